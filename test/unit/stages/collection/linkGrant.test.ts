import { describe, expect, it } from 'vitest';
import { buildLinkGrant, type PersonalLink, restrictPart } from '../../../../src/stages/collection/index.ts';
import type { Question } from '../../../../src/stages/definition/index.ts';
import { buildPart, buildRule, buildText } from '../../../support/buildTestRound.ts';

const follow = (question: Question): Question =>
  /[a-z]$/.test(question.code) ? { ...question, followUpOf: question.code.slice(0, -1) } : question;
const sketch = buildPart('lss', [
  { code: 'L1' },
  { code: 'L1a', askedWhen: 'L1 = JA' },
  { code: 'L2', askedWhen: 'L1 = JA' },
  { code: 'L3', kind: 'number' },
  { code: 'L4', kind: 'number' },
]);
const check = {
  id: 'fler',
  strength: 'warning' as const,
  failsWhen: buildRule('L3 > L4'),
  message: buildText('Fler än alla.'),
  source: undefined,
};
const lss = { ...sketch, questions: sketch.questions.map(follow), checks: [check] };
const parts = [lss, buildPart('barn', [{ code: 'B1' }])];

function buildLink(rest: Partial<PersonalLink>): PersonalLink {
  return {
    id: 'lank',
    round: 2018,
    unit: '0114',
    part: undefined,
    questions: [],
    role: 'coordinator',
    actor: 'person',
    createdAt: '2018-01-24T08:00:00.000Z',
    expiresAt: '2018-12-31T23:00:00.000Z',
    revokedAt: undefined,
    ...rest,
  };
}

const listCodes = (link: Partial<PersonalLink>, approval: readonly string[] = []) =>
  buildLinkGrant(buildLink(link), parts, approval).parts.map(({ part }) => part.code);

describe('buildLinkGrant', () => {
  it('opens to each role what it is for', () => {
    expect(listCodes({})).toEqual(['lss', 'barn']);
    expect(listCodes({ role: 'registrator' })).toEqual([]);
    expect(listCodes({ role: 'expert', part: 'barn' })).toEqual(['barn']);
    expect(listCodes({ role: 'approver' }, ['lss'])).toEqual(['lss']);
    expect(listCodes({ role: 'approver' })).toEqual([]);
  });

  it('only the link to all parts manages; a manager never writes; some questions are never handed in', () => {
    expect(buildLinkGrant(buildLink({}), parts).mayManage).toBe(true);
    expect(buildLinkGrant(buildLink({ part: 'lss' }), parts).mayManage).toBe(false);
    const [approved] = buildLinkGrant(buildLink({ role: 'approver' }), parts, ['lss']).parts;
    expect(approved).toMatchObject({ mayWrite: false, mayHandIn: false });
    const [some] = buildLinkGrant(buildLink({ role: 'expert', part: 'lss', questions: ['L3'] }), parts).parts;
    expect(some).toMatchObject({ isWhole: false, mayWrite: true, mayHandIn: false });
  });
});

describe('restrictPart', () => {
  const listQuestions = (questions: readonly string[]) =>
    restrictPart(lss, questions).questions.map(({ code }) => code);

  it('takes the follow-ups along, and the question that decides whether it is asked', () => {
    expect(listQuestions(['L1'])).toEqual(['L1', 'L1a']);
    expect(listQuestions(['L2'])).toEqual(['L1', 'L2']);
    expect(listQuestions(['finns-inte'])).toEqual([]);
  });

  it('keeps a check only where every answer that it reads is open', () => {
    expect(restrictPart(lss, ['L3']).checks).toEqual([]);
    expect(restrictPart(lss, ['L3', 'L4']).checks).toEqual([check]);
  });
});
