// Radio buttons or check boxes of one cell. In a grid the same list lies as a row of columns: on a wide page
// the option's words stand in the head of the columns and are hidden, not removed, beside the button.

import type { CellKey } from '../../../kernel/answer.ts';
import { buildAnswerField } from '../../../stages/collection/index.ts';
import type { AnswerOption, Question } from '../../../stages/definition/index.ts';
import { readText } from '../../../ui/language.ts';
import { hasError, listDescriptions } from './CellMessages.tsx';
import { buildCellId, buildMessagesId } from './fieldIds.ts';
import type { FormView } from './formView.ts';

/** `cellKey` names a cell of `question`. */
export interface CellProps {
  readonly view: FormView;
  readonly question: Question;
  readonly cellKey: CellKey;
}

/**
 * Options that the form does not offer are shown where the cell holds them (I18-08). The first control has the id that
 * errors lead to.
 */
export function Choices({ view, question, cellKey }: CellProps) {
  const chosen = new Set((view.answers.get(cellKey) ?? '').split(';'));
  return (
    <div class="choices">
      {listShownOptions(question, chosen).map((option, index) => (
        <label class="choice" key={option.code}>
          <input
            type={question.kind === 'multiple' ? 'checkbox' : 'radio'}
            name={buildAnswerField(cellKey)}
            id={index === 0 ? buildCellId(cellKey) : undefined}
            value={option.code}
            checked={chosen.has(option.code)}
            aria-describedby={question.items.length > 0 ? buildMessagesId(cellKey) : listDescriptions(view, cellKey)}
            aria-invalid={hasError(view, cellKey) ? 'true' : undefined}
          />
          <span class="choice-label">{readText(option.label, view.words.language)}</span>
        </label>
      ))}
    </div>
  );
}

/** Options that the form offers; one that is chosen already is shown too. */
export function listShownOptions(question: Question, chosen: ReadonlySet<string>): readonly AnswerOption[] {
  return question.options.filter((option) => option.isOffered || chosen.has(option.code));
}
