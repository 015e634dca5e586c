// Placeholders in texts (`{matdag}`), and words that stand for question codes in rules (`Q`, `Qa`).

import type { Place } from '../problemCollector.ts';
import {
  buildListPiece,
  buildMapPiece,
  findTextPlace,
  listEntries,
  listMembers,
  type Piece,
  type Replacement,
} from './piece.ts';

/** Each form of a text is filled with the words of its own language. */
export type TextLanguage = 'sv' | 'en';

/** What the names of a text and the words of a rule stand for. */
export interface FillScope {
  /** Text of a placeholder; undefined for an unknown one. */
  readonly findText: (name: string, language: TextLanguage) => string | undefined;
  /** Code that a word of a rule stands for, and where that is said; undefined for a word that stands for itself. */
  readonly findCode: (word: string) => { readonly code: string; readonly place: Place | undefined } | undefined;
  readonly reportUnknown: (name: string, place: Place) => void;
}

/** Keys whose values are rules: braces there hold answer codes. */
const ruleKeys: ReadonlySet<string> = new Set([
  'askedWhen',
  'failsWhen',
  'outcomes',
  'numerator',
  'denominator',
  'illogicalWhen',
  'questions',
]);

const placeholderPattern = /\{([^{}]*)\}/gu;
const wordPattern = /\p{L}[\p{L}\p{Nd}_]*/gu;

/** The piece with every placeholder filled in and every word replaced by the code that it stands for. */
export function fillPiece(piece: Piece, scope: FillScope): Piece {
  return fillValue(piece, scope, 'sv', false);
}

/** A rule, or the rules of a map, with every word replaced by the code that it stands for. */
export function fillRules(piece: Piece, findCode: FillScope['findCode']): Piece {
  return fillValue(piece, { findCode, findText: () => undefined, reportUnknown: () => {} }, 'sv', true);
}

function fillValue(piece: Piece, scope: FillScope, language: TextLanguage, isRule: boolean): Piece {
  const { value, origin } = piece;
  if (typeof value === 'string')
    return isRule ? replaceWords(piece, value, scope) : fillString(piece, value, scope, language);
  if (Array.isArray(value)) {
    const members = listMembers(piece);
    const filled = members.map((member) => fillValue(member, scope, language, isRule));
    return isSame(members, filled) ? piece : buildListPiece(origin, filled);
  }
  if (typeof value !== 'object' || value === null || !hasBrace(value, isRule)) return piece;
  const entries = listEntries(piece);
  const filled = new Map(
    [...entries].map(([key, entry]): [string, Piece] => {
      const inner = key === 'en' ? 'en' : language;
      return [key, fillValue(entry, scope, inner, isRule || ruleKeys.has(key))];
    }),
  );
  return isSame([...entries.values()], [...filled.values()]) ? piece : buildMapPiece(origin, filled);
}

/** True when something in the value may have to be filled in: most maps are as they should be. */
function hasBrace(value: unknown, isRule: boolean): boolean {
  if (typeof value === 'string') return isRule || value.includes('{');
  if (typeof value !== 'object' || value === null) return false;
  for (const [key, entry] of Object.entries(value)) if (hasBrace(entry, isRule || ruleKeys.has(key))) return true;
  return false;
}

function isSame(before: readonly Piece[], after: readonly Piece[]): boolean {
  return before.every(({ value, origin }, index) => value === after[index]?.value && origin === after[index]?.origin);
}

function fillString(piece: Piece, text: string, scope: FillScope, language: TextLanguage): Piece {
  if (!text.includes('{')) return piece;
  return replaceMatches(piece, text, placeholderPattern, (match, offset) => {
    const name = match.slice(1, -1);
    const filled = scope.findText(name, language);
    if (filled === undefined) scope.reportUnknown(name, findTextPlace(piece.origin, offset));
    return filled === undefined ? undefined : { text: filled, place: undefined };
  });
}

function replaceWords(piece: Piece, text: string, scope: FillScope): Piece {
  return replaceMatches(piece, text, wordPattern, (word) => {
    const found = scope.findCode(word);
    return found === undefined ? undefined : { text: found.code, place: found.place };
  });
}

interface Replaced {
  readonly text: string;
  readonly place: Place | undefined;
}

function replaceMatches(
  piece: Piece,
  text: string,
  pattern: RegExp,
  replace: (match: string, offset: number) => Replaced | undefined,
): Piece {
  const replacements: Replacement[] = [];
  let built = '';
  let written = 0;
  for (const { 0: match, index } of text.matchAll(pattern)) {
    const found = replace(match, index);
    if (found === undefined) continue;
    built += text.slice(written, index);
    const start = built.length;
    built += found.text;
    written = index + match.length;
    replacements.push({ start, end: built.length, writtenStart: index, writtenEnd: written, place: found.place });
  }
  if (replacements.length === 0) return piece;
  return { value: built + text.slice(written), origin: { ...piece.origin, replacements } };
}
