// What lists, the start page and search need of a release: small beside its data, so that all releases can be kept at
// hand while data are read only for the page that shows them.

import type { Text } from '../definition/index.ts';
import { type ReleaseData, type ReleasedUnit, releaseFormatVersion } from './model.ts';

/** A column as lists and search know it. */
export interface SummaryColumn {
  readonly code: string;
  readonly series: string;
  readonly kind: 'indicator' | 'background';
  readonly name: Text;
  readonly shortName: Text;
  readonly indicatorArea: string | undefined;
  /** What it measures in a sentence, and its measures in Kolada by code: left out in summaries frozen before they had them. */
  readonly measure?: Text | undefined;
  readonly kolada?: readonly string[];
}

/** A unit that has some result in the area; framed units without any are not in the summary. */
export type SummaryUnit = Pick<
  ReleasedUnit,
  'code' | 'name' | 'kind' | 'municipality' | 'municipalityName' | 'county'
> & { readonly countyName: string };

/** summary.json of an area of a release. */
export interface ReleaseSummary {
  readonly formatVersion: number;
  readonly round: number;
  readonly roundName: Text;
  readonly area: string;
  readonly areaName: Text;
  readonly version: number;
  readonly time: string;
  readonly isSynthetic: boolean;
  readonly columns: readonly SummaryColumn[];
  /** Series of the area that the round may have measured, but nobody knows. */
  readonly unknownSeries: readonly string[];
  /** Units framed for what the area shows. */
  readonly units: readonly SummaryUnit[];
}

/** Made anew from `data` at any time, so it carries the format version of this program, not of the release. */
export function buildReleaseSummary(data: ReleaseData): ReleaseSummary {
  const { round, roundName, area, areaName, version, time, isSynthetic, unknownSeries } = data;
  const counties = new Map(
    data.groups.flatMap(({ level, code, name }) => (level === 'county' ? [[code, name] as const] : [])),
  );
  const shown = new Set(data.results.flatMap(({ level, code }) => (level === 'unit' ? [code] : [])));
  const units = data.units.filter(({ code }) => shown.has(code));
  return {
    formatVersion: releaseFormatVersion,
    round,
    roundName,
    area,
    areaName,
    version,
    time,
    isSynthetic,
    columns: data.columns.map(({ code, series, kind, name, shortName, indicatorArea, measure, kolada }) => ({
      code,
      series,
      kind,
      name,
      shortName,
      indicatorArea,
      measure,
      kolada,
    })),
    unknownSeries,
    units: units.map(({ code, name, kind, municipality, municipalityName, county }) => ({
      code,
      name,
      kind,
      municipality,
      municipalityName,
      county,
      countyName: counties.get(county) ?? county,
    })),
  };
}
