// A filled-in Word file back into answers. Nothing is guessed: what cannot be read is told with its place.

import { type CellKey, cannotProvide, parseCellKey } from '../../../../kernel/answer.ts';
import {
  buildAnswerField,
  buildCannotProvideField,
  buildCommentField,
  listCellKeys,
  textLimits,
} from '../../../../stages/collection/index.ts';
import type { Part, Question } from '../../../../stages/definition/index.ts';
import { buildFieldName, listCellFields, listWordFields } from '../fieldNames.ts';
import { sumParagraph, type WordMemory, type WordOrigin } from '../hiddenPart.ts';
import { type CollectedFields, collectFields, type FieldContent } from './collectFields.ts';
import { openWordFile } from './openWordFile.ts';
import { listParagraphs, parseWordBody, type WordBody } from './parseWordBody.ts';
import { readHiddenPart, readOriginProperties } from './readOrigin.ts';
import { type ReadWritten, readChoice, readNumber, readText } from './readValues.ts';
import type { WordProblem, WordRefusal } from './wordProblem.ts';

/** Whose questionnaire the file is expected to be. */
export interface ExpectedQuestionnaire {
  readonly round: number;
  readonly part: Part;
  /** Code of the unit. */
  readonly unit: string;
  readonly definitionHash: string;
}

/** What was read. Cells and comments that are empty in the file are not among them. */
export interface ReadQuestionnaire {
  readonly kind: 'read';
  readonly answers: ReadonlyMap<CellKey, string>;
  readonly comments: ReadonlyMap<string, string>;
  /** What the file was filled in with from the start, by name of the field in the form on the page. */
  readonly original: ReadonlyMap<string, string>;
  /** In the order of the form. */
  readonly problems: readonly WordProblem[];
}

/** `refused`: nothing of the file is taken; otherwise what can be read is, with problems beside it. */
export type WordReading = ReadQuestionnaire | { readonly kind: 'refused'; readonly refusal: WordRefusal };

/** Longest piece of somebody's text that a problem repeats. */
const quoted = 80;

/** Reads the bytes of a file that is said to be the part's questionnaire. */
export function readWordQuestionnaire(bytes: Uint8Array, expected: ExpectedQuestionnaire): WordReading {
  const file = openWordFile(bytes);
  if (typeof file === 'string') return refuse({ kind: file });
  const memory = readHiddenPart(file);
  const origin = memory ?? readOriginProperties(file);
  if (origin === undefined) return refuse({ kind: 'notOurs' });
  const stranger = findStranger(origin, expected);
  if (stranger !== undefined) return refuse(stranger);
  const body = parseWordBody(file.document);
  if (body.fault !== undefined) return refuse({ kind: body.fault });
  const fields = collectFields(body, memory?.marks ?? []);
  const cells = readCells(expected.part, fields.found);
  return {
    kind: 'read',
    answers: cells.answers,
    comments: cells.comments,
    original: memory?.original ?? new Map(),
    problems: [
      ...(origin.definitions === expected.definitionHash ? [] : [{ kind: 'otherDefinitions' } as const]),
      ...(memory === undefined ? [{ kind: 'hiddenPartLost' } as const] : []),
      ...listMissing(expected.part, fields.found, memory),
      ...cells.problems,
      ...listUnknown(expected.part, fields.found),
      ...(memory === undefined ? [] : listOutsideText(body, fields, memory)),
    ],
  };
}

function refuse(refusal: WordRefusal): WordReading {
  return { kind: 'refused', refusal };
}

function findStranger(origin: WordOrigin, expected: ExpectedQuestionnaire): WordRefusal | undefined {
  const cut = (text: string) => text.slice(0, quoted);
  if (origin.round !== String(expected.round)) return { kind: 'otherRound', found: cut(origin.round) };
  if (origin.part !== expected.part.code) return { kind: 'otherPart', found: cut(origin.part) };
  if (origin.unit !== '' && origin.unit !== expected.unit) return { kind: 'otherUnit', found: cut(origin.unit) };
  return undefined;
}

/** Fields that the file was made with and has no more; by the part's own list where the file no longer tells. */
function listMissing(
  part: Part,
  found: CollectedFields['found'],
  memory: WordMemory | undefined,
): readonly WordProblem[] {
  const fields = listWordFields(part);
  const made = memory?.marks.filter(({ kind }) => kind === 'field').map(({ name }) => name) ?? listOffered(part);
  const cells = new Map<string, WordProblem>();
  for (const name of made) {
    const field = fields.get(name);
    if (field === undefined || found.has(name)) continue;
    const isComment = field.kind === 'comment';
    const cell = isComment ? { question: field.question.code, item: '' } : parseCellKey(field.key);
    // One line for a cell, however many boxes it has.
    cells.set(`${isComment}${cell.question}[${cell.item}`, { kind: 'missingField', isComment, ...cell });
  }
  return [...cells.values()];
}

function listOffered(part: Part): readonly string[] {
  const hidden = (question: Question, code: string) =>
    question.options.some((option) => option.code === code && !option.isOffered);
  return [...listWordFields(part)].flatMap(([name, field]) =>
    field.kind === 'option' && hidden(field.question, field.option) ? [] : [name],
  );
}

function listUnknown(part: Part, found: CollectedFields['found']): readonly WordProblem[] {
  const fields = listWordFields(part);
  return [...found.keys()]
    .filter((name) => !fields.has(name))
    .map((name) => ({ kind: 'unknownField', name: name.slice(0, quoted) }));
}

/** Paragraphs that the file was not made with: written beside the fields, or a question that was reworded. */
function listOutsideText(body: WordBody, fields: CollectedFields, memory: WordMemory): readonly WordProblem[] {
  const left = new Map<string, number>();
  for (const sum of memory.paragraphs) left.set(sum, (left.get(sum) ?? 0) + 1);
  const questions = new Map(memory.marks.map(({ bookmark, name }) => [bookmark, name]));
  return listParagraphs(body, fields.isInField).flatMap(({ text, question }): readonly WordProblem[] => {
    const written = text.trim();
    if (written === '') return [];
    const sum = sumParagraph(written);
    const count = left.get(sum) ?? 0;
    left.set(sum, count - 1);
    if (count > 0) return [];
    const place = { question: questions.get(question ?? '') ?? '', item: '' };
    return [{ kind: 'outsideText', written: written.slice(0, quoted), ...place }];
  });
}

interface ReadCells extends Omit<ReadQuestionnaire, 'kind' | 'original'> {
  readonly answers: Map<CellKey, string>;
  readonly comments: Map<string, string>;
  readonly problems: WordProblem[];
}

function readCells(part: Part, found: CollectedFields['found']): ReadCells {
  const read: ReadCells = { answers: new Map(), comments: new Map(), problems: [] };
  for (const question of part.questions) {
    for (const key of listCellKeys(question)) {
      const cell = parseCellKey(key);
      const contents = listCellFields(question, key).map((field) => found.get(buildFieldName(field)) ?? []);
      if (contents.some(isContradictory)) {
        read.problems.push({ kind: 'doubledField', isComment: false, ...cell });
        continue;
      }
      const { value, problem } = readCell(question, key, (name) => found.get(name)?.[0]);
      if (value !== '') read.answers.set(key, value);
      if (problem !== undefined) read.problems.push(problem);
    }
    readComment(question, found.get(buildCommentField(question.code)) ?? [], read);
  }
  return read;
}

function readComment(question: Question, contents: readonly FieldContent[], read: ReadCells): void {
  const place = { question: question.code, item: '' };
  if (isContradictory(contents)) {
    read.problems.push({ kind: 'doubledField', isComment: true, ...place });
    return;
  }
  const text = readText(contents[0]);
  if (text.length > textLimits.comment) {
    read.problems.push({ kind: 'tooLong', isComment: true, limit: textLimits.comment, ...place });
  } else if (text !== '') {
    read.comments.set(question.code, text);
  }
}

/** True when a field is there several times and does not say the same everywhere. */
function isContradictory(contents: readonly FieldContent[]): boolean {
  return new Set(contents.map(({ text, isTicked }) => JSON.stringify([text.trim(), isTicked]))).size > 1;
}

function readCell(question: Question, key: CellKey, find: (name: string) => FieldContent | undefined): ReadWritten {
  const cell = parseCellKey(key);
  const [field] = listCellFields(question, key);
  const own = find(buildAnswerField(key));
  if (field === undefined) return { value: '', problem: undefined };
  switch (field.kind) {
    case 'choice':
      return readChoice(question, cell, own);
    case 'number': {
      const isDeclined = find(buildCannotProvideField(key))?.isTicked === true;
      const number = readNumber(question, cell, own);
      if (!isDeclined) return number;
      const written = readText(own).slice(0, quoted);
      if (written === '') return { value: cannotProvide, problem: undefined };
      return { value: '', problem: { kind: 'numberAndBox', written, ...cell } };
    }
    case 'text': {
      const value = readText(own);
      if (value.length <= textLimits.text) return { value, problem: undefined };
      return { value: '', problem: { kind: 'tooLong', isComment: false, limit: textLimits.text, ...cell } };
    }
    default: {
      const ticked = question.options.filter(
        ({ code }) => find(buildFieldName({ kind: 'option', question, key, option: code }))?.isTicked === true,
      );
      return { value: ticked.map(({ code }) => code).join(';'), problem: undefined };
    }
  }
}
