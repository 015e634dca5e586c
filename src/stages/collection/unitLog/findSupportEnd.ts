import type { UnitState } from './unitState.ts';

/** Until when the office may see the unit's drafts, ISO 8601; undefined when it may not at `now`. */
export function findSupportEnd({ supportUntil }: Pick<UnitState, 'supportUntil'>, now: string): string | undefined {
  if (supportUntil === undefined || Date.parse(supportUntil) <= Date.parse(now)) return undefined;
  return supportUntil;
}
