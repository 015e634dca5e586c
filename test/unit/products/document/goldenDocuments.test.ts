// Documents as they were made when this was written. A file changes only when somebody means it: run with
// JAMFOR_GOLDEN=write, look at what changed, and commit it.

import { readFileSync, writeFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { buildDocumentWords } from '../../../../src/apps/wiring/createDocumentMaker.ts';
import {
  buildPrintedQuestionnaire,
  buildPrintedReceipt,
  type QuestionnaireContent,
  writeWordQuestionnaire,
} from '../../../../src/products/document/index.ts';
import { buildResponseEvent } from '../../../../src/stages/collection/index.ts';
import { documentReceipt } from '../../../../src/texts/sv/documentReceipt.ts';
import { buildPart, buildTestRound } from '../../../support/buildTestRound.ts';

const folder = 'test/golden/documents';
const part = buildPart('prov', [
  { code: 'P1' },
  { code: 'P2', items: ['norr', 'söder'] },
  { code: 'P3', kind: 'multiple', options: ['A', 'B', 'C'], written: 'C' },
  { code: 'P4', kind: 'number' },
  { code: 'P5', kind: 'number', items: ['norr', 'söder'] },
  { code: 'P6', kind: 'text', askedWhen: 'P1 = JA' },
  { code: 'P7', kind: 'multiple', options: ['A', 'B'], items: ['norr', 'söder'] },
]);
const round = buildTestRound([part]);
const answers = new Map([
  ['P1', 'JA'],
  ['P2[norr]', 'NEJ'],
  ['P3', 'A;C'],
  ['P3[C]', 'En till'],
  ['P4', 'KAN_EJ_LAMNA'],
  ['P5[söder]', '1250.5'],
  ['P6', 'Två\nrader <&>'],
  ['P7[norr]', 'B'],
]);
const content: QuestionnaireContent = {
  round,
  part,
  unit: { code: '0186', name: 'Lidingö' },
  lastDay: '2018-03-20',
  isTrial: true,
  definitionHash: 'd'.repeat(64),
  answers,
  comments: new Map([['P4', 'Räknas inte']]),
  earlier: new Map([['P1', 'NEJ']]),
  words: buildDocumentWords(round, 'sv'),
};

function expectGolden(name: string, text: string): void {
  const path = `${folder}/${name}`;
  if (process.env.JAMFOR_GOLDEN === 'write') writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, 'utf8'));
}

describe('documents', () => {
  it('the Word file has the text, fields, bookmarks and hidden part that it had', () => {
    const parts = unzipSync(writeWordQuestionnaire(content));
    const names = ['word/document.xml', 'customXml/item1.xml', 'docProps/custom.xml', 'docProps/core.xml'];
    // One element a line, so that a change can be read.
    const text = names.map((name) => strFromU8(parts[name] ?? new Uint8Array()).replaceAll('><', '>\n<')).join('\n');
    expectGolden('fragor.xml', `${text}\n`);
  });

  it('the print says what it said', () => {
    expectGolden('fragor.json', `${JSON.stringify(buildPrintedQuestionnaire(content), undefined, 1)}\n`);
  });

  it('the receipt says what it said', () => {
    const key = { round: round.year, unit: '0186', part: 'prov' };
    const event = buildResponseEvent(
      {
        key,
        kind: 'submitted',
        at: '2018-03-12T13:00:00.000Z',
        actor: 'a',
        link: undefined,
        definitionHash: content.definitionHash,
        answers: Object.fromEntries(answers),
        comments: {},
        reason: undefined,
      },
      undefined,
      () => 'e'.repeat(64),
    );
    const handedIn = { key, answers, comments: content.comments, submittedAt: event.at, receipt: 'x' };
    const receipt = buildPrintedReceipt({
      ...{ round, part, unit: { code: '0186', name: 'Lidingö' }, handedIn, event },
      by: 'Samordnare',
      contact: 'Funktionsbrevlådan',
      approval: 'Anna Ek, 12 mars 2018 kl. 10.15',
      accepted: [{ rule: 'Stämmer talet?', said: 'Ja, det är rätt.' }],
      lateAfter: '2018-03-11',
      isTrial: false,
      texts: documentReceipt,
      words: content.words,
    });
    expectGolden('kvitto.json', `${JSON.stringify(receipt, undefined, 1)}\n`);
  });
});
