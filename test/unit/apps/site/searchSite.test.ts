import { describe, expect, it } from 'vitest';
import { findNamedPlace, foldText, searchSite } from '../../../../src/apps/site/place/searchSite.ts';
import { buildReleaseSummary } from '../../../../src/stages/publication/index.ts';
import { buildReleaseFixture } from '../../../support/buildReleaseFixture.ts';

const summaries = [buildReleaseSummary(buildReleaseFixture())];
const search = (query: string) => searchSite(summaries, query, 'sv');
const listCodes = (query: string) => search(query).places.map((place) => place.code);

describe('search', () => {
  it('finds places with and without dots and rings, in any case, and by code', () => {
    expect(listCodes('Ödeshög')).toEqual(['0509']);
    expect(listCodes('odeshog')).toEqual(['0509']);
    expect(listCodes('VÄSTERÅS')).toEqual(['1980']);
    expect(listCodes('0586')).toEqual(['0586']);
    expect(foldText('  Årjäng–Öst ')).toBe('arjang ost');
  });

  it('finds the city and its districts, names that begin with the words first', () => {
    expect(listCodes('stockholm')).toEqual(['0180', '0180-bromma', '0180-farsta']);
    expect(listCodes('v')[0]).toBe('0115');
  });

  it('finds indicators by any word of their names', () => {
    expect(search('samordning').indicators.map((hit) => hit.code)).toContain('LSS-02.1');
    expect(search('lss-b1').indicators.map((hit) => hit.code)).toEqual(['LSS-B1']);
  });

  it('names the nearest place when nothing is found, and nothing for an empty query', () => {
    expect(search('mjolbi').nearest?.code).toBe('0586');
    expect(search('qqqqqqq').nearest).toBeUndefined();
    expect(search(' – ')).toEqual({ places: [], counties: [], indicators: [], nearest: undefined });
  });

  it('knows the one place that is named in full', () => {
    expect(findNamedPlace(search('mjölby'), 'mjölby')?.code).toBe('0586');
    expect(findNamedPlace(search('Stockholm'), 'Stockholm')?.code).toBe('0180');
    expect(findNamedPlace(search('stock'), 'stock')).toBeUndefined();
  });
});
