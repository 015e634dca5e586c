import type { Unit } from './model.ts';

/** Name for people: a municipality's own, a district after its city (`Stockholm – Bromma`). */
export function nameUnit(unit: Pick<Unit, 'kind' | 'name' | 'municipalityName'>): string {
  return unit.kind === 'municipality' ? unit.name : `${unit.municipalityName} – ${unit.name}`;
}
