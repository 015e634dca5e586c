// The workbook of a county, a city or a unit, and the tab of earlier rounds, as LibreOffice and another reader find them.

import { beforeAll, describe, expect, it } from 'vitest';
import { buildSheets, buildWorkbook, nameWorkbook } from '../../../../src/products/workbook/index.ts';
import { packCells, type ReleaseCells, type ReleaseData } from '../../../../src/stages/publication/index.ts';
import { buildBundledRelease } from '../../../support/buildBundledRelease.ts';
import { buildReleaseFixture, ours } from '../../../support/buildReleaseFixture.ts';
import { readWithOffice } from '../../../support/readWithOffice.ts';

type Rows = readonly (readonly (string | number)[])[];

/** LSS-01 breaks before 2016, LSS-12 is new; Farsta is another unit since 2017; 2015 and 2016 lack a series each. */
function buildData(): ReleaseData {
  const plain = buildReleaseFixture();
  const reason = { ...ours('Frågan är oförändrad.') };
  return buildReleaseFixture({
    columns: plain.columns.map((column) => {
      if (column.code === 'LSS-12') {
        return { ...column, comparability: [{ year: 2017, status: 'notComparable', reason: ours('Ny fråga.') }] };
      }
      if (column.code !== 'LSS-01') return column;
      return {
        ...column,
        comparability: [
          { year: 2017, status: 'direct', reason },
          { year: 2016, status: 'affected', reason: ours('Ett svarsalternativ är nytt.') },
          { year: 2015, status: 'notComparable', reason: ours('Frågan var en annan.') },
          { year: 2014, status: 'notComparable', reason: ours('Frågan var en annan.') },
        ],
      };
    }),
    units: plain.units.map((unit) =>
      unit.code === '0180-farsta'
        ? { ...unit, changes: [{ round: 2017, change: 'merged', related: [], reason: ours('Sammanslagen av två.') }] }
        : unit,
    ),
    earlier: [2014, 2015, 2016, 2017].map(buildEarlier),
  });
}

function buildEarlier(round: number): ReleaseCells {
  const cells = packCells(buildReleaseFixture({ round }));
  const unmeasured = round === 2016 ? 'series-lss-02.1' : 'none';
  return {
    ...cells,
    columns: cells.columns.filter(({ series }) => series !== unmeasured),
    unknownSeries: [],
  };
}

const data = buildData();

function readSheet(tab: string, place?: Parameters<typeof buildSheets>[1], release: ReleaseData = data): Rows {
  const sheet = buildSheets(release, place).find(({ name }) => name === tab);
  if (sheet === undefined) throw new Error(`The workbook has no tab ${tab}`);
  return sheet.rows.map((row) => row.map(({ value }) => value));
}

/** The cells of a line of Över tid from the column of the figure on. */
function findSeries(code: string, column: string, figure = 'Resultat'): readonly (string | number)[] | undefined {
  return readSheet('Över tid')
    .find((row) => row[1] === code && row[3] === column && row[5] === figure)
    ?.slice(6);
}

describe('Över tid', () => {
  it('R-COMPARABILITY-07 shows what may be compared, and words where the series breaks', () => {
    expect(readSheet('Över tid')[2]?.slice(5)).toEqual([
      ...['Uppgift', '2014', '2015', '2016', '2017', '2018'],
      ...['Jämförbarhet', 'Brott i serien'],
    ]);
    expect(findSeries('0114', 'LSS-01')).toEqual([
      ...['Går inte att jämföra', 'Går inte att jämföra', 'Ja', 'Ja', 'Ja'],
      '2016: Jämförbarheten påverkas; 2017: Jämförbar',
      'Brott efter 2015. Frågan var en annan.',
    ]);
  });

  it('gives shares their base', () => {
    const [, , , , share] = findSeries('00', 'LSS-01') ?? [];
    const [, , , , denominator] = findSeries('00', 'LSS-01', 'Nämnare') ?? [];
    const nation = data.results.find(({ indicator, level }) => indicator === 'LSS-01' && level === 'nation');
    expect([String(share), denominator]).toEqual([nation?.value, nation?.denominator]);
  });

  it('R-COMPARABILITY-11 shows nothing of a unit from the time before it became what it is', () => {
    expect(findSeries('0180-farsta', 'LSS-01')).toEqual([
      ...Array<string>(4).fill('Går inte att jämföra'),
      ...['Nej', 'Inget tidigare år går att jämföra', 'Brott efter 2017. Sammanslagen av två.'],
    ]);
  });

  it('R-SUPPRESSION-07 says of a round that did not measure that it did not, and leaves out what cannot be compared at all', () => {
    expect(findSeries('0115', 'LSS-02.1')?.[2]).toBe('Mäts inte detta år');
    expect(findSeries('0114', 'LSS-12')).toBeUndefined();
    const unknown = data.earlier.map((cells) => ({ ...cells, unknownSeries: ['series-lss-02.1'] }));
    const rows = readSheet('Över tid', undefined, { ...data, earlier: unknown });
    expect(rows.find((row) => row[1] === '0115' && row[3] === 'LSS-02.1')?.[8]).toBe('Uppgift saknas');
  });

  it('says so where there is nothing to compare with', () => {
    expect(String(readSheet('Över tid', undefined, { ...data, earlier: [] })[1])).toContain(
      'Ingen tidigare omgång av området är publicerad',
    );
    const columns = data.columns.map((column) => ({ ...column, comparability: [] }));
    expect(String(readSheet('Över tid', undefined, { ...data, columns })[1])).toContain(
      'Inget resultat från tidigare omgångar går att jämföra med 2018.',
    );
    expect(String(readSheet('Nyckeltal')[1])).toContain('Området har inga nyckeltal');
  });
});

describe('the workbook of LSS 2024', () => {
  it('R-PUBLICATION-11 says of every indicator what affects its comparability, in words', () => {
    const release = buildBundledRelease('lss', 1, 2024);
    const rows = readSheet('Analysstöd', { level: 'unit', code: '0586' }, release);
    const place = rows[2]?.indexOf('Jämförbart med året före') ?? -1;
    const affected = release.columns.flatMap(({ code, comparability }) =>
      comparability
        .filter(({ year, status }) => year === 2023 && status !== 'direct')
        .map((entry) => ({ code, ...entry })),
    );
    expect(affected.length).toBeGreaterThan(15);
    for (const { code, reason } of affected) {
      expect(reason.sv.length, code).toBeGreaterThan(20);
      expect(String(rows.find((row) => row[0] === code)?.[place]), code).toContain(reason.sv);
    }
  });
});

describe('the workbook of a place', () => {
  const county = { level: 'county', code: '05' } as const;
  const city = { level: 'city', code: '0180' } as const;
  const unit = { level: 'unit', code: '0586' } as const;

  it('R-GROUPING-24 has the margin and the filters of the whole one, and only the rows of the place', () => {
    const whole = buildSheets(data).find(({ name }) => name === 'Kommun');
    const own = buildSheets(data, county).find(({ name }) => name === 'Kommun');
    expect(own?.tables?.[0]).toMatchObject({ hasFilter: true, range: { firstRow: 5, lastRow: 8, firstColumn: 0 } });
    expect(own?.rows.slice(2, 6)).toEqual(whole?.rows.slice(2, 6));
    expect(own?.rows[5]?.slice(0, 9).map(({ value }) => value)).toEqual([
      ...['Länskod', 'Län', 'Kommunkod', 'Kommun eller enhet', 'Typ'],
      ...['Invånargrupp', 'SKR-grupp', 'Socioekonomisk grupp', 'Svarade'],
    ]);
    expect(own?.rows.slice(6)).toEqual(whole?.rows.filter((row) => row[0]?.value === '05'));
    expect(
      readSheet('Kommun', city)
        .slice(6)
        .map((row) => row[3]),
    ).toEqual(['Stockholm – Bromma', 'Stockholm – Farsta']);
  });

  it('keeps the nation, the counties and the groups of its units to compare with', () => {
    const list = (place: Parameters<typeof buildSheets>[1]) =>
      readSheet('Län och riket', place)
        .slice(6)
        .map((row) => `${row[0]} ${row[1]}`);
    expect(list(unit)).toEqual(['Riket 00', 'Län 05', 'Storleksgrupp 3', 'SKR-grupp B4']);
    expect(list(county)).toEqual([
      ...['Riket 00', 'Län 01', 'Län 05', 'Län 19'],
      ...['Storleksgrupp 1', 'Storleksgrupp 3', 'Storleksgrupp 5', 'SKR-grupp B3', 'SKR-grupp B4'],
    ]);
    expect(list(city)).toEqual([
      'Riket 00',
      'Län 01',
      'Storstad 0180',
      'Storleksgrupp 1',
      'Storleksgrupp 2',
      'SKR-grupp A1',
    ]);
  });

  it('tells how results came about as the whole one does, and changes of its own rows', () => {
    for (const tab of ['Analysstöd', 'Metod och kvalitet']) expect(readSheet(tab, unit)).toEqual(readSheet(tab));
    const change = { level: 'unit', column: 'LSS-01', before: 'NEJ', after: 'JA', reason: 'Fel', version: 2 } as const;
    const changed: ReleaseData = {
      ...data,
      version: 2,
      changes: ['0114', '0586'].map((code) => ({ ...change, code, changeClass: 'answer' })),
    };
    const rows = readSheet('Ändringar', unit, changed);
    expect(rows.at(-1)?.slice(0, 4)).toEqual([2, 'Enhet', '0586', 'Mjölby']);
    expect(rows.flat()).not.toContain('0114');
    expect(readSheet('Ändringar', { level: 'unit', code: '0580' }, changed)[1]?.[0]).toContain('(Linköping)');
  });

  it('is named by area and place, and is not made of a place that the area does not ask', () => {
    expect([undefined, county, city, unit].map((place) => nameWorkbook(data, place))).toEqual([
      'oj-2018-lss_v1_2018-06-14.xlsx',
      'oj-2018-lss-lan-05_v1_2018-06-14.xlsx',
      'oj-2018-lss-stad-0180_v1_2018-06-14.xlsx',
      'oj-2018-lss-0586_v1_2018-06-14.xlsx',
    ]);
    expect(() => buildWorkbook(data, { level: 'unit', code: '1480' })).toThrow('asks no unit');
    const unframed = { ...data, units: data.units.map((one) => ({ ...one, framedParts: ['eb'] })) };
    expect(() => buildWorkbook(unframed, unit)).toThrow('asks no unit');
  });

  describe('in LibreOffice', () => {
    let tabs: Awaited<ReturnType<typeof readWithOffice>>;
    let whole: Awaited<ReturnType<typeof readWithOffice>>;

    beforeAll(async () => {
      const bytes = buildWorkbook(data, county);
      expect(Buffer.compare(bytes, buildWorkbook(data, county))).toBe(0);
      tabs = await readWithOffice(bytes);
      whole = await readWithOffice(buildWorkbook(data));
    });

    it('R-SUPPRESSION-08 has in every row the words and numbers of the whole workbook', () => {
      const places = new Set(['0509', '0580', '0586']);
      const isShown = (level: string | undefined, code: string | undefined): boolean => {
        if (level === 'unit' || level === 'Enhet') return places.has(code ?? '');
        if (level === 'sizeGroup' || level === 'Storleksgrupp') return ['1', '3', '5'].includes(code ?? '');
        if (level === 'skrGroup' || level === 'SKR-grupp') return ['B3', 'B4'].includes(code ?? '');
        return level !== 'city' && level !== 'Storstad';
      };
      const expected: Readonly<Record<string, readonly (readonly string[])[] | undefined>> = {
        Kommun: whole.get('Kommun')?.filter((row, index) => index > 5 && row[0] === '05'),
        Bakgrundsmått: whole.get('Bakgrundsmått')?.filter((row, index) => index > 5 && row[0] === '05'),
        'Län och riket': whole.get('Län och riket')?.filter((row, index) => index > 5 && isShown(row[0], row[1])),
        'Över tid': whole.get('Över tid')?.filter((row, index) => index > 2 && isShown(row[0], row[1])),
        Data: whole.get('Data')?.filter((row, index) => index > 0 && isShown(row[4], row[5])),
      };
      for (const [tab, rows] of Object.entries(expected)) {
        const heads = tab === 'Data' ? 1 : tab === 'Över tid' ? 3 : 6;
        expect(rows?.length, tab).toBeGreaterThan(2);
        expect(tabs.get(tab)?.slice(heads), tab).toEqual(rows);
      }
    });

    it('says on the first tab what it is a selection of', () => {
      const rows = tabs.get('Innehåll') ?? [];
      expect(rows[0]?.[0]).toBe(
        'Öppna jämförelser 2018. Stöd till personer med funktionsnedsättning (LSS). Östergötlands län',
      );
      expect(rows.find((row) => row[0] === 'Urval')?.[1]).toContain('Östergötlands län: 3 av områdets enheter');
    });
  });
});
