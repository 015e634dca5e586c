// Collects the faults of a definition set. One fault gives one problem: what follows from it is not reported.

import type { DefinitionProblem } from '../../../kernel/problem.ts';
import type { Translated } from '../../../texts/fill.ts';
import { fillMessage } from '../../../texts/fill.ts';
import type { definitionTexts as swedish } from '../../../texts/sv/definition.ts';
import type { Position } from './yamlSource.ts';

/** Sentences by problem code, in the language of whoever asked. */
export type DefinitionTexts = Translated<typeof swedish>;

/** Lasting code of a fault in definitions; explained in docs/reference/problem-codes.md. */
export type ProblemCode = keyof typeof swedish.problems;

/**
 * What the message of a problem names. `nearest`: the right name that was perhaps meant, '' for none.
 * `message`: the whole sentence, where another catalogue has it.
 */
export type ProblemValues = Readonly<Record<string, string | number>>;

/** A place in a file. */
export interface Place {
  readonly file: string;
  readonly position: Position;
  /** Where a shared or copied thing is used: a fault in it is told once, with the places that it was found for. */
  readonly use?: Place;
  /** Where the question code that stands here was given, when that was in another place. */
  readonly given?: Place | undefined;
}

/**
 * `report` may be called many times with the same fault at the same place: it is told once, with the places that use
 * it.
 */
export interface ProblemCollector {
  /** `more`: places with the same fault that are not told. */
  readonly report: (place: Place, code: ProblemCode, values?: ProblemValues, more?: number) => void;
  /** True when a problem has been reported in a file whose path begins so. */
  readonly hasReportedIn: (path: string) => boolean;
  /** True when a problem with one of these codes has been reported. */
  readonly hasReported: (codes: readonly ProblemCode[]) => boolean;
  readonly listProblems: () => DefinitionProblem[];
}

/** Problems of a question code rather than of the rule that it stands in. */
const aboutGivenCode: readonly ProblemCode[] = ['UNKNOWN_QUESTION', 'OTHER_PART'];

/** A problem, and the places that use the shared thing it lies in. */
interface Found {
  readonly problem: DefinitionProblem;
  readonly uses: Place[];
}

/** `texts` decides the language of the messages. The list is sorted by file, line and column; nothing here throws. */
export function buildProblemCollector(texts: DefinitionTexts): ProblemCollector {
  const found = new Map<string, Found>();
  const reported = new Set<string>();
  return {
    report: (written, code, values = {}, more = 0) => {
      reported.add(code);
      const place = aboutGivenCode.includes(code) ? (written.given ?? written) : written;
      const { file, position, use } = place;
      const { nearest, message, ...rest } = values;
      const sentence = message ?? fillMessage(texts.problems[code], describeValues(rest, texts));
      const suggestion =
        nearest === undefined || nearest === '' ? '' : ` ${fillMessage(texts.nearest, { name: nearest })}`;
      const others = more > 0 ? ` ${fillMessage(texts.more, { count: more })}` : '';
      const whole = sentence + suggestion + others;
      // A fault in a shared thing is one fault, whatever the code of the question that it is told for.
      const isOne = use !== undefined || code === 'UNKNOWN_QUESTION';
      const key = JSON.stringify([file, position.line, position.column, code, isOne ? (values.key ?? '') : whole]);
      const problem = { file, line: position.line, column: position.column, code, message: whole };
      const entry = found.get(key) ?? { problem, uses: [] };
      if (use !== undefined && !entry.uses.some((known) => isSamePlace(known, use))) entry.uses.push(use);
      found.set(key, entry);
    },
    hasReportedIn: (path) => [...found.values()].some(({ problem }) => problem.file.startsWith(path)),
    hasReported: (codes) => codes.some((code) => reported.has(code)),
    listProblems: () => [...found.values()].map((entry) => describeFound(entry, texts)).toSorted(compareProblems),
  };
}

/** True when two places are the same line and column. */
export function isSamePlace(left: Place, right: Place): boolean {
  const { line, column } = right.position;
  return left.file === right.file && left.position.line === line && left.position.column === column;
}

/** Most uses that are named. */
const mostUses = 3;

function describeFound({ problem, uses }: Found, texts: DefinitionTexts): DefinitionProblem {
  if (uses.length === 0) return problem;
  const named = uses.slice(0, mostUses).map(({ file, position }) => `${file}:${position.line}`);
  const places = named.join(', ') + (uses.length > mostUses ? ` +${uses.length - mostUses}` : '');
  return { ...problem, message: `${problem.message} ${fillMessage(texts.usedAt, { places })}` };
}

/** Forms and types are words of the catalogue. */
function describeValues(values: ProblemValues, texts: DefinitionTexts): ProblemValues {
  const words = { ...texts.forms, ...texts.types } as Readonly<Record<string, string>>;
  const yamlWords = texts.yaml as Readonly<Record<string, string>>;
  const entries = Object.entries(values).map(([name, value]): [string, string | number] => {
    const isWord = name === 'form' || name === 'expected' || name === 'found';
    if (name === 'detail' && /^[A-Z_]+$/u.test(String(value))) return [name, yamlWords[value] ?? texts.yaml.OTHER];
    return [name, isWord ? (words[value] ?? value) : shorten(value)];
  });
  return Object.fromEntries(entries);
}

const longestQuote = 60;

function shorten(value: string | number): string | number {
  if (typeof value === 'number' || value.length <= longestQuote * 4) return value;
  return `${value.slice(0, longestQuote * 4 - 1)}…`;
}

function compareProblems(left: DefinitionProblem, right: DefinitionProblem): number {
  const byFile = left.file < right.file ? -1 : left.file > right.file ? 1 : 0;
  return byFile || left.line - right.line || left.column - right.column || (left.code < right.code ? -1 : 1);
}
