// Frågor: every question of the rounds as respondents meet it.

import { explainExpression } from '../../../kernel/expression/explainExpression.ts';
import {
  type EditableFile,
  findValueAt,
  type Question,
  type ReferencePeriod,
  type Round,
} from '../../../stages/definition/index.ts';
import { fillMessage } from '../../../texts/fill.ts';
import { definitionWorkbookTexts as texts } from '../../../texts/sv/definitionWorkbook.ts';
import {
  buildTextCell,
  buildValueCell,
  type Catalogue,
  type CataloguePath,
  type CatalogueRow,
  type CatalogueSheet,
  getWord,
  listEntries,
  listFiles,
} from '../catalogue.ts';

const { heads } = texts;

/** In the order of the form. A text that a question shares with others is changed on the sheet of shared questions. */
export function buildQuestionSheet(catalogue: Catalogue): CatalogueSheet {
  return {
    tab: texts.tabs.questions,
    tableName: texts.tableNames.questions,
    description: texts.descriptions.questions,
    columns: [
      { head: heads.round, width: 9 },
      { head: heads.part, width: 15 },
      { head: heads.code, width: 7 },
      { head: heads.text, width: 70 },
      { head: heads.instructions, width: 44 },
      { head: heads.writtenAnswer, width: 24 },
      { head: heads.unit, width: 16 },
      { head: heads.kind, width: 11 },
      { head: heads.options, width: 44 },
      { head: heads.items, width: 60 },
      { head: heads.terms, width: 30 },
      { head: heads.askedWhen, width: 36 },
      { head: heads.askedWhenRule, width: 22 },
      { head: heads.references, width: 26 },
      { head: heads.certainty, width: 20 },
      { head: heads.source, width: 26 },
      { head: heads.id, width: 34 },
    ],
    frozenColumns: 3,
    rows: catalogue.rounds.flatMap((round) => listRoundRows(catalogue, round)),
  };
}

function listRoundRows(catalogue: Catalogue, round: Round): CatalogueRow[] {
  return round.parts.flatMap((part) => {
    const [file] = listFiles(catalogue, `rounds/${round.year}/parts/${part.code}.yaml`);
    if (file === undefined) return [];
    return listQuestionPaths(file).flatMap((path) => {
      const code = getWord(findValueAt(file.whole, path), 'code');
      const question = part.questions.find((candidate) => candidate.code === code);
      return question === undefined ? [] : [buildRow(catalogue, round, file, path, question)];
    });
  });
}

/** Paths of the questions and their follow-ups in the whole form of a part file. */
export function listQuestionPaths(file: EditableFile): CataloguePath[] {
  return listEntries(file.whole, 'questions').flatMap((question, index) => [
    ['questions', index],
    ...listEntries(question, 'followUps').map((_, place) => ['questions', index, 'followUps', place]),
  ]);
}

function buildRow(
  catalogue: Catalogue,
  round: Round,
  file: EditableFile,
  path: CataloguePath,
  question: Question,
): CatalogueRow {
  const words = catalogue.words.get(round.year);
  const { askedWhen } = question;
  return {
    file: file.file,
    place: `questions/${question.code}`,
    cells: [
      buildTextCell(round.year),
      buildTextCell(question.part),
      buildTextCell(question.code),
      ...[['text'], ['instructions'], ['writtenAnswer', 'text'], ['number', 'unit']].map((field) =>
        buildValueCell(catalogue, file, [...path, ...field]),
      ),
      buildTextCell(texts.kinds[question.kind] ?? question.kind),
      buildTextCell(question.options.map(describeOption).join('\n')),
      buildTextCell(question.items.map(({ label }) => label.sv).join('; ')),
      buildTextCell(question.terms.map(({ name }) => name.sv).join('; ')),
      buildTextCell(askedWhen && words && explainExpression(askedWhen.expression, words)),
      buildTextCell(askedWhen?.text),
      buildTextCell(question.references.map(describePeriod).join('\n')),
      buildTextCell(texts.certainties[question.certainty]),
      buildTextCell(getWord(findValueAt(file.whole, path), 'source') || describeSource(question)),
      buildTextCell(question.id),
    ],
  };
}

function describeOption({ code, label, isOffered }: Question['options'][number]): string {
  const text = isOffered ? label.sv : fillMessage(texts.optionNotOffered, { label: label.sv });
  return `${code}: ${text}`;
}

/** The day, or the window from day to day, in Swedish. */
export function describePeriod(period: ReferencePeriod): string {
  return period.kind === 'date' ? period.date : fillMessage(texts.window, period);
}

function describeSource({ source }: Question): string {
  return source === undefined ? '' : `${source.document} ${source.lines}`.trim();
}
