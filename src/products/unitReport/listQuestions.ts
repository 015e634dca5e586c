// Questions that a committee may ask, drawn by rules from what the page shows: parts without an answer first, then a change for
// the worse, what most others have, figures that could not be provided, and what went well. The last one is asked wherever there are results.

import { type FactColumn, joinWords, tellOutcome } from '../sentence/index.ts';
import { formatNumber } from '../table/index.ts';
import { listMissingParts } from './listParts.ts';
import { type ReportContent, readText } from './reportContent.ts';
import { findColour, findDirection } from './reportFacts.ts';
import type { ReportWords } from './reportWords.ts';

const most = 4;

/** At most four; `shown`: how many findings of each kind stand above them, since nothing else is asked about. */
export function listQuestions(
  content: ReportContent,
  shown: { readonly develop: number; readonly changes: number },
): readonly string[] {
  const { ask } = content.words.texts.memo;
  const [firstWorse = [], ...worse] = askChanges(content, shown.changes, 'worse').map((question) => [question]);
  const questions = [
    ...askMissing(content),
    ...firstWorse,
    ...askDevelop(content, shown.develop),
    ...askCannotProvide(content),
    ...worse.flat(),
    ...askChanges(content, shown.changes, 'better'),
  ];
  return [...questions.slice(0, most - 1), ...(content.facts.values === 0 ? [] : [ask.follow])];
}

function askMissing(content: ReportContent): readonly string[] {
  const missing = listMissingParts(content);
  if (missing.length === 0) return [];
  const { texts, language } = content.words;
  const { ask } = texts.memo;
  return [
    missing.length > 2
      ? ask.unansweredMany(formatNumber(missing.length, language))
      : ask.unanswered(missing.join(', ')),
  ];
}

function askChanges({ facts, words }: ReportContent, shown: number, direction: 'better' | 'worse'): readonly string[] {
  const { language, texts } = words;
  const { ask } = texts.memo;
  return facts.changes.slice(0, shown).flatMap(({ fact }) => {
    const { column, from, to, round } = fact;
    if (findDirection(fact) !== direction || from.shown.kind !== 'outcome' || to.kind !== 'outcome') return [];
    const name = readText(column.name, language);
    const [before, now] = [
      tellOutcome(column, from.shown.outcome, language),
      tellOutcome(column, to.outcome, language),
    ];
    const question =
      direction === 'worse' ? ask.worse(name, before, from.round, now, round) : ask.better(name, before, now);
    return [fact.comparability === 'direct' ? question : `${question} ${ask.reserved}`];
  });
}

function askDevelop({ facts, words }: ReportContent, shown: number): readonly string[] {
  const { language, texts } = words;
  return facts.develop
    .slice(0, shown)
    .map(({ fact: { column, own } }) =>
      texts.memo.ask.develop(
        readText(column.name, language),
        tellOutcome(column, own, language),
        nameDesired(column, words),
      ),
    );
}

/** Labels of the outcomes that are desired: `Ja`, `Inom 3 dagar eller 4–7 dagar`. */
function nameDesired(column: FactColumn, { sentence, language }: ReportWords): string {
  const desired = column.outcomes.filter((outcome) => findColour(column, outcome) === 'green');
  return joinWords(
    desired.map((outcome) => tellOutcome(column, outcome, language)),
    sentence.or,
  );
}

function askCannotProvide({ facts, words: { texts, language } }: ReportContent): readonly string[] {
  const count = facts.missing.filter(({ fact }) => fact.reason === 'CANNOT_PROVIDE').length;
  const { ask } = texts.memo;
  if (count === 0) return [];
  return [count === 1 ? ask.cannotProvideOne : ask.cannotProvide(formatNumber(count, language))];
}
