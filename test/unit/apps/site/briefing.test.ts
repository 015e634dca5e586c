import { describe, expect, it } from 'vitest';
import { createSite } from '../../../../src/apps/site/createSite.tsx';
import { buildAreaView } from '../../../../src/apps/site/frame/areaView.ts';
import { listMatrixRows } from '../../../../src/apps/site/place/AreaMatrix.tsx';
import { packCells, type ReleaseData } from '../../../../src/stages/publication/index.ts';
import { buildReleaseFixture, ours } from '../../../support/buildReleaseFixture.ts';
import { createFixtureReader } from '../../../support/createFixtureReader.ts';

const data = buildReleaseFixture();

/** The same survey as another area, whose indicator on routines may be compared with that of LSS. */
function buildSecondArea(): ReleaseData {
  const rename = (code: string) => code.replace('LSS', 'EB');
  return {
    ...data,
    area: 'eb',
    areaName: ours('Ekonomiskt bistånd'),
    columns: data.columns.map((column) => ({ ...column, code: rename(column.code), area: 'eb' })),
    results: data.results.map((result) => ({ ...result, area: 'eb', indicator: rename(result.indicator) })),
    areaComparability: [
      {
        name: 'Jour dygnet runt',
        areas: ['lss', 'eb', 'vald'],
        columns: ['LSS-01', 'EB-01', 'VALD-01'],
        source: { document: 'metod2024', lines: '289' },
      },
    ],
  };
}

const second = buildSecondArea();
const site = createSite(createFixtureReader([data, second]));

async function read(path: string) {
  const html = await (await site.request(path)).text();
  return { html, text: html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ') };
}

describe('the briefing of a unit', () => {
  it('R-ANALYSIS-05 looks at the results under their indicator areas', async () => {
    const { html } = await read('/enhet/0586?omrade=lss');
    const heads = [...html.matchAll(/scope="rowgroup"><span>([^<]+)</g)].map((match) => match[1]);
    expect(heads).toEqual([...new Set(data.columns.map(({ indicatorArea }) => indicatorArea))]);
  });

  it('R-ANALYSIS-06 shows the same indicator in several areas, where the method lets them be compared', async () => {
    expect(
      listMatrixRows([buildAreaView(data), buildAreaView(second)]).map(({ name, cells }) => [name, [...cells.keys()]]),
    ).toEqual([['Jour dygnet runt', ['lss', 'eb']]]);
    expect(listMatrixRows([buildAreaView(data)])).toEqual([]);
    const { html } = await read('/enhet/0586');
    const matrix = html.slice(html.indexOf('id="matris"'));
    expect(matrix).toContain('Jour dygnet runt');
    expect(matrix).toContain('/2018/eb/EB-01?enhet=0586');
  });

  it('R-ANALYSIS-07 leads from all areas in short to the one to go on with', async () => {
    const { html, text } = await read('/enhet/0586?med=lan');
    expect(text).toContain('Mjölby når ett önskvärt läge i 2 av 6 indikatorer 2018.');
    expect(html).toContain('href="/enhet/0586?omgang=2018&amp;omrade=eb&amp;med=lan"');
  });

  it('says who answered, in the country too, and that no answer is not a No', async () => {
    expect((await read('/enhet/0586')).text).toContain('Mjölby svarade på alla delar av enkäten som hör hit.');
    expect((await read('/enhet/0509')).text).toContain(
      'Ödeshög svarade inte på någon del av enkäten som hör hit. Det betyder inte ”Nej”.',
    );
  });

  it('puts the measurement before beside each result, and nothing over a break', async () => {
    const broken = {
      ...data,
      columns: data.columns.map((column) =>
        column.code === 'LSS-01'
          ? {
              ...column,
              comparability: [{ year: 2017, status: 'notComparable' as const, reason: ours('Frågan är en annan.') }],
            }
          : column,
      ),
      earlier: [{ ...packCells(data), round: 2017 }],
    };
    const html = await (await createSite(createFixtureReader([broken])).request('/enhet/0586')).text();
    expect(html).toContain('Går inte att jämföra med 2017</a>');
    expect(html).toMatch(/>Delvis 2017<\/a>/);
    expect(html).not.toMatch(/>Ja 2017<\/a>/);
  });

  it('shows a list of units beside the groups, with its share', async () => {
    const { html, text } = await read('/enhet/0586?omrade=lss&med=lista&enheter=0580,1980');
    expect(html).toMatch(/scope="col">Egen lista \(2\)/);
    expect(text).toContain('färre än fem enheter i den egna listan har svarat');
  });
});
