// The fact sheet of an area: the national findings first, then every national result with its base (R-PUBLICATION-12).

import { calculatePercent } from '../../../kernel/share.ts';
import type { ReleaseData, ReleasedColumn, Result } from '../../../stages/publication/index.ts';
import { documentFactSheet as texts } from '../../../texts/sv/documentFactSheet.ts';
import { documentRelease } from '../../../texts/sv/documentRelease.ts';
import { sentence as words } from '../../../texts/sv/sentence.ts';
import { vocabulary } from '../../../texts/sv/vocabulary.ts';
import { type ColumnFact, renderStatement, type SpreadFact } from '../../sentence/index.ts';
import { formatNumber, formatPercent } from '../../table/index.ts';
import type { PrintedBlock, PrintedDocument } from '../print/printedDocument.ts';
import { bodies, body, heading, muted, points } from '../release/blocks.ts';
import { buildReleaseDocument } from '../release/buildReleaseDocument.ts';
import { indexNation } from '../release/nationResults.ts';
import { createReleaseContent, joinWords, type ReleaseContent } from '../release/releaseContent.ts';
import { chooseFindings, leastOfCounty } from './chooseFindings.ts';

export function buildFactSheet(data: ReleaseData): PrintedDocument {
  const content = createReleaseContent(data);
  const indicators = data.columns.filter(({ kind }) => kind === 'indicator').length;
  return buildReleaseDocument(data, {
    title: texts.title(data.areaName.sv, data.round),
    shortTitle: texts.shortTitle,
    lead: texts.lead(data.areaName.sv, data.round, indicators),
    hasContents: false,
    blocks: [
      ...bodies(listAnswered(data)),
      ...buildFindings(data),
      heading(1, texts.all),
      ...buildTables(content),
      heading(1, texts.sureness),
      points(texts.surenessTexts(data.nonresponseLimitPercent)),
    ],
  });
}

/** How many answered the parts that the area's columns rest on. */
function listAnswered({ columns, response, partNames }: ReleaseData): readonly string[] {
  const parts = new Set(columns.map(({ part }) => part));
  return response.flatMap(({ part, framed, answered, percent }) =>
    parts.has(part) && percent !== undefined
      ? [
          texts.answered(
            formatNumber(answered),
            formatNumber(framed),
            formatPercent(percent),
            partNames[part]?.sv ?? part,
          ),
        ]
      : [],
  );
}

function buildFindings(data: ReleaseData): readonly PrintedBlock[] {
  const { highest, lowest, spread, changed, hasEarlier } = chooseFindings(data);
  const names = new Map(data.columns.map(({ code, shortName }) => [code, shortName.sv]));
  const tell = (title: string, facts: readonly ColumnFact[]): readonly PrintedBlock[] =>
    facts.length === 0
      ? []
      : [
          heading(2, title),
          points(
            facts.map((fact) =>
              texts.finding(names.get(fact.column.code) ?? fact.column.name.sv, renderStatement(fact, words, 'sv')),
            ),
          ),
        ];
  return [
    heading(1, texts.findings),
    ...(highest.length === 0 ? [body(texts.noShares)] : [body(texts.findingsLead)]),
    ...tell(texts.highest, highest),
    ...tell(texts.lowest, lowest),
    ...tellSpreads(spread, names),
    heading(2, texts.changed),
    ...(changed.length > 0
      ? tell(texts.changed, changed).slice(1)
      : [body(hasEarlier ? texts.unchanged : texts.noEarlier)]),
  ];
}

/** Over counties with enough units to speak of, which the sentence says: of the others one unit can make 0 or 100 per cent. */
function tellSpreads(spreads: readonly SpreadFact[], names: ReadonlyMap<string, string>): readonly PrintedBlock[] {
  if (spreads.length === 0) return [];
  const items = spreads.map(({ column, low, high }) => {
    const line = texts.spreadLine(
      leastOfCounty,
      formatPercent(low.percent),
      joinWords(low.names),
      formatPercent(high.percent),
      joinWords(high.names),
    );
    return texts.finding(names.get(column.code) ?? column.name.sv, line);
  });
  return [heading(2, texts.spread), points(items)];
}

function buildTables({ data, tables }: ReleaseContent): readonly PrintedBlock[] {
  const find = indexNation(data);
  const rows = data.columns.flatMap((column) => {
    const result = find(column.code);
    return result === undefined ? [] : [{ column, result }];
  });
  const shares = rows.filter(({ column }) => column.unit === undefined);
  const numbers = rows.filter(({ column }) => column.unit !== undefined);
  return [
    ...(shares.length === 0
      ? []
      : [
          tables.table(
            { title: texts.table, head: texts.head, widths: [9, 3, 3, 2, 3], numbers: [1, 2, 3, 4] },
            shares.map(({ column, result }) => tellShare(column, result)),
          ),
          muted(texts.rangeText),
        ]),
    ...(numbers.length === 0
      ? []
      : [
          tables.table(
            { title: texts.numbers, head: texts.numbersHead, widths: [8, 3, 4], numbers: [1] },
            numbers.map(({ column, result }) => [
              column.name.sv,
              result.status === 'VALUE' ? formatNumber(result.value ?? '') : vocabulary.absences[result.status].word,
              column.unit?.sv ?? '',
            ]),
          ),
        ]),
  ];
}

function tellShare({ shortName }: ReleasedColumn, result: Result): readonly string[] {
  const { status, value, numerator = 0, denominator = 0, missing = 0 } = result;
  const lacking = formatNumber(missing);
  if (status !== 'VALUE') {
    return [shortName.sv, vocabulary.absences[status].word, documentRelease.none, lacking, documentRelease.none];
  }
  // Whole per cent, half up, as in sentences and on pages.
  const all = denominator + missing;
  const [low, high] = [calculatePercent(numerator, all), calculatePercent(numerator + missing, all)];
  return [
    shortName.sv,
    formatPercent(value ?? ''),
    texts.of(formatNumber(numerator), formatNumber(denominator)),
    lacking,
    texts.range(formatNumber(low), formatPercent(high)),
  ];
}
