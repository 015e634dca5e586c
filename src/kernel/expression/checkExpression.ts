// Types an expression against the questionnaire: every fault at once, each told once.

import { cannotProvide } from '../answer.ts';
import { findNearestName } from './findNearestName.ts';
import { listReferences } from './listReferences.ts';
import type {
  ComparisonNode,
  ComparisonOperator,
  Expression,
  ExpressionProblem,
  ExpressionProblemCode,
  ExpressionProblemDetails,
  ExpressionProblemReason,
  MembershipNode,
  OperandKind,
  OptionNode,
  QuestionSignature,
  ReferenceNode,
  RegisterNode,
  Scope,
  Span,
} from './model.ts';
import { registerWord } from './model.ts';

interface Checking {
  readonly scope: Scope;
  readonly itemContext: readonly string[];
  readonly questionCodes: readonly string[];
  readonly registerMeasures: readonly string[] | undefined;
  readonly problems: ExpressionProblem[];
}

/**
 * Collects the faults of a parsed expression, in the order of the text.
 * `expected`: what the rule must give. `itemContext`: the items the rule is bound for ('' or none at all: it is
 * bound without an item). `questionCodes`: codes to suggest from when a question is unknown. `registerMeasures`: ids of
 * the round's register measures; undefined where a rule may not read any.
 */
export function checkExpression(
  expression: Expression,
  scope: Scope,
  expected: 'truth' | 'number',
  itemContext: readonly string[],
  questionCodes: readonly string[] = [],
  registerMeasures: readonly string[] | undefined = undefined,
): ExpressionProblem[] {
  const checking: Checking = { scope, itemContext, questionCodes, registerMeasures, problems: [] };
  if (expected === 'truth') checkTruth(expression, checking);
  else checkNumber(expression, checking);
  return checking.problems;
}

function checkTruth(expression: Expression, checking: Checking): void {
  switch (expression.kind) {
    case 'comparison':
      checkComparison(expression, checking);
      return;
    case 'membership':
      checkMembership(expression, checking);
      return;
    case 'not':
      checkTruth(expression.operand, checking);
      return;
    case 'and':
    case 'or':
      for (const operand of expression.operands) checkTruth(operand, checking);
      return;
    default:
      refuseKind(expression, 'truthRequired', checking);
  }
}

function checkNumber(expression: Expression, checking: Checking): void {
  switch (expression.kind) {
    case 'number':
      return;
    case 'register':
      checkRegister(expression, checking);
      return;
    case 'arithmetic':
      checkNumber(expression.left, checking);
      checkNumber(expression.right, checking);
      return;
    case 'reference': {
      const question = checkReference(expression, checking);
      if (question !== undefined && question.kind !== 'number') {
        const details = { found: expression.question, kind: question.kind };
        addProblem(checking, 'WRONG_TYPE', expression.span, 'numberRequired', details);
      }
      return;
    }
    default:
      refuseKind(expression, 'numberRequired', checking);
  }
}

/** A figure of a register: allowed here, and of a measure of the round. */
function checkRegister({ measure, span, measureSpan }: RegisterNode, checking: Checking): void {
  const { registerMeasures: measures } = checking;
  if (measures === undefined) {
    addProblem(checking, 'WRONG_TYPE', span, 'registerNotHere', { measure });
  } else if (!measures.includes(measure)) {
    const details = { measure, measures, suggestion: findNearestName(measure, measures) };
    addProblem(checking, 'UNKNOWN_MEASURE', measureSpan, 'unknownMeasure', details);
  }
}

/** Tells that an operand is of the wrong kind; its own references are still looked up. */
function refuseKind(expression: Expression, reason: 'truthRequired' | 'numberRequired', checking: Checking): void {
  const before = checking.problems.length;
  let kind: OperandKind | undefined = describeKind(expression);
  for (const reference of listReferences(expression)) {
    const question = checkReference(reference, checking);
    if (reference === expression) kind = question?.kind;
  }
  if (kind === undefined || checking.problems.length > before) return;
  addProblem(checking, 'WRONG_TYPE', expression.span, reason, { found: describeFound(expression), kind });
}

function describeKind(expression: Expression): OperandKind {
  if (expression.kind === 'option') return 'option';
  const calculations: readonly Expression['kind'][] = ['number', 'arithmetic', 'register'];
  return calculations.includes(expression.kind) ? 'calculation' : 'truth';
}

function describeFound(expression: Expression): string {
  if (expression.kind === 'reference') return expression.question;
  if (expression.kind === 'option') return expression.code;
  if (expression.kind === 'register') return `${registerWord}[${expression.measure}]`;
  return expression.kind === 'number' ? String(expression.value) : '';
}

function checkComparison(expression: ComparisonNode, checking: Checking): void {
  const { left, right, operator } = expression;
  if (right.kind === 'option') {
    checkOptionComparison(left, right, operator, checking);
    return;
  }
  if (left.kind === 'reference') {
    const question = checkReference(left, checking);
    if (question === undefined) {
      checkReferencesOnly(right, checking);
      return;
    }
    if (question.kind !== 'number') {
      checkAgainstChoice(left, question, expression, checking);
      return;
    }
    checkNumber(right, checking);
    return;
  }
  checkNumber(left, checking);
  checkNumber(right, checking);
}

/** A comparison whose left side is a question without a number and whose right side is not an option. */
function checkAgainstChoice(
  left: ReferenceNode,
  question: QuestionSignature,
  { right, operator }: ComparisonNode,
  checking: Checking,
): void {
  const isMisspeltOption =
    question.kind === 'single' &&
    (operator === '=' || operator === '!=') &&
    right.kind === 'reference' &&
    right.item === undefined &&
    checking.scope(right.question) === undefined;
  if (isMisspeltOption) {
    addUnknownOption(left.question, question, right.question, right.span, checking);
    return;
  }
  addProblem(checking, 'WRONG_TYPE', left.span, 'questionKind', {
    question: left.question,
    kind: question.kind,
    operator,
  });
  checkReferencesOnly(right, checking);
}

function checkOptionComparison(
  left: Expression,
  option: OptionNode,
  operator: ComparisonOperator,
  checking: Checking,
): void {
  const before = checking.problems.length;
  if (left.kind !== 'reference') checkReferencesOnly(left, checking);
  const question = left.kind === 'reference' ? checkReference(left, checking) : undefined;
  if (checking.problems.length > before && question === undefined) return;
  const isEquality = operator === '=' || operator === '!=';
  if (left.kind !== 'reference' || question === undefined || (question.kind === 'number' && !isEquality)) {
    addProblem(checking, 'WRONG_TYPE', option.span, 'optionNotComparable', { option: option.code, operator });
    return;
  }
  if (question.kind === 'number') {
    if (option.code !== cannotProvide || !question.cannotProvide) {
      addProblem(checking, 'WRONG_TYPE', option.span, 'numberRequired', { found: option.code, kind: 'option' });
    }
    return;
  }
  if (question.kind !== 'single' || !isEquality) {
    const details = { question: left.question, kind: question.kind, operator };
    addProblem(checking, 'WRONG_TYPE', left.span, 'questionKind', details);
    return;
  }
  checkOption(left.question, question, option, checking);
}

function checkMembership(expression: MembershipNode, checking: Checking): void {
  const { left, operator, options } = expression;
  const question = checkReference(left, checking);
  if (question === undefined) return;
  if (question.kind !== (operator === 'in' ? 'single' : 'multiple')) {
    const details = { question: left.question, kind: question.kind, operator };
    addProblem(checking, 'WRONG_TYPE', left.span, 'questionKind', details);
    return;
  }
  for (const option of options) checkOption(left.question, question, option, checking);
}

function checkOption(code: string, question: QuestionSignature, option: OptionNode, checking: Checking): void {
  if (!question.options.includes(option.code)) addUnknownOption(code, question, option.code, option.span, checking);
}

function addUnknownOption(
  code: string,
  question: QuestionSignature,
  option: string,
  span: Span,
  checking: Checking,
): void {
  const { options } = question;
  const suggestion = findNearestName(option, options);
  addProblem(checking, 'UNKNOWN_OPTION', span, 'unknownOption', { question: code, option, options, suggestion });
}

function checkReferencesOnly(expression: Expression, checking: Checking): void {
  for (const reference of listReferences(expression)) checkReference(reference, checking);
}

/** The question that a reference names, or undefined when there is none (a problem is then noted). */
function checkReference(reference: ReferenceNode, checking: Checking): QuestionSignature | undefined {
  const code = reference.question;
  const question = checking.scope(code);
  if (question === undefined) {
    const suggestion = findNearestName(code, checking.questionCodes);
    const end = reference.span.start + code.length;
    const span = { start: reference.span.start, end };
    addProblem(checking, 'UNKNOWN_QUESTION', span, 'unknownQuestion', { question: code, suggestion });
    return undefined;
  }
  if (reference.item !== undefined) checkNamedItem(code, question, reference.item, reference, checking);
  else if (question.items.length > 0) checkBoundItem(code, question, reference, checking);
  return question;
}

function checkNamedItem(
  code: string,
  question: QuestionSignature,
  item: string,
  reference: ReferenceNode,
  checking: Checking,
): void {
  const { items } = question;
  const span = reference.itemSpan ?? reference.span;
  if (items.length === 0) {
    addProblem(checking, 'UNKNOWN_ITEM', span, 'questionWithoutItems', { question: code, item });
  } else if (!items.includes(item)) {
    const details = { question: code, item, items, suggestion: findNearestName(item, items) };
    addProblem(checking, 'UNKNOWN_ITEM', span, 'unknownItem', details);
  }
}

/** A grid named without an item takes the item the rule is bound to: there must be one, and the grid have it. */
function checkBoundItem(code: string, question: QuestionSignature, reference: ReferenceNode, checking: Checking): void {
  const { items } = question;
  if (checking.itemContext.length === 0 || checking.itemContext.includes('')) {
    addProblem(checking, 'ITEM_REQUIRED', reference.span, 'itemRequired', { question: code, items });
    return;
  }
  const item = checking.itemContext.find((candidate) => !items.includes(candidate));
  if (item === undefined) return;
  addProblem(checking, 'UNKNOWN_ITEM', reference.span, 'itemNotInQuestion', { question: code, item });
}

function addProblem<Reason extends ExpressionProblemReason>(
  checking: Checking,
  code: ExpressionProblemCode,
  span: Span,
  reason: Reason,
  details: ExpressionProblemDetails[Reason],
): void {
  checking.problems.push({ code, span, reason, details });
}
