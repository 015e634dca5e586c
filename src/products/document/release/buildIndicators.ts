// The description of every column with all its fields, by dimension, quality area and indicator area (R-INDICATOR-17,
// R-DOCUMENTATION-07). The fields are told in the words of the workbook's tab; what all of them share is
// told once, and so is what the columns of one description share.

import type { ReleaseData, ReleasedColumn } from '../../../stages/publication/index.ts';
import { documentGuide } from '../../../texts/sv/documentGuide.ts';
import { workbookTexts } from '../../../texts/sv/workbook.ts';
import { listAnalysisRows } from '../../workbook/index.ts';
import type { PrintedBlock, PrintedFact } from '../print/printedDocument.ts';
import { body, heading, muted } from './blocks.ts';
import { joinCodes } from './joinCodes.ts';

const texts = documentGuide.indicators;
const heads: readonly string[] = workbookTexts.analysisHeads;
/** Places of code and short name among the heads: they are the heading of a column. */
const untold = [0, 1];
const shortName = 1;
const fullName = 2;
const leastColumns = 2;
const danglingSigns = /[\s,–-]+$/u;
/** A dash and one word: the beginning of what tells names apart. */
const begunEnd = / [–-] \S+$/u;

interface Section {
  readonly title: string;
  readonly columns: readonly ReleasedColumn[];
}

/** `tell`: further facts of a column, after those that the tab has. */
export function buildIndicators(
  data: ReleaseData,
  tell: (column: ReleasedColumn) => readonly PrintedFact[] = () => [],
): readonly PrintedBlock[] {
  const rows = new Map(listAnalysisRows(data).map((row, index) => [data.columns[index]?.code ?? '', row]));
  const shared = findShared([...rows.values()]);
  const describe = (columns: readonly ReleasedColumn[]): readonly PrintedBlock[] => {
    const facts = listFacts(columns, rows, shared);
    return [heading(4, nameColumns(columns)), { kind: 'facts', rows: [...facts, ...joinTold(columns, tell)] }];
  };
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
        ...splitBy(area.columns, ({ descriptionId }) => descriptionId).flatMap(({ columns: own }) => describe(own)),
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

/** A field that the columns share stands once; where they differ each has a line of its own. */
function listFacts(
  columns: readonly ReleasedColumn[],
  rows: ReadonlyMap<string, readonly string[]>,
  shared: ReadonlyMap<number, string>,
): readonly PrintedFact[] {
  return heads.flatMap((term, index) => {
    const isHeading = untold.includes(index) && (columns.length === 1 || index !== shortName);
    if (isHeading || shared.has(index)) return [];
    // The short name stands above already, as heading or as a field.
    if (index === fullName && columns.every(({ name, shortName: short }) => name.sv === short.sv)) return [];
    const texts = columns.map(({ code }) => ({ code, text: rows.get(code)?.[index] ?? '' }));
    return joinTexts(
      term,
      texts.filter(({ text }) => isTold(text)),
      columns,
    );
  });
}

/** What is the same of several columns is told once, behind their codes; of all of them, without codes. */
function joinTexts(
  term: string,
  texts: readonly { readonly code: string; readonly text: string }[],
  columns: readonly ReleasedColumn[],
): readonly PrintedFact[] {
  const [first] = texts;
  if (first === undefined) return [];
  const isSame = texts.length === columns.length && texts.every(({ text }) => text === first.text);
  if (isSame) return [{ term, text: first.text }];
  const told = [...new Set(texts.map(({ text }) => text))].map((text) => {
    const codes = texts.filter((own) => own.text === text).map(({ code }) => code);
    return `${joinCodes(codes, columns)}:${text.includes('\n') ? '\n' : ' '}${text}`;
  });
  return [{ term, text: told.join('\n') }];
}

function joinTold(
  columns: readonly ReleasedColumn[],
  tell: (column: ReleasedColumn) => readonly PrintedFact[],
): readonly PrintedFact[] {
  const told = columns.flatMap((column) => tell(column).map((fact) => ({ code: column.code, ...fact })));
  const terms = new Set(told.map(({ term }) => term));
  return [...terms].flatMap((term) =>
    joinTexts(
      term,
      told.filter((fact) => fact.term === term),
      columns,
    ),
  );
}

/** `LSS-01 Socialjour`, or codes from first to last with the words that all names begin with. */
function nameColumns(columns: readonly ReleasedColumn[]): string {
  const [first, last] = [columns[0], columns.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (first === last) return `${first.code} ${first.shortName.sv}`;
  const words = columns.map(({ shortName: { sv } }) => sv.split(' '));
  const beginning = (words[0] ?? []).filter((_, index) =>
    words.every((own) => own.slice(0, index + 1).join(' ') === words[0]?.slice(0, index + 1).join(' ')),
  );
  // The dash before what tells them apart says nothing without it.
  return texts.several(first.code, last.code, beginning.join(' ').replace(danglingSigns, '').replace(begunEnd, ''));
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
