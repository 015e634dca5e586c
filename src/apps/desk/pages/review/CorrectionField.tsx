// The field of one cell in a correction; the names of the fields are those of the questionnaire's form.

import { type CellKey, cannotProvide } from '../../../../kernel/answer.ts';
import {
  buildAnswerField,
  buildCannotProvideField,
  isWrittenAnswerItem,
  renderWrittenNumber,
} from '../../../../stages/collection/index.ts';
import type { AskedCell } from '../../../../stages/definition/index.ts';
import { buildChoiceId, buildFieldId, ChoiceGroup } from '../../../../ui/ChoiceGroup.tsx';
import { type Language, readText } from '../../../../ui/language.ts';
import { SelectField } from '../../../../ui/SelectField.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { deskReviewWords } from '../../reviewing/reviewWords.ts';

/** `values`: as posted, or as handed in; `error` in words. */
export interface CorrectionFieldProps {
  readonly language: Language;
  readonly cell: AskedCell;
  readonly values: ReadonlyMap<CellKey, string>;
  readonly error: string | undefined;
}

/** Id of the control of a cell. */
export function buildCorrectionFieldId(key: CellKey): string {
  return buildFieldId(buildAnswerField(key));
}

/**
 * Options that the form does not offer are shown where the cell holds them. An empty choice keeps the answer as it is.
 */
export function CorrectionField(props: CorrectionFieldProps) {
  const { language, cell, values, error } = props;
  const { question, key } = cell;
  const name = buildAnswerField(key);
  const value = values.get(key) ?? '';
  const label = <CellLabel {...props} />;
  const shown = <input type="hidden" name="ruta" value={key} />;
  if (isWrittenAnswerItem(question, cell.item) || question.kind === 'text') {
    return (
      <>
        {shown}
        <TextField language={language} name={name} label={label} kind="multiline" value={value} error={error} />
      </>
    );
  }
  if (question.kind === 'number') return <NumberField {...props} />;
  const offered = question.options.filter(({ isOffered, code }) => isOffered || value.split(';').includes(code));
  if (question.kind === 'multiple') {
    return (
      <>
        {shown}
        <span id={buildCorrectionFieldId(key)} />
        <ChoiceGroup
          language={language}
          name={name}
          kind="checkbox"
          legend={label}
          choices={offered.map((option) => ({ value: option.code, label: readText(option.label, language) }))}
          values={value.split(';')}
          error={error}
        />
      </>
    );
  }
  return (
    <>
      {shown}
      <SelectField
        name={name}
        label={label}
        value={value}
        error={error === undefined ? undefined : { message: error, language }}
        options={[
          { value: '', label: deskReviewWords[language].desk.correction.keep },
          ...offered.map((option) => ({ value: option.code, label: readText(option.label, language) })),
        ]}
      />
    </>
  );
}

/** Code, row and the words of the question. */
function CellLabel({ cell: { question, item }, language }: CorrectionFieldProps) {
  const isWritten = isWrittenAnswerItem(question, item);
  const row = question.items.find(({ id }) => id === item)?.label;
  const text = isWritten && question.writtenAnswer ? question.writtenAnswer.text : question.text;
  return (
    <>
      <span class="answer-code">{question.code}</span> {readText(text, language)}
      {row !== undefined && <span class="choice-hint">{readText(row, language)}</span>}
    </>
  );
}

function NumberField(props: CorrectionFieldProps) {
  const { language, cell, values, error } = props;
  const { question, key } = cell;
  const value = values.get(key) ?? '';
  const isDeclined = value === cannotProvide;
  return (
    <>
      <input type="hidden" name="ruta" value={key} />
      <TextField
        language={language}
        name={buildAnswerField(key)}
        label={<CellLabel {...props} />}
        kind="number"
        unit={question.number && readText(question.number.unit, language)}
        value={isDeclined ? '' : renderWrittenNumber(value)}
        error={error}
      />
      {question.number?.cannotProvide === true && (
        <label class="choice" for={buildChoiceId(buildCannotProvideField(key))}>
          <input
            type="checkbox"
            id={buildChoiceId(buildCannotProvideField(key))}
            name={buildCannotProvideField(key)}
            value="1"
            checked={isDeclined}
          />
          <span>
            {deskReviewWords[language].desk.correction.cannotProvide}
            <span class="visually-hidden"> ({question.code})</span>
          </span>
        </label>
      )}
    </>
  );
}
