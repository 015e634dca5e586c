// Which facts there are (decision 0053), one rule after the other, at its limits.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chooseChanges,
  chooseContrasts,
  type FactColumn,
  listShareFacts,
  listUnitFacts,
  type SentenceFact,
} from '../../../../src/products/sentence/index.ts';
import type { ShownCell } from '../../../../src/products/table/index.ts';
import type { ReleasedUnit } from '../../../../src/stages/publication/index.ts';
import { buildReleaseFixture, ours } from '../../../support/buildReleaseFixture.ts';
import { chooseRuns } from '../../../support/propertyRuns.ts';

const fixture = buildReleaseFixture();
const base = fixture.columns[0] as FactColumn;
const mjolby = { level: 'unit', code: '0586', name: 'Mjölby' } as const;
const group = { level: 'sizeGroup', code: '3', name: 'storleksgrupp 3' } as const;
const nation = { level: 'nation', code: '00', name: 'riket' } as const;

function share(numerator: number, denominator: number, missing = 0): ShownCell {
  const value = String(Math.round((100 * numerator) / denominator));
  return { status: 'VALUE', value, numerator, denominator, framed: denominator + missing, missing };
}

function outcome(code: string): ShownCell {
  return { status: 'VALUE', outcome: code };
}

interface Case {
  readonly own: ShownCell;
  readonly group?: ShownCell;
  readonly before?: ShownCell;
  readonly column?: Partial<FactColumn>;
  readonly unit?: Pick<ReleasedUnit, 'changes'>;
}

function listFacts({ own, group: shown, before, column, unit }: Case): readonly SentenceFact[] {
  return listUnitFacts({
    place: mjolby,
    round: 2018,
    columns: [{ ...base, ...column }],
    own: () => own,
    group: shown && { place: group, find: () => shown },
    earlier: before === undefined ? [] : [{ round: 2017, find: () => before }],
    unit: unit ?? {},
  });
}

function findRelation(own: string, numerator: number, denominator: number): string | undefined {
  const facts = listFacts({ own: outcome(own), group: share(numerator, denominator) });
  return facts.flatMap((fact) => (fact.kind === 'comparison' ? [fact.relation] : []))[0];
}

function kindsOf(facts: readonly SentenceFact[]): readonly string[] {
  return facts.map(({ kind }) => kind).filter((kind) => kind !== 'count' && kind !== 'level');
}

describe('a unit beside its group', () => {
  it.each([
    ['JA', 6, 10, 'asMost'],
    ['JA', 59, 100, 'split'],
    ['JA', 41, 100, 'split'],
    ['JA', 4, 10, 'unlikeMost'],
    ['NEJ', 6, 10, 'unlikeMost'],
    ['DELVIS', 6, 10, 'unlikeMost'],
    ['NEJ', 4, 10, 'asMost'],
    ['NEJ', 5, 10, 'split'],
    ['JA', 5, 5, 'asMost'],
  ])('%s where %i of %i are counted is %s', (own, numerator, denominator, relation) => {
    expect(findRelation(own, numerator, denominator)).toBe(relation);
  });

  it('says nothing of fewer than five units, of what the share leaves out, or where there is no share', () => {
    expect(findRelation('JA', 4, 4)).toBeUndefined();
    expect(findRelation('EJ_AKTUELLT', 9, 10)).toBeUndefined();
    expect(kindsOf(listFacts({ own: outcome('JA'), group: { status: 'NONRESPONSE_OVER_LIMIT' } }))).toEqual([]);
  });

  it('puts the clearest contrasts first', () => {
    const contrast = (numerator: number) =>
      listFacts({ own: outcome('NEJ'), group: share(numerator, 100) }).filter(({ kind }) => kind === 'comparison');
    const chosen = chooseContrasts([70, 95, 80, 50].flatMap(contrast), 2);
    expect(chosen.map(({ share: { percent } }) => percent)).toEqual([95, 80]);
  });
});

describe('a round beside the one before', () => {
  it('tells a change between outcomes, and that nothing changed', () => {
    expect(kindsOf(listFacts({ own: outcome('JA'), before: outcome('NEJ') }))).toEqual(['change']);
    expect(kindsOf(listFacts({ own: outcome('JA'), before: outcome('JA') }))).toEqual(['noChange']);
  });

  it.each(['notComparable', 'new', 'removed'] as const)(
    'R-COMPARABILITY-11 tells a break and no change where it is %s',
    (status) => {
      const comparability = [{ year: 2017, status, reason: ours('Frågan är en annan.') }];
      expect(kindsOf(listFacts({ own: outcome('JA'), before: outcome('NEJ'), column: { comparability } }))).toEqual([
        'break',
      ]);
    },
  );

  it('tells a break where the unit was another, and none where it only got a new name', () => {
    const changes = (change: 'merged' | 'renamed') => ({
      changes: [{ round: 2017, change, related: [], reason: ours('Sammanslagen.') }],
    });
    const told = (change: 'merged' | 'renamed') =>
      kindsOf(listFacts({ own: outcome('JA'), before: outcome('NEJ'), unit: changes(change) }));
    expect(told('merged')).toEqual(['break']);
    expect(told('renamed')).toEqual(['change']);
  });

  it('says nothing where either round has no value, or the release says nothing of the earlier one', () => {
    expect(kindsOf(listFacts({ own: outcome('JA'), before: { status: 'NOT_ANSWERED' } }))).toEqual([]);
    expect(kindsOf(listFacts({ own: { status: 'NOT_ANSWERED' }, before: outcome('JA') }))).toEqual(['missing']);
    expect(kindsOf(listFacts({ own: outcome('JA'), before: outcome('NEJ'), column: { comparability: [] } }))).toEqual(
      [],
    );
  });

  it('says that the comparison is affected, and puts such changes last', () => {
    const comparability = [{ year: 2017, status: 'affected' as const, reason: ours('Perioden är en annan.') }];
    const affected = listFacts({ own: outcome('JA'), before: outcome('NEJ'), column: { comparability } });
    const direct = listFacts({ own: outcome('JA'), before: outcome('NEJ') });
    const chosen = chooseChanges([...affected, ...direct]);
    expect(chosen.map((fact) => fact.comparability)).toEqual(['direct', 'affected']);
  });
});

describe('a share beside the one before', () => {
  const listNation = (now: ShownCell, before: ShownCell) =>
    listShareFacts({
      place: nation,
      round: 2018,
      columns: [base],
      find: () => now,
      earlier: [{ round: 2017, find: () => before }],
      counties: [],
    });

  it('is a change only where those who did not answer cannot have made it', () => {
    expect(kindsOf(listNation(share(60, 100), share(50, 100)))).toEqual(['change']);
    const within = listNation(share(60, 100, 10), share(50, 90, 10));
    expect(within.flatMap((fact) => (fact.kind === 'noChange' ? [fact.because] : []))).toEqual(['withinMissing']);
    const same = listNation(share(501, 1000), share(500, 1000));
    expect(same.flatMap((fact) => (fact.kind === 'noChange' ? [fact.because] : []))).toEqual(['same']);
  });

  it('never calls a change what some answers of the missing would undo', () => {
    const counts = fc.record({ yes: fc.nat(60), no: fc.nat(60), missing: fc.nat(20) });
    fc.assert(
      fc.property(counts, counts, fc.nat(100), fc.nat(100), (now, before, nowPart, beforePart) => {
        if (now.yes + now.no === 0 || before.yes + before.no === 0) return;
        const cell = ({ yes, no, missing }: typeof now) => share(yes, yes + no, missing);
        const [fact] = listNation(cell(now), cell(before)).filter(({ kind }) => kind === 'change');
        if (fact?.kind !== 'change' || fact.from.shown.kind !== 'share' || fact.to.kind !== 'share') return;
        // Any way in which the missing could have answered gives a difference in the direction told.
        const whole = ({ yes, no, missing }: typeof now, part: number) =>
          (yes + Math.round((missing * part) / 100)) / (yes + no + missing);
        const difference = whole(now, nowPart) - whole(before, beforePart);
        expect(Math.sign(difference)).toBe(Math.sign(fact.to.percent - fact.from.shown.percent));
      }),
      chooseRuns(500),
    );
  });

  it('names all counties that share an end, and the range that non-response leaves', () => {
    const facts = listShareFacts({
      place: nation,
      round: 2018,
      columns: [base],
      find: () => share(50, 90, 10),
      earlier: [],
      counties: [
        { name: 'A län', find: () => share(1, 2) },
        { name: 'B län', find: () => share(9, 10) },
        { name: 'C län', find: () => share(5, 10) },
        { name: 'D län', find: () => ({ status: 'NONRESPONSE_OVER_LIMIT' }) },
      ],
    });
    const spread = facts.find(({ kind }) => kind === 'spread');
    expect(spread).toMatchObject({
      low: { percent: 50, names: ['A län', 'C län'] },
      high: { percent: 90, names: ['B län'] },
    });
    expect(facts.find(({ kind }) => kind === 'range')).toMatchObject({ missing: 10, low: 50, high: 60 });
  });
});

describe('the count of a unit', () => {
  it('counts by colour, without withdrawn indicators and background measures', () => {
    const cells = new Map(
      fixture.results.map((result) => [`${result.indicator} ${result.level} ${result.code}`, result]),
    );
    const [count] = listUnitFacts({
      place: { level: 'unit', code: '0580', name: 'Linköping' },
      round: 2018,
      columns: fixture.columns,
      own: ({ code }) => cells.get(`${code} unit 0580`),
      group: undefined,
      earlier: [],
      unit: {},
    });
    expect(count).toMatchObject({ kind: 'count', desired: 3, partly: 0, develop: 0, notApplicable: 0, missing: 0 });
  });
});
