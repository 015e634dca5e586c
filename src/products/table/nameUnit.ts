import type { ReleaseData } from '../../stages/publication/index.ts';

/** Name of a unit where it stands alone: districts with their city before them (`Stockholm – Farsta`). */
export function nameUnit(unit: Pick<ReleaseData['units'][number], 'kind' | 'name' | 'municipalityName'>): string {
  return unit.kind === 'municipality' ? unit.name : `${unit.municipalityName} – ${unit.name}`;
}
