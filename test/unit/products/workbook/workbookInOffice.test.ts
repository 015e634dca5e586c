// The workbook as LibreOffice reads it: it opens, and every value is the one of results.csv.

import { beforeAll, describe, expect, it } from 'vitest';
import { parseCsv, renderResultsCsv } from '../../../../src/products/dataFile/index.ts';
import { buildWorkbook } from '../../../../src/products/workbook/index.ts';
import { buildReleaseFixture } from '../../../support/buildReleaseFixture.ts';
import { readWithOffice } from '../../../support/readWithOffice.ts';

const data = buildReleaseFixture();
let tabs: Awaited<ReturnType<typeof readWithOffice>>;

// The words as the contract has them, written by hand.
const words: Readonly<Record<string, string>> = {
  JA: 'Ja',
  DELVIS: 'Delvis',
  NEJ: 'Nej',
  EJ_AKTUELLT: 'Ej aktuellt',
  NOT_ANSWERED: 'Ej svar',
  CANNOT_PROVIDE: 'Kan ej lämna uppgift',
  ILLOGICAL: 'Redovisas ej, motsägande uppgifter',
  NONRESPONSE_OVER_LIMIT: 'Redovisas ej, bortfall över 20 %',
  EMPTY_DENOMINATOR: 'Ej aktuellt för alla',
  NOT_AVAILABLE: 'Uppgift saknas',
  UNCERTAIN: 'Redovisas ej, för osäker',
  REMOVED_FOR_SAFETY: 'Redovisas ej av sekretesskäl',
  WITHDRAWN: 'Publiceras ej detta år',
  NOT_MEASURED: 'Mäts inte detta år',
  NOT_IN_FRAME: 'Ingår inte',
};

/** Lines of results.csv by name of the field. */
function readResults(): readonly Readonly<Record<string, string>>[] {
  const { records } = parseCsv(new TextEncoder().encode(renderResultsCsv(data.results)));
  const names = records[0]?.fields ?? [];
  return records
    .slice(1)
    .map(({ fields }) => Object.fromEntries(names.map((name, index) => [name, fields[index] ?? ''])));
}

/** What a cell shows of a line of results.csv. */
function show(result: Readonly<Record<string, string>>): string {
  if (result.status !== 'VALUE') return words[result.status ?? ''] ?? 'no word';
  const shown = result.outcome === '' ? String(Number(result.value)) : words[result.outcome ?? ''];
  return shown ?? 'no word';
}

beforeAll(async () => {
  tabs = await readWithOffice(buildWorkbook(data));
});

describe('the workbook in another program', () => {
  it('R-PUBLICATION-01 opens, with the tabs in their order', () => {
    expect([...tabs.keys()].sort()).toEqual(
      [
        'Innehåll',
        'Kommun',
        'Län och riket',
        'Nyckeltal',
        'Bakgrundsmått',
        'Över tid',
        'Data',
        'Analysstöd',
        'Metod och kvalitet',
        'Ändringar',
      ].sort(),
    );
  });

  it.each(['Kommun', 'Bakgrundsmått'])(
    'R-SUPPRESSION-08 %s has the word or the number of results.csv in every cell',
    (tab) => {
      const rows = tabs.get(tab) ?? [];
      const codes = rows[4]?.slice(9) ?? [];
      const expected = new Map(
        readResults()
          .filter((result) => result.level === 'unit')
          .map((result) => [`${result.indicator}|${result.code}`, show(result)]),
      );
      const units = rows.slice(6);
      expect(codes.length).toBe(tab === 'Kommun' ? 4 : 1);
      expect(units.length).toBe(data.units.length);
      for (const [place, unit] of units.entries()) {
        const code = data.units[place]?.code;
        expect(codes.map((column, index) => [column, unit[9 + index]])).toEqual(
          codes.map((column) => [column, expected.get(`${column}|${code}`)]),
        );
      }
    },
  );

  it('R-PUBLICATION-04 Län och riket has share, numerator, denominator and non-response of every group', () => {
    const rows = tabs.get('Län och riket') ?? [];
    const codes = rows[4]?.slice(3) ?? [];
    const levels: Readonly<Record<string, string>> = {
      Riket: 'nation',
      Län: 'county',
      Storstad: 'city',
      Storleksgrupp: 'sizeGroup',
      'SKR-grupp': 'skrGroup',
    };
    const results = readResults();
    for (const row of rows.slice(6)) {
      for (let column = 0; column < codes.length; column += 4) {
        const result = results.find(
          ({ indicator, level, code }) =>
            indicator === codes[column] && level === levels[row[0] ?? ''] && code === row[1],
        );
        expect(result).toBeDefined();
        if (result === undefined) continue;
        const missing = Math.round((1000 * Number(result.missing)) / Number(result.framed)) / 10;
        const counts = [Number(result.numerator), Number(result.denominator), missing].map(showNumber);
        expect([row[0], row[1], ...row.slice(3 + column, 7 + column)]).toEqual([
          row[0],
          row[1],
          show(result),
          ...counts,
        ]);
      }
    }
    expect(rows.length - 6).toBe(data.groups.length);
  });

  it('R-PUBLICATION-21 Data holds every line of results.csv with its codes as text', () => {
    const lines = (tabs.get('Data') ?? []).slice(1);
    const results = readResults();
    expect(lines.length).toBe(results.length);
    for (const [index, result] of results.entries()) {
      const [round, area, indicator, , level, code, , shown, ...rest] = lines[index] ?? [];
      expect({ round, area, indicator, level, code, shown, status: rest[6], series: rest[8] }).toEqual({
        round: result.round,
        area: result.area,
        indicator: result.indicator,
        level: result.level,
        code: result.code,
        shown: show(result),
        status: result.status,
        series: result.series,
      });
    }
  });

  it('R-COLOUR-05 R-COLOUR-06 the legend explains every word, and calls red an area for development', () => {
    const rows = tabs.get('Innehåll') ?? [];
    const legend = rows.slice(rows.findIndex((row) => row[0] === 'Ord i cellen') + 1);
    expect(legend.map((row) => row[0])).toEqual(Object.values(words).toSorted(byOrderOf(legend.map((row) => row[0]))));
    expect(legend.find((row) => row[0] === 'Nej')?.slice(1)).toEqual([
      'Enheten uppfyller inte indikatorn: utvecklingsområde.',
      'röd',
      '○',
    ]);
    expect(legend.every((row) => row.every((cell) => cell !== ''))).toBe(true);
  });
});

/** A number as spreadsheet programs keep it: with 15 digits. */
function showNumber(value: number): string {
  return String(Number(value.toPrecision(15)));
}

/** Sorts as another list is sorted; what that list lacks comes last and shows as a difference. */
function byOrderOf(order: readonly (string | undefined)[]): (a: string, b: string) => number {
  const place = (text: string): number => (order.includes(text) ? order.indexOf(text) : order.length);
  return (a, b) => place(a) - place(b);
}
