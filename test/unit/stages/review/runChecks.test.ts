import { describe, expect, it } from 'vitest';
import type { Check } from '../../../../src/stages/definition/index.ts';
import { runChecks } from '../../../../src/stages/review/index.ts';
import { buildPart, buildRule, buildText, type QuestionSketch } from '../../../support/buildTestRound.ts';

const questions: readonly QuestionSketch[] = [
  { code: 'B1', kind: 'number' },
  { code: 'B1a', kind: 'number', askedWhen: 'B1 > 0' },
  { code: 'G2', items: ['x', 'y', 'z'] },
  { code: 'G3', items: ['x', 'y'] },
];

function run(rule: string, answers: Readonly<Record<string, string>>, strength: Check['strength'] = 'warning') {
  const message = buildText('Rätta det som är fel.');
  const check = { id: 'c1', strength, failsWhen: buildRule(rule), message, source: undefined };
  return runChecks(buildPart('barn', questions, { checks: [check] }), new Map(Object.entries(answers)));
}

describe('runChecks', () => {
  it.each([
    ['R-EDITING-03 more with a degree than there are', { B1: '5', B1a: '6' }, 'fail'],
    ['as many as there are', { B1: '5', B1a: '5' }, 'pass'],
    ['one answer is not there yet', { B1: '5' }, 'undecided'],
    ['nothing is answered', {}, 'undecided'],
    ['the follow-up is not asked', { B1: '0', B1a: '6' }, 'pass'],
  ])('%s: %s', (_, answers, outcome) => {
    expect(run('B1a > B1', answers).map((finding) => finding.outcome)).toEqual([outcome]);
  });

  it('says which check, how strong, in which words, and which cells it reads', () => {
    expect(run('B1a > B1', { B1: '5', B1a: '6' }, 'blocking')).toEqual([
      {
        check: 'c1',
        strength: 'blocking',
        outcome: 'fail',
        message: buildText('Rätta det som är fel.'),
        item: '',
        cells: ['B1a', 'B1'],
      },
    ]);
  });

  it('in a grid each item is checked by itself, where every grid of the rule has it', () => {
    const findings = run('G2 = JA and G3 = NEJ', { 'G2[x]': 'JA', 'G3[x]': 'NEJ', 'G2[y]': 'NEJ', 'G2[z]': 'JA' });
    expect(findings.map((finding) => [finding.item, finding.outcome])).toEqual([
      ['x', 'fail'],
      ['y', 'pass'],
    ]);
    expect(findings[0]?.cells).toEqual(['G2[x]', 'G3[x]']);
  });

  it('a named item binds the check to that cell, once', () => {
    const findings = run('G2[z] = JA and G3[x] = JA', { 'G2[z]': 'JA', 'G3[x]': 'JA' });
    expect(findings).toMatchObject([{ item: '', outcome: 'fail', cells: ['G2[z]', 'G3[x]'] }]);
  });

  it('a number that cannot be given decides nothing against the unit', () => {
    expect(run('B1a > B1', { B1: 'KAN_EJ_LAMNA', B1a: '6' }).map((finding) => finding.outcome)).not.toContain('fail');
  });
});
