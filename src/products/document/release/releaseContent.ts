// What the documents of a release read: its data, its words, and numbers for its tables.

import type { ReleaseData } from '../../../stages/publication/index.ts';
import { documentRelease } from '../../../texts/sv/documentRelease.ts';
import { vocabulary } from '../../../texts/sv/vocabulary.ts';
import { workbookTexts } from '../../../texts/sv/workbook.ts';
import { createTableNumbers, type TableNumbers } from './blocks.ts';
import { createFigureNumbers, type NumberFigure } from './figures.ts';

/** One for each document: it counts tables and figures. */
export interface ReleaseContent {
  readonly data: ReleaseData;
  readonly tables: TableNumbers;
  readonly figure: NumberFigure;
}

/** A document's own count of tables begins at one, and so does that of figures. */
export function createReleaseContent(data: ReleaseData): ReleaseContent {
  return {
    data,
    tables: createTableNumbers(documentRelease.table),
    figure: createFigureNumbers(documentRelease.figure),
  };
}

/** Where the values of a figure come from: `Källa: Öppna jämförelser 2018, LSS, version 1.` */
export function nameSource({ roundName, areaName, version, isSynthetic }: ReleaseData): string {
  const source = documentRelease.source(roundName.sv, areaName.sv, version);
  return isSynthetic ? `${source} ${documentRelease.syntheticSource}` : source;
}

/** Areas, parts and parts of areas share their codes, and readers know all of them by name. */
export function nameArea({ partNames, area, areaName }: ReleaseData, code: string): string {
  return workbookTexts.areas[code] ?? (code === area ? areaName.sv : undefined) ?? partNames[code]?.sv ?? code;
}

/** `a`, `a och b`, `a, b och c` */
export function joinWords(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${workbookTexts.and} ${last}`;
}

type Units = ReleaseData['units'];

/** `288 kommuner, 14 stadsdelsområden`: the kinds that are there, in the order of the vocabulary. */
export function countKinds(units: Units): string {
  return joinWords(
    listKinds(units).map((kind) => {
      const count = units.filter((unit) => unit.kind === kind).length;
      return `${count} ${count === 1 ? vocabulary.unitKinds[kind] : workbookTexts.unitKindsPlural[kind]}`;
    }),
  );
}

/** `kommuner och stadsdelsområden` */
export function nameKinds(units: Units): string {
  return joinWords(listKinds(units).map((kind) => workbookTexts.unitKindsPlural[kind]));
}

function listKinds(units: Units): readonly Units[number]['kind'][] {
  const kinds = Object.keys(vocabulary.unitKinds) as Units[number]['kind'][];
  return kinds.filter((kind) => units.some((unit) => unit.kind === kind));
}

/** Municipalities in which several units answer, with how many: `Stockholm (14), Göteborg (10)`. */
export function listDividedCities(units: Units): readonly string[] {
  const divided = units.filter(({ kind }) => kind !== 'municipality');
  return [...new Set(divided.map(({ municipalityName }) => municipalityName))].map((city) => {
    const own = divided.filter(({ municipalityName }) => municipalityName === city);
    return `${city} (${countKinds(own)})`;
  });
}
