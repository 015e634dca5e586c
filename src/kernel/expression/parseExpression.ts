// Text to frozen tree, by recursive descent. The first fault ends the reading; nothing is thrown, whatever
// the text (what a bare word means: model.ts).

import {
  type ArithmeticOperator,
  type ComparisonOperator,
  type ExpectedSyntax,
  type Expression,
  type ExpressionProblem,
  type ExpressionProblemDetails,
  type ExpressionProblemReason,
  type MembershipOperator,
  type OptionNode,
  registerWord,
  type Span,
} from './model.ts';
import { isShapedLikeQuestion } from './questionShape.ts';
import { keywords, readTokens, type Token } from './readTokens.ts';

/** Most characters of an expression. */
export const expressionLengthLimit = 10_000;
/** Most levels of an expression: nodes within nodes, parentheses within parentheses. */
export const expressionDepthLimit = 100;

const comparisonOperators: ReadonlySet<string> = new Set<ComparisonOperator>(['=', '!=', '<', '<=', '>', '>=']);
const membershipOperators: ReadonlySet<string> = new Set<MembershipOperator>(['in', 'includes', 'includesAny']);

interface Reader {
  readonly text: string;
  readonly tokens: readonly Token[];
  position: number;
  level: number;
  problem: ExpressionProblem | undefined;
  readonly depths: Map<Expression, number>;
}

/** Parses the text of a rule. The tree is frozen; without a tree there is exactly one problem, the first. */
export function parseExpression(text: string): { expression: Expression | undefined; problems: ExpressionProblem[] } {
  if (text.length > expressionLengthLimit) {
    const span = { start: expressionLengthLimit, end: text.length };
    return fail(buildProblem('tooLong', span, { limit: expressionLengthLimit }));
  }
  const { tokens, problem } = readTokens(text);
  if (problem !== undefined) return fail(problem);
  if (tokens.length === 0) return fail(buildProblem('empty', { start: 0, end: text.length }, {}));
  const reader: Reader = { text, tokens, position: 0, level: 0, problem: undefined, depths: new Map() };
  const expression = readOr(reader);
  if (expression !== undefined && reader.position < tokens.length) refuse(reader, 'operator');
  if (reader.problem !== undefined) return fail(reader.problem);
  return { expression, problems: [] };
}

function fail(problem: ExpressionProblem): { expression: undefined; problems: ExpressionProblem[] } {
  return { expression: undefined, problems: [problem] };
}

function readOr(reader: Reader): Expression | undefined {
  return readLogical(reader, 'or', readAnd);
}

function readAnd(reader: Reader): Expression | undefined {
  return readLogical(reader, 'and', readNot);
}

function readLogical(
  reader: Reader,
  kind: 'and' | 'or',
  readOperand: (reader: Reader) => Expression | undefined,
): Expression | undefined {
  const start = findStart(reader);
  const first = readOperand(reader);
  if (first === undefined) return undefined;
  const operands = [first];
  while (take(reader, kind)) {
    const next = readOperand(reader);
    if (next === undefined) return undefined;
    operands.push(next);
  }
  if (operands.length === 1) return first;
  return seal(reader, { kind, operands: Object.freeze(operands), span: endSpan(reader, start) }, operands);
}

function readNot(reader: Reader): Expression | undefined {
  const start = findStart(reader);
  if (!take(reader, 'not')) return readComparison(reader);
  const operand = readNested(reader, readNot);
  return operand && seal(reader, { kind: 'not', operand, span: endSpan(reader, start) }, [operand]);
}

function readComparison(reader: Reader): Expression | undefined {
  const start = findStart(reader);
  const left = readSum(reader);
  if (left === undefined) return undefined;
  const sign = peek(reader);
  if (sign === undefined) return left;
  if (sign.kind === 'keyword' && isMembershipOperator(sign.text)) return readMembership(reader, start, left, sign.text);
  if (sign.kind !== 'sign' || !isComparisonOperator(sign.text)) return left;
  reader.position += 1;
  const right = readRightOperand(reader);
  if (right === undefined) return undefined;
  const span = endSpan(reader, start);
  return seal(reader, { kind: 'comparison', operator: sign.text, left, right, span }, [left, right]);
}

function readRightOperand(reader: Reader): Expression | undefined {
  const word = peek(reader);
  const isOption =
    word?.kind === 'word' &&
    word.text !== registerWord &&
    !isShapedLikeQuestion(word.text) &&
    reader.tokens[reader.position + 1]?.kind !== 'item';
  return isOption ? readOption(reader) : readSum(reader);
}

function readMembership(
  reader: Reader,
  start: number,
  left: Expression,
  operator: MembershipOperator,
): Expression | undefined {
  const sign = peek(reader);
  if (left.kind !== 'reference') {
    reader.problem = buildProblem('setOperatorWithoutQuestion', sign?.span ?? left.span, { operator });
    return undefined;
  }
  reader.position += 1;
  const options = readSet(reader);
  if (options === undefined) return undefined;
  return seal(reader, { kind: 'membership', operator, left, options, span: endSpan(reader, start) }, [left]);
}

function readSet(reader: Reader): readonly OptionNode[] | undefined {
  if (!take(reader, '{')) return refuse(reader, 'set');
  const options: OptionNode[] = [];
  do {
    const option = readOption(reader);
    if (option === undefined) return undefined;
    if (options.some((earlier) => earlier.code === option.code)) {
      reader.problem = buildProblem('repeatedOption', option.span, { option: option.code });
      return undefined;
    }
    options.push(option);
  } while (take(reader, ','));
  return take(reader, '}') ? Object.freeze(options) : refuse(reader, 'setEnd');
}

function readOption(reader: Reader): OptionNode | undefined {
  const word = peek(reader);
  if (word?.kind !== 'word') return refuse(reader, 'option');
  reader.position += 1;
  return seal(reader, { kind: 'option', code: word.text, span: freezeSpan(word.span) }, []);
}

function readSum(reader: Reader): Expression | undefined {
  return readArithmetic(reader, ['+', '-'], readProduct);
}

function readProduct(reader: Reader): Expression | undefined {
  return readArithmetic(reader, ['*', '/'], readOperand);
}

function readArithmetic(
  reader: Reader,
  operators: readonly ArithmeticOperator[],
  readPart: (reader: Reader) => Expression | undefined,
): Expression | undefined {
  const start = findStart(reader);
  let left = readPart(reader);
  while (left !== undefined) {
    const operator = operators.find((candidate) => take(reader, candidate));
    if (operator === undefined) return left;
    const right = readPart(reader);
    if (right === undefined) return undefined;
    const span = endSpan(reader, start);
    left = seal(reader, { kind: 'arithmetic', operator, left, right, span }, [left, right]);
  }
  return undefined;
}

function readOperand(reader: Reader): Expression | undefined {
  const start = findStart(reader);
  if (take(reader, '(')) {
    const inner = readNested(reader, readOr);
    if (inner === undefined) return undefined;
    return take(reader, ')') ? inner : refuse(reader, 'closingParenthesis');
  }
  const isNegative = take(reader, '-');
  const token = peek(reader);
  if (token?.kind === 'number') {
    reader.position += 1;
    const value = isNegative && token.value !== 0 ? -token.value : token.value;
    return seal(reader, { kind: 'number', value, span: endSpan(reader, start) }, []);
  }
  if (token?.kind !== 'word' || isNegative) return refuse(reader, 'operand');
  return token.text === registerWord ? readRegister(reader) : readReference(reader, token.text);
}

function readReference(reader: Reader, question: string): Expression | undefined {
  const start = findStart(reader);
  reader.position += 1;
  const next = peek(reader);
  const item = next?.kind === 'item' ? next : undefined;
  if (item !== undefined) reader.position += 1;
  const itemSpan = item && freezeSpan({ start: item.span.start + 1, end: item.span.end - 1 });
  return seal(reader, { kind: 'reference', question, item: item?.text, span: endSpan(reader, start), itemSpan }, []);
}

/** `REGISTER[measure]`. */
function readRegister(reader: Reader): Expression | undefined {
  const start = findStart(reader);
  reader.position += 1;
  const measure = peek(reader);
  if (measure?.kind !== 'item') reader.problem ??= buildProblem('registerWithoutMeasure', endSpan(reader, start), {});
  if (measure?.kind !== 'item') return undefined;
  reader.position += 1;
  const measureSpan = freezeSpan({ start: measure.span.start + 1, end: measure.span.end - 1 });
  return seal(reader, { kind: 'register', measure: measure.text, span: endSpan(reader, start), measureSpan }, []);
}

function readNested(reader: Reader, read: (reader: Reader) => Expression | undefined): Expression | undefined {
  if (reader.level >= expressionDepthLimit) return refuseDepth(reader, reader.tokens[reader.position - 1]?.span);
  reader.level += 1;
  const inner = read(reader);
  reader.level -= 1;
  return inner;
}

/** Freezes a node and counts its levels. */
function seal<Node extends Expression>(reader: Reader, node: Node, parts: readonly Expression[]): Node | undefined {
  const depth = 1 + Math.max(0, ...parts.map((part) => reader.depths.get(part) ?? 0));
  if (depth > expressionDepthLimit) return refuseDepth(reader, node.span);
  reader.depths.set(node, depth);
  return Object.freeze(node);
}

function refuseDepth(reader: Reader, span: Span | undefined): undefined {
  reader.problem ??= buildProblem('tooDeep', span ?? { start: 0, end: 0 }, { limit: expressionDepthLimit });
  return undefined;
}

/** Notes that the next token, or the end, cannot stand here. */
function refuse(reader: Reader, expected: ExpectedSyntax): undefined {
  const token = peek(reader);
  if (token === undefined) {
    const end = reader.tokens.at(-1)?.span.end ?? 0;
    reader.problem ??= buildProblem('unexpectedEnd', { start: end, end }, { expected });
    return undefined;
  }
  const found = reader.text.slice(token.span.start, token.span.end);
  const suggestion = findFamiliar(reader, found);
  reader.problem ??= buildProblem('unexpectedText', token.span, { found, expected, suggestion });
  return undefined;
}

function findFamiliar(reader: Reader, found: string): string | undefined {
  const previous = reader.tokens[reader.position - 1]?.text;
  if (found === '=' && previous === '=') return '=';
  if (found === '>' && previous === '<') return '!=';
  return keywords.find((keyword) => keyword !== found && keyword.toLowerCase() === found.toLowerCase());
}

function peek(reader: Reader): Token | undefined {
  return reader.tokens[reader.position];
}

function take(reader: Reader, text: string): boolean {
  const token = peek(reader);
  if (token === undefined || token.text !== text || (token.kind !== 'sign' && token.kind !== 'keyword')) return false;
  reader.position += 1;
  return true;
}

function findStart(reader: Reader): number {
  return peek(reader)?.span.start ?? reader.text.length;
}

function endSpan(reader: Reader, start: number): Span {
  return freezeSpan({ start, end: reader.tokens[reader.position - 1]?.span.end ?? start });
}

function freezeSpan(span: Span): Span {
  return Object.freeze(span);
}

function isComparisonOperator(text: string): text is ComparisonOperator {
  return comparisonOperators.has(text);
}

function isMembershipOperator(text: string): text is MembershipOperator {
  return membershipOperators.has(text);
}

function buildProblem<Reason extends ExpressionProblemReason>(
  reason: Reason,
  span: Span,
  details: ExpressionProblemDetails[Reason],
): ExpressionProblem<Reason> {
  return { code: 'EXPRESSION_SYNTAX', span, reason, details };
}
