// PX files (the format of PC-Axis and PxWeb): shares and measures of groups, and outcomes of units. A value that is not
// there is one of three symbols, the marks of our vocabulary; a cell note gives the reason in words.

import { absences } from '../../../kernel/observation.ts';
import type { PublishedCell, ReleasedColumn, ReleaseTable } from '../../../stages/publication/index.ts';
import { dataFormatTexts as english } from '../../../texts/en/dataFormats.ts';
import { vocabulary as englishVocabulary } from '../../../texts/en/vocabulary.ts';
import { fillMessage } from '../../../texts/fill.ts';
import { dataFormatTexts as swedish } from '../../../texts/sv/dataFormats.ts';
import { vocabulary as swedishVocabulary } from '../../../texts/sv/vocabulary.ts';
import { describeNote, nameArea } from '../../table/index.ts';
import { buildCube, type Cube, cubeMeasures, readMeasure } from './buildCube.ts';
import { type PxKeyword, type PxVariable, writePx } from './writePx.ts';

type Language = 'sv' | 'en';

/** Shares and numeric measures: indicator and group down, measure and year across. */
export function renderSharesPx(table: ReleaseTable, language: Language = 'sv'): Uint8Array {
  const texts = getTexts(language);
  const cube = buildCube(table, 'groups');
  const columns = buildColumnVariable(cube, language);
  const places = buildPlaceVariable(cube, texts.dimensions.group);
  const measures: PxVariable = {
    name: texts.dimensions.measure,
    values: cubeMeasures.map((measure) => texts.measures[measure]),
    codes: cubeMeasures,
  };
  const rows: string[][] = [];
  const notes: PxKeyword[] = [];
  cube.columns.forEach((column, columnIndex) => {
    cube.places.forEach((place, placeIndex) => {
      const cell = cube.find(column, place);
      rows.push(cubeMeasures.map((measure) => writeDatum(readMeasure(cell, measure), cell)));
      const keys = [
        columns.values[columnIndex],
        places.values[placeIndex],
        measures.values[0],
        String(table.data.round),
      ];
      notes.push(...listCellNotes(cell, keys, language));
    });
  });
  const units = cube.columns.map(({ unit }) => (unit === undefined ? texts.percent : readText(unit, language)));
  return writeTable(table, language, {
    id: 'andelar',
    title: texts.sharesTitle,
    contents: texts.contents.shares,
    unit: texts.percent,
    units,
    variables: { stub: [columns, places], heading: [measures, buildYears(table, language)] },
    columns: cube.columns,
    valueNotes: [],
    notes,
    rows,
  });
}

/** Outcomes by their place in the scale, and numbers: indicator and unit down, year across. */
export function renderOutcomesPx(table: ReleaseTable, language: Language = 'sv'): Uint8Array {
  const texts = getTexts(language);
  const cube = buildCube(table, 'units');
  const columns = buildColumnVariable(cube, language);
  const places = buildPlaceVariable(cube, texts.dimensions.unit);
  const rows: string[][] = [];
  const notes: PxKeyword[] = [];
  cube.columns.forEach((column, columnIndex) => {
    cube.places.forEach((place, placeIndex) => {
      const cell = cube.find(column, place);
      rows.push([writeDatum(readOutcome(cell, column), cell)]);
      const keys = [columns.values[columnIndex], places.values[placeIndex], String(table.data.round)];
      notes.push(...listCellNotes(cell, keys, language));
    });
  });
  const units = cube.columns.map(({ unit }) => (unit === undefined ? texts.outcomeUnit : readText(unit, language)));
  return writeTable(table, language, {
    id: 'utfall',
    title: texts.outcomesTitle,
    contents: texts.contents.outcomes,
    unit: texts.outcomeUnit,
    units,
    variables: { stub: [columns, places], heading: [buildYears(table, language)] },
    columns: cube.columns,
    valueNotes: cube.columns.flatMap(({ scale }, index) => {
      if (scale.length === 0) return [];
      const steps = scale
        .map(({ label }, step) => fillMessage(texts.step, { code: step + 1, label: readText(label, language) }))
        .join(', ');
      const keys = [columns.name, columns.values[index] ?? ''];
      return [{ keyword: 'VALUENOTE', keys, values: [fillMessage(texts.scale, { steps })] }];
    }),
    notes,
    rows,
  });
}

function getTexts(language: Language): typeof swedish {
  return language === 'en' ? english : swedish;
}

function readText(text: ReleasedColumn['shortName'], language: Language): string {
  return language === 'en' ? (text.en ?? text.sv) : text.sv;
}

/** The place of an outcome in the scale, from 1, or the number of a numeric measure. */
function readOutcome(cell: PublishedCell | undefined, { scale }: ReleasedColumn): number | undefined {
  if (cell?.outcome === undefined) return readMeasure(cell, 'value');
  const step = scale.findIndex(({ outcome }) => outcome === cell.outcome);
  return step < 0 ? undefined : step + 1;
}

/** A number, or a symbol in quotes: as many dots as its number among DATASYMBOL1–3. */
function writeDatum(value: number | undefined, cell: PublishedCell | undefined): string {
  if (value !== undefined) return String(value);
  const status = cell?.status ?? 'NOT_IN_FRAME';
  const mark = status === 'VALUE' ? '.' : swedishVocabulary.absences[status].mark;
  return mark === 'x' ? '"..."' : `"${mark}"`;
}

function buildYears({ data }: ReleaseTable, language: Language): PxVariable {
  const year = String(data.round);
  return { name: getTexts(language).dimensions.round, values: [year], codes: [year], isTime: true };
}

function buildColumnVariable({ columns }: Cube, language: Language): PxVariable {
  const codes = columns.map(({ code }) => code);
  const names = columns.map(({ shortName }) => readText(shortName, language));
  return { name: getTexts(language).dimensions.column, values: distinguish(names, codes), codes };
}

function buildPlaceVariable({ places }: Cube, name: string): PxVariable {
  const codes = places.map(({ id }) => id);
  return {
    name,
    values: distinguish(
      places.map((place) => place.name),
      codes,
    ),
    codes,
    isPlace: true,
  };
}

/** Values of a variable must differ: names that stand for several get their codes. */
function distinguish(names: readonly string[], codes: readonly string[]): readonly string[] {
  return names.map((name, index) =>
    names.filter((other) => other === name).length === 1 ? name : `${name} (${codes[index]})`,
  );
}

/** The reason in words, then the notes. */
function listCellNotes(
  cell: PublishedCell | undefined,
  keys: readonly (string | undefined)[],
  language: Language,
): readonly PxKeyword[] {
  const vocabulary = language === 'en' ? englishVocabulary : swedishVocabulary;
  const status = cell?.status ?? 'NOT_IN_FRAME';
  const words = [
    ...absences.filter((absence) => absence === status).map((absence) => vocabulary.absences[absence].word),
    ...(cell?.notes ?? []).map((note) => describeNote(note, language)),
  ];
  if (words.length === 0) return [];
  return [{ keyword: 'CELLNOTE', keys: keys.map((key) => key ?? ''), values: [words.join('#')] }];
}

interface PxTable {
  readonly id: string;
  readonly title: string;
  readonly contents: string;
  readonly unit: string;
  /** By column. */
  readonly units: readonly string[];
  readonly variables: { readonly stub: readonly PxVariable[]; readonly heading: readonly PxVariable[] };
  readonly columns: readonly ReleasedColumn[];
  readonly valueNotes: readonly PxKeyword[];
  readonly notes: readonly PxKeyword[];
  readonly rows: readonly (readonly string[])[];
}

function writeTable({ data }: ReleaseTable, language: Language, table: PxTable): Uint8Array {
  const texts = getTexts(language);
  const values = { area: nameArea(data, language), year: data.round, version: data.version };
  const [columns] = table.variables.stub;
  const columnNames = columns?.values ?? [];
  const updated = writeTime(data.time);
  return writePx({
    language,
    time: updated,
    tableId: `oj-${data.round}-${data.area}-${table.id}`,
    matrix: `${data.round}${data.area.slice(0, 15)}${table.id.slice(0, 1)}`,
    title: fillMessage(table.title, values),
    contents: table.contents,
    subject: { code: 'OJ', name: texts.subject },
    source: texts.source,
    ...table.variables,
    contentVariable: columns?.name ?? '',
    units: [
      { keyword: 'UNITS', keys: [], values: [table.unit] },
      ...table.units.map((unit, index) => ({ keyword: 'UNITS', keys: [columnNames[index] ?? ''], values: [unit] })),
    ],
    decimals: Math.max(0, ...table.columns.map(({ decimals }) => decimals ?? 0)),
    precision: table.columns.flatMap(({ decimals }, index) =>
      decimals === undefined || decimals === 0
        ? []
        : [{ keyword: 'PRECISION', keys: [columns?.name ?? '', columnNames[index] ?? ''], values: [decimals] }],
    ),
    remarks: [
      ...(data.isSynthetic ? [{ keyword: 'NOTEX', keys: [], values: [texts.synthetic] }] : []),
      {
        keyword: 'NOTE',
        keys: [],
        values: [[fillMessage(texts.version, values), texts.readValues, texts.licence].join('#')],
      },
      ...table.valueNotes,
      ...table.notes,
    ],
    symbols: [texts.symbols.none, texts.symbols.missing, texts.symbols.removed],
    rows: table.rows,
  });
}

/** `20180614 08:00`, the wall time that the release states. */
function writeTime(time: string): string {
  return `${time.slice(0, 10).replaceAll('-', '')} ${time.slice(11, 16)}`;
}
