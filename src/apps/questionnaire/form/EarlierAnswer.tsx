// Last time's answer beside the question of now, and what has changed in the question since.

import { type CellKey, parseCellKey } from '../../../kernel/answer.ts';
import { describeAnswer, type EarlierPart } from '../../../stages/collection/index.ts';
import type { Question } from '../../../stages/definition/index.ts';
import { readText } from '../../../ui/language.ts';
import { buildEarlierId } from './fieldIds.ts';
import type { FormView } from './formView.ts';

/** `cellKey`: the cell of now; the answer of last time is looked up by lasting ids. */
export interface EarlierAnswerProps {
  readonly view: FormView;
  readonly question: Question;
  readonly cellKey: CellKey;
}

/** "Förra svaret (2018): Ja" at a cell; with the unit's code where it comes from several. */
export function EarlierAnswer({ view, question, cellKey }: EarlierAnswerProps) {
  const { earlier, words } = view;
  const cell = earlier?.cells.get(cellKey);
  const before = earlier?.questions.get(question.code);
  if (earlier === undefined || cell === undefined || before?.status !== 'asked') return null;
  const { item } = parseCellKey(cellKey);
  const texts = words.form.earlier;
  const change = item === '' ? undefined : before.changes.find((one) => one.item === item);
  return (
    <div class="earlier" id={buildEarlierId(cellKey)}>
      {cell.given.map(({ unit, answer }) => (
        <p key={unit}>
          <span class="earlier-year">
            {earlier.units.length > 1 ? texts.previousOf(earlier.round, unit) : texts.previous(earlier.round)}
          </span>{' '}
          <span class="earlier-answer">
            {describeAnswer(
              before.question,
              item,
              answer,
              earlier.responses.get(unit) ?? new Map(),
              words.answering,
              words.language,
            )}
          </span>
        </p>
      ))}
      {change !== undefined && (
        <p>
          <strong>{texts.changedRow}</strong> {readText(change.text, words.language)}
        </p>
      )}
    </div>
  );
}

/** True when something stands beside the cell that its controls should be described by. */
export function hasEarlier(view: FormView, cellKey: CellKey): boolean {
  return view.earlier?.cells.has(cellKey) ?? false;
}

/** What has changed in the question as a whole; nothing where it is unchanged. */
export function EarlierChanges({ view, question }: Omit<EarlierAnswerProps, 'cellKey'>) {
  const { earlier, words } = view;
  const before = earlier?.questions.get(question.code);
  if (earlier === undefined || before === undefined) return null;
  const texts = words.form.earlier;
  if (before.status === 'new') return <p class="earlier-change">{texts.isNew(earlier.round)}</p>;
  const changes = before.changes.filter(({ item }) => item === '');
  if (changes.length === 0) return null;
  return (
    <p class="earlier-change">
      <strong>{texts.changed}</strong> {changes.map(({ text }) => readText(text, words.language)).join(' ')}
    </p>
  );
}

/** One press that gives last time's answers again; only where anything can be given again. */
export function RepeatButton({
  view,
  questions,
}: {
  readonly view: FormView;
  readonly questions: readonly Question[];
}) {
  const { earlier, words } = view;
  const [main] = questions;
  const codes = new Set(questions.map(({ code }) => code));
  if (main === undefined || earlier === undefined || !hasRepeatable(earlier, codes)) return null;
  const texts = words.form.earlier;
  return (
    <p class="repeat">
      <button
        class="link-button"
        type="submit"
        name="till"
        value={`samma:${main.code}`}
        aria-label={texts.sameLabel(main.code)}
      >
        {texts.same}
      </button>
    </p>
  );
}

/** True when any cell of the questions can be given again. */
export function hasRepeatable(earlier: EarlierPart, codes: ReadonlySet<string>): boolean {
  return [...earlier.cells].some(
    ([key, { repeatable }]) => repeatable !== undefined && codes.has(parseCellKey(key).question),
  );
}
