// Questions with rows, on paper and in Word: heads that say what they mean, and last time's answer in its row.

import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { buildDocumentWords } from '../../../../src/apps/wiring/createDocumentMaker.ts';
import {
  buildPrintedQuestionnaire,
  type PrintedBlock,
  type QuestionnaireContent,
  readWordQuestionnaire,
  writeWordQuestionnaire,
} from '../../../../src/products/document/index.ts';
import { buildPart, buildTestRound } from '../../../support/buildTestRound.ts';

const long = 'EJ AKTUELLT EFTERSOM OMRÅDET INTE FINNS';
const longWord = 'KOMPETENSUTVECKLING';
const part = buildPart('prov', [
  { code: 'P1', options: ['JA', 'NEJ', long], items: ['norr', 'söder'] },
  { code: 'P2', kind: 'number', items: ['norr', 'söder'] },
  { code: 'P3', kind: 'multiple', options: ['A', longWord], items: ['norr', 'söder'] },
]);
const round = buildTestRound([part]);
const definitionHash = 'd'.repeat(64);
const content: QuestionnaireContent = {
  ...{ round, part, unit: { code: '0186', name: 'Lidingö' }, lastDay: undefined, isTrial: false, definitionHash },
  answers: new Map([['P3[norr]', `A;${longWord}`]]),
  comments: new Map(),
  earlier: new Map([
    ['P1[norr]', long],
    ['P1[söder]', 'NEJ'],
    ['P2[söder]', '12500.5'],
  ]),
  words: buildDocumentWords(round, 'sv'),
};

function findGrid(from: QuestionnaireContent, code: string): PrintedBlock | undefined {
  const question = buildPrintedQuestionnaire(from).blocks.find((block) => 'code' in block && block.code === code);
  return question?.kind === 'question' ? question.blocks.find(({ kind }) => kind === 'grid') : undefined;
}

describe('a question with rows', () => {
  it('has its short answers as heads, a letter for a long one, and the answer of last time in the row', () => {
    expect(findGrid(content, 'P1')).toEqual({
      kind: 'grid',
      legend: `A: ${long.toLowerCase()}`,
      head: ['P1 avser', 'Förra gången', 'ja', 'nej', 'A'],
      rows: [
        ['norr', 'A'],
        ['söder', 'nej'],
      ],
      columns: ['circle', 'circle', 'circle'],
    });
  });

  it('says a number of last time with its unit, its thousands apart, and nothing where there was no answer', () => {
    expect(findGrid(content, 'P2')).toMatchObject({
      rows: [
        ['norr', ''],
        ['söder', '12\u00a0500,5 årsarbetare'],
      ],
    });
  });

  it('has no column for last time where nothing is known of it', () => {
    expect(findGrid({ ...content, earlier: undefined }, 'P1')).toMatchObject({
      head: ['P1 avser', 'ja', 'nej', 'A'],
      rows: [['norr'], ['söder']],
    });
  });

  it('has in Word a line for each box whose words would be broken in a narrow column, and comes back the same', () => {
    const bytes = writeWordQuestionnaire(content);
    const text = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
    const [, , table = ''] = text.match(/<w:tbl>.*?<\/w:tbl>/g) ?? [];
    expect(table.match(/<w:gridCol /g)).toHaveLength(2);
    expect(table.match(new RegExp(`> ${longWord.toLowerCase()}<`, 'g'))).toHaveLength(2);
    const read = readWordQuestionnaire(bytes, { round: round.year, part, unit: '0186', definitionHash });
    expect(read).toMatchObject({ kind: 'read', answers: content.answers, problems: [] });
  });
});
