// The table of what is measured alike in several areas, read from the columns that say so: a mark stands where a
// column names the row. Reports columns that name a row or an area which the table has not, marks that two columns
// claim, and rows that no column names.

import { findNearestName } from '../../../kernel/expression/findNearestName.ts';
import type { AreaComparability } from '../model.ts';
import type { ComparabilityFile } from '../schemas/comparabilitySchema.ts';
import type { ColumnSource } from '../schemas/indicatorSchemas.ts';
import { type DescriptionDraft, listColumns } from './expandDescriptions.ts';
import type { RoundSetting } from './expandParts.ts';
import { parseSourceReference, type YamlFile } from './loadingContext.ts';
import type { Place } from './problemCollector.ts';

/** A column that says which row it belongs to. */
interface AlikeColumn {
  readonly code: string;
  /** Id of the description that the column belongs to. */
  readonly description: string;
  readonly row: string;
  readonly areas: readonly string[];
  readonly placeOf: (...path: readonly (string | number)[]) => Place;
  /** Key that the areas stand at; `alike` where they follow from the column's area. */
  readonly areaKey: 'alike' | 'alikeAs';
}

interface Mark {
  readonly row: string;
  readonly area: string;
  readonly column: string;
}

/** The rows of the table in its order, each with its areas and columns in the order of the table's columns. */
export function deriveAreaComparability(
  setting: RoundSetting,
  file: YamlFile<ComparabilityFile>,
  descriptions: readonly DescriptionDraft[],
): AreaComparability[] {
  const columns = descriptions.flatMap((draft) => listAlikeColumns(setting, draft));
  const marks = columns.flatMap((column) => readMarks(setting, file, column));
  reportDoubledMarks(setting, marks, columns);
  reportEmptyRows(setting, file, marks);
  return file.value.rows.map(({ id, name, source }) => {
    const own = file.value.areas.flatMap((area) => marks.filter((mark) => mark.row === id && mark.area === area));
    return {
      name,
      areas: [...new Set(own.map(({ area }) => area))],
      columns: [...new Set(own.map(({ column }) => column))],
      source: parseSourceReference(source),
    };
  });
}

function listAlikeColumns({ context }: RoundSetting, draft: DescriptionDraft): AlikeColumn[] {
  const { source, file, place, placeOfKey } = draft;
  if (source.columns !== undefined) {
    for (const key of ['alike', 'alikeAs'] as const) {
      if (source[key] === undefined) continue;
      context.problems.report(placeOfKey(key), 'KIND_MISMATCH', { key, kind: 'columns' });
    }
  }
  return listColumns(source).flatMap((column, index): AlikeColumn[] => {
    const placeOf: AlikeColumn['placeOf'] = (...path) =>
      source.columns === undefined ? place(...path) : place('columns', index, ...path);
    return readAlike(column, { area: file.value.area, description: source.id }, placeOf, (at) =>
      context.problems.report(at, 'MISSING_KEY', { key: 'alike' }),
    );
  });
}

function readAlike(
  { code, alike, alikeAs }: ColumnSource,
  { area, description }: { readonly area: string; readonly description: string },
  placeOf: AlikeColumn['placeOf'],
  reportMissing: (place: Place) => void,
): AlikeColumn[] {
  if (alike !== undefined) {
    const areaKey = alikeAs === undefined ? 'alike' : 'alikeAs';
    return [{ code, description, row: alike, areas: alikeAs ?? [area], placeOf, areaKey }];
  }
  if (alikeAs !== undefined) reportMissing(placeOf());
  return [];
}

/** The marks of a column; a row or an area that the table has not is reported, and gives none. */
function readMarks(
  { context }: RoundSetting,
  { file, value }: YamlFile<ComparabilityFile>,
  { code, row, areas, placeOf, areaKey }: AlikeColumn,
): Mark[] {
  if (context.incomplete.has(file)) return [];
  const rows = value.rows.map(({ id }) => id);
  if (!rows.includes(row)) {
    const nearest = findNearestName(row, rows) ?? '';
    context.problems.report(placeOf('alike'), 'UNKNOWN_ROW', { name: row, file, nearest });
    return [];
  }
  return areas.flatMap((area, index) => {
    if (value.areas.includes(area)) return [{ row, area, column: code }];
    const place = areaKey === 'alike' ? placeOf('alike') : placeOf('alikeAs', index);
    const nearest = findNearestName(area, value.areas) ?? '';
    context.problems.report(place, 'UNKNOWN_AREA', { name: area, nearest });
    return [];
  });
}

/**
 * One cell of the table is one description: two that claim it cannot both be compared there. Columns of one description
 * share the cell of their area, as those of ordinary and residential housing do (guide2018 819).
 */
function reportDoubledMarks({ context }: RoundSetting, marks: readonly Mark[], columns: readonly AlikeColumn[]): void {
  const first = new Map<string, string>();
  for (const { row, area, column } of marks) {
    const key = `${row} ${area}`;
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, column);
      continue;
    }
    const claiming = columns.find(({ code }) => code === column);
    if (claiming === undefined) continue;
    if (claiming.areaKey === 'alike' && claiming.description === findDescription(columns, earlier)) continue;
    context.problems.report(claiming.placeOf('alike'), 'DUPLICATE_ID', { id: key, first: earlier });
  }
}

function findDescription(columns: readonly AlikeColumn[], column: string): string | undefined {
  return columns.find(({ code }) => code === column)?.description;
}

function reportEmptyRows(
  { context }: RoundSetting,
  { file, value, at }: YamlFile<ComparabilityFile>,
  marks: readonly Mark[],
): void {
  // A column that was lost, or that names the row wrongly, may be the one.
  const folder = file.replace(/comparability\.yaml$/u, '');
  const isPartial = [...context.incomplete].some((path) => path.startsWith(folder));
  if (isPartial || context.problems.hasReported(['UNKNOWN_ROW', 'UNKNOWN_AREA'])) return;
  const named = new Set(marks.map(({ row }) => row));
  value.rows.forEach(({ id }, index) => {
    if (!named.has(id)) context.problems.report(at('rows', index, 'id'), 'UNUSED', { name: id });
  });
}
