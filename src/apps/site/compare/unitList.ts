// A reader's own list of units, as addresses carry it: codes with commas between, in alphabetical order of their names.

import { findNearestName } from '../../../kernel/expression/findNearestName.ts';
import type { ReleaseSummary, SummaryUnit } from '../../../stages/publication/index.ts';
import { compareSwedish } from '../../../ui/format.ts';
import { buildUnitName } from '../frame/areaView.ts';
import { foldText } from '../search/foldText.ts';
import { isMarkedIn, isWrittenName } from '../search/namePlace.ts';

/** Parameters of addresses; `add` and `county` come from the form and lead on to an address without them. */
export const listParameters = { units: 'enheter', add: 'lagg', county: 'lan' } as const;

/** The largest county fits; more than this no page or paper holds. */
export const maxListed = 60;

/** What the address holds, checked against the units of the round. */
export interface UnitList {
  /** Chosen units, each once. */
  readonly units: readonly SummaryUnit[];
  /** Names that nothing has, with the name that is nearest. */
  readonly unknown: readonly { readonly name: string; readonly nearest: string | undefined }[];
  /** True when more were chosen than a list holds. */
  readonly isCut: boolean;
  /** True when the address adds something, so that the list should stand in an address of its own. */
  readonly isAdding: boolean;
}

/** Every unit of the summaries once, as its newest round has it; districts and administrations with their city's name. */
export function listUnits(summaries: readonly ReleaseSummary[]): readonly SummaryUnit[] {
  const units = new Map<string, SummaryUnit>();
  for (const unit of summaries.flatMap((summary) => summary.units)) {
    if (!units.has(unit.code)) units.set(unit.code, unit);
  }
  return [...units.values()].sort((a, b) => compareSwedish(buildUnitName(a), buildUnitName(b)));
}

/** The list that an address asks for: its codes, what the form adds to them, and what nobody knows. */
export function readUnitList(all: readonly SummaryUnit[], get: (name: string) => string | undefined): UnitList {
  const county = get(listParameters.county) ?? '';
  const added = splitList(get(listParameters.add));
  const found = [...splitList(get(listParameters.units)), ...added].map((name) => ({
    name,
    units: findUnits(all, name),
  }));
  const codes = new Set([
    ...found.flatMap((entry) => entry.units.map(({ code }) => code)),
    ...all.filter((unit) => unit.county === county).map(({ code }) => code),
  ]);
  const units = all.filter(({ code }) => codes.has(code));
  return {
    units: units.slice(0, maxListed),
    unknown: found
      .filter((entry) => entry.units.length === 0)
      .map(({ name }) => ({ name, nearest: findNearest(all, name) })),
    isCut: units.length > maxListed,
    isAdding: added.length > 0 || county !== '',
  };
}

/** The list as an address writes it. */
export function renderUnitList(units: readonly Pick<SummaryUnit, 'code'>[]): string {
  return units.map(({ code }) => code).join(',');
}

function splitList(text = ''): readonly string[] {
  return text
    .split(/[,;\n]/)
    .map((part) => part.trim().slice(0, 100))
    .filter((part) => part !== '');
}

/**
 * A unit by code or name, as people write it; a city by its name or code means all its units. Of names that differ in a mark
 * only the one that is written.
 */
function findUnits(all: readonly SummaryUnit[], text: string): readonly SummaryUnit[] {
  const folded = foldText(text);
  const byCode = all.filter((unit) => unit.code === text || unit.municipality === text);
  if (byCode.length > 0) return byCode;
  const listNamed = (isNamed: (name: string) => boolean) =>
    all.filter((unit) => isNamed(unit.name) || isNamed(unit.municipalityName) || isNamed(buildUnitName(unit)));
  const exact = listNamed((name) => foldText(name) === folded);
  const named = exact.length > 0 ? exact : listNamed((name) => isWrittenName(name, text));
  const marked = named.filter((unit) => isMarkedIn(unit.name, text) || isMarkedIn(unit.municipalityName, text));
  return marked.length > 0 ? marked : named;
}

function findNearest(all: readonly SummaryUnit[], text: string): string | undefined {
  const names = new Map(
    all.flatMap((unit) => [unit.name, unit.municipalityName].map((name) => [foldText(name), name])),
  );
  const nearest = findNearestName(foldText(text), [...names.keys()]);
  return nearest === undefined ? undefined : names.get(nearest);
}
