// The description of every column with all its fields, by dimension, quality area and indicator area (R-INDICATOR-17,
// R-DOCUMENTATION-07). The fields are told in the words of the workbook's tab; those that all share are told once.

import type { ReleaseData, ReleasedColumn } from '../../../stages/publication/index.ts';
import { documentGuide } from '../../../texts/sv/documentGuide.ts';
import { workbookTexts } from '../../../texts/sv/workbook.ts';
import { listAnalysisRows } from '../../workbook/index.ts';
import type { PrintedBlock, PrintedFact } from '../print/printedDocument.ts';
import { body, heading, muted } from './blocks.ts';

const texts = documentGuide.indicators;
const heads: readonly string[] = workbookTexts.analysisHeads;
/** Code and short name are the heading of a column; where it stands says dimension, quality area and indicator area. */
const untold = [0, 1];
const leastColumns = 2;

interface Section {
  readonly title: string;
  readonly columns: readonly ReleasedColumn[];
}

/** `tell`: further facts of a column, after those that the tab has. */
export function buildIndicators(
  data: ReleaseData,
  tell: (column: ReleasedColumn) => readonly PrintedFact[] = () => [],
): readonly PrintedBlock[] {
  const rows = new Map(listAnalysisRows(data).map((row, index) => [data.columns[index]?.code, row]));
  const shared = findShared([...rows.values()]);
  const describe = (column: ReleasedColumn): readonly PrintedBlock[] => [
    heading(4, `${column.code} ${column.shortName.sv}`),
    { kind: 'facts', rows: [...listFacts(rows.get(column.code) ?? [], shared), ...tell(column)] },
  ];
  return [
    body(texts.lead),
    ...(shared.size === 0
      ? []
      : ([
          heading(2, texts.same),
          muted(texts.sameLead),
          { kind: 'facts', rows: [...shared].map(([index, text]) => ({ term: heads[index] ?? '', text })) },
        ] satisfies PrintedBlock[])),
    ...listDimensions(data).flatMap(({ title, columns }) => [
      heading(2, title),
      ...nameFormerArea(columns),
      ...splitBy(columns, ({ indicatorArea }) => indicatorArea ?? '').flatMap((area) => [
        ...(area.title === '' ? [] : [heading(3, area.title)]),
        ...area.columns.flatMap(describe),
      ]),
    ]),
  ];
}

/** Fields that say the same of every column, by their place among the heads. */
function findShared(rows: readonly (readonly string[])[]): ReadonlyMap<number, string> {
  const [first] = rows;
  if (first === undefined || rows.length < leastColumns) return new Map();
  const same = first.flatMap((text, index): [number, string][] =>
    !untold.includes(index) && rows.every((row) => row[index] === text) && isTold(text) ? [[index, text]] : [],
  );
  return new Map(same);
}

function listFacts(row: readonly string[], shared: ReadonlyMap<number, string>): readonly PrintedFact[] {
  return row.flatMap((text, index) =>
    untold.includes(index) || shared.has(index) || !isTold(text) ? [] : [{ term: heads[index] ?? '', text }],
  );
}

function isTold(text: string): boolean {
  return text !== '' && text !== workbookTexts.empty;
}

/** Dimensions in the order of the guide, then indicators without one, then background measures. */
function listDimensions(data: ReleaseData): readonly Section[] {
  const indicators = data.columns.filter(({ kind }) => kind === 'indicator');
  const known = data.dimensions.map(({ name }) => name);
  const sections = [
    ...known.map((title) => ({ title, columns: indicators.filter(({ dimension }) => dimension === title) })),
    {
      title: texts.noDimension,
      columns: indicators.filter(({ dimension }) => dimension === undefined || !known.includes(dimension)),
    },
    { title: texts.background, columns: data.columns.filter(({ kind }) => kind === 'background') },
  ];
  return sections.filter(({ columns }) => columns.length > 0);
}

function nameFormerArea(columns: readonly ReleasedColumn[]): readonly PrintedBlock[] {
  const names = new Set(columns.flatMap(({ qualityArea }) => qualityArea ?? []));
  return [...names].map((name) => muted(texts.formerArea(name)));
}

/** Sections in the order in which they first occur. */
function splitBy(columns: readonly ReleasedColumn[], read: (column: ReleasedColumn) => string): readonly Section[] {
  const titles = new Set(columns.map(read));
  return [...titles].map((title) => ({ title, columns: columns.filter((column) => read(column) === title) }));
}
