import { buildReleaseTable, type ReleaseData } from '../../../stages/publication/index.ts';
import { chooseRows, codePlace, type ShownPlace } from '../../table/index.ts';
import { buildWorkbook, nameWorkbook } from '../../workbook/index.ts';
import { buildPackagePart, type PackagePart } from './buildDataPackage.ts';

/**
 * An area for the package of a place: the tables of its rows, and their workbook. For the whole country, where no place is
 * given, the tables alone. Undefined where the area asks no unit of the place.
 */
export function buildPlacePart(data: ReleaseData, place: ShownPlace | undefined): PackagePart | undefined {
  const table = buildReleaseTable(data);
  if (place === undefined) return buildPackagePart(table);
  const shown = chooseRows(data, place);
  if (shown === undefined) return undefined;
  const workbook = { name: nameWorkbook(data, place), bytes: buildWorkbook(data, place) };
  return { ...buildPackagePart(table, shown), workbook };
}

/** What a package of a round calls itself: `oj-2024` for the country, `oj-2024-lan-05` for a county. */
export function namePackage(round: number, place: ShownPlace | undefined): string {
  return place === undefined ? `oj-${round}` : `oj-${round}-${codePlace(place)}`;
}
