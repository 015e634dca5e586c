// Three kinds of wrong (CONTRIBUTING, "Three kinds of wrong"): faults in definitions and in data are values
// that are collected; a request that cannot be done is a Problem, thrown and turned into HTTP or an exit
// status in apps only. A bug is a plain Error.

/** A fault in a definition file: where, which kind, and what to do. Lines and columns count from 1. */
export interface DefinitionProblem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly code: string;
  readonly message: string;
}

/** A fault in delivered data, as a line of problems.csv. Empty text where a column does not apply. */
export interface DataProblem {
  readonly line: number | undefined;
  readonly unit: string;
  readonly part: string;
  readonly question: string;
  readonly item: string;
  readonly code: string;
  readonly message: string;
}

/** A request that cannot be done: the code is lasting, the message is for people and says what to do. */
export class Problem extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.name = 'Problem';
    this.code = code;
  }
}

const longestQuote = 60;

/** Delivered text as a message may quote it: at most 60 characters, on one line, without control characters. */
export function quoteInput(text: string): string {
  const printable = text.slice(0, 4 * longestQuote).replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, ' ');
  const characters = [...printable];
  if (characters.length <= longestQuote && text.length <= 4 * longestQuote) return printable;
  return `${characters.slice(0, longestQuote - 1).join('')}…`;
}
