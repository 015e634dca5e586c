// A value beside that of the nearest round before, in words.

import { formatNumber, formatPercent } from '../table/index.ts';
import type { ChangeFact, NoChangeFact } from './fact.ts';
import { type Telling, tellCounted, tellOutcome, tellShare, tellUnit } from './sentenceWords.ts';

/** Says what changed or stayed, without how far the rounds may be compared. */
export function renderEarlier(fact: ChangeFact | NoChangeFact, telling: Telling): string {
  return fact.kind === 'change' ? renderChange(fact, telling) : renderNoChange(fact, telling);
}

function renderChange({ place, column, from, to, round }: ChangeFact, telling: Telling): string {
  const { change } = telling.words;
  const { language } = telling;
  const { shown } = from;
  if (shown.kind === 'outcome' && to.kind === 'outcome') {
    const tell = (outcome: string) => tellOutcome(column, outcome, language);
    return change.outcome(place.name, tell(shown.outcome), from.round, tell(to.outcome), round);
  }
  if (shown.kind === 'share' && to.kind === 'share') {
    const tell = to.percent > shown.percent ? change.shareUp : change.shareDown;
    const counted = tellCounted(column, telling);
    return tell(place.name, counted, tellShare(shown, telling), from.round, tellShare(to, telling), round);
  }
  if (shown.kind !== 'number' || to.kind !== 'number') throw new Error('A change leads between values of one kind');
  const tell = to.units === undefined ? change.number : change.groupNumber;
  const unit = tellUnit(column, telling);
  return tell(
    place.name,
    formatNumber(shown.value, language),
    from.round,
    formatNumber(to.value, language),
    unit,
    round,
  );
}

function renderNoChange({ place, column, from, to, round, because }: NoChangeFact, telling: Telling): string {
  const { noChange } = telling.words;
  const { language } = telling;
  const { shown } = from;
  if (to.kind === 'outcome') {
    return noChange.outcome(place.name, tellOutcome(column, to.outcome, language), from.round, round);
  }
  if (to.kind === 'number') {
    const tell = to.units === undefined ? noChange.number : noChange.groupNumber;
    const unit = tellUnit(column, telling);
    return tell(place.name, formatNumber(to.value, language), unit, from.round, round);
  }
  if (shown.kind !== 'share') throw new Error('A comparison leads between values of one kind');
  const counted = tellCounted(column, telling);
  if (because === 'withinMissing') {
    const [before, after] = [tellShare(shown, telling), tellShare(to, telling)];
    return noChange.withinMissing(place.name, counted, before, from.round, after, round);
  }
  const counts = ({ numerator, denominator }: typeof to) =>
    noChange.counts(formatNumber(numerator, language), formatNumber(denominator, language));
  const percent = formatPercent(to.percent, language);
  return noChange.share(place.name, counted, percent, from.round, counts(shown), round, counts(to));
}
