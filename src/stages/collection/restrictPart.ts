import { listReferences } from '../../kernel/expression/listReferences.ts';
import type { Part, Question, Rule } from '../definition/index.ts';

/**
 * The part with some of its questions: the main questions named, their follow-ups, and the questions that decide whether
 * those are asked. Checks stay where every question they read is among them, so that no message tells of an answer
 * outside.
 */
export function restrictPart(part: Part, mainQuestions: readonly string[]): Part {
  const byCode = new Map(part.questions.map((question) => [question.code, question]));
  const chosen = new Set<string>();
  const add = (question: Question): void => {
    if (chosen.has(question.code)) return;
    chosen.add(question.code);
    for (const code of listRead(question.askedWhen)) {
      const read = byCode.get(code);
      if (read !== undefined) add(read);
    }
    const main = question.followUpOf === undefined ? undefined : byCode.get(question.followUpOf);
    if (main !== undefined) add(main);
  };
  for (const question of part.questions) {
    if (mainQuestions.includes(findMain(question, byCode))) add(question);
  }
  return {
    ...part,
    questions: part.questions.filter(({ code }) => chosen.has(code)),
    checks: part.checks.filter((check) => listRead(check.failsWhen).every((code) => chosen.has(code))),
  };
}

function findMain(question: Question, byCode: ReadonlyMap<string, Question>): string {
  const above = question.followUpOf === undefined ? undefined : byCode.get(question.followUpOf);
  return above === undefined ? question.code : findMain(above, byCode);
}

function listRead(rule: Rule | undefined): readonly string[] {
  return rule === undefined ? [] : listReferences(rule.expression).map((reference) => reference.question);
}
