// Metod och kvalitet: how the figures came about, with the tables that can be made from the round's own data.

import type { ReleaseData } from '../../stages/publication/index.ts';
import { fillMessage } from '../../texts/fill.ts';
import { workbookTexts as texts } from '../../texts/sv/workbook.ts';
import { buildRow, type SheetCell, type WorkbookSheet } from './sheet.ts';

type Lines = readonly (readonly (string | number)[])[];

/** The tab with population, calendar, response, comparability, sources and errata. */
export function buildMethodSheet(data: ReleaseData): WorkbookSheet {
  const { methodSections: sections } = texts;
  const limit = data.nonresponseLimitPercent;
  const rows: SheetCell[][] = [
    buildRow('title', [fillMessage(texts.methodTitle, { area: data.areaName.sv, year: data.round })]),
    ...(data.isSynthetic ? [buildRow('section', [texts.synthetic])] : []),
    buildRow('section', [sections.population]),
    buildRow('text', [fillMessage(texts.population, { units: data.units.length })]),
    ...(data.legal.isVoluntary ? [buildRow('text', [texts.voluntary])] : []),
    buildRow('text', [data.legal.purpose.sv]),
    buildRow('text', [data.legal.basis.sv]),
    ...buildTable(sections.calendar, texts.calendarHeads, listCalendar(data)),
    ...buildTable(sections.response, texts.responseHeads, listResponse(data)),
    buildRow('section', [sections.nonresponse]),
    buildRow('text', [fillMessage(texts.nonresponse, { limit })]),
    ...buildTable(sections.comparabilityYears, texts.changesHeads, listChanges(data)),
    ...buildTable(sections.comparabilityAreas, texts.areasHeads, listAreas(data)),
    ...buildTable(sections.registers, texts.registersHeads, listRegisters(data)),
    ...buildTable(sections.errata, texts.errataHeads, listErrata(data)),
  ];
  return { name: texts.tabs.method, summary: texts.tabContents.method, rows, widths: [46, 34, 34, 60, 16] };
}

function buildTable(title: string, heads: readonly string[], lines: Lines): SheetCell[][] {
  if (lines.length === 0) return [];
  const body = lines.map((line) =>
    line.map((value): SheetCell => ({ value, style: typeof value === 'number' ? 'number' : 'wrapped' })),
  );
  return [buildRow('section', [title]), buildRow('head', heads), ...body];
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

function listChanges(data: ReleaseData): Lines {
  return data.changesSincePreviousRound.map((change) => [
    texts.changeKinds[change.kind],
    change.area,
    change.questions.join(', ') || texts.notStated,
    change.text.sv,
  ]);
}

function listAreas(data: ReleaseData): Lines {
  return data.areaComparability.map((row) => [
    row.name,
    row.areas.join(', '),
    row.columns.join(', ') || texts.notStated,
  ]);
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
  return data.errata.map((erratum) => [erratum.place, erratum.printed, erratum.ours, erratum.explanation.sv]);
}
