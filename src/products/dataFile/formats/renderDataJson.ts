import type { PublishedCell, ReleaseTable } from '../../../stages/publication/index.ts';
import { dataFormatTexts as english } from '../../../texts/en/dataFormats.ts';
import { fillMessage } from '../../../texts/fill.ts';
import { dataFormatTexts as swedish } from '../../../texts/sv/dataFormats.ts';
import { nameArea } from '../../table/index.ts';
import { listTableRows, type TableRow } from './tableRow.ts';

/** JSON of the table: what the release is, its columns with their scales, and a record per cell. */
export function renderDataJson(table: ReleaseTable, language: 'sv' | 'en' = 'sv'): Uint8Array {
  const texts = language === 'en' ? english : swedish;
  const { data } = table;
  const area = nameArea(data, language);
  const document = {
    title: fillMessage(texts.title, { area, year: data.round }),
    source: texts.source,
    licence: 'CC0-1.0',
    round: data.round,
    area: data.area,
    version: data.version,
    time: data.time,
    isSynthetic: data.isSynthetic,
    columns: data.columns.map((column) => ({
      code: column.code,
      series: column.series,
      kind: column.kind,
      name: column.name.sv,
      nameEn: column.name.en,
      shortName: column.shortName.sv,
      unit: column.unit?.sv,
      decimals: column.decimals,
      scale: column.scale.map(({ outcome, label, colour, share }) => ({ outcome, label: label.sv, colour, share })),
    })),
    cells: listTableRows(table, language).map(buildRecord),
  };
  return new TextEncoder().encode(`${JSON.stringify(document)}\n`);
}

/** The fields of the data CSV by their names; what a cell does not have is left out, but its value is then null. */
function buildRecord({ cell, name, text, mark, notes }: TableRow) {
  return {
    indicator: cell.column,
    level: cell.level,
    code: cell.code,
    name,
    status: cell.status,
    outcome: cell.outcome,
    value: cell.value === undefined ? null : Number(cell.value),
    numerator: cell.numerator,
    denominator: cell.denominator,
    framed: cell.framed,
    missing: cell.missing,
    colour: cell.colour,
    series: cell.series,
    text,
    mark,
    ...buildComparability(cell),
    ...(notes.length > 0 && { notes, noteKinds: cell.notes.map(({ kind }) => kind) }),
  };
}

function buildComparability({ comparability }: PublishedCell) {
  return {
    comparableWith: comparability.with,
    comparability: comparability.status,
    ...(comparability.isBreak && { break: true }),
  };
}
