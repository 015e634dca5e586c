// Scales with words of their own, classes and numbers in the workbook.

import { beforeAll, describe, expect, it } from 'vitest';
import { buildSheets, buildWorkbook } from '../../../../src/products/workbook/buildWorkbook.ts';
import type { SheetCell, WorkbookSheet } from '../../../../src/products/workbook/sheet.ts';
import { buildScaledRelease } from '../../../support/buildScaledRelease.ts';
import { type ReadWorkbook, readWorkbook } from '../../../support/readWorkbook.ts';

const data = buildScaledRelease({ nonresponseLimitPercent: 50 });
const sheets = new Map(buildSheets(data).map((sheet) => [sheet.name, sheet]));

function getSheet(name: string): WorkbookSheet {
  const sheet = sheets.get(name);
  if (sheet === undefined) throw new Error(`The workbook has no tab ${name}`);
  return sheet;
}

/** The cell of a row in the column of an indicator; the fifth row holds the codes. */
function getCell(sheet: WorkbookSheet, column: string, row: number, offset = 0): SheetCell | undefined {
  const place = (sheet.rows[4] ?? []).findIndex(({ value }) => value === column);
  return sheet.rows[row]?.[place + offset];
}

const firstUnit = 6;

describe('Kommun', () => {
  const units = getSheet('Kommun');

  it('R-COLOUR-06 has each outcome in the words of its scale', () => {
    expect(getCell(units, 'EB-01', firstUnit)?.value).toBe('Ja, för alla');
    expect(getCell(units, 'EB-02', firstUnit + 2)?.value).toBe('4–14 dagar');
    expect(getCell(units, 'EB-04', firstUnit + 1)?.value).toBe('Nej, senare');
  });

  it('R-COLOUR-02 fills each column by its own scale, so that a word has a colour only where the scale says so', () => {
    const told = (units.fills ?? [])
      .filter(({ meaning }) => meaning !== 'absent')
      .map(({ range, words, meaning }) => [range.firstColumn, range.lastColumn, meaning, words.join('|')]);
    expect(told).toEqual([
      [9, 9, 'green', 'Ja, för alla'],
      [9, 9, 'yellow', 'Ja, men inte för alla'],
      [9, 9, 'red', 'Nej'],
      [10, 10, 'green', 'Inom 3 dagar'],
      [10, 10, 'yellow', '4–14 dagar'],
      [10, 10, 'red', 'Mer än 14 dagar'],
      [11, 11, 'green', 'Ja'],
      [11, 11, 'red', 'Nej'],
    ]);
    const absent = (units.fills ?? []).filter(({ meaning }) => meaning === 'absent');
    expect(absent.map(({ range }) => [range.firstColumn, range.lastColumn])).toEqual([
      [9, 9],
      [10, 10],
      [11, 11],
      [12, 13],
    ]);
  });

  it('has numbers as numbers with the decimals that are declared, and reasons in words', () => {
    expect(getCell(units, 'EB-05', firstUnit)).toEqual({ value: 50, style: 'oneDecimal' });
    expect(getCell(units, 'EB-05', firstUnit + 4)).toEqual({ value: 'Kan ej lämna uppgift', style: 'cell' });
    expect(getCell(units, 'EB-05', firstUnit + 5)?.value).toBe('Redovisas ej, motsägande uppgifter');
    expect(getCell(units, 'EB-05', 5)?.style).toBe('numberHead');
    const background = getSheet('Bakgrundsmått');
    expect(getCell(background, 'EB-B1', firstUnit + 2)).toEqual({ value: 8.25, style: 'twoDecimals' });
    expect(getCell(background, 'EB-B1', firstUnit + 7)?.value).toBe('Redovisas ej av sekretesskäl');
  });
});

describe('Län och riket', () => {
  it('has the ratio of sums with its sums, and shares as per cent', () => {
    const groups = getSheet('Län och riket');
    const nation = 6;
    expect([0, 1, 2].map((offset) => getCell(groups, 'EB-B1', nation, offset))).toEqual([
      { value: 35.9, style: 'twoDecimals' },
      { value: 2100, style: 'integer' },
      { value: 58.5, style: 'oneDecimal' },
    ]);
    expect(getCell(groups, 'EB-02', nation)).toEqual({ value: 58, style: 'percent' });
  });
});

describe('the other tabs', () => {
  const listRows = (name: string) => getSheet(name).rows.map((row) => row.map(({ value }) => value));

  it('explain every word that the cells have, with its colour', () => {
    const rows = listRows('Innehåll');
    const find = (word: string) => rows.find(([first]) => first === word);
    expect(find('Ja, för alla')?.slice(2)).toEqual(['grön', '●']);
    expect(find('Mer än 14 dagar')?.[2]).toBe('röd');
    expect(find('Omgående')?.slice(1, 3)).toEqual(['Enhetens svar. Det finns inget önskvärt läge.', 'ingen']);
    expect(rows.filter(([first]) => first === 'Nej').length).toBe(1);
  });

  it('R-EDITING-06 have the table of results that are not shown, and why shares may be withheld', () => {
    const rows = listRows('Metod och kvalitet');
    const start = rows.findIndex(([first]) => first === 'Antal enheter vars resultat inte redovisas');
    expect(rows.slice(start + 1, start + 4)).toEqual([
      ['Indikator eller bakgrundsmått', 'Område', 'Kan ej lämna uppgift', 'Motsägande uppgifter'],
      ['EB-05 (indikator)', 'Ekonomiskt bistånd', 1, 1],
      ['EB-B1 (bakgrundsmått)', 'Ekonomiskt bistånd', 1, '–'],
    ]);
    expect(rows.flat().join(' ')).toContain('också de enheter som inte har svarat');
  });

  it('tell what a number is made of, and what is left when no rule holds', () => {
    const cells = listRows('Analysstöd').flat().join('\n');
    expect(cells).toContain('Värdet är registeruppgiften ”Hushållsärenden” delat med talet i fråga E5.');
    expect(cells).toContain('Registeruppgift: Hushållsärenden (hushåll). Register: Inte angivet. Period: 2017.');
    expect(cells).toContain('I övriga fall: Mer än 14 dagar');
    expect(cells).toContain('Inom 3 dagar, 4–14 dagar, Mer än 14 dagar, Ej aktuellt');
  });

  it('have codes of outcomes beside their words on Data', () => {
    const line = listRows('Data').find((row) => row[2] === 'EB-02' && row[5] === '0103');
    expect(line?.slice(7, 10)).toEqual(['4–14 dagar', 'INOM_14_DAGAR', 'gäller inte']);
  });
});

describe('the file', () => {
  let file: ReadWorkbook;

  beforeAll(async () => {
    file = await readWorkbook(buildWorkbook(data));
  });

  it('is read back by another program with the same words and numbers', () => {
    const rows = file.book.sheets[1]?.rows ?? [];
    expect(rows[firstUnit]?.slice(9)).toEqual(['Ja, för alla', 'Inom 3 dagar', 'Ja', 'Omgående', 50]);
  });
});
