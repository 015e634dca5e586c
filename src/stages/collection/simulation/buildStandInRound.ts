import { listReferences } from '../../../kernel/expression/listReferences.ts';
import { calculatePercent } from '../../../kernel/share.ts';
import type { Classifications, Column, Part, Round } from '../../definition/index.ts';
import { buildFrame, findFramedUnits } from '../../frame/index.ts';

/**
 * The known questionnaire posed in the year of a round whose own is not known: what that round's synthetic results are
 * derived from. It is never shown or published; no question of it is said to have been asked. Counts are those of the
 * unknown round where its percentages are known, otherwise the known round's in proportion to the frame. Where the
 * unknown round does not say which units answer which parts, those of the set's rounds that have the same units do.
 * It has the columns of the given series only, and their questions.
 */
export function buildStandInRound(
  known: Round,
  unknown: Round,
  series: ReadonlySet<string>,
  { classifications, rounds }: { readonly classifications: Classifications; readonly rounds: Iterable<Round> },
): Round {
  const frame = { ...unknown.frame, exclusions: findExclusions(unknown, rounds, classifications) };
  const framedThen = countFramed({ ...known, frame, groups: unknown.groups }, classifications);
  const framedNow = countFramed(known, classifications);
  const built = buildColumns(known, series);
  const needed = listNeededQuestions(known, built.columns);
  const parts = known.parts.map((part): Part => {
    const own = unknown.parts.find(({ code }) => code === part.code)?.published;
    const size = framedThen(part.code);
    const answered =
      own?.percent === undefined
        ? scale(part.published.answered, framedNow(part.code), size)
        : findAnswered(own.percent, size);
    const questions = part.questions.filter(({ code }) => needed.has(code));
    const checks = part.checks.filter(({ failsWhen }) =>
      listReferences(failsWhen.expression).every(({ question }) => needed.has(question)),
    );
    return {
      ...part,
      questions,
      checks,
      published: { answered, percent: own?.percent, previousPercent: own?.previousPercent },
    };
  });
  return {
    ...known,
    ...built,
    year: unknown.year,
    parts,
    frame,
    groups: unknown.groups,
    nonresponseLimitPercent: unknown.nonresponseLimitPercent,
    nonresponseBasis: unknown.nonresponseBasis,
    reviewLimits: unknown.reviewLimits,
    published: { ...unknown.published, answeredAny: findAny(parts, unknown, framedThen), answeredAll: undefined },
  };
}

function countFramed(round: Round, classifications: Classifications): (part: string) => number {
  const frame = buildFrame(round, classifications);
  return (part) => findFramedUnits(frame, part).length;
}

function findExclusions(
  unknown: Round,
  rounds: Iterable<Round>,
  classifications: Classifications,
): Round['frame']['exclusions'] {
  if (unknown.frame.exclusions.length > 0) return unknown.frame.exclusions;
  const { unitsByCode } = buildFrame(unknown, classifications);
  return [...rounds].flatMap(({ isQuestionnaireKnown, frame }) =>
    isQuestionnaireKnown ? frame.exclusions.filter(({ units }) => units.every((unit) => unitsByCode.has(unit))) : [],
  );
}

/** Columns without what was published of the known round alone: what it withdrew, and its counts of numbers not shown. */
function buildColumns(known: Round, series: ReadonlySet<string>): Pick<Round, 'columns' | 'descriptions'> {
  const descriptions = new Map(
    known.descriptions.map((description) => [description, { ...description, notShown: undefined }]),
  );
  const measured = known.columns.filter((column) => series.has(column.series));
  const columns = measured.map((column) => {
    return { ...column, description: descriptions.get(column.description) ?? column.description, withdrawn: undefined };
  });
  return { descriptions: [...descriptions.values()], columns };
}

function scale(count: number | undefined, from: number, to: number): number | undefined {
  return count === undefined || from === 0 ? undefined : Math.min(to, Math.round((count * to) / from));
}

/** A count of the units that is the percentage when rounded: the middle one. */
function findAnswered(percent: number, size: number): number | undefined {
  const counts = Array.from({ length: size + 1 }, (_, count) => count).filter(
    (count) => size > 0 && calculatePercent(count, size) === percent,
  );
  return counts[Math.floor(counts.length / 2)];
}

/** At least one part: by the percentage where known, and never too few for the best answered part. */
function findAny(
  parts: readonly Part[],
  unknown: Round,
  countFramedUnits: (part: string) => number,
): number | undefined {
  if (unknown.published.percentAny === undefined) return undefined;
  const size = Math.max(0, ...parts.map(({ code }) => countFramedUnits(code)));
  const any = findAnswered(unknown.published.percentAny, size);
  const fewest = parts.map(({ code, published }) => (published.answered ?? 0) + size - countFramedUnits(code));
  return any === undefined ? undefined : Math.min(size, Math.max(any, ...fewest));
}

/**
 * Codes of the questions that the columns read, and of those that the routing to them reads. The numbers of a part go
 * together: checks hold them against each other, so one of them drawn alone would be another.
 */
function listNeededQuestions(round: Round, columns: readonly Column[]): ReadonlySet<string> {
  const questions = new Map(round.parts.flatMap((part) => part.questions).map((question) => [question.code, question]));
  const needed = new Set<string>();
  const waiting = columns.flatMap((column) => column.description.questions);
  for (let code = waiting.pop(); code !== undefined; code = waiting.pop()) {
    const question = questions.get(code);
    if (question === undefined || needed.has(code)) continue;
    needed.add(code);
    if (question.kind === 'number') {
      const siblings = [...questions.values()].filter(({ kind, part }) => kind === 'number' && part === question.part);
      waiting.push(...siblings.map((sibling) => sibling.code));
    }
    if (question.followUpOf !== undefined) waiting.push(question.followUpOf);
    if (question.askedWhen !== undefined) {
      waiting.push(...listReferences(question.askedWhen.expression).map((reference) => reference.question));
    }
  }
  return needed;
}
