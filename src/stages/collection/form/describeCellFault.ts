// Faults of cells in words. The catalogue comes in as an argument: the server and the page script have it.

import { renderWrittenNumber } from './answerFields.ts';
import type { FaultyCell } from './formState.ts';

/** The words of a catalogue that faults are described with. */
export interface FaultWords {
  readonly missing: {
    readonly choice: string;
    readonly choices: string;
    readonly text: string;
    readonly written: (option: string) => string;
    readonly number: string;
    readonly numberOrDecline: string;
  };
  readonly faulty: {
    readonly number: (written: string) => string;
    readonly decimals: (decimals: number) => string;
    readonly below: (min: string) => string;
    readonly above: (max: string) => string;
    readonly option: string;
  };
}

/** What to do about the fault, as it stands beside the field. */
export function describeCellFault(cell: FaultyCell, words: FaultWords, language: 'sv' | 'en'): string {
  const { fault, question } = cell;
  switch (fault.kind) {
    case 'missing':
      return describeMissing(cell, fault.of, words, language);
    case 'notANumber':
      return words.faulty.number(fault.written.slice(0, 40));
    case 'tooManyDecimals':
      return words.faulty.decimals(fault.decimals);
    case 'below':
      return words.faulty.below(renderWrittenNumber(String(fault.min)));
    case 'above':
      return words.faulty.above(renderWrittenNumber(String(fault.max)));
    case 'unknownOption':
      return question.options.length > 0 ? words.faulty.option : words.missing.text;
  }
}

function describeMissing(
  { question, item }: FaultyCell,
  of: 'choice' | 'choices' | 'text' | 'written' | 'number',
  words: FaultWords,
  language: 'sv' | 'en',
): string {
  if (of === 'written') {
    const option = question.options.find((candidate) => candidate.code === item)?.label;
    return words.missing.written((language === 'en' ? option?.en : undefined) ?? option?.sv ?? item);
  }
  if (of === 'number') return question.number?.cannotProvide ? words.missing.numberOrDecline : words.missing.number;
  return words.missing[of];
}

/** True for a fault that only says that something is not answered yet. */
export function isMissing(cell: FaultyCell): boolean {
  return cell.fault.kind === 'missing';
}
