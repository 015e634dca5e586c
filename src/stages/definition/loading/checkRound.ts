// round.yaml against itself and the classifications: days in order, printed figures that agree with each other
// and with the units that the classifications frame.

import { findNearestName } from '../../../kernel/expression/findNearestName.ts';
import { calculatePercent } from '../../../kernel/share.ts';
import type { Classifications } from '../classifications.ts';
import { computeSizeGroup } from '../computeSizeGroup.ts';
import type { RoundFile } from '../schemas/roundSchema.ts';
import { checkSource } from './catalogue.ts';
import { checkRoundDates } from './checkRoundDates.ts';
import { listUnlistedParts, type RoundSetting } from './expandParts.ts';
import type { YamlPath } from './yamlSource.ts';

/** Checks the file of a round. */
export function checkRoundFile(setting: RoundSetting, classifications: Classifications): void {
  checkSources(setting);
  checkRepeatedCodes(setting);
  checkRoundDates(setting);
  const units = listFramedUnits(setting.round.value.frame.referenceDate, classifications);
  if (!checkFrame(setting, classifications, units)) return;
  checkSkrEdition(setting, classifications);
  checkGroupSizes(setting, classifications, units);
  checkPublished(setting);
}

function checkSources({ context, shared, round }: RoundSetting): void {
  const check = (source: string | undefined, ...path: YamlPath): void => {
    if (source !== undefined) checkSource(context, shared.sources, source, round.at(...path, 'source'));
  };
  const { value } = round;
  for (const list of ['calendar', 'parts', 'errata', 'registers'] as const) {
    value[list].forEach(({ source }, index) => {
      check(source, list, index);
    });
  }
  for (const key of ['legal', 'frame', 'published'] as const) check(value[key].source, key);
}

function checkRepeatedCodes({ context, round }: RoundSetting): void {
  const { parts, areas, errata, registers } = round.value;
  const lists = {
    parts: parts.map(({ code }) => code),
    areas: areas.map(({ code }) => code),
    errata: errata.map(({ id }) => id),
    registers: registers.map(({ id }) => id),
  };
  for (const [list, codes] of Object.entries(lists)) {
    const key = list === 'parts' || list === 'areas' ? 'code' : 'id';
    codes.forEach((id, index) => {
      const first = codes.indexOf(id);
      if (first === index) return;
      const at = round.at(list, first, key).position;
      context.incomplete.add(round.file);
      context.problems.report(round.at(list, index, key), 'DUPLICATE_ID', { id, first: `${round.file}:${at.line}` });
    });
  }
}

interface FramedUnit {
  readonly code: string;
  readonly municipality: string;
}

/** Municipalities and, in their place, the districts and administrations that are valid on the day. */
export function listFramedUnits(day: string, { municipalities, districts }: Classifications): FramedUnit[] {
  const valid = districts.filter(
    ({ validFrom, validTo }) => validFrom <= day && (validTo === undefined || day <= validTo),
  );
  return municipalities.flatMap(({ code }): FramedUnit[] => {
    const own = valid.filter((district) => district.municipality === code);
    return own.length === 0 ? [{ code, municipality: code }] : own;
  });
}

/** False when the size of the frame is wrong: then the figures that build on it are not compared. */
function checkFrame(setting: RoundSetting, { districts }: Classifications, units: readonly FramedUnit[]): boolean {
  const { context, round } = setting;
  const { frame, parts } = round.value;
  const codes = parts.map(({ code }) => code);
  const unlisted = listUnlistedParts(setting);
  frame.exclusions?.forEach(({ part, units: excluded }, index) => {
    if (!codes.includes(part) && !unlisted.includes(part)) {
      const nearest = findNearestName(part, codes) ?? '';
      context.problems.report(round.at('frame', 'exclusions', index, 'part'), 'UNKNOWN_PART', { name: part, nearest });
    }
    excluded.forEach((unit, at) => {
      if (units.some(({ code }) => code === unit)) return;
      const nearest =
        findNearestName(
          unit,
          districts.map(({ code }) => code),
        ) ?? '';
      const place = round.at('frame', 'exclusions', index, 'units', at);
      context.problems.report(place, 'UNKNOWN_CODE', { value: unit, file: 'classifications/units.csv', nearest });
    });
  });
  if (frame.size === 'open' || areClassificationsFaulty(setting)) return true;
  if (frame.size === units.length) return true;
  const values = { value: frame.size, expected: units.length, day: frame.referenceDate };
  context.problems.report(round.at('frame', 'size'), 'FRAME_SIZE', values);
  return false;
}

/** Figures are not compared with classifications that have faults themselves. */
function areClassificationsFaulty({ context }: RoundSetting): boolean {
  return context.problems.hasReportedIn('classifications/');
}

function checkSkrEdition(setting: RoundSetting, { skrEditions }: Classifications): void {
  const { context, round } = setting;
  const value = round.value.groups.skrEdition;
  if (skrEditions.includes(value) || areClassificationsFaulty(setting)) return;
  const nearest = findNearestName(value, skrEditions) ?? '';
  const place = round.at('groups', 'skrEdition');
  context.problems.report(place, 'UNKNOWN_CODE', { value, file: 'classifications/skr-groups.csv', nearest });
}

function checkGroupSizes(setting: RoundSetting, classifications: Classifications, units: readonly FramedUnit[]): void {
  const { context, round } = setting;
  const { frame, groups } = round.value;
  const edition = groups.sizeGroupEdition;
  const findGroup = buildGroupFinder(edition, classifications);
  if (findGroup === undefined) {
    const editions = [...classifications.listedSizeGroups.keys()];
    const values = { value: edition, nearest: findNearestName(edition, editions) ?? '', editions: editions.join(', ') };
    if (!areClassificationsFaulty(setting)) {
      context.problems.report(round.at('groups', 'sizeGroupEdition'), 'UNKNOWN_EDITION', values);
    }
    return;
  }
  if (frame.groupSizes === undefined || areClassificationsFaulty(setting)) return;
  const counts = new Map<string, number>();
  for (const { municipality } of units) {
    const group = findGroup(municipality) ?? '';
    counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  for (const { code } of classifications.sizeGroups) {
    const expected = counts.get(code) ?? 0;
    const found = frame.groupSizes[code];
    if (found === expected) continue;
    const place = round.at('frame', 'groupSizes', code);
    context.problems.report(place, 'GROUP_SIZE', { group: code, value: found ?? '–', expected, edition });
  }
}

/** Size group of a municipality by edition; undefined when the edition is not known. */
function buildGroupFinder(
  edition: string,
  { listedSizeGroups, population, sizeGroups }: Classifications,
): ((municipality: string) => string | undefined) | undefined {
  const listed = listedSizeGroups.get(edition);
  if (listed !== undefined) return (municipality) => listed.get(municipality);
  if (![...population.keys()].some((key) => key.endsWith(`|${edition}`))) return undefined;
  return (municipality) => computeSizeGroup(population.get(`${municipality}|${edition}`) ?? -1, sizeGroups);
}

type Counted = number | 'open' | undefined;

/** Printed counts and percentages of one round agree with each other. */
function checkPublished({ context, round }: RoundSetting): void {
  const { frame, parts, published } = round.value;
  if (frame.size === 'open') return;
  const { size } = frame;
  const comparePercent = (base: number, answered: Counted, percent: Counted, ...path: YamlPath): void => {
    if (typeof answered !== 'number' || typeof percent !== 'number') return;
    const expected = calculatePercent(answered, base);
    if (expected === percent) return;
    context.problems.report(round.at(...path), 'PERCENT', { value: percent, answered, size: base, expected });
  };
  parts.forEach(({ code, answered, percent }, index) => {
    const excluded = frame.exclusions?.filter(({ part }) => part === code).flatMap(({ units }) => units) ?? [];
    comparePercent(size - new Set(excluded).size, answered, percent, 'parts', index, 'percent');
    if (typeof answered !== 'number' || typeof published.answeredAny !== 'number') return;
    if (answered <= published.answeredAny) return;
    const values = { value: answered, expected: `0–${published.answeredAny}` };
    context.problems.report(round.at('parts', index, 'answered'), 'COUNT', values);
  });
  comparePercent(size, published.answeredAny, published.percentAny, 'published', 'percentAny');
  comparePercent(size, published.answeredAll, published.percentAll, 'published', 'percentAll');
  checkCounts({ context, round }, published, size);
}

function checkCounts(
  { context, round }: Pick<RoundSetting, 'context' | 'round'>,
  { answeredAny, answeredNone, answeredAll }: RoundFile['published'],
  size: number,
): void {
  if (typeof answeredAny === 'number' && typeof answeredNone === 'number' && answeredAny + answeredNone !== size) {
    const values = { value: answeredNone, expected: `${size - answeredAny}` };
    context.problems.report(round.at('published', 'answeredNone'), 'COUNT', values);
  }
  if (typeof answeredAny === 'number' && typeof answeredAll === 'number' && answeredAll > answeredAny) {
    context.problems.report(round.at('published', 'answeredAll'), 'COUNT', {
      value: answeredAll,
      expected: `0–${answeredAny}`,
    });
  }
}
