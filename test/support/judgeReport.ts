// Reads the tables of a Swedish report back and counts every figure again from the published rows of its area. Written apart
// from the rules that make reports: it imports none of them.

import type { PrintedBlock, PrintedDocument, SlideBlock } from '../../src/products/document/index.ts';
import type { ReleasedColumn } from '../../src/stages/publication/index.ts';
import type { PublishedRows, Row } from './publishedRows.ts';

/** The one area that the report is on, the unit, and the group of size that it is compared with. */
export interface ReportEvidence {
  readonly now: PublishedRows;
  readonly before: PublishedRows;
  readonly unit: string;
  readonly group: string;
}

/** What is wrong with the figures of a report; nothing for one that is right. `figures`: how many were counted again. */
export function judgeReport(document: PrintedDocument, evidence: ReportEvidence): Judgement {
  const tables = judgeTables(document.blocks, evidence);
  return join([tables, judgeChecks(judgeHowMany(document, evidence))]);
}

interface Judgement {
  readonly faults: readonly string[];
  readonly figures: number;
}

function join(judgements: readonly Judgement[]): Judgement {
  return {
    faults: judgements.flatMap(({ faults }) => faults),
    figures: judgements.reduce((sum, { figures }) => sum + figures, 0),
  };
}

function judgeChecks(checks: readonly Check[]): Judgement {
  const faults = checks.flatMap(([what, said, counted]) =>
    said === counted ? [] : [`${what}: ${String(said)}, counted ${String(counted)}`],
  );
  return { faults, figures: checks.length };
}

/** The same of the tables alone, also those of slides. */
export function judgeTables(blocks: readonly AnyBlock[], evidence: ReportEvidence): Judgement {
  return join(
    listTables(blocks).map(({ caption, rows }) => {
      if (/antal indikatorer efter läge/.test(caption)) return judgeRows(rows, evidence, judgeCounts);
      if (/de flesta i/.test(caption)) return judgeRows(rows, evidence, judgeContrast);
      if (/ändrat sedan förra mätningen/.test(caption)) return judgeRows(rows, evidence, judgeChange);
      const isKnown = /hur många som svarade/.test(caption);
      return { faults: isKnown ? [] : [`not understood: ${caption}`], figures: 0 };
    }),
  );
}

function judgeRows(
  rows: readonly (readonly string[])[],
  evidence: ReportEvidence,
  judge: (row: readonly string[], evidence: ReportEvidence) => readonly Check[],
): Judgement {
  return judgeChecks(rows.flatMap((row) => judge(row, evidence)));
}

type Check = readonly [string, unknown, unknown];

type AnyBlock = PrintedBlock | SlideBlock;

function listTables(blocks: readonly AnyBlock[]): readonly { caption: string; rows: readonly (readonly string[])[] }[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'table') return [{ caption: block.caption ?? '', rows: block.rows }];
    if (block.kind !== 'results') return [];
    return [{ caption: block.caption, rows: block.rows.map((row) => row.map(({ text }) => text)) }];
  });
}

function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

function find(rows: PublishedRows, column: ReleasedColumn | undefined, level: string, code: string): Row | undefined {
  return column && rows.find(column.code, level, code);
}

function label(column: ReleasedColumn, outcome: string | undefined): string | undefined {
  return column.scale.find((step) => step.outcome === outcome)?.label.sv;
}

/** Counts of an area: only indicators with a desired state that are published. */
function judgeCounts([, ...said]: readonly string[], { now, unit }: ReportEvidence): readonly Check[] {
  const counted = now.columns.filter((column) => column.hasColour && column.withdrawn === undefined);
  const rows = counted.map((column) => find(now, column, 'unit', unit)).filter((row) => row !== undefined);
  const colour = (name: string) => rows.filter((row) => row.colour === name).length;
  const expected = [
    colour('green'),
    colour('yellow'),
    colour('red'),
    rows.filter((row) => row.outcome === 'EJ_AKTUELLT').length,
    rows.filter((row) => row.status !== 'VALUE').length,
  ];
  return expected.map((count, index) => [`count ${index}`, said[index], String(count)]);
}

function judgeContrast(cells: readonly string[], { now, unit, group }: ReportEvidence): readonly Check[] {
  const [name = '', own, share = '', missing, range] = cells.map(plain);
  const column = now.columns.find((one) => one.name.sv === name);
  const ownRow = find(now, column, 'unit', unit);
  const row = find(now, column, 'sizeGroup', group);
  if (column === undefined || row === undefined) return [[`row of ${name}`, 'told', 'not published']];
  const [, percent, n, d] = /^(\d+) % \((\d+) av (\d+)\) har ”.+”$/u.exec(share) ?? [];
  const [numerator, denominator, lacking] = [row.numerator, row.denominator, row.missing].map(Number);
  if (numerator === undefined || denominator === undefined || lacking === undefined) return [['counts', '', 'missing']];
  const isCounted = column.scale.some((step) => step.outcome === ownRow?.outcome && step.share === 'counted');
  const isMost = isCounted ? 10 * numerator <= 4 * denominator : 10 * numerator >= 6 * denominator;
  const bound = (count: number) => Math.floor((100 * count) / (denominator + lacking) + 0.5);
  const [low, high] = [bound(numerator), bound(numerator + lacking)];
  return [
    [`${name} own`, own, label(column, ownRow?.outcome)],
    [`${name} per cent`, percent, row.value],
    [`${name} numerator`, n, row.numerator],
    [`${name} denominator`, d, row.denominator],
    [`${name} missing`, missing, row.missing],
    [`${name} range`, range, low === high ? `${high} %` : `${low}–${high} %`],
    [`${name} unlike most of at least five`, true, isMost && denominator >= 5],
  ];
}

function judgeChange(cells: readonly string[], { now, before, unit }: ReportEvidence): readonly Check[] {
  const [name = '', earlier, value, comparable = ''] = cells.map(plain);
  const column = now.columns.find((one) => one.name.sv === name);
  const old = before.columns.find(({ series }) => series === column?.series);
  const [row, oldRow] = [find(now, column, 'unit', unit), find(before, old, 'unit', unit)];
  if (column === undefined || row === undefined || oldRow === undefined) return [[`change of ${name}`, 'told', 'none']];
  const tell = (one: Row) =>
    column.unit === undefined ? label(column, one.outcome) : `${(one.value ?? '').replace('.', ',')} ${column.unit.sv}`;
  const status = column.comparability.find(({ year }) => year === before.round)?.status;
  return [
    [`${name} before`, earlier, `${tell(oldRow)} ${before.round}`],
    [`${name} now`, value, tell(row)],
    [`${name} has changed`, true, tell(oldRow) !== tell(row)],
    [`${name} comparable`, comparable.startsWith('Med förbehåll') ? 'affected' : 'direct', status],
  ];
}

/** The results that differ from most, counted again, against what the tables hold and say that they leave out. */
function judgeHowMany(document: PrintedDocument, evidence: ReportEvidence): readonly Check[] {
  const { now, unit, group } = evidence;
  const all = now.columns.filter((column) => {
    const own = find(now, column, 'unit', unit);
    const row = find(now, column, 'sizeGroup', group);
    if (column.unit !== undefined || own?.status !== 'VALUE' || row?.status !== 'VALUE') return false;
    const [n, d] = [Number(row.numerator), Number(row.denominator)];
    const share = column.scale.find(({ outcome }) => outcome === own.outcome)?.share;
    return d >= 5 && ((share === 'counted' && 10 * n <= 4 * d) || (share === 'base' && 10 * n >= 6 * d));
  });
  let told = 0;
  for (const block of document.blocks) {
    if (block.kind !== 'results' || !/de flesta i/.test(block.caption)) continue;
    const left = /Här står \d+ av (\d+)\.$/u.exec(block.caption)?.[1];
    told += left === undefined ? block.rows.length : Number(left);
  }
  return [['results unlike most', told, all.length]];
}
