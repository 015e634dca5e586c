import { describe, expect, it } from 'vitest';
import { buildAreaView } from '../../../../src/apps/site/frame/areaView.ts';
import { describeNation, describeSpread } from '../../../../src/apps/site/frame/describeShares.ts';
import { buildSiteContext } from '../../../../src/apps/site/frame/siteContext.ts';
import { describeUnitSummary } from '../../../../src/apps/site/place/describeUnitSummary.ts';
import { findContrasts } from '../../../../src/apps/site/place/UnitContrasts.tsx';
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

function getColumn(code: string) {
  const column = view.columns.find((candidate) => candidate.code === code);
  if (column === undefined) throw new Error(`No column ${code}`);
  return column;
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
    expect(describeUnitSummary(site, view, getUnit('0586'))).toBe(
      'Mjölby når ett önskvärt läge i 1 av 3 indikatorer 2018. 1 når läget delvis och 1 är ett utvecklingsområde.',
    );
  });

  it('says how many have no value, and leaves withdrawn indicators out', () => {
    expect(describeUnitSummary(site, view, getUnit('0509'))).toBe('För 3 saknas värde, och skälen står i tabellen.');
    expect(describeUnitSummary(site, view, getUnit('1980'))).toContain('En är inte aktuell.');
  });

  it('gives the share of the nation with its counts, or why there is none', () => {
    expect(describeNation(site, view, getColumn('LSS-01'))).toBe(
      'I riket svarade 5 av 8 enheter så att de får ”Ja”: 63\u00a0%.',
    );
    expect(describeNation(site, view, getColumn('LSS-12'))).toBe(
      'För riket redovisas ingen andel: Redovisas ej, bortfall över 20 %.',
    );
  });

  it('names the counties at both ends, ties together', () => {
    expect(describeSpread(site, view, getColumn('LSS-01'))).toBe('Alla län som redovisas har 50\u00a0%.');
  });
});

describe('findContrasts', () => {
  const unit = getUnit('0114');
  const find = (share: Parameters<typeof changeGroup>[0]) => findContrasts(buildAreaView(changeGroup(share)), unit);

  it('tells of a Ja where at least three quarters of the size group answered otherwise', () => {
    expect(find({ numerator: 5, denominator: 20, value: '25' })).toMatchObject([{ isAhead: true, percent: 25 }]);
  });

  it('says nothing when the group is mixed or has fewer than ten answers', () => {
    expect(find({ numerator: 6, denominator: 20, value: '30' })).toEqual([]);
    expect(find({ numerator: 1, denominator: 9, value: '11' })).toEqual([]);
  });

  it('tells of a Nej where the group answered Ja', () => {
    const changed = changeGroup({ numerator: 18, denominator: 20, value: '90' });
    expect(findContrasts(buildAreaView(changed), getUnit('0115'))).toMatchObject([{ isAhead: false, percent: 90 }]);
  });
});
