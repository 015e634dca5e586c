import { describe, expect, it } from 'vitest';
import { buildSiteContext } from '../../../../../src/apps/site/frame/siteContext.ts';
import { foldText } from '../../../../../src/apps/site/search/foldText.ts';
import { SearchPage } from '../../../../../src/apps/site/search/SearchPage.tsx';
import { searchSite } from '../../../../../src/apps/site/search/searchSite.ts';
import { buildReleaseSummary } from '../../../../../src/stages/publication/index.ts';
import { renderPage } from '../../../../../src/ui/renderPage.ts';
import { buildReleaseFixture } from '../../../../support/buildReleaseFixture.ts';

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
    expect(search(' – ')).toMatchObject({ kinds: [], nearest: undefined, straight: undefined });
  });

  it('groups the hits by kind, the kind with the best hit first', () => {
    expect(search('lss')).toMatchObject({ kinds: ['areas', 'indicators'], areas: [{ area: 'lss' }] });
    expect(search('lss-b1').kinds).toEqual(['indicators']);
    expect(search('stockholm').kinds).toEqual(['places', 'counties']);
    expect(search('qqqqqqq').kinds).toEqual([]);
  });

  it('finds each area and each series once, as the newest round has it, and shows good names before mere mentions', () => {
    const [old] = summaries;
    if (old === undefined) throw new Error('no summary');
    const [first, second] = old.columns;
    if (first === undefined || second === undefined) throw new Error('no columns');
    const name = (sv: string) => ({ name: { ...first.name, sv }, shortName: { ...first.shortName, sv } });
    const newer = {
      ...old,
      round: old.round + 2,
      columns: [
        { ...second, ...name('Rutin för uppföljning'), indicatorArea: 'Samverkan' },
        { ...first, ...name('Avtal om samverkan'), indicatorArea: 'Samverkan' },
      ],
    };
    const found = searchSite([old, newer], 'samverkan', 'sv').indicators;
    expect(found.slice(0, 2).map(({ summary, code }) => [summary.round, code])).toContainEqual([
      newer.round,
      first.code,
    ]);
    expect(found.at(-1)).toMatchObject({ code: second.code, summary: { round: newer.round } });
    expect(new Set(found.map(({ column }) => column.series)).size).toBe(found.length);
    expect(searchSite([old, newer], 'lss', 'sv').areas).toEqual([newer]);
  });

  it('knows the one place that is named in full', () => {
    expect(search('mjölby').straight?.code).toBe('0586');
    expect(search('Stockholm – Bromma').straight?.code).toBe('0180-bromma');
    expect(search('Stockholm').straight).toBeUndefined();
    expect(search('stock').straight).toBeUndefined();
  });

  it('shows the nearest 20 hits of a kind with their number, and all of them when asked', () => {
    const result = search('samordning');
    const [hit] = result.indicators;
    if (hit === undefined) throw new Error('no hit');
    const indicators = Array.from({ length: 21 }, (_, index) => ({ ...hit, code: `X-${index}` }));
    const site = buildSiteContext('sv', '/sok?q=samordning');
    const shared = { site, query: 'samordning', result: { ...result, indicators }, isSynthetic: true, places: [] };
    const cut = renderPage(SearchPage({ ...shared, unfolded: undefined }));
    expect(cut.match(/\/X-\d+"/g)).toHaveLength(20);
    expect(cut).toContain('De 20 träffar som ligger närmast visas, av 21.');
    expect(cut).toContain('/sok?q=samordning&amp;alla=indikatorer#indikatorer');
    const whole = renderPage(SearchPage({ ...shared, unfolded: 'indicators' }));
    expect(whole.match(/\/X-\d+"/g)).toHaveLength(21);
    expect(whole).not.toContain('alla=indikatorer');
  });
});
