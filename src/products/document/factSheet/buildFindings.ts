// What a fact sheet says first: the highest and the lowest shares as figures, counties far apart, and what has changed.

import type { ReleaseData } from '../../../stages/publication/index.ts';
import { documentFactSheet as texts } from '../../../texts/sv/documentFactSheet.ts';
import { sentence as words } from '../../../texts/sv/sentence.ts';
import { type ColumnFact, type LevelFact, renderStatement, type SpreadFact } from '../../sentence/index.ts';
import { formatNumber, formatPercent } from '../../table/index.ts';
import type { PrintedBlock } from '../print/printedDocument.ts';
import { body, heading, points } from '../release/blocks.ts';
import { drawShareBars, listShareValues, type ShareBar } from '../release/figures.ts';
import { joinWords, nameSource, type ReleaseContent } from '../release/releaseContent.ts';
import { chooseFindings, leastOfCounty } from './chooseFindings.ts';

type NameColumn = (fact: ColumnFact) => string;

/** Without any share it says so in a sentence; changes are told only where there is a round before. */
export function buildFindings(content: ReleaseContent): readonly PrintedBlock[] {
  const { data } = content;
  const { highest, lowest, spread, changed, hasEarlier } = chooseFindings(data);
  const names = new Map(data.columns.map(({ code, shortName }) => [code, shortName.sv]));
  const name: NameColumn = ({ column }) => names.get(column.code) ?? column.name.sv;
  return [
    heading(1, texts.findings),
    body(highest.length === 0 ? texts.noShares : texts.findingsLead),
    ...buildLevelFigure(content, 'highest', highest, name),
    ...buildLevelFigure(content, 'lowest', lowest, name),
    ...buildSpreads(content, spread, name),
    ...(hasEarlier ? tellChanges(changed, name) : []),
  ];
}

function buildLevelFigure(
  { data, figure }: ReleaseContent,
  place: 'highest' | 'lowest',
  facts: readonly LevelFact[],
  name: NameColumn,
): readonly PrintedBlock[] {
  const bars = facts.flatMap((fact): readonly ShareBar[] =>
    fact.shown.kind === 'share' ? [{ ...fact.shown, label: name(fact) }] : [],
  );
  const [first] = bars;
  if (first === undefined) return [];
  const leading = bars.filter(({ percent }) => percent === first.percent).map(({ label }) => texts.quoted(label));
  const finding = texts[place](joinWords(leading), formatPercent(first.percent));
  return [
    figure({
      finding,
      drawing: drawShareBars(texts.barsTitle[place](data.round), finding, bars),
      width: 1,
      source: place === 'highest' ? `${texts.barsNote} ${nameSource(data)}` : nameSource(data),
      values: listShareValues(texts.barsHead, bars),
    }),
  ];
}

/** Over counties with enough units to speak of, which the text says: of the others one unit can make 0 or 100 per cent. */
function buildSpreads(
  { data, tables }: ReleaseContent,
  spreads: readonly SpreadFact[],
  name: NameColumn,
): readonly PrintedBlock[] {
  if (spreads.length === 0) return [];
  const count = indexCounties(data);
  const tell = ({ column }: SpreadFact, { percent, names }: SpreadFact['low']) =>
    [formatPercent(percent), ...names.map((county) => texts.county(county, count(county, column.code)))].join('\n');
  return [
    heading(2, texts.spread),
    body(texts.spreadLead(leastOfCounty)),
    tables.table(
      { title: texts.spreadTable, head: texts.spreadHead, widths: [4, 3, 3] },
      spreads.map((fact) => [name(fact), tell(fact, fact.low), tell(fact, fact.high)]),
    ),
  ];
}

/** `5 av 6`: the units of a county, by its name, that a column's share counts. */
function indexCounties({ groups, results }: ReleaseData): (name: string, column: string) => string {
  const codes = new Map(groups.flatMap(({ level, code, name }) => (level === 'county' ? [[name, code] as const] : [])));
  const cells = new Map(
    results.flatMap((result) =>
      result.level === 'county' ? [[`${result.code}|${result.indicator}`, result] as const] : [],
    ),
  );
  return (name, column) => {
    const cell = cells.get(`${codes.get(name)}|${column}`);
    return texts.of(formatNumber(cell?.numerator ?? 0), formatNumber(cell?.denominator ?? 0));
  };
}

function tellChanges(changed: readonly ColumnFact[], name: NameColumn): readonly PrintedBlock[] {
  const told = changed.map((fact) => texts.finding(name(fact), renderStatement(fact, words, 'sv')));
  return [heading(2, texts.changed), told.length === 0 ? body(texts.unchanged) : points(told)];
}
