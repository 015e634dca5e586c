// A matter of the review in words, with the actual numbers: for the unit, the desk and the exported findings alike.

import { type Answers, type CellKey, parseCellKey } from '../../../kernel/answer.ts';
import type { review } from '../../../texts/sv/review.ts';
import type { Part, Text } from '../../definition/index.ts';
import { parseNumber } from '../../review/index.ts';
import { renderWrittenNumber } from '../form/answerFields.ts';
import { type AnswerWords, describeAnswer } from '../form/describeAnswer.ts';
import type { ReviewItem } from './buildReviewItems.ts';

/** The catalogue in the reader's language: Swedish at the desk and in exports. */
export type ReviewWords = typeof review;

/** What a matter is described from. */
export interface DescribedPart {
  readonly part: Part;
  readonly answers: Answers;
  readonly comments: ReadonlyMap<string, string>;
  readonly words: ReviewWords;
  readonly answerWords: AnswerWords;
  readonly language: 'sv' | 'en';
}

/** What kind of matter it is, and the cells it is about: `Stor ändring sedan förra gången: E5`. */
export function nameReviewItem(item: ReviewItem, described: DescribedPart): string {
  const { kinds, changedAnswer } = described.words;
  const isSmall = item.kind === 'largeChange' && item.flag?.strength === 'information';
  const kind = isSmall ? changedAnswer : kinds[item.kind];
  const cells = item.cells.map((key) => describeCell(key, described).label);
  return cells.length === 0 ? kind : `${kind}: ${cells.join(', ')}`;
}

/** One or two sentences. */
export function describeReviewItem(item: ReviewItem, described: DescribedPart): string {
  const { words, comments } = described;
  switch (item.kind) {
    case 'officeQuestion':
      return words.question(item.question?.question ?? words.erased);
    case 'comment': {
      const [question = ''] = item.cells;
      return words.comment(question, comments.get(question) ?? words.erased);
    }
    case 'lateAnswer':
      return words.lateAnswer;
    default:
      return describeFlag(item, described);
  }
}

function describeFlag({ flag }: ReviewItem, described: DescribedPart): string {
  if (flag === undefined) return '';
  const { part, words, comments, language } = described;
  const [key = ''] = flag.cells;
  const { about } = flag;
  switch (about.kind) {
    case 'failedCheck': {
      const message = part.checks.find(({ id }) => id === about.check)?.message;
      const values = describeCells(flag.cells, described).map(({ label, answer }) => words.value(label, answer));
      return `${message ? readText(message, language) : about.check} ${words.values} ${values.join('; ')}.`;
    }
    case 'largeChange':
      return describeChange(about.change, described);
    case 'commentNumbers': {
      const answers = flag.cells.map((cell) => describeCell(cell, described).answer).join('; ');
      return words.commentNumbers(about.question, comments.get(about.question) ?? words.erased, answers);
    }
    case 'outlier': {
      const { label, answer } = describeCell(key, described);
      return words.outlier(label, answer, about.units, String(about.low), String(about.high));
    }
  }
}

function describeChange(
  { key, kind, before, now, year }: { key: CellKey; kind: string; before: string; now: string; year: number },
  described: DescribedPart,
): string {
  const { words } = described;
  const { label, answer } = describeCell(key, described, now);
  const earlier = describeCell(key, described, before).answer;
  if (kind !== 'number') return words.choiceChange(label, answer, year, earlier);
  const change = describeShare(before, now);
  return words.numberChange(label, answer, year, earlier, change === '' ? '' : words.percent(change));
}

/** `+233` or `−60`: whole per cent of the earlier number; '' where that is 0. */
function describeShare(before: string, now: string): string {
  const [from, to] = [parseNumber(before), parseNumber(now)];
  if (from === undefined || to === undefined || from === 0) return '';
  const percent = Math.round(((to - from) / Math.abs(from)) * 100);
  return percent < 0 ? `−${-percent}` : `+${percent}`;
}

/** A cell that the matter is about, in words. */
export interface DescribedCell {
  readonly key: CellKey;
  /** `B1a`, or with the row of a grid: `G2, LSS`. */
  readonly label: string;
  readonly answer: string;
}

/** Cells with their answers in words. */
export function describeCells(cells: readonly CellKey[], described: DescribedPart): readonly DescribedCell[] {
  return cells.map((key) => describeCell(key, described));
}

/** A cell with an answer in words: the one given, or the one that stands. */
export function describeCell(
  key: CellKey,
  { part, answers, words, answerWords, language }: DescribedPart,
  answer = answers.get(key) ?? '',
): DescribedCell {
  const { question: code, item } = parseCellKey(key);
  const question = part.questions.find((candidate) => candidate.code === code);
  if (question === undefined) return { key, label: key, answer: renderWrittenNumber(answer) };
  const row = question.items.find(({ id }) => id === item) ?? question.options.find((option) => option.code === item);
  const label = row === undefined ? code : words.cell(code, readText(row.label, language));
  return { key, label, answer: describeAnswer(question, item, answer, answers, answerWords, language) };
}

function readText(text: Text, language: 'sv' | 'en'): string {
  return (language === 'en' ? text.en : undefined) ?? text.sv;
}
