// The rows of a question as a table to fill in by hand.

import type { Question } from '../../../stages/definition/index.ts';
import { type DocumentWords, hasEarlierRows, type QuestionWords } from '../questionWords.ts';
import type { PrintedBlock } from './printedDocument.ts';

type Grid = Extract<PrintedBlock, { readonly kind: 'grid' }>;

/** Signs of labels that fit as heads of columns beside each other; longer ones are told in the legend and have a letter each. */
const longestHead = 22;
const longestHeads = 42;
/** Where all do not fit, those that are no longer than this stay. */
const shortHead = 9;

/**
 * With answers of last time there is a column for them. Heads are shortened where the legend tells what they stand for.
 */
export function renderGrid(question: Question, described: QuestionWords, texts: DocumentWords['texts']): Grid {
  const { heads, legend, columns } = describeColumns(question, described, texts);
  const hasEarlier = hasEarlierRows(described);
  const short = new Map(described.options.map(({ label }, index) => [label, heads[index] ?? label]));
  return {
    kind: 'grid',
    legend,
    head: [texts.row(described.code), ...(hasEarlier ? [texts.earlierHead] : []), ...heads],
    rows: described.rows.map(({ label, earlier }) =>
      hasEarlier ? [label, earlier.map((answer) => short.get(answer) ?? answer).join('; ')] : [label],
    ),
    columns,
  };
}

interface Columns {
  readonly heads: readonly string[];
  readonly legend: string;
  readonly columns: Grid['columns'];
}

function describeColumns(question: Question, { options, unit }: QuestionWords, texts: DocumentWords['texts']): Columns {
  switch (question.kind) {
    case 'text':
      return { heads: [texts.answer], legend: '', columns: ['line'] };
    case 'number': {
      const head = unit === '' ? texts.number : `${texts.number} (${unit})`;
      return question.number?.cannotProvide
        ? { heads: [head, texts.cannotProvide], legend: '', columns: ['number', 'square'] }
        : { heads: [head], legend: '', columns: ['number'] };
    }
    default: {
      const mark = question.kind === 'multiple' ? 'square' : 'circle';
      return { ...shortenLabels(options.map(({ label }) => label)), columns: options.map(() => mark) };
    }
  }
}

/** Short labels stand as they are, so that nobody has to look up what a yes is. */
function shortenLabels(labels: readonly string[]): Pick<Columns, 'heads' | 'legend'> {
  const all = labels.reduce((sum, label) => sum + label.length, 0);
  const longest = all > longestHeads ? shortHead : longestHead;
  const long = labels.filter((label) => label.length > longest);
  const letters = new Map(long.map((label, index) => [label, String.fromCharCode('A'.charCodeAt(0) + index)]));
  return {
    heads: labels.map((label) => letters.get(label) ?? label),
    legend: [...letters].map(([label, letter]) => `${letter}: ${label}`).join('\n'),
  };
}
