import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculateListShare } from '../../../../src/apps/site/compare/calculateListShare.ts';
import { countCells } from '../../../../src/apps/site/compare/countCells.ts';
import { listUnits, maxListed, readUnitList, renderUnitList } from '../../../../src/apps/site/compare/unitList.ts';
import { createSite } from '../../../../src/apps/site/createSite.tsx';
import { buildAreaView, findResult } from '../../../../src/apps/site/frame/areaView.ts';
import { countUnitResults } from '../../../../src/apps/site/place/countUnitResults.ts';
import { buildReleaseSummary, packCells } from '../../../../src/stages/publication/index.ts';
import { buildBundledRelease } from '../../../support/buildBundledRelease.ts';
import { buildReleaseFixture } from '../../../support/buildReleaseFixture.ts';
import { createFixtureReader } from '../../../support/createFixtureReader.ts';

const data = buildBundledRelease();
const view = buildAreaView(data);
const all = listUnits([buildReleaseSummary(data)]);
const site = createSite(createFixtureReader([buildReleaseFixture()]));

async function read(path: string) {
  const response = await site.request(path);
  const html = await response.text();
  return { status: response.status, location: response.headers.get('location'), html };
}

describe('calculateListShare', () => {
  it('gives for the units of a county what is published of the county, for every column and county', () => {
    const counties = data.groups.filter(({ level }) => level === 'county');
    for (const { code } of counties) {
      const codes = data.units.filter((unit) => unit.county === code).map((unit) => unit.code);
      for (const column of view.columns.filter(({ unit }) => unit === undefined)) {
        const { status, value, numerator, denominator, framed, missing } =
          findResult(view, column.code, 'county', code) ?? {};
        expect(calculateListShare(view, column, codes), `${code} ${column.code}`).toMatchObject({
          status,
          value,
          numerator,
          denominator,
          framed,
          missing,
        });
      }
    }
  });

  it('has no share of measures in numbers, nor of units outside the frame', () => {
    const number = view.columns.find(({ unit }) => unit !== undefined);
    const share = view.columns.find(({ unit }) => unit === undefined);
    expect(number && calculateListShare(view, number, ['0586'])).toBeUndefined();
    expect(share && calculateListShare(view, share, ['9999'])).toBeUndefined();
  });
});

describe('countCells', () => {
  it('counts from packed cells what the release counts, for every unit', () => {
    const cells = packCells(data);
    for (const unit of data.units) {
      const { desired, partly, develop, missing } = countUnitResults(view, unit);
      expect(countCells(cells, unit.code), unit.code).toEqual({ desired, partly, develop, missing });
    }
    expect(countCells(cells, '9999')).toBeUndefined();
  });
});

describe('a list of units', () => {
  const read = (query: Readonly<Record<string, string>>) => readUnitList(all, (name) => query[name]);

  it('takes names without dots, codes and whole counties, and opens a city into its units', () => {
    expect(read({ lagg: 'mjolby, 0580; Ödeshög' }).units.map(({ code }) => code)).toEqual(['0580', '0586', '0509']);
    expect(read({ lan: '05' }).units).toHaveLength(13);
    const city = read({ lagg: 'Göteborg' }).units;
    expect(city.length).toBeGreaterThan(1);
    expect(city.every(({ municipality }) => municipality === '1480')).toBe(true);
  });

  it('says which names nobody has, and which is near', () => {
    expect(read({ enheter: '0586,0000', lagg: 'Mjlby' })).toMatchObject({
      units: [{ code: '0586' }],
      unknown: [{ name: '0000' }, { name: 'Mjlby', nearest: 'Mjölby' }],
      isAdding: true,
    });
  });

  it('comes back from its address as it was, whatever was chosen', () => {
    fc.assert(
      fc.property(fc.subarray([...all], { maxLength: maxListed }), (chosen) => {
        const again = read({ enheter: renderUnitList(chosen) });
        expect(again).toMatchObject({ units: chosen, unknown: [], isCut: false, isAdding: false });
      }),
    );
  });

  it('holds no more than a page does, and says so', () => {
    const list = read({ enheter: renderUnitList(all) });
    expect(list).toMatchObject({ isCut: true });
    expect(list.units).toHaveLength(maxListed);
  });
});

describe('the page that compares', () => {
  it('leads from the form to an address that holds the list', async () => {
    expect(await read('/jamfor?enheter=0586&lagg=Linköping&omrade=lss')).toMatchObject({
      status: 302,
      location: '/jamfor?enheter=0580%2C0586&omrade=lss',
    });
    expect(await read('/en/enhet/0586?lan=19&med=lista')).toMatchObject({
      location: '/en/enhet/0586?med=lista&enheter=1907%2C1980',
    });
  });

  it('stays where a name is unknown, says which, and keeps it in the field', async () => {
    const { status, html } = await read('/jamfor?lagg=Mjlby');
    expect(status).toBe(200);
    expect(html).toContain('Ingen kommun eller stadsdel heter ”Mjlby”. Menade ni Mjölby?');
    expect(html).toContain('value="Mjlby"');
  });

  it('shows every answer of an area side by side with the share of the list', async () => {
    const { html } = await read('/jamfor?enheter=0580,0586&omrade=lss');
    expect(html).toMatch(/scope="col"[^>]*>Listan \(2\)/);
    expect(html).toContain('/2018/lss/LSS-01?enhet=0586');
    expect(html).toContain('2 av 2');
  });

  it('shows a county with its units, and 404 in words for a code that nobody has', async () => {
    expect((await read('/lan/05')).html).toContain('3 kommuner, område för område');
    const { status, html } = await read('/lan/99');
    expect(status).toBe(404);
    expect(html).toContain('Inget län i de publicerade omgångarna har koden 99.');
  });
});
