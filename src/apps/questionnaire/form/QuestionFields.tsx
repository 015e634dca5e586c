// The controls of one question: a single cell, or a grid with one row of controls for each item. What a screen reader says of
// a control holds the question, the row and the option once each: the groups around it name the first two (test/journeys).

import { buildCellKey } from '../../../kernel/answer.ts';
import type { Item, Question } from '../../../stages/definition/index.ts';
import { readText } from '../../../ui/language.ts';
import { CellMessages } from './CellMessages.tsx';
import { type CellProps, Choices, listShownOptions } from './Choices.tsx';
import { EarlierAnswer } from './EarlierAnswer.tsx';
import { buildEarlierId, buildHeadingId } from './fieldIds.ts';
import type { FormView } from './formView.ts';
import { NumberAnswer, TextAnswer, WrittenAnswer, type WrittenCellProps } from './WrittenFields.tsx';

/** A question of the part of `view`. */
export interface QuestionProps {
  readonly view: FormView;
  readonly question: Question;
}

/** Controls only: the words of the question stand in its block. */
export function QuestionFields(props: QuestionProps) {
  return props.question.items.length === 0 ? <OneCell {...props} /> : <Grid {...props} />;
}

function OneCell({ view, question }: QuestionProps) {
  const cellKey = buildCellKey(question.code);
  return (
    <div data-cell={cellKey}>
      <Cell view={view} question={question} cellKey={cellKey} labelledBy={buildHeadingId(question.code)} />
      <EarlierAnswer view={view} question={question} cellKey={cellKey} />
      <CellMessages view={view} cellKey={cellKey} />
      {question.writtenAnswer && <WrittenCell view={view} question={question} />}
    </div>
  );
}

function WrittenCell({ view, question }: QuestionProps) {
  const cellKey = buildCellKey(question.code, question.writtenAnswer?.option);
  return (
    <>
      <WrittenAnswer view={view} question={question} cellKey={cellKey} />
      {view.state.askedKeys.has(cellKey) && <EarlierAnswer view={view} question={question} cellKey={cellKey} />}
      <CellMessages view={view} cellKey={cellKey} />
    </>
  );
}

/** Lies as a table on a wide page and as a list of small questions on a narrow one; the same markup. */
function Grid({ view, question }: QuestionProps) {
  const columns = listShownOptions(question, findChosenAnywhere(view, question));
  const isColumns = isChoice(question) && columns.length <= 6;
  return (
    <div class={isColumns ? `answer-grid grid-columns grid-columns-${columns.length}` : 'answer-grid'}>
      {isColumns && (
        <div class="grid-head" aria-hidden="true">
          <span />
          {columns.map((option) => (
            <span key={option.code}>{allowBreaks(readText(option.label, view.words.language))}</span>
          ))}
        </div>
      )}
      {question.items.map((item) => (
        <GridRow key={item.id} view={view} question={question} item={item} />
      ))}
      {question.writtenAnswer && <WrittenCell view={view} question={question} />}
    </div>
  );
}

function GridRow({ view, question, item }: QuestionProps & { readonly item: Item }) {
  const cellKey = buildCellKey(question.code, item.id);
  const labelId = `${buildHeadingId(question.code)}-${item.id.replaceAll('+', '_')}`;
  const isGroup = isChoice(question);
  const Row = isGroup ? 'fieldset' : 'div';
  const Label = isGroup ? 'legend' : 'p';
  const hasEarlier = view.earlier?.cells.has(cellKey) === true;
  return (
    <Row
      class="grid-row"
      data-cell={cellKey}
      hidden={!view.state.askedKeys.has(cellKey)}
      aria-describedby={isGroup && hasEarlier ? buildEarlierId(cellKey) : undefined}
    >
      <Label class="grid-label" id={labelId}>
        {readText(item.label, view.words.language)}
      </Label>
      <Cell view={view} question={question} cellKey={cellKey} labelledBy={labelId} />
      <EarlierAnswer view={view} question={question} cellKey={cellKey} />
      <CellMessages view={view} cellKey={cellKey} />
    </Row>
  );
}

function Cell(props: WrittenCellProps) {
  const Control = controls[props.question.kind];
  return <Control {...props} />;
}

const controls: Readonly<Record<Question['kind'], (props: WrittenCellProps) => preact.JSX.Element>> = {
  single: (props: CellProps) => <Choices {...props} />,
  multiple: (props: CellProps) => <Choices {...props} />,
  text: (props) => <TextAnswer {...props} />,
  number: (props) => <NumberAnswer {...props} />,
};

function isChoice(question: Question): boolean {
  return question.kind === 'single' || question.kind === 'multiple';
}

function findChosenAnywhere(view: FormView, question: Question): ReadonlySet<string> {
  return new Set(
    question.items.flatMap((item) => (view.answers.get(buildCellKey(question.code, item.id)) ?? '').split(';')),
  );
}

/** A line may break after a stroke (`område/ena`), so that narrow columns do not cut a word anywhere. */
function allowBreaks(text: string): string {
  return text.replaceAll('/', '/\u200b');
}
