// The workbook of LSS 2018 in full size: 312 units, 37 columns, read back by a reader that is not ours.

import { beforeAll, describe, expect, it } from 'vitest';
import { renderResultText } from '../../../../src/products/table/index.ts';
import { buildSheets, buildWorkbook } from '../../../../src/products/workbook/buildWorkbook.ts';
import { estimateHeight } from '../../../../src/products/workbook/xlsx/estimateHeight.ts';
import { buildBundledRelease } from '../../../support/buildBundledRelease.ts';
import { type ReadWorkbook, readWorkbook } from '../../../support/readWorkbook.ts';

const data = buildBundledRelease();
let file: ReadWorkbook;

function getColumn(code: string) {
  const column = data.columns.find((candidate) => candidate.code === code);
  if (column === undefined) throw new Error(`The release has no column ${code}`);
  return column;
}

beforeAll(async () => {
  file = await readWorkbook(buildWorkbook(data));
});

describe('the workbook of LSS 2018', () => {
  it('R-PUBLICATION-03 bears the published title', () => {
    expect(file.book.sheets[0]?.rows[0]?.[0]).toBe(data.workbookTitle?.sv);
    expect(file.book.properties?.title).toMatch(
      /^Öppna jämförelser 2018\. Stöd till personer med funktionsnedsättning/,
    );
  });

  it('R-PUBLICATION-04 R-SUPPRESSION-08 shows every unit and every column as calculated', () => {
    const shown = new Map(
      data.results
        .filter((result) => result.level === 'unit')
        .map((result) => [`${result.indicator}|${result.code}`, renderResultText(result, getColumn(result.indicator))]),
    );
    let compared = 0;
    for (const sheet of file.book.sheets.filter(({ name }) => name === 'Kommun' || name === 'Bakgrundsmått')) {
      const [, , , , codes = [], , ...units] = sheet.rows;
      for (const [place, unit] of units.entries()) {
        for (let column = 9; column < codes.length; column += 1) {
          expect(String(unit[column])).toBe(shown.get(`${codes[column]}|${data.units[place]?.code}`));
          compared += 1;
        }
      }
    }
    expect(compared).toBe(312 * 37);
  });

  it('holds every result once on Data, codes with their zeros', () => {
    const [, ...lines] = file.book.sheets.find(({ name }) => name === 'Data')?.rows ?? [];
    expect(lines.map((line) => `${line[2]}|${line[4]}|${line[5]}|${line[14]}`)).toEqual(
      data.results.map((result) => `${result.indicator}|${result.level}|${result.code}|${result.status}`),
    );
    expect(lines.every((line) => line.length === 17 && line.every((cell) => cell !== null && cell !== ''))).toBe(true);
  });

  it('has no row taller than the format allows, so that no text is cut off', () => {
    for (const sheet of buildSheets(data)) {
      const heights = sheet.rows.map((row) => estimateHeight(row, sheet.widths) ?? 0);
      expect(Math.max(...heights)).toBeLessThan(409);
    }
  });

  it('prints Kommun with one dimension to a page, each page with the names', () => {
    const sheets = buildSheets(data);
    const print = sheets[1]?.print;
    expect(print).toMatchObject({ orientation: 'landscape', repeatedColumns: { first: 2, last: 3 } });
    const starts = [9, ...(print?.columnBreaks ?? [])];
    const dimensions = sheets[1]?.rows[2]?.map((cell) => cell.value) ?? [];
    for (const [page, start] of starts.entries()) {
      expect(new Set(dimensions.slice(start, starts[page + 1])).size).toBeLessThanOrEqual(1);
    }
    expect(starts.length).toBeGreaterThan(4);
  });
});
