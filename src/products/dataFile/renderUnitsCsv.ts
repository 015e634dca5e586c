import type { ReleaseData } from '../../stages/publication/index.ts';
import { renderCsv } from './renderCsv.ts';

/** units.csv: names, groups and answered parts of the release's units, so that results.csv can be read by itself. */
export function renderUnitsCsv({ units }: Pick<ReleaseData, 'units'>): string {
  const header = [
    'unit',
    'name',
    'kind',
    'municipality',
    'county',
    'size_group',
    'skr_group',
    'socioeconomic_group',
    'answered_parts',
  ];
  const lines = units.map((unit) => [
    unit.code,
    unit.name,
    unit.kind,
    unit.municipality,
    unit.county,
    unit.sizeGroup,
    unit.skrGroup,
    unit.socioeconomicGroup,
    unit.answeredParts.join(';'),
  ]);
  return renderCsv([header, ...lines]);
}
