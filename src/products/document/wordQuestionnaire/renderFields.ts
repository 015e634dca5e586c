// The answer fields of a question: a list to choose from, boxes, a line, or a table with a field in every row.

import { buildCellKey, type CellKey, cannotProvide } from '../../../kernel/answer.ts';
import { renderWrittenNumber } from '../../../stages/collection/index.ts';
import type { Question } from '../../../stages/definition/index.ts';
import type { QuestionnaireContent } from '../questionnaireContent.ts';
import { hasEarlierRows, type QuestionRow, type QuestionWords } from '../questionWords.ts';
import { renderParagraph, renderRun, renderTable } from '../word/wordXml.ts';
import { longestFieldName, renderControl, type WordControl, type WordMarks } from './controls.ts';
import { buildFieldName, type WordField } from './fieldNames.ts';

/** `described` is the question in the language of the document, `content` what is filled in already. */
export interface FieldSetting {
  readonly question: Question;
  readonly described: QuestionWords;
  readonly content: QuestionnaireContent;
  readonly marks: WordMarks;
}

/** Everything that is filled in for a question, but its comment. */
export function renderFields(setting: FieldSetting): string {
  const { question, described } = setting;
  const answers = question.items.length === 0 ? renderSingleCell(setting) : renderGrid(setting);
  const { written } = described;
  if (written === undefined) return answers;
  const key = buildCellKey(question.code, written.option);
  const field = renderText(setting, key, undefined);
  const label = /[?!.:]$/.test(written.text) ? written.text : `${written.text}:`;
  return answers + renderParagraph('Field', `${renderRun(`${label} `, 'Strong')}${field}`, keep(setting));
}

/** One for each question; it stands below the answers and may hold several lines. */
export function renderCommentField(setting: FieldSetting): string {
  const { question, content, marks } = setting;
  const { texts } = content.words;
  const control = renderControl(
    {
      tag: buildFieldName({ kind: 'comment', question }),
      label: texts.commentField(question.code),
      value: { kind: 'text', text: content.comments.get(question.code) ?? '' },
      placeholder: texts.placeholders.comment,
    },
    marks,
  );
  return renderParagraph(
    'CommentField',
    `${renderRun(`${texts.commentField(question.code)}: `)}${control}`,
    indent(setting),
  );
}

function indent({ described }: FieldSetting) {
  return { isIndented: described.isFollowUp };
}

/** With what follows, at last the comment. */
function keep(setting: FieldSetting) {
  return { ...indent(setting), keepsWithNext: true };
}

function renderSingleCell(setting: FieldSetting): string {
  const { question, content, described } = setting;
  const { texts } = content.words;
  const key = question.code;
  const field = (body: string) => renderParagraph('Field', body, keep(setting));
  switch (question.kind) {
    case 'single':
      return field(`${renderRun(`${texts.answer}: `, 'Strong')}${renderChoice(setting, key, undefined)}`);
    case 'multiple':
      return listOptions(setting, key)
        .map(({ code, label }) => field(`${renderBox(setting, key, undefined, code, label)}${renderRun(` ${label}`)}`))
        .join('');
    case 'text':
      return field(`${renderRun(`${texts.answer}: `, 'Strong')}${renderText(setting, key, undefined)}`);
    case 'number': {
      const number = `${renderRun(`${texts.answer}: `, 'Strong')}${renderNumber(setting, key, undefined)}${renderRun(` ${described.unit}`)}`;
      if (!question.number?.cannotProvide) return field(number);
      const box = renderCannotProvide(setting, key, undefined);
      return field(number) + field(`${box}${renderRun(` ${texts.cannotProvide}`)}`);
    }
  }
}

/** Longer tables are parted between pages; those up to here stay whole, with their comment. */
const longestKept = 6;

function renderGrid(setting: FieldSetting): string {
  const { question, described, content } = setting;
  const { texts } = content.words;
  const columns = [...listEarlierColumn(setting), ...listGridColumns(setting)];
  const keepsWithNext = described.rows.length <= longestKept;
  return renderTable({
    caption: texts.gridCaption(question.code),
    description: texts.gridDescription(question.code),
    widths: [columns.length > 2 ? 3 : 4.5, ...columns.map(({ width }) => width)],
    head: [texts.row(question.code), ...columns.map(({ head }) => head)],
    rows: described.rows.map((row, index) => {
      // The last row of any table stays with the comment.
      const settings = { keepsWithNext: keepsWithNext || index === described.rows.length - 1 };
      const cells = [[renderRun(row.label)], ...columns.map(({ render }) => render(row))];
      return cells.map((lines) => lines.map((line) => renderParagraph('Cell', line, settings)).join(''));
    }),
    isIndented: described.isFollowUp,
  });
}

interface GridColumn {
  readonly head: string;
  readonly width: number;
  /** The lines of a cell. */
  readonly render: (row: QuestionRow) => readonly string[];
}

/** Signs of an earlier answer that a narrow column has on one line. */
const longestShort = 14;

/** What the unit answered last time, beside where it answers now. */
function listEarlierColumn({ described, content }: FieldSetting): readonly GridColumn[] {
  if (!hasEarlierRows(described)) return [];
  const head = content.words.texts.earlierHead;
  const longest = Math.max(...described.rows.flatMap(({ earlier }) => earlier.map(({ length }) => length)));
  const width = longest > longestShort ? 3.4 : 2.1;
  return [
    { head, width, render: ({ earlier }) => (earlier.length === 0 ? [''] : earlier.map((one) => renderRun(one))) },
  ];
}

/** Longest word that a narrow column holds unbroken. */
const longestHeadWord = 12;

function listGridColumns(setting: FieldSetting): readonly GridColumn[] {
  const { question, described, content } = setting;
  const { texts } = content.words;
  const getKey = ({ id }: QuestionRow) => buildCellKey(question.code, id);
  switch (question.kind) {
    case 'single':
      return [{ head: texts.answer, width: 4, render: (row) => [renderChoice(setting, getKey(row), row.label)] }];
    case 'multiple': {
      const { options } = described;
      const box = (row: QuestionRow, { code, label }: { readonly code: string; readonly label: string }) =>
        renderBox(setting, getKey(row), row.label, code, label);
      if (options.every(({ label }) => label.split(' ').every((word) => word.length <= longestHeadWord))) {
        return options.map((option) => ({ head: option.label, width: 1.6, render: (row) => [box(row, option)] }));
      }
      // A line for each option, where its words would be broken in a column of their own.
      const render = (row: QuestionRow) =>
        options.map((option) => `${box(row, option)}${renderRun(` ${option.label}`)}`);
      return [{ head: texts.answer, width: 5, render }];
    }
    case 'text':
      return [{ head: texts.answer, width: 5, render: (row) => [renderText(setting, getKey(row), row.label)] }];
    case 'number': {
      const number: GridColumn = {
        head: described.unit === '' ? texts.number : `${texts.number} (${described.unit})`,
        width: 2.5,
        render: (row) => [renderNumber(setting, getKey(row), row.label)],
      };
      const box: GridColumn = {
        head: texts.cannotProvide,
        width: 2.5,
        render: (row) => [renderCannotProvide(setting, getKey(row), row.label)],
      };
      return question.number?.cannotProvide ? [number, box] : [number];
    }
  }
}

/** Those offered, and one that is no longer offered where it is the answer. */
function listOptions({ question, described, content }: FieldSetting, key: CellKey): QuestionWords['options'] {
  const chosen = (content.answers.get(key) ?? '').split(';');
  const kept = question.options.filter(({ code, isOffered }) => !isOffered && chosen.includes(code));
  return [...described.options, ...kept.map(({ code, label }) => ({ code, label: label.sv }))];
}

function renderField(
  { marks, content }: FieldSetting,
  field: WordField,
  label: string,
  value: WordControl['value'],
): string {
  const { placeholders } = content.words.texts;
  const placeholder = { choice: placeholders.choice, line: placeholders.number, text: placeholders.text, box: '' };
  return renderControl({ tag: buildFieldName(field), label, value, placeholder: placeholder[value.kind] }, marks);
}

/** Its code, row and option; where that is more than Word takes, the words of the row are cut, and the last ones in the end. */
function nameField({ question, content }: FieldSetting, row: string | undefined, option?: string): string {
  const name = (words: string | undefined): string => content.words.texts.field(question.code, words, option);
  const excess = name(row).length - longestFieldName;
  const kept = (row ?? '').length - excess;
  return cutWords(excess > 0 && kept > 1 ? name(cutWords(row ?? '', kept)) : name(row), longestFieldName);
}

function cutWords(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}

function renderChoice(setting: FieldSetting, key: CellKey, row: string | undefined): string {
  const options = listOptions(setting, key);
  const answer = setting.content.answers.get(key) ?? '';
  const chosen = options.find(({ code }) => code === answer)?.label ?? '';
  const field = { kind: 'choice', question: setting.question, key } as const;
  return renderField(setting, field, nameField(setting, row), { kind: 'choice', chosen, options });
}

function renderBox(
  setting: FieldSetting,
  key: CellKey,
  row: string | undefined,
  option: string,
  label: string,
): string {
  const isTicked = (setting.content.answers.get(key) ?? '').split(';').includes(option);
  const field = { kind: 'option', question: setting.question, key, option } as const;
  return renderField(setting, field, nameField(setting, row, label), { kind: 'box', isTicked });
}

function renderText(setting: FieldSetting, key: CellKey, row: string | undefined): string {
  const field = { kind: 'text', question: setting.question, key } as const;
  const text = setting.content.answers.get(key) ?? '';
  return renderField(setting, field, nameField(setting, row), { kind: 'text', text });
}

function renderNumber(setting: FieldSetting, key: CellKey, row: string | undefined): string {
  const answer = setting.content.answers.get(key) ?? '';
  const field = { kind: 'number', question: setting.question, key } as const;
  const text = answer === cannotProvide ? '' : renderWrittenNumber(answer);
  return renderField(setting, field, nameField(setting, row), { kind: 'line', text });
}

function renderCannotProvide(setting: FieldSetting, key: CellKey, row: string | undefined): string {
  const { content, question } = setting;
  const isTicked = content.answers.get(key) === cannotProvide;
  const label = nameField(setting, row, content.words.texts.cannotProvide);
  return renderField(setting, { kind: 'cannotProvide', question, key }, label, { kind: 'box', isTicked });
}
