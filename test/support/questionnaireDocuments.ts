// Questionnaires as documents over the real definitions, and random answers to fill them with.

import fc from 'fast-check';
import { buildDocumentWords } from '../../src/apps/wiring/createDocumentMaker.ts';
import { type Answers, buildCellKey, type CellKey, cannotProvide } from '../../src/kernel/answer.ts';
import type { QuestionnaireContent } from '../../src/products/document/index.ts';
import { listCellKeys } from '../../src/stages/collection/index.ts';
import { findAskedCells, getPart, type Part, type Question, type Round } from '../../src/stages/definition/index.ts';

export const testDefinitionHash = 'a'.repeat(64);

/** What a unit's questionnaire is made from. */
export function buildQuestionnaireContent(
  round: Round,
  part: string,
  filled: Partial<Pick<QuestionnaireContent, 'answers' | 'comments' | 'earlier' | 'unit'>> = {},
): QuestionnaireContent {
  return {
    round,
    part: getPart(round, part),
    unit: { code: '0186', name: 'Lidingö' },
    lastDay: `${round.year}-03-20`,
    isTrial: false,
    definitionHash: testDefinitionHash,
    answers: new Map(),
    comments: new Map(),
    earlier: undefined,
    words: buildDocumentWords(round, 'sv'),
    ...filled,
  };
}

/** Texts as respondents write them: lines, tabs, double spaces, signs of XML, letters of many scripts; never blank. */
const textArbitrary: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
      fc.constantFrom(
        '\n',
        '\t',
        '  ',
        '<w:t>',
        '&amp;',
        ']]>',
        '"',
        "'",
        'åäö',
        '\u00a0',
        '12',
        '…',
        '\u2011',
        'a\n\nb',
      ),
    ),
    { minLength: 1, maxLength: 8 },
  )
  // What XML has no place for is not kept by the form's file either.
  .map((pieces) =>
    pieces
      .join('')
      .replace(/(?![\t\n])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '')
      .trim(),
  )
  .filter((text) => text !== '');

/** An answer that fits the cell. */
function answerArbitrary(question: Question, key: CellKey): fc.Arbitrary<string> {
  if (question.writtenAnswer !== undefined && key === buildCellKey(question.code, question.writtenAnswer.option)) {
    return textArbitrary;
  }
  const codes = question.options.map(({ code }) => code);
  switch (question.kind) {
    case 'single':
      return fc.constantFrom(...codes);
    case 'multiple':
      return fc.subarray(codes, { minLength: 1 }).map((chosen) => chosen.join(';'));
    case 'text':
      return textArbitrary;
    case 'number': {
      const { min, max, decimals } = question.number ?? { min: 0, max: undefined, decimals: 0 };
      const whole = fc.integer({ min, max: max ?? 250_000 }).map(String);
      const exact = fc.tuple(whole, fc.integer({ min: 1, max: 9 })).map(([number, digit]) => `${number}.${digit}`);
      return fc.oneof(
        whole,
        ...(decimals > 0 && max === undefined ? [exact] : []),
        ...(question.number?.cannotProvide ? [fc.constant(cannotProvide)] : []),
      );
    }
  }
}

/** Some cells of a part answered, asked or not, and some comments: as a draft may be. */
export function partialAnswersArbitrary(
  part: Part,
): fc.Arbitrary<{ readonly answers: Answers; readonly comments: ReadonlyMap<string, string> }> {
  const cells = part.questions.flatMap((question) => listCellKeys(question).map((key) => ({ question, key })));
  const answers = fc.tuple(
    ...cells.map(({ question, key }) =>
      fc.option(answerArbitrary(question, key)).map((answer) => [key, answer] as const),
    ),
  );
  const comments = fc.tuple(
    ...part.questions.map(({ code }) => fc.option(textArbitrary, { freq: 2 }).map((text) => [code, text] as const)),
  );
  return fc.record({ answers: answers.map(withoutEmpty), comments: comments.map(withoutEmpty) });
}

/** Every cell that routing asks for, and no other: as a response that can be handed in. */
export function completeAnswersArbitrary(part: Part): fc.Arbitrary<Answers> {
  const cells = part.questions.flatMap((question) => listCellKeys(question).map((key) => ({ question, key })));
  return fc
    .tuple(...cells.map(({ question, key }) => answerArbitrary(question, key).map((answer) => [key, answer] as const)))
    .map((pool) => takeAsked(part, new Map(pool)));
}

function takeAsked(part: Part, pool: Answers): Answers {
  const answers = new Map<CellKey, string>();
  for (;;) {
    const open = findAskedCells(part, answers).filter(({ key }) => !answers.has(key));
    if (open.length === 0) return answers;
    for (const { key } of open) answers.set(key, pool.get(key) ?? '');
  }
}

function withoutEmpty(entries: readonly (readonly [string, string | null])[]): ReadonlyMap<string, string> {
  return new Map(entries.flatMap(([key, value]) => (value === null ? [] : [[key, value] as const])));
}
