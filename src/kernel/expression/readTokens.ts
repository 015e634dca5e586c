// The words and signs of an expression, with their places. An item in brackets is one token.

import type { ExpressionProblem, ExpressionProblemDetails, ExpressionProblemReason, Span } from './model.ts';

/**
 * `item` is what stands in brackets, without them; a number keeps its text, since `1.0` and `1` are told as written.
 */
export type Token =
  | { readonly kind: 'word' | 'keyword' | 'sign' | 'item'; readonly text: string; readonly span: Span }
  | { readonly kind: 'number'; readonly text: string; readonly value: number; readonly span: Span };

/** Case matters: codes of questions and options begin with capitals, so that none can be taken for a keyword. */
export const keywords: readonly string[] = ['and', 'or', 'not', 'in', 'includes', 'includesAny'];

/** Digits of a number that a double holds exactly. */
const digitLimit = 15;

const spacePattern = /\s+/uy;
const wordPattern = /\p{L}[\p{L}\p{Nd}_]*/uy;
const numberPattern = /\d+(?:\.\d+)?/uy;
const signPattern = /!=|<=|>=|[=<>+\-*/(){},]/uy;
const itemPattern = /^[\p{L}\p{Nd}_+-]+$/u;

/** Signs that authors bring from elsewhere, and ours. */
const familiarSigns: Readonly<Record<string, string>> = {
  '&': 'and',
  '|': 'or',
  '!': 'not',
  '≠': '!=',
  '≤': '<=',
  '≥': '>=',
  '×': '*',
  '·': '*',
  '÷': '/',
  '−': '-',
  '–': '-',
  '∈': 'in',
};

/** The tokens of a text, or the first fault. */
export function readTokens(text: string): { tokens: Token[]; problem: ExpressionProblem | undefined } {
  const tokens: Token[] = [];
  let position = 0;
  while (position < text.length) {
    const space = matchAt(spacePattern, text, position);
    if (space !== undefined) {
      position += space.length;
      continue;
    }
    const read = text[position] === '[' ? readItem(text, position) : readToken(text, position);
    if ('reason' in read) return { tokens, problem: read };
    tokens.push(read);
    position = read.span.end;
  }
  return { tokens, problem: undefined };
}

function readToken(text: string, start: number): Token | ExpressionProblem {
  const word = matchAt(wordPattern, text, start);
  if (word !== undefined) {
    return { kind: keywords.includes(word) ? 'keyword' : 'word', text: word, span: buildSpan(start, word.length) };
  }
  const digits = matchAt(numberPattern, text, start);
  if (digits !== undefined) {
    const span = buildSpan(start, digits.length);
    if (digits.replace('.', '').length > digitLimit) return buildFault('numberTooLong', span, { limit: digitLimit });
    return { kind: 'number', text: digits, value: Number(digits), span };
  }
  const sign = matchAt(signPattern, text, start);
  if (sign !== undefined) return { kind: 'sign', text: sign, span: buildSpan(start, sign.length) };
  const found = String.fromCodePoint(text.codePointAt(start) ?? 0);
  return buildFault('unexpectedCharacter', buildSpan(start, found.length), { found, suggestion: familiarSigns[found] });
}

function readItem(text: string, start: number): Token | ExpressionProblem {
  const close = text.indexOf(']', start);
  if (close < 0) return buildFault('unclosedItem', { start, end: start + 1 }, {});
  const found = text.slice(start + 1, close);
  if (!itemPattern.test(found)) return buildFault('malformedItem', { start, end: close + 1 }, { found });
  return { kind: 'item', text: found, span: { start, end: close + 1 } };
}

function matchAt(pattern: RegExp, text: string, position: number): string | undefined {
  pattern.lastIndex = position;
  return pattern.exec(text)?.[0];
}

function buildSpan(start: number, length: number): Span {
  return { start, end: start + length };
}

function buildFault<Reason extends ExpressionProblemReason>(
  reason: Reason,
  span: Span,
  details: ExpressionProblemDetails[Reason],
): ExpressionProblem<Reason> {
  return { code: 'EXPRESSION_SYNTAX', span, reason, details };
}
