import type { expressionProblems as swedish } from '../sv/expressionProblems.ts';

interface Suggested {
  readonly suggestion: string | undefined;
}

const kinds = {
  single: 'a question with one answer option',
  multiple: 'a question with several answer options',
  number: 'a number question',
  text: 'a text question',
  truth: 'a condition',
  calculation: 'a number',
  option: 'an answer option',
};

const expected = {
  operand: 'a question, a number or a parenthesis',
  operator: 'a comparison, a set word, and, or, or the end of the rule',
  closingParenthesis: 'a closing parenthesis )',
  set: 'answer options in braces, such as {JA, NEJ}',
  option: 'the code of an answer option',
  setEnd: 'a comma or the closing brace }',
};

const operatorAdvice = {
  single: 'Compare it with = or !=, or write in {…}.',
  multiple: 'Write includes {…} (all must be marked) or includesAny {…} (at least one).',
  number: 'Compare it with a number.',
  text: 'Its answer is free text and cannot be used in a rule.',
};

function suggest({ suggestion }: Suggested): string {
  return suggestion === undefined ? '' : ` Did you mean ${suggestion}?`;
}

function list(codes: readonly string[]): string {
  return codes.join(', ');
}

export const expressionProblems: typeof swedish = {
  empty: () => 'The rule is empty. Write a condition, such as G1 = JA.',
  tooLong: ({ limit }) => `The rule is longer than ${limit} characters. Divide it into several rules.`,
  tooDeep: ({ limit }) => `The rule has more than ${limit} levels within each other. Simplify it.`,
  unexpectedCharacter: (details) =>
    `The character ${details.found} is not part of the rule language.${suggest(details)}`,
  unexpectedText: (details) =>
    `Here stands ${details.found}, but here should be ${expected[details.expected]}.${suggest(details)}`,
  unexpectedEnd: (details) => `The rule ends too early: here should be ${expected[details.expected]}.`,
  unclosedItem: () => 'The bracket is not closed. Write ] after the name of the item.',
  malformedItem: ({ found }) =>
    found === ''
      ? 'The bracket is empty. Write the name of an item in it, such as [eb+lss].'
      : `[${found}] is not an item. The name of an item has only letters, digits, - and +.`,
  numberTooLong: ({ limit }) => `The number has more than ${limit} digits.`,
  repeatedOption: ({ option }) => `The answer option ${option} stands twice in the same set. Remove one.`,
  setOperatorWithoutQuestion: ({ operator }) => `There must be a question to the left of ${operator}.`,
  unknownQuestion: (details) => `There is no question ${details.question}.${suggest(details)}`,
  unknownOption: (details) =>
    `Question ${details.question} has no answer option ${details.option}. ` +
    `It has ${list(details.options)}.${suggest(details)}`,
  unknownItem: (details) =>
    `Question ${details.question} has no item ${details.item}. It has ${list(details.items)}.${suggest(details)}`,
  unknownMeasure: (details) =>
    details.measures.length === 0
      ? `There is no register measure ${details.measure}: the round has none. Add it under registerMeasures in round.yaml.`
      : `The round has no register measure ${details.measure}. It has ${list(details.measures)}.${suggest(details)}`,
  registerWithoutMeasure: () =>
    'REGISTER is followed by the id of a measure in brackets, e.g. REGISTER[household-cases].',
  registerNotHere: (details) =>
    `REGISTER[${details.measure}] can stand only in a measure with a numerator and a denominator. ` +
    'Questions, checks and outcomes build on the answers of the survey.',
  questionWithoutItems: ({ question, item }) => `Question ${question} has no items. Remove [${item}].`,
  itemNotInQuestion: ({ question, item }) =>
    `The rule is for the item ${item}, which question ${question} does not have. ` +
    'Name the item that is meant in brackets, or change what the rule is for.',
  itemRequired: ({ question, items }) =>
    `Question ${question} has several items. Name the one that is meant, such as ${question}[${items[0] ?? ''}].`,
  truthRequired: ({ found, kind }) =>
    found === ''
      ? `Here should be a condition, but here is ${kinds[kind]}. Compare it with something.`
      : `Here should be a condition, but ${found} is ${kinds[kind]}. Compare it with something.`,
  numberRequired: ({ found, kind }) =>
    found === ''
      ? `Here should be a number or a number question, but here is ${kinds[kind]}.`
      : `Here should be a number or a number question, but ${found} is ${kinds[kind]}.`,
  optionNotComparable: ({ option, operator }) =>
    `The answer option ${option} cannot be compared here with ${operator}. ` +
    'An answer option stands after = or != and a question.',
  questionKind: ({ question, kind, operator }) =>
    `Question ${question} is ${kinds[kind]} and does not go with ${operator}. ${operatorAdvice[kind]}`,
};
