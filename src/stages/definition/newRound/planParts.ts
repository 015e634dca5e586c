// The parts of a new round: the questions that its indicators need, copied by reference, and those that come back.

import { listReferences } from '../../../kernel/expression/listReferences.ts';
import type { Part, Question, Round } from '../model.ts';
import { type AuthoredMap, changeEntryCodes, type FileTexts, findAuthored } from './authoredEntries.ts';
import type { ProposedIndicator } from './proposeIndicators.ts';

/** A part file to be written, and the codes that returning questions get in it, by their round and old code. */
export interface PlannedPart {
  readonly part: Part;
  readonly questions: readonly (string | AuthoredMap)[];
  readonly checks: readonly string[];
}

/** `codes` leads from the question in its own round to what it is called in the new one. */
export interface PlannedParts {
  readonly parts: readonly PlannedPart[];
  /** New code of a main question, by `round|code`. */
  readonly codes: ReadonlyMap<string, string>;
}

/** Plans every part that has a question left. */
export function planParts(files: FileTexts, from: Round, indicators: readonly ProposedIndicator[]): PlannedParts {
  const measured = indicators.filter(({ decision }) => decision !== 'notThisYear');
  const dropped = indicators.filter(({ decision }) => decision === 'notThisYear');
  const needed = listMainCodes(
    from,
    measured.filter((proposed) => proposed.from === from),
  );
  const unneeded = listMainCodes(from, dropped);
  const codes = new Map<string, string>();
  const parts = from.parts.flatMap((part): PlannedPart[] => {
    // A question that no indicator reads stays: only what a dropped indicator alone needs goes.
    const kept = part.questions.filter(
      ({ code, followUpOf }) => followUpOf === undefined && (needed.has(code) || !unneeded.has(code)),
    );
    const returning = planReturning(
      files,
      part,
      kept,
      measured.filter((proposed) => proposed.from !== from),
      codes,
    );
    const questions = [...kept.map(({ code, id }) => returning.widened.get(id) ?? code), ...returning.added];
    if (questions.length === 0) return [];
    return [{ part, questions, checks: listKeptChecks(part, kept) }];
  });
  return { parts, codes };
}

/** Codes of the main questions that descriptions name. */
function listMainCodes(round: Round, proposed: readonly ProposedIndicator[]): ReadonlySet<string> {
  const questions = new Map(round.parts.flatMap((part) => part.questions).map((question) => [question.code, question]));
  const named = proposed.flatMap(({ description }) => description.questions);
  return new Set(named.map((code) => questions.get(code)?.followUpOf ?? code));
}

interface Returning {
  readonly added: readonly AuthoredMap[];
  /** Kept questions, by id, that get back items of a grid. */
  readonly widened: ReadonlyMap<string, AuthoredMap>;
}

/** Questions of earlier rounds that come back to a part: under new codes, or as items of a grid that is still asked. */
function planReturning(
  files: FileTexts,
  part: Part,
  kept: readonly Question[],
  returning: readonly ProposedIndicator[],
  codes: Map<string, string>,
): Returning {
  const added: AuthoredMap[] = [];
  const items = new Map<string, Set<string>>();
  for (const { description, from: round } of returning) {
    const home = round.parts.find(({ code }) => code === part.code);
    const mains = new Set(
      description.questions.map(
        (code) => home?.questions.find((question) => question.code === code)?.followUpOf ?? code,
      ),
    );
    for (const main of mains) {
      const question = home?.questions.find(({ code }) => code === main);
      if (question === undefined || codes.has(`${round.year}|${main}`)) continue;
      const present = kept.find(({ id }) => id === question.id);
      if (present !== undefined) {
        codes.set(`${round.year}|${main}`, present.code);
        const known = items.get(present.id) ?? new Set(present.items.map(({ id }) => id));
        for (const { item } of description.columns) if (item !== '') known.add(item);
        items.set(present.id, known);
        continue;
      }
      const entry = findAuthored(files, round.year, `parts/${part.code}.yaml`, 'questions', main);
      if (entry === undefined) continue;
      const code = `${part.letter}${findHighest(kept) + added.length + 1}`;
      codes.set(`${round.year}|${main}`, code);
      added.push(changeEntryCodes(entry, new Map([[main, code]])));
    }
  }
  const widened = kept.flatMap((question): [string, AuthoredMap][] => {
    const all = [...(items.get(question.id) ?? [])];
    return all.length > question.items.length ? [[question.id, { copy: question.code, items: all }]] : [];
  });
  return { added, widened: new Map(widened) };
}

function findHighest(questions: readonly Question[]): number {
  return Math.max(0, ...questions.map(({ code }) => Number(/\d+/u.exec(code)?.[0] ?? 0)));
}

/** Checks whose questions are all kept. */
function listKeptChecks(part: Part, kept: readonly Question[]): string[] {
  const mains = new Set(kept.map(({ code }) => code));
  const mainOf = (code: string): string =>
    part.questions.find((question) => question.code === code)?.followUpOf ?? code;
  return part.checks
    .filter(({ failsWhen }) =>
      listReferences(failsWhen.expression).every(({ question }) => mains.has(mainOf(question))),
    )
    .map(({ id }) => id);
}
