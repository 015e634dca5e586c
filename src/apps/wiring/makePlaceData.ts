// The workbook of a place, and the package of a place or of the country, from the releases of an edition.

import { buildDataPackage, buildPlacePart, namePackage } from '../../products/dataFile/index.ts';
import { chooseRows } from '../../products/table/index.ts';
import type { DataRequest, ReportSource } from '../../products/unitReport/index.ts';
import { buildWorkbook } from '../../products/workbook/index.ts';

/** Undefined where the edition has no such area, or asks no unit of the place. */
export function makePlaceData({ areas }: ReportSource, request: DataRequest): Uint8Array | undefined {
  if (request.kind === 'workbook') {
    const data = areas.find((area) => area.data.area === request.area)?.data;
    return data && chooseRows(data, request.place) && buildWorkbook(data, request.place);
  }
  const { round, place, language } = request;
  const parts = areas.flatMap(({ data }) => buildPlacePart(data, place) ?? []);
  return parts.length === 0 ? undefined : buildDataPackage(parts, language, namePackage(round, place));
}
