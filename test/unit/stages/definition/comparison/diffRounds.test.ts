import { describe, expect, it } from 'vitest';
import { diffRounds, getRound, type RoundDiff } from '../../../../../src/stages/definition/index.ts';
import { bundledSet } from '../../../../definitions/bundledSet.ts';
import { buildSeriesSet, type SeriesRoundSketch } from '../../../../support/buildSeriesSet.ts';

function diff(sketches: readonly SeriesRoundSketch[]): RoundDiff {
  const set = buildSeriesSet(sketches);
  const [first, second] = [...set.rounds.values()];
  if (first === undefined || second === undefined) throw new Error('Two rounds are needed');
  return diffRounds(set, first, second);
}

const listChanges = ({ questions }: RoundDiff) =>
  questions.changed.map(({ earlier, later, changes }) => `${earlier.code} ${later.code}: ${changes.join(' ')}`);

describe('what changed between two rounds', () => {
  it('is nothing where they are alike', () => {
    const { questions, series } = diff([{ year: 2018 }, { year: 2024 }]);
    expect(questions).toEqual({ added: [], removed: [], changed: [] });
    expect(series.kept.map(({ changes, status }) => [changes, status])).toEqual([[[], 'direct']]);
  });

  it('R-QUESTIONNAIRE-32 tells questions that moved to another part', () => {
    const moved = diff([{ year: 2018, part: 'gemensam' }, { year: 2024 }]);
    expect(listChanges(moved)).toEqual(['L1 L1: moved', 'L1a L1a: moved', 'L2 L2: moved']);
    expect(moved.series.kept[0]?.changes).toEqual(['part']);
  });

  it('R-QUESTIONNAIRE-29 tells what is reworded, and other options, periods and rules', () => {
    const outcomes = { JA: 'L1 = JA', otherwise: 'NEJ' };
    const changed = diff([
      { year: 2018, text: 'Har ni en rutin?' },
      { year: 2024, text: 'Finns en rutin?', months: 24, options: ['JA', 'NEJ', 'EJ_AKTUELLT'], outcomes },
    ]);
    expect(listChanges(changed)).toEqual(['L1 L1: reworded options', 'L1a L1a: reworded window', 'L2 L2: reworded']);
    expect(changed.series.kept.map(({ changes, status }) => [changes, status])).toEqual([[['rule'], 'affected']]);
  });

  it('tells a question that came and a measure that went', () => {
    const gone = diff([{ year: 2018 }, { year: 2024, isAsked: false }]);
    expect(gone.questions.removed.map(({ code }) => code)).toEqual(['L1', 'L1a', 'L2']);
    expect(gone.series.removed.map(({ earlier, later }) => [earlier?.code, later?.code])).toEqual([
      ['LSS-01', undefined],
    ]);
    const come = diff([{ year: 2018, isAsked: false }, { year: 2024 }]);
    expect(come.questions.added).toHaveLength(3);
    expect(come.series.added).toHaveLength(1);
  });

  it('is the same whichever round is named first', () => {
    const set = buildSeriesSet([{ year: 2018 }, { year: 2024, months: 24 }]);
    const [first, second] = [...set.rounds.values()];
    if (first === undefined || second === undefined) throw new Error('Two rounds are needed');
    expect(diffRounds(set, second, first)).toEqual(diffRounds(set, first, second));
  });

  it('says of a round whose questionnaire is not known what is known of its measures', () => {
    const unknown = diff([{ year: 2018 }, { year: 2019, status: 'measured' }]);
    expect(unknown.areQuestionsKnown).toBe(false);
    expect(unknown.questions.removed).toEqual([]);
    expect(unknown.series.kept.map(({ status }) => status)).toEqual(['affected']);
    expect(diff([{ year: 2018 }, { year: 2019, status: 'unknown' }]).series.unknown).toHaveLength(1);
  });
});

describe('2018 and 2024', () => {
  const whole = diffRounds(bundledSet, getRound(bundledSet, 2018), getRound(bundledSet, 2024));

  it('R-COMPARABILITY-14 krisberedskap moved from the common part to one of its own', () => {
    const moved = whole.questions.changed.filter(({ changes }) => changes.includes('moved'));
    expect(moved.map(({ earlier, later }) => `${earlier.part} ${later.part}`)).toContain('gemensam krisberedskap');
    const areas = whole.series.kept.filter(({ changes }) => changes.includes('part'));
    expect(areas.every(({ status }) => status !== 'direct')).toBe(true);
  });

  it('every series is in one list, and is measured as that list says', () => {
    const { added, removed, kept, unknown } = whole.series;
    const all = [...added, ...removed, ...kept, ...unknown].map(({ series }) => series);
    expect(new Set(all).size).toBe(all.length);
    expect(unknown).toEqual([]);
    expect(kept.length + removed.length).toBe(whole.earlier.columns.length);
    expect(kept.length + added.length).toBe(whole.later.columns.length);
  });
});
