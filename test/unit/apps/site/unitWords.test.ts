import { describe, expect, it } from 'vitest';
import { buildAreaView } from '../../../../src/apps/site/frame/areaView.ts';
import { buildSiteContext } from '../../../../src/apps/site/frame/siteContext.ts';
import { chooseComparison, listComparisons } from '../../../../src/apps/site/place/comparison.ts';
import { listPlaceFacts } from '../../../../src/apps/site/place/listPlaceFacts.ts';
import { renderSentence } from '../../../../src/products/sentence/index.ts';
import type { ReleaseData, ReleasedUnit } from '../../../../src/stages/publication/index.ts';
import { buildReleaseFixture } from '../../../support/buildReleaseFixture.ts';

const site = buildSiteContext('sv', '/');
const data = buildReleaseFixture();
const view = buildAreaView(data);

function getUnit(code: string): ReleasedUnit {
  const unit = view.unitsByCode.get(code);
  if (unit === undefined) throw new Error(`No unit ${code}`);
  return unit;
}

function describeCount(code: string): string {
  const { count } = listPlaceFacts([{ view, earlier: [] }], getUnit(code), undefined);
  return count === undefined ? '' : renderSentence(count, site.texts.sentence, 'sv');
}

/** The fixture with other shares of the size group of Upplands Väsby on LSS-01. */
function changeGroup(share: {
  readonly numerator: number;
  readonly denominator: number;
  readonly value: string;
}): ReleaseData {
  return {
    ...data,
    results: data.results.map((result) =>
      result.indicator === 'LSS-01' && result.level === 'sizeGroup' && result.code === '2'
        ? { ...result, ...share }
        : result,
    ),
  };
}

describe('sentences from data', () => {
  it('R-COLOUR-05 counts what is reached, and calls the rest areas for development', () => {
    expect(describeCount('0586')).toBe(
      'Mjölby når ett önskvärt läge i 1 av 3 indikatorer 2018. 1 når läget delvis och 1 är ett utvecklingsområde.',
    );
  });

  it('says how many have no value, and leaves withdrawn indicators out', () => {
    expect(describeCount('0509')).toBe('För 3 saknas värde.');
    expect(describeCount('1980')).toContain('En är inte aktuell.');
  });
});

describe('listPlaceFacts', () => {
  const unit = getUnit('0114');
  const find = (share: Parameters<typeof changeGroup>[0]) => {
    const changed = buildAreaView(changeGroup(share));
    const comparison = chooseComparison(listComparisons(site, changed, unit, []), [], undefined);
    return listPlaceFacts([{ view: changed, earlier: [] }], unit, comparison);
  };

  it('tells of a Ja where most of the size group have another answer', () => {
    expect(find({ numerator: 5, denominator: 20, value: '25' }).contrasts).toMatchObject([
      { view: { area: 'lss' }, fact: { own: 'JA', isCounted: true, share: { percent: 25 } } },
    ]);
  });

  it('says nothing when the group is mixed, and that nothing was compared when too few answered', () => {
    expect(find({ numerator: 10, denominator: 20, value: '50' }).contrasts).toEqual([]);
    expect(find({ numerator: 0, denominator: 4, value: '0' })).toMatchObject({ contrasts: [], compared: 0 });
  });

  it('R-ANALYSIS-10 tells a change from the latest round before, and none over a break', () => {
    const earlier = (round: number) => [
      { round, find: () => ({ status: 'VALUE' as const, outcome: 'NEJ' }) },
      { round: round - 1, find: () => ({ status: 'VALUE' as const, outcome: 'JA' }) },
    ];
    const told = listPlaceFacts([{ view, earlier: earlier(2017) }], unit, undefined);
    expect(told.changes.map(({ fact }) => [fact.column.code, fact.from.round])).toContainEqual(['LSS-01', 2017]);
    expect(told.contrasts).toEqual([]);
    expect(listPlaceFacts([{ view, earlier: earlier(2016) }], unit, undefined)).toMatchObject({
      changes: [],
      comparable: { direct: 0, affected: 0 },
    });
  });

  it('adds the counts of several areas', () => {
    const twice = [view, view].map((shown) => ({ view: shown, earlier: [] }));
    const once = listPlaceFacts(twice.slice(0, 1), unit, undefined).count;
    expect(listPlaceFacts(twice, unit, undefined).count?.desired).toBe(2 * (once?.desired ?? Number.NaN));
  });
});
