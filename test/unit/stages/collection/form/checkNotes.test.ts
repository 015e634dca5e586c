import { describe, expect, it } from 'vitest';
import {
  buildCheckNotes,
  buildFormState,
  buildNoteSegments,
  describeNoteLine,
  listBlockedCells,
  type NoteSetting,
} from '../../../../../src/stages/collection/index.ts';
import type { Check, Part } from '../../../../../src/stages/definition/index.ts';
import { answering as english } from '../../../../../src/texts/en/answering.ts';
import { answering } from '../../../../../src/texts/sv/answering.ts';
import { buildPart, buildRule, buildText } from '../../../../support/buildTestRound.ts';

function buildCheck(id: string, strength: Check['strength'], failsWhen: string): Check {
  return {
    id,
    strength,
    failsWhen: buildRule(failsWhen),
    message: buildText('Talen går inte ihop.'),
    source: undefined,
  };
}

const questions = [
  { code: 'B1', kind: 'number' },
  { code: 'B1a', kind: 'number' },
  { code: 'G8', items: ['eb', 'lss', 'aldre'] },
  { code: 'G9', items: ['eb', 'lss', 'aldre'] },
] as const;

function buildNotes(
  checks: readonly Check[],
  answers: Readonly<Record<string, string>>,
  rest: Partial<NoteSetting> = {},
) {
  const part: Part = { ...buildPart('a', questions), checks };
  const state = buildFormState(part, new Map(Object.entries(answers)));
  const setting = { words: answering, language: 'sv', largeChanges: [], accepted: [], ...rest } as const;
  return buildCheckNotes(part, state, setting);
}

const tooMany = buildCheck('fler-an-alla', 'warning', 'B1a > B1');

describe('what a check says', () => {
  it('holds the actual answers, each a link to its cell, and stands under the question read last', () => {
    const [note, ...others] = buildNotes([tooMany], { B1: '12', B1a: '14.5' });
    expect(others).toEqual([]);
    expect(note).toMatchObject({ id: 'fler-an-alla', strength: 'warning', question: 'B1a', accepted: undefined });
    const [line] = note?.lines ?? [];
    expect(line && describeNoteLine(line, answering.checks)).toBe(
      'Ni har svarat 14,5 årsarbetare på B1a och 12 årsarbetare på B1.',
    );
    expect(line && describeNoteLine(line, english.checks)).toMatch(
      /^You have answered 14,5 .* to B1a and 12 .* to B1\.$/,
    );
    expect(line && buildNoteSegments(line, answering.checks).flatMap(({ key }) => key ?? [])).toEqual(['B1a', 'B1']);
  });

  it('is nothing while the answers are right, or not all there', () => {
    expect(buildNotes([tooMany], { B1: '12', B1a: '12' })).toEqual([]);
    expect(buildNotes([tooMany], { B1a: '14' })).toEqual([]);
  });

  it('is said once for a table, with a line for each row that fails', () => {
    const check = buildCheck('motsager', 'information', 'G8 = JA and G9 = NEJ');
    const notes = buildNotes([check], {
      ...{ 'G8[eb]': 'JA', 'G8[lss]': 'JA', 'G8[aldre]': 'NEJ' },
      ...{ 'G9[eb]': 'NEJ', 'G9[lss]': 'NEJ', 'G9[aldre]': 'NEJ' },
    });
    expect(notes).toHaveLength(1);
    expect(notes[0]?.lines.map((line) => describeNoteLine(line, answering.checks))).toEqual([
      'Ni har svarat ”ja” på G8 (eb) och ”nej” på G9 (eb).',
      'Ni har svarat ”ja” på G8 (lss) och ”nej” på G9 (lss).',
    ]);
  });

  it('marks the cells of a blocking check, and of no other', () => {
    const answers = { B1: '12', B1a: '14' };
    expect(listBlockedCells(buildNotes([tooMany], answers)).size).toBe(0);
    const blocking = buildNotes([{ ...tooMany, strength: 'blocking' }], answers);
    expect([...listBlockedCells(blocking)]).toEqual(['B1a', 'B1']);
  });
});

describe('a warning that is accepted', () => {
  const accepted = [
    { check: 'fler-an-alla', item: '', values: { B1: '12', B1a: '14' }, words: 'Uppgifterna är rätt.' },
  ];

  it('says so as long as every value is the one that was accepted', () => {
    expect(buildNotes([tooMany], { B1: '12', B1a: '14' }, { accepted })[0]?.accepted).toEqual(['Uppgifterna är rätt.']);
    expect(buildNotes([tooMany], { B1: '12', B1a: '15' }, { accepted })[0]?.accepted).toBeUndefined();
  });

  it('of a table is accepted only when every row is', () => {
    const check = buildCheck('motsager', 'warning', 'G8 = JA and G9 = NEJ');
    const answers = { 'G8[eb]': 'JA', 'G9[eb]': 'NEJ', 'G8[lss]': 'JA', 'G9[lss]': 'NEJ' };
    const ofRow = (item: string) => ({
      check: 'motsager',
      item,
      values: { [`G8[${item}]`]: 'JA', [`G9[${item}]`]: 'NEJ' },
      words: 'Rätt.',
    });
    expect(buildNotes([check], answers, { accepted: [ofRow('eb')] })[0]?.accepted).toBeUndefined();
    expect(buildNotes([check], answers, { accepted: [ofRow('eb'), ofRow('lss')] })[0]?.accepted).toEqual(['Rätt.']);
  });
});

describe('a large change', () => {
  it('tells both answers and the year as information', () => {
    const change = { question: 'B1', item: '', kind: 'number', strength: 'warning', year: 2018 } as const;
    const largeChanges = [{ ...change, key: 'B1', before: '8', now: '40' }];
    const [note] = buildNotes([], { B1: '40' }, { largeChanges });
    expect(note).toMatchObject({ strength: 'information', question: 'B1', message: undefined });
    expect(note?.lines[0] && describeNoteLine(note.lines[0], answering.checks)).toBe(
      'Ni har svarat 40 årsarbetare på B1. 2018 var svaret 8 årsarbetare.',
    );
  });
});
