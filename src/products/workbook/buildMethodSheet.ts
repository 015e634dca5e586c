// Metod och kvalitet: how the figures came about. Every number comes from the release's own data, so that the text
// cannot disagree with the tables (R-DOCUMENTATION-03, -05, -06, -09, -11).

import type { ReleaseData } from '../../stages/publication/index.ts';
import { fillMessage } from '../../texts/fill.ts';
import { vocabulary } from '../../texts/sv/vocabulary.ts';
import { workbookTexts as texts } from '../../texts/sv/workbook.ts';
import { listOwnChanges } from '../table/index.ts';
import { joinWords } from './joinWords.ts';
import { buildRow, type SheetCell, type WorkbookSheet } from './sheet.ts';
import { type SheetBlock, stackBlocks } from './stackBlocks.ts';

type Lines = readonly (readonly (string | number)[])[];

/** The short form of the method description, in Swedish; the limit of non-response is in whole per cent. */
export function buildMethodSheet(data: ReleaseData): WorkbookSheet {
  const { methodSections: titles } = texts;
  const start = [
    buildRow('title', [fillMessage(texts.methodTitle, { area: data.areaName.sv, year: data.round })]),
    ...(data.isSynthetic ? [buildRow('section', [texts.synthetic])] : []),
  ];
  const nonresponse = fillMessage(texts.nonresponse, { limit: data.nonresponseLimitPercent });
  const { rows, tables } = stackBlocks(
    start,
    [
      buildText(titles.purpose, [data.legal.purpose.sv, data.legal.basis.sv]),
      buildText(titles.population, describePopulation(data)),
      buildTable('calendar', texts.calendarHeads, listCalendar(data)),
      buildTable('response', texts.responseHeads, listResponse(data)),
      buildText(titles.nonresponse, [
        nonresponse,
        texts.shareAssumption,
        fillMessage(texts.nonresponseReason, { limit: data.nonresponseLimitPercent }),
      ]),
      buildTable('notShown', texts.notShownHeads, listNotShown(data)),
      buildTable('quality', texts.qualityHeads, listQuality(data)),
      buildTable('comparabilityYears', texts.changesHeads, listChanges(data)),
      buildTable('comparabilityAreas', texts.areasHeads, listAreas(data)),
      buildTable('registers', texts.registersHeads, listRegisters(data)),
      buildTable('errata', texts.errataHeads, listErrata(data)),
    ],
    data.round,
  );
  return {
    name: texts.tabs.method,
    summary: texts.tabContents.method,
    rows,
    tables,
    widths: [90, 40, 40, 40, 24],
    print: { orientation: 'landscape' },
  };
}

function buildText(title: string, paragraphs: readonly string[]): SheetBlock {
  return { title, body: paragraphs.map((paragraph) => buildRow('wrapped', [paragraph])) };
}

function buildTable(
  section:
    | 'calendar'
    | 'response'
    | 'notShown'
    | 'quality'
    | 'comparabilityYears'
    | 'comparabilityAreas'
    | 'registers'
    | 'errata',
  heads: readonly string[],
  lines: Lines,
): SheetBlock {
  const body = lines.map((line) =>
    line.map((value): SheetCell => ({ value, style: typeof value === 'number' ? 'integer' : 'cell' })),
  );
  return { title: texts.methodSections[section], heads, body, table: section };
}

/** Who is asked, by kind; where others answer for a municipality, and how many of them. */
function describePopulation({ units }: ReleaseData): readonly string[] {
  const divided = units.filter((unit) => unit.kind !== 'municipality');
  const kinds = (Object.keys(vocabulary.unitKinds) as (keyof typeof vocabulary.unitKinds)[]).flatMap((kind) => {
    const count = units.filter((unit) => unit.kind === kind).length;
    return count === 0 ? [] : [`${count} ${texts.unitKindsPlural[kind]}`];
  });
  const cities = [...new Set(divided.map((unit) => unit.municipalityName))].map(
    (city) => `${city} (${divided.filter((unit) => unit.municipalityName === city).length})`,
  );
  return [
    fillMessage(texts.population, { units: units.length, kinds: joinWords(kinds) }),
    ...(cities.length === 0 ? [] : [fillMessage(texts.dividedCities, { cities: joinWords(cities) })]),
  ];
}

function listCalendar(data: ReleaseData): Lines {
  const kinds: Readonly<Record<string, string>> = texts.calendarKinds;
  return data.calendar.map((entry) => [kinds[entry.kind] ?? entry.kind, entry.from, entry.to]);
}

function listResponse(data: ReleaseData): Lines {
  const names: Readonly<Record<string, string>> = { any: texts.responseAny, all: texts.responseAll };
  return data.response.map((rate) => [
    data.partNames[rate.part]?.sv ?? names[rate.part] ?? rate.part,
    rate.framed,
    rate.answered,
    rate.percent ?? texts.notStated,
    rate.previousPercent ?? texts.notStated,
  ]);
}

/** Measures in numbers with units whose number is not shown (R-EDITING-06); a reason that no unit has is `–`, as printed. */
function listNotShown(data: ReleaseData): Lines {
  const names = new Map(data.columns.map((column) => [column.code, column]));
  return data.notShown.map(({ column: code, cannotProvide, illogical }) => {
    const column = names.get(code);
    const name = column === undefined ? code : `${column.name.sv} (${vocabulary.columnKinds[column.kind]})`;
    return [name, data.areaName.sv, cannotProvide || texts.none, illogical || texts.none];
  });
}

/** Dimensions and quality areas in use in the release, with their definitions. */
function listQuality(data: ReleaseData): Lines {
  const uses = (field: 'dimension' | 'qualityArea', name: string): boolean =>
    data.columns.some((column) => column[field] === name);
  return [
    ...data.dimensions
      .filter(({ name }) => uses('dimension', name))
      .map(({ name, definition }) => [definition.sv, name, texts.qualityKinds.dimension]),
    ...data.qualityAreas
      .filter(({ name }) => uses('qualityArea', name))
      .map(({ name, definition }) => [definition.sv, name, texts.qualityKinds.area]),
  ];
}

function listChanges(data: ReleaseData): Lines {
  return listOwnChanges(data).map((change) => [
    change.text.sv,
    texts.changeKinds[change.kind],
    nameArea(data, change.area),
    change.questions.join(', ') || texts.notStated,
  ]);
}

function listAreas(data: ReleaseData): Lines {
  return data.areaComparability.map((row) => [
    row.name,
    row.areas.map((area) => nameArea(data, area)).join(', '),
    row.columns.join(', ') || texts.notStated,
  ]);
}

/** Areas, parts and parts of areas share their codes, and readers know all of them by name. */
function nameArea(data: ReleaseData, code: string): string {
  return texts.areas[code] ?? data.partNames[code]?.sv ?? code;
}

function listRegisters(data: ReleaseData): Lines {
  return data.registers.map((source) => [
    source.title,
    source.publisher,
    texts.sourceKinds[source.kind],
    source.referenceDay ?? texts.notStated,
  ]);
}

function listErrata(data: ReleaseData): Lines {
  return data.errata.map((erratum) => [erratum.explanation.sv, erratum.place, erratum.printed, erratum.ours]);
}
