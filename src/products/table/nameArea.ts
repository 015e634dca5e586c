// Names of areas, rounds and parts in a language: as released; in English from the catalogue where the release has no name.

import type { ReleaseData } from '../../stages/publication/index.ts';
import { site as english } from '../../texts/en/site.ts';

/** Swedish where there is no other. */
export function nameArea({ area, areaName }: Pick<ReleaseData, 'area' | 'areaName'>, language: 'sv' | 'en'): string {
  if (language === 'sv') return areaName.sv;
  return areaName.en ?? english.areas[area] ?? areaName.sv;
}

/** In English by its year where the release has no name. */
export function nameRound(
  { round, roundName }: Pick<ReleaseData, 'round' | 'roundName'>,
  language: 'sv' | 'en',
): string {
  return language === 'sv' ? roundName.sv : (roundName.en ?? english.round(round));
}

/** Parts and areas share their codes; the code where the release has no name of the part. */
export function namePart({ partNames }: Pick<ReleaseData, 'partNames'>, part: string, language: 'sv' | 'en'): string {
  const name = partNames[part];
  if (name === undefined) return part;
  return language === 'sv' ? name.sv : (name.en ?? english.areas[part] ?? name.sv);
}
