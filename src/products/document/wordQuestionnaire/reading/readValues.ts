// The value of one field: text, a number as Swedes write it, or an option by its label.

import type { Cell } from '../../../../kernel/answer.ts';
import { findNearestName } from '../../../../kernel/expression/findNearestName.ts';
import { findCellFault, parseWrittenNumber, textLimits } from '../../../../stages/collection/index.ts';
import type { Question } from '../../../../stages/definition/index.ts';
import { documentQuestionnaire as english } from '../../../../texts/en/documentQuestionnaire.ts';
import { documentQuestionnaire as swedish } from '../../../../texts/sv/documentQuestionnaire.ts';
import type { FieldContent } from './collectFields.ts';
import type { WordProblem } from './wordProblem.ts';

/** What was read of a cell; '' for nothing. */
export interface ReadWritten {
  readonly value: string;
  readonly problem: WordProblem | undefined;
}

const quoted = 80;

const ownPlaceholders: ReadonlySet<string> = new Set(
  [swedish, english].flatMap(({ placeholders }) => Object.values(placeholders)),
);

/** What Word itself writes in a field that was emptied, in Swedish and English. */
const wordPlaceholder =
  /^(?:Klicka (?:eller tryck )?här för att ange text|Välj ett objekt|Click (?:or tap )?here to enter text|Choose an item)\.?$/;

/** The words of a field, without what stands in an empty one. */
export function readText(content: FieldContent | undefined): string {
  const text = (content?.text ?? '').replaceAll('\r\n', '\n').trim();
  // Some programs drop the mark of an empty field, others keep it when something is filled in: the words decide.
  if (ownPlaceholders.has(text)) return '';
  return content?.isPlaceholder === true && wordPlaceholder.test(text) ? '' : text;
}

/** A number in the form of answers.csv. What is no number is told and not taken. */
export function readNumber(question: Question, cell: Cell, content: FieldContent | undefined): ReadWritten {
  const text = readText(content);
  if (text === '') return { value: '', problem: undefined };
  const value = parseWrittenNumber(text);
  const written = text.slice(0, quoted);
  if (value.length > textLimits.number) return { value: '', problem: { kind: 'notANumber', written, ...cell } };
  const fault = findCellFault(question, cell.item, value);
  switch (fault?.kind) {
    case undefined:
      return { value, problem: undefined };
    case 'tooManyDecimals':
      return { value, problem: { kind: 'tooManyDecimals', written, decimals: fault.decimals, ...cell } };
    case 'below':
      return { value, problem: { kind: 'below', written, min: fault.min, ...cell } };
    case 'above':
      return { value, problem: { kind: 'above', written, max: fault.max, ...cell } };
    default:
      return { value: '', problem: { kind: 'notANumber', written, ...cell } };
  }
}

/** The code of the option whose label stands in the field, in either language; its code is taken too. */
export function readChoice(question: Question, cell: Cell, content: FieldContent | undefined): ReadWritten {
  const text = readText(content).replaceAll(/\s+/g, ' ');
  if (text === '') return { value: '', problem: undefined };
  const labels = question.options.flatMap(({ code, label }) =>
    [label.sv, label.en, code].flatMap((name) => (name === undefined ? [] : [{ name, code }])),
  );
  const match =
    labels.find(({ name }) => squeeze(name) === text) ??
    labels.find(({ name }) => squeeze(name).toLowerCase() === text.toLowerCase());
  if (match !== undefined) return { value: match.code, problem: undefined };
  const nearest = findNearestName(
    text.slice(0, 200),
    labels.filter(({ name, code }) => name !== code).map(({ name }) => name),
  );
  return {
    value: '',
    problem: { kind: 'unknownOption', written: text.slice(0, quoted), suggestion: nearest, ...cell },
  };
}

function squeeze(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
