// Cells that are written: a text, the words behind an option, a number.

import { cannotProvide } from '../../../kernel/answer.ts';
import {
  buildAnswerField,
  buildCannotProvideField,
  renderWrittenNumber,
  textLimits,
} from '../../../stages/collection/index.ts';
import { readText } from '../../../ui/language.ts';
import { hasError, listDescriptions } from './CellMessages.tsx';
import type { CellProps } from './Choices.tsx';
import { buildCellId, buildCommentId } from './fieldIds.ts';

/** Names and hints of the field are tied to it by ids. */
export interface WrittenCellProps extends CellProps {
  /** Id of what names the field: the question's heading, or the row where the heading names the group around it. */
  readonly labelledBy: string;
}

/** For free text and for the words behind an option; at most `textLimits.text` signs. */
export function TextAnswer({ view, cellKey, labelledBy }: WrittenCellProps) {
  return (
    <textarea
      class="input"
      id={buildCellId(cellKey)}
      name={buildAnswerField(cellKey)}
      rows={3}
      maxLength={textLimits.text}
      aria-labelledby={labelledBy}
      aria-describedby={listDescriptions(view, cellKey)}
      aria-invalid={hasError(view, cellKey) ? 'true' : undefined}
    >
      {view.answers.get(cellKey) ?? ''}
    </textarea>
  );
}

/** The words behind an option, e.g. "Annan, ange vem"; stands under the choices. */
export function WrittenAnswer({ view, question, cellKey }: CellProps) {
  const written = question.writtenAnswer;
  if (!written) return null;
  const id = buildCellId(cellKey);
  return (
    <div class="field" data-cell={cellKey} hidden={!view.state.askedKeys.has(cellKey)}>
      <label class="field-label" for={id}>
        {readText(written.text, view.words.language)}
      </label>
      <input
        class="input"
        type="text"
        id={id}
        name={buildAnswerField(cellKey)}
        value={view.answers.get(cellKey) ?? ''}
        maxLength={textLimits.text}
        aria-describedby={listDescriptions(view, cellKey)}
        aria-invalid={hasError(view, cellKey) ? 'true' : undefined}
      />
    </div>
  );
}

/**
 * Takes decimal comma and point; wrong input reaches the server and is explained. "Kan ej lämna" is a box of its own
 * where the question allows it.
 */
export function NumberAnswer({ view, question, cellKey, labelledBy }: WrittenCellProps) {
  const answer = view.answers.get(cellKey) ?? '';
  const id = buildCellId(cellKey);
  const unit = question.number && readText(question.number.unit, view.words.language);
  return (
    <div class="number-answer">
      <span class="input-unit">
        <input
          class="input input-number"
          type="text"
          inputMode="decimal"
          autocomplete="off"
          id={id}
          name={buildAnswerField(cellKey)}
          value={answer === cannotProvide ? '' : renderWrittenNumber(answer)}
          maxLength={textLimits.number}
          aria-labelledby={unit ? `${labelledBy} ${id}-enhet` : labelledBy}
          aria-describedby={listDescriptions(view, cellKey)}
          aria-invalid={hasError(view, cellKey) ? 'true' : undefined}
        />
        {unit && <span id={`${id}-enhet`}>{unit}</span>}
      </span>
      {question.number?.cannotProvide && (
        <label class="choice choice-alone">
          <input
            type="checkbox"
            name={buildCannotProvideField(cellKey)}
            value={cannotProvide}
            checked={answer === cannotProvide}
            aria-labelledby={`${labelledBy} ${id}-ej`}
          />
          <span class="choice-label" id={`${id}-ej`}>
            {view.words.answering.cannotProvide}
          </span>
        </label>
      )}
      {question.number?.cannotProvide && (
        <p class="field-hint decline-hint">
          <a href={`#${buildCommentId(question.code)}`}>{view.words.answering.cannotProvideWhy}</a>
        </p>
      )}
    </div>
  );
}
