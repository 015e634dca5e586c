import { describe, expect, it } from 'vitest';
import { createSite } from '../../../../src/apps/site/createSite.tsx';
import { buildAreaView } from '../../../../src/apps/site/frame/areaView.ts';
import { findCityResult } from '../../../../src/apps/site/place/findCityResult.ts';
import type { ReleaseData } from '../../../../src/stages/publication/index.ts';
import { buildReleaseFixture } from '../../../support/buildReleaseFixture.ts';
import { createFixtureReader } from '../../../support/createFixtureReader.ts';

const data = buildReleaseFixture();

/** The fixture where Bromma answers for all of Stockholm, so that there is no share of the city. */
function keepOneUnit(): ReleaseData {
  return {
    ...data,
    units: data.units.filter(({ code }) => code !== '0180-farsta'),
    results: data.results.filter(({ level, code }) => level !== 'city' && code !== '0180-farsta'),
  };
}

function getColumn(code: string) {
  const column = data.columns.find((candidate) => candidate.code === code);
  if (column === undefined) throw new Error(`No column ${code}`);
  return column;
}

describe('findCityResult', () => {
  it('gives the share of a city whose districts answer one by one', () => {
    expect(findCityResult(buildAreaView(data), '0180', getColumn('LSS-01'))).toMatchObject({ kind: 'share' });
  });

  it('gives the result of the only unit of a city, and nothing where the city has none', () => {
    const view = buildAreaView(keepOneUnit());
    expect(findCityResult(view, '0180', getColumn('LSS-01'))).toMatchObject({
      kind: 'unit',
      unit: { code: '0180-bromma' },
      result: { outcome: 'JA' },
    });
    expect(findCityResult(view, '1480', getColumn('LSS-01'))).toBeUndefined();
  });

  it('stands on the page of the city, with who answers, and never as outside the frame', async () => {
    const site = createSite(createFixtureReader([keepOneUnit()]));
    const html = await (await site.request('/enhet/0180')).text();
    expect(html).toContain('Bromma svarar för hela Stockholm i det här området.');
    expect(html).toMatch(/<td class="meaning-green"><a href="[^"]*enhet=0180-bromma#varfor">Ja<\/a><\/td>/);
    expect(html.slice(html.indexOf('<tbody')).split('Ingår inte')).toHaveLength(1);
  });
});
