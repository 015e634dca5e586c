// JSON-stat 2.0: shares and measures of groups, and outcomes of units, as two cubes. Why a value is not there stands in
// `status` by position, with the statuses of results.csv; notes stand in the extension, by position too.

import type { PublishedCell, ReleasedColumn, ReleaseTable } from '../../../stages/publication/index.ts';
import { dataFormatTexts as english } from '../../../texts/en/dataFormats.ts';
import { vocabulary as englishVocabulary } from '../../../texts/en/vocabulary.ts';
import { fillMessage } from '../../../texts/fill.ts';
import { dataFormatTexts as swedish } from '../../../texts/sv/dataFormats.ts';
import { vocabulary as swedishVocabulary } from '../../../texts/sv/vocabulary.ts';
import { describeNote, nameArea } from '../../table/index.ts';
import { buildCube, type Cube, cubeMeasures, readMeasure } from './buildCube.ts';

type Language = 'sv' | 'en';

/** What fills the positions of a cube. */
interface Filling {
  readonly value: (number | string | null)[];
  readonly status: Record<number, string>;
  readonly notes: Record<number, readonly string[]>;
}

/** Shares and numeric measures: indicator × group × measure × year. */
export function renderSharesJsonStat(table: ReleaseTable, language: Language = 'sv'): Uint8Array {
  const texts = getTexts(language);
  const cube = buildCube(table, 'groups');
  const filling: Filling = { value: [], status: {}, notes: {} };
  for (const column of cube.columns) {
    for (const place of cube.places) {
      const cell = cube.find(column, place);
      for (const measure of cubeMeasures) {
        addCell(filling, readMeasure(cell, measure), cell, measure === 'value', language);
      }
    }
  }
  return writeDataset(table, cube, filling, {
    language,
    title: texts.sharesTitle,
    placeId: 'group',
    placeLabel: texts.dimensions.group,
    outcomeUnit: texts.percent,
    more: {
      measure: {
        label: texts.dimensions.measure,
        category: { index: cubeMeasures, label: texts.measures },
      },
    },
  });
}

/** Outcomes and numbers of units: indicator × unit × year; an outcome is its code, its words stand in the extension. */
export function renderOutcomesJsonStat(table: ReleaseTable, language: Language = 'sv'): Uint8Array {
  const texts = getTexts(language);
  const cube = buildCube(table, 'units');
  const filling: Filling = { value: [], status: {}, notes: {} };
  for (const column of cube.columns) {
    for (const place of cube.places) {
      const cell = cube.find(column, place);
      addCell(filling, cell?.outcome ?? readMeasure(cell, 'value'), cell, true, language);
    }
  }
  return writeDataset(table, cube, filling, {
    language,
    title: texts.outcomesTitle,
    placeId: 'unit',
    placeLabel: texts.dimensions.unit,
    outcomeUnit: texts.outcomeUnit,
    more: {},
  });
}

function getTexts(language: Language): typeof swedish {
  return language === 'en' ? english : swedish;
}

/** A position: its value, or null with the reason. A column that was not asked for there says so. */
function addCell(
  { value, status, notes }: Filling,
  shown: number | string | undefined,
  cell: PublishedCell | undefined,
  isValue: boolean,
  language: Language,
): void {
  const position = value.length;
  value.push(shown ?? null);
  if (!isValue) return;
  const reason = cell?.status ?? 'NOT_IN_FRAME';
  if (reason !== 'VALUE') status[position] = reason;
  if (cell !== undefined && cell.notes.length > 0) {
    notes[position] = cell.notes.map((note) => describeNote(note, language));
  }
}

interface DatasetWords {
  readonly language: Language;
  readonly title: string;
  readonly placeId: string;
  readonly placeLabel: string;
  readonly outcomeUnit: string;
  readonly more: Readonly<
    Record<
      string,
      { readonly label: string; readonly category: { readonly index: readonly string[]; readonly label: object } }
    >
  >;
}

function writeDataset({ data }: ReleaseTable, cube: Cube, filling: Filling, words: DatasetWords): Uint8Array {
  const { language } = words;
  const texts = getTexts(language);
  const area = nameArea(data, language);
  const more = Object.entries(words.more);
  const { absences } = language === 'en' ? englishVocabulary : swedishVocabulary;
  const used = [...new Set(Object.values(filling.status))].sort();
  const dataset = {
    version: '2.0',
    class: 'dataset',
    label: fillMessage(words.title, { area, year: data.round }),
    source: texts.source,
    updated: data.time,
    note: [
      fillMessage(texts.version, { area, year: data.round, version: data.version }),
      texts.readValues,
      texts.licence,
      ...(data.isSynthetic ? [texts.synthetic] : []),
    ],
    role: { metric: ['indicator'], geo: [words.placeId], time: ['round'] },
    id: ['indicator', words.placeId, ...more.map(([id]) => id), 'round'],
    size: [cube.columns.length, cube.places.length, ...more.map(([, { category }]) => category.index.length), 1],
    dimension: {
      indicator: buildColumnDimension(cube.columns, words),
      [words.placeId]: {
        label: words.placeLabel,
        category: listCategory(cube.places.map(({ id, name }) => [id, name])),
      },
      ...words.more,
      round: { label: texts.dimensions.round, category: listCategory([[String(data.round), String(data.round)]]) },
    },
    value: filling.value,
    ...(used.length > 0 && { status: filling.status }),
    extension: {
      area: data.area,
      version: data.version,
      isSynthetic: data.isSynthetic,
      licence: 'CC0-1.0',
      statusLabel: Object.fromEntries(used.map((status) => [status, readAbsence(absences, status)])),
      scales: Object.fromEntries(
        cube.columns.map(({ code, scale }) => [
          code,
          scale.map(({ outcome, label, colour, share }) => ({
            outcome,
            label: readText(label, language),
            colour,
            share,
          })),
        ]),
      ),
      cellnote: filling.notes,
    },
  };
  return new TextEncoder().encode(`${JSON.stringify(dataset)}\n`);
}

function buildColumnDimension(columns: readonly ReleasedColumn[], { language, outcomeUnit }: DatasetWords) {
  const texts = getTexts(language);
  return {
    label: texts.dimensions.column,
    category: {
      ...listCategory(columns.map((column) => [column.code, readText(column.shortName, language)])),
      unit: Object.fromEntries(
        columns.map(({ code, unit, decimals }) => [
          code,
          { label: unit === undefined ? outcomeUnit : readText(unit, language), decimals: decimals ?? 0 },
        ]),
      ),
    },
  };
}

function listCategory(entries: readonly (readonly [id: string, label: string])[]) {
  // A category without any entry has no labels at all: the schema asks for one label at least.
  return { index: entries.map(([id]) => id), ...(entries.length > 0 && { label: Object.fromEntries(entries) }) };
}

function readText(text: ReleasedColumn['shortName'], language: Language): string {
  return language === 'en' ? (text.en ?? text.sv) : text.sv;
}

function readAbsence(absences: Readonly<Record<string, { readonly word: string }>>, status: string): string {
  return absences[status]?.word ?? status;
}
