// What a fact sheet says first: the highest and the lowest shares as figures, counties far apart, and what has changed.

import type { ReleaseData } from '../../../stages/publication/index.ts';
import { documentFactSheet as texts } from '../../../texts/sv/documentFactSheet.ts';
import { sentence as words } from '../../../texts/sv/sentence.ts';
import type { Drawing } from '../../chart/drawing.ts';
import { type ColumnFact, type LevelFact, renderStatement, type SpreadFact } from '../../sentence/index.ts';
import { formatNumber, formatPercent } from '../../table/index.ts';
import type { PrintedBlock } from '../print/printedDocument.ts';
import { type BlockOf, body, heading, points } from '../release/blocks.ts';
import { drawShareBars, listShareValues, type ShareBar } from '../release/figures.ts';
import { joinWords, nameSource, type ReleaseContent } from '../release/releaseContent.ts';
import { chooseFindings, leastOfCounty } from './chooseFindings.ts';

/** How a column is called beside its figures. */
export type NameColumn = (fact: ColumnFact) => string;

/** By the short name of the column. */
export function createColumnNames({ columns }: Pick<ReleaseData, 'columns'>): NameColumn {
  const names = new Map(columns.map(({ code, shortName }) => [code, shortName.sv]));
  return ({ column }) => names.get(column.code) ?? column.name.sv;
}

/** Without any share it says so in a sentence; changes are told only where there is a round before. */
export function buildFindings(content: ReleaseContent): readonly PrintedBlock[] {
  const { data } = content;
  const { highest, lowest, spread, changed, hasEarlier } = chooseFindings(data);
  const name = createColumnNames(data);
  return [
    heading(1, texts.findings),
    body(highest.length === 0 ? texts.noShares : texts.findingsLead),
    ...buildLevelFigure(content, 'highest', highest, name),
    ...buildLevelFigure(content, 'lowest', lowest, name),
    ...buildSpreads(content, spread, name),
    ...(hasEarlier ? tellChanges(changed, name) : []),
  ];
}

/** Shares as bars, and what they show in a sentence. */
export interface LevelBars {
  readonly finding: string;
  readonly bars: readonly ShareBar[];
  readonly drawing: Drawing;
}

/** Undefined where there is no share. */
export function buildLevelBars(
  { round }: Pick<ReleaseData, 'round'>,
  place: 'highest' | 'lowest',
  facts: readonly LevelFact[],
  name: NameColumn,
): LevelBars | undefined {
  const bars = facts.flatMap((fact): readonly ShareBar[] =>
    fact.shown.kind === 'share' ? [{ ...fact.shown, label: name(fact) }] : [],
  );
  const [first] = bars;
  if (first === undefined) return undefined;
  const leading = bars.filter(({ percent }) => percent === first.percent).map(({ label }) => texts.quoted(label));
  const finding = texts[place](joinWords(leading), formatPercent(first.percent));
  return { finding, bars, drawing: drawShareBars(texts.barsTitle[place](round), finding, bars) };
}

function buildLevelFigure(
  { data, figure }: ReleaseContent,
  place: 'highest' | 'lowest',
  facts: readonly LevelFact[],
  name: NameColumn,
): readonly PrintedBlock[] {
  const level = buildLevelBars(data, place, facts, name);
  if (level === undefined) return [];
  const { finding, bars, drawing } = level;
  return [
    figure({
      finding,
      drawing,
      width: 1,
      source: place === 'highest' ? `${texts.barsNote} ${nameSource(data)}` : nameSource(data),
      values: listShareValues(texts.barsHead, bars),
    }),
  ];
}

function buildSpreads(
  { data, tables }: ReleaseContent,
  spreads: readonly SpreadFact[],
  name: NameColumn,
): readonly PrintedBlock[] {
  if (spreads.length === 0) return [];
  return [
    heading(2, texts.spread),
    body(texts.spreadLead(leastOfCounty)),
    buildSpreadTable({ data, tables }, spreads, name),
  ];
}

/** Over counties with enough units to speak of, which the text says: of the others one unit can make 0 or 100 per cent. */
export function buildSpreadTable(
  { data, tables }: Pick<ReleaseContent, 'data' | 'tables'>,
  spreads: readonly SpreadFact[],
  name: NameColumn,
): BlockOf<'table'> {
  const count = indexCounties(data);
  const tell = ({ column }: SpreadFact, { percent, names }: SpreadFact['low']) =>
    [formatPercent(percent), ...names.map((county) => texts.county(county, count(county, column.code)))].join('\n');
  return tables.table(
    { title: texts.spreadTable, head: texts.spreadHead, widths: [4, 3, 3] },
    spreads.map((fact) => [name(fact), tell(fact, fact.low), tell(fact, fact.high)]),
  );
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
  return [heading(2, texts.changed), listChanges(changed, name)];
}

/** A point each, or that nothing has changed. */
export function listChanges(
  changed: readonly ColumnFact[],
  name: NameColumn,
): BlockOf<'points'> | BlockOf<'paragraph'> {
  const told = changed.map((fact) => texts.finding(name(fact), renderStatement(fact, words, 'sv')));
  return told.length === 0 ? body(texts.unchanged) : points(told);
}
