// round.yaml of a new round: what the earlier one says, moved to the year, without what was published of it. What a
// round with an unknown questionnaire says already is kept.

import { listRegisterMeasures } from '../../../kernel/expression/listReferences.ts';
import type { Classifications } from '../classifications.ts';
import { listFramedUnits } from '../loading/checkRound.ts';
import type { Round } from '../model.ts';
import { type AuthoredMap, type FileTexts, readAuthored } from './authoredEntries.ts';
import type { PlannedArea } from './planIndicators.ts';
import type { PlannedPart } from './planParts.ts';
import { type ProposedEntry, shiftYears } from './proposeCalendar.ts';
import type { ProposedIndicator } from './proposeIndicators.ts';

/** `files` is the whole folder, for the earlier round.yaml and what an unknown round of the year says already. */
export interface RoundFileSetting {
  readonly files: FileTexts;
  readonly classifications: Classifications;
  readonly from: Round;
  readonly year: number;
  readonly parts: readonly PlannedPart[];
  readonly areas: readonly PlannedArea[];
  readonly indicators: readonly ProposedIndicator[];
  readonly calendar: readonly ProposedEntry[];
  /** Reference periods that nothing needs any more. */
  readonly unusedPeriods: ReadonlySet<string>;
}

/** The data of round.yaml. */
export function planRoundFile(setting: RoundFileSetting): AuthoredMap {
  const { files, from, year, parts } = setting;
  const source = readAuthored(files, `rounds/${from.year}/round.yaml`);
  const known = readAuthored(files, `rounds/${year}/round.yaml`);
  const { rotation, registerMeasures } = source;
  const measures = planRegisterMeasures(setting, registerMeasures);
  return {
    round: year,
    name: known.name ?? moveYear(source.name, from.year, year),
    measuringDate: known.measuringDate ?? shiftYears(from.measuringDate, year - from.year),
    references: planReferences(setting, source.references as Readonly<Record<string, AuthoredMap>>),
    calendar: known.calendar ?? setting.calendar.map(planEntry),
    legal: { ...(source.legal as AuthoredMap), consultation: { date: 'open', registrationNumber: 'open' } },
    parts: parts.map(({ part }) => ({
      code: part.code,
      compulsory: part.isCompulsory,
      answered: 'open',
      percent: 'open',
      previousPercent: from.year === year - 1 ? (part.published.percent ?? 'open') : 'open',
    })),
    areas: planAreas(setting, source.areas as readonly AuthoredMap[]),
    frame: planFrame(setting, known.frame as AuthoredMap | undefined),
    groups: known.groups ?? planGroups(setting),
    nonresponse: known.nonresponse ?? source.nonresponse,
    ...(source.review === undefined ? {} : { review: source.review }),
    ...(rotation === undefined ? {} : { rotation }),
    published: { answeredAny: 'open' },
    errata: [],
    registers: (source.registers as readonly AuthoredMap[]).map(({ source: _, ...register }) => {
      return { ...register, year, referenceDay: 'open' };
    }),
    ...(measures.length === 0 ? {} : { registerMeasures: measures }),
  };
}

function planEntry({ kind, from, to }: ProposedEntry): AuthoredMap {
  return from === to ? { kind, from } : { kind, from, to };
}

/** A text, or its languages, with the year of the earlier round changed. */
function moveYear(text: unknown, from: number, year: number): unknown {
  if (typeof text === 'string') return text.replaceAll(String(from), String(year));
  if (typeof text !== 'object' || text === null) return text;
  return Object.fromEntries(Object.entries(text).map(([key, value]) => [key, moveYear(value, from, year)]));
}

function planReferences(
  { from, year, unusedPeriods }: RoundFileSetting,
  references: Readonly<Record<string, AuthoredMap>>,
): AuthoredMap {
  const kept = Object.entries(references).filter(([id]) => !unusedPeriods.has(id));
  const moved = kept.map(([id, period]): [string, AuthoredMap] => [
    id,
    Object.fromEntries(
      Object.entries(period).map(([key, value]) => [
        key,
        typeof value === 'string' ? shiftYears(value, year - from.year) : value,
      ]),
    ),
  ]);
  return Object.fromEntries(moved);
}

/** Areas that have a part, an indicator or a column of the table of what is measured alike. */
function planAreas({ from, year, parts, areas }: RoundFileSetting, source: readonly AuthoredMap[]): AuthoredMap[] {
  const used = new Set([
    ...parts.map(({ part }) => part.code),
    ...areas.map(({ area }) => area),
    ...from.comparedAreas,
    ...(from.rotation?.areas ?? []),
  ]);
  return source
    .filter(({ code }) => used.has(String(code)))
    .map((area) => ({
      ...area,
      ...(area.workbookTitle === undefined ? {} : { workbookTitle: moveYear(area.workbookTitle, from.year, year) }),
    }));
}

/** Units that are there on the day; those that do not answer a part, as far as they are. */
function planFrame(
  { classifications, from, year, parts }: RoundFileSetting,
  known: AuthoredMap | undefined,
): AuthoredMap {
  const referenceDate = String(known?.referenceDate ?? shiftYears(from.frame.referenceDate, year - from.year));
  const units = listFramedUnits(referenceDate, classifications).map(({ code }) => code);
  const exclusions = from.frame.exclusions.flatMap(({ part, units: excluded }) => {
    const left = excluded.filter((unit) => units.includes(unit));
    return left.length === 0 || !parts.some((planned) => planned.part.code === part) ? [] : [{ part, units: left }];
  });
  return {
    referenceDate,
    size: known?.size ?? units.length,
    ...(exclusions.length === 0 ? {} : { exclusions }),
  };
}

/** The latest population of the years before the round. */
function planGroups({ classifications, from, year }: RoundFileSetting): AuthoredMap {
  const years = [...classifications.population.keys()].map((key) => Number(key.split('|')[1]));
  const latest = Math.max(...years.filter((candidate) => candidate < year));
  const edition = Number.isFinite(latest) ? String(latest) : from.groups.sizeGroupEdition;
  return { sizeGroupEdition: edition, skrEdition: from.groups.skrEdition };
}

/** Figures of registers that the measured rules read. */
function planRegisterMeasures({ indicators }: RoundFileSetting, source: unknown): AuthoredMap[] {
  const read = new Set(
    indicators
      .filter(({ decision }) => decision !== 'notThisYear')
      .flatMap(({ description: { result } }) =>
        result.kind === 'number' ? [result.numerator, result.denominator, result.illogicalWhen ?? []].flat() : [],
      )
      .flatMap(({ expression }) => listRegisterMeasures(expression)),
  );
  return ((source ?? []) as readonly AuthoredMap[])
    .filter(({ id }) => read.has(String(id)))
    .map((measure) => ({ ...measure, period: 'open' }));
}
