// Workbooks that are refused: every fault is told with its cell, and nothing is taken in.

import { describe, expect, it } from 'vitest';
import type { DefinitionFiles } from '../../../../src/stages/definition/index.ts';
import { definitionImportTexts } from '../../../../src/texts/sv/definitionImport.ts';
import { baseFolder, readTestDefinitions, validFolder } from '../../../definitions/readTestDefinitions.ts';
import { exportDefinitions, importDefinitions, listFaults } from '../../../support/definitionWorkbook.ts';
import { editWorkbook, type WorkbookEditor } from '../../../support/editWorkbook.ts';

const files = readTestDefinitions(baseFolder);
const workbook = exportDefinitions(files);

async function importEdited(change: (editor: WorkbookEditor) => void, into: DefinitionFiles = files) {
  return importDefinitions(await editWorkbook(workbook, change), into);
}

/** Writes a value over the cell with this text. */
function replace(tab: string, before: string, value: Parameters<WorkbookEditor['set']>[2]) {
  return ({ set, find }: WorkbookEditor) => set(tab, find(tab, before), value);
}

const calendar = 'Omgångar & kalender';

describe('a file', () => {
  it.each([
    ['no workbook', new TextEncoder().encode('unit,part\n')],
    ['nothing', new Uint8Array()],
    ['cut off', workbook.slice(0, workbook.length / 2)],
    ['damaged', workbook.map((byte, index) => (index > 500 && index < 520 ? 255 : byte))],
  ])('that is %s', async (_, bytes) => {
    expect(listFaults(await importDefinitions(bytes, files))).toEqual([' WORKBOOK_UNREADABLE']);
  });

  it('without the hidden sheet', async () => {
    const result = await importEdited(({ sheets }) => sheets.pop());
    expect(listFaults(result)).toEqual([' WORKBOOK_FOREIGN']);
  });

  it('of a form that is not known', async () => {
    expect(listFaults(await importEdited(({ set }) => set('_jamfor', 'B1', '99')))).toEqual([' WORKBOOK_VERSION']);
  });
});

describe('sheets, heads and rows', () => {
  it('a sheet that is gone', async () => {
    const result = await importEdited(({ sheets }) => {
      sheets.splice(
        sheets.findIndex(({ name }) => name === 'Begrepp'),
        1,
      );
    });
    expect(listFaults(result)).toEqual(['Begrepp SHEET_MISSING']);
  });

  it('a head that is renamed', async () => {
    expect(listFaults(await importEdited(({ set }) => set('Begrepp', 'C3', 'Betydelse')))).toEqual([
      'Begrepp!C3 HEAD_MISSING',
    ]);
  });

  it('a head that is doubled', async () => {
    expect(listFaults(await importEdited(({ rows }) => rows('Begrepp')[2]?.push('Namn')))).toEqual([
      expect.stringMatching(/^Begrepp![A-Z]3 HEAD_DOUBLED$/),
    ]);
  });

  it('a row that is deleted', async () => {
    const result = await importEdited(({ rows }) => rows('Frågor').splice(4, 1));
    expect(listFaults(result)).toEqual(['Frågor!A5 ROW_MISSING']);
    expect(result).toMatchObject({
      faults: [
        {
          message:
            'Raden för 2018 gemensam G1a har tagits bort (den var rad 5). Sätt tillbaka den: här kan inget tas bort.',
        },
      ],
    });
  });

  it('a row that is copied', async () => {
    const result = await importEdited(({ rows }) => rows('Frågor').push([...(rows('Frågor')[4] ?? [])]));
    expect(listFaults(result)).toEqual(['Frågor!A9 ROW_DOUBLED']);
  });

  it('a row that is added', async () => {
    const result = await importEdited(({ rows }) => rows('Frågor').push(['2018', 'lss', 'L2', 'Har ni en till?']));
    expect(listFaults(result)).toEqual(['Frågor!A9 ROW_UNKNOWN']);
  });

  it('a row whose hidden cells are changed', async () => {
    const result = await importEdited(({ set, find }) => set('Frågor', find('Frågor', 'questions/L1'), 'questions/L9'));
    expect(listFaults(result)).toEqual(['Frågor!A8 ROW_UNKNOWN', 'Frågor!A8 ROW_MISSING']);
  });
});

describe('cells', () => {
  it.each<readonly [what: string, fault: string, change: (editor: WorkbookEditor) => void]>([
    ['a code', 'Frågor!C8 CELL_FIXED', replace('Frågor', 'L1', 'L7')],
    [
      'a rule',
      'Frågor!M5 CELL_FIXED',
      ({ set, get, find }) => {
        const row = find('Frågor', 'G1a').slice(1);
        const column = find('Frågor', 'Villkoret som det är skrivet').replace(/\d+/, '');
        expect(get('Frågor', `${column}${row}`)).toBe('G1 = JA');
        set('Frågor', `${column}${row}`, 'G1 = NEJ');
      },
    ],
    [
      'a formula',
      'Frågor!D8 CELL_FORMULA',
      replace('Frågor', 'Har ni en plan?', { value: 'x', formula: 'A1&"x"', formulaResult: 'x' }),
    ],
    [
      'a formula in a grey cell',
      'Frågor!C8 CELL_FORMULA',
      replace('Frågor', 'L1', { value: 'L1', formula: '"L1"', formulaResult: 'L1' }),
    ],
    ['an emptied cell', 'Frågor!D8 CELL_EMPTY', replace('Frågor', 'Har ni en plan?', null)],
    ['a cell with spaces', 'Frågor!D8 CELL_EMPTY', replace('Frågor', 'Har ni en plan?', ' \u00A0\n')],
    ['an error value', 'Frågor!D8 CELL_ERROR', replace('Frågor', 'Har ni en plan?', { value: '#REF!', type: 'error' })],
    [
      'a date for a text',
      'Frågor!D8 CELL_NOT_TEXT',
      replace('Frågor', 'Har ni en plan?', new Date('2018-01-01T00:00:00Z')),
    ],
    ['a fraction for a text', 'Frågor!D8 CELL_NOT_TEXT', replace('Frågor', 'Har ni en plan?', 1.5)],
    ['a truth for a text', 'Frågor!D8 CELL_NOT_TEXT', replace('Frågor', 'Har ni en plan?', true)],
    ['words for a date', 'Omgångar & kalender!D8 CELL_NOT_DATE', replace(calendar, '2018-02-01', 'i februari')],
    ['a number for a date', 'Omgångar & kalender!D8 CELL_NOT_DATE', replace(calendar, '2018-02-01', 43_132)],
    [
      'a date with a time',
      'Omgångar & kalender!D8 CELL_NOT_DATE',
      replace(calendar, '2018-02-01', new Date('2018-02-01T12:00:00Z')),
    ],
    ['a date in another order', 'Omgångar & kalender!D8 CELL_NOT_DATE', replace(calendar, '2018-02-01', '1/2 2018')],
    ['words for a month', 'Omgångar & kalender!D8 CELL_NOT_MONTH', replace(calendar, '2018-06', 'juni')],
    ['words for a number', 'Omgångar & kalender!F6 CELL_NOT_NUMBER', replace(calendar, '12', 'tolv')],
  ])('%s', async (_, fault, change) => {
    const [cell = '', code = ''] = fault.split(/ (?=[A-Z_]+$)/);
    const result = await importEdited(change);
    const found = listFaults(result).map((line) => line.split(/ (?=[A-Z_]+$)/));
    expect(found.map(([, name]) => name)).toEqual([code]);
    if (!cell.startsWith('Omgångar')) expect(found[0]?.[0]).toBe(cell);
    else expect(found[0]?.[0]).toMatch(/^Omgångar & kalender!/);
  });

  it('several faults are told at once', async () => {
    const result = await importEdited((editor) => {
      replace('Frågor', 'L1', 'L7')(editor);
      replace('Frågor', 'Har ni en plan?', null)(editor);
      replace('Begrepp', 'Rutin', 1.5)(editor);
    });
    expect(listFaults(result)).toEqual(['Frågor!C8 CELL_FIXED', 'Frågor!D8 CELL_EMPTY', 'Begrepp!B4 CELL_NOT_TEXT']);
  });

  it('a text that is shown only says where it is changed', async () => {
    const shared = readTestDefinitions(`${validFolder}/shared-question`);
    const edited = await editWorkbook(exportDefinitions(shared), ({ set, rows }) => {
      const index = rows('Frågor').findIndex((row) => row.includes('Delade frågor, rad 4'));
      const column = String.fromCharCode(65 + (rows('Frågor')[2] ?? []).indexOf('Text'));
      set('Frågor', `${column}${index + 1}`, 'Något annat');
    });
    const result = await importDefinitions(edited, shared);
    expect(result).toMatchObject({
      faults: [{ code: 'CELL_FIXED', message: expect.stringMatching(/ Ändra i Delade frågor, rad 4\.$/) }],
    });
  });
});

describe('rules of the definitions', () => {
  it('a day that the calendar has not is told at its cell', async () => {
    const result = await importEdited(replace(calendar, '2018-01-24', '2018-02-30'));
    expect(listFaults(result)).toEqual([expect.stringMatching(/^Omgångar & kalender!D\d+ INVALID_DATE$/)]);
    expect(result).toMatchObject({
      faults: [{ message: '2018-02-30 är ingen dag i kalendern. Skriv dagen som 2018-02-01.' }],
    });
  });

  it('a window whose months no longer fit is told at the cell that was changed', async () => {
    const result = await importEdited((editor) => {
      replace(calendar, '2017-02-01', '2016-02-01')(editor);
      replace('Frågor', 'Har ni en plan?', 'Har ni planer?')(editor);
    });
    const faults = listFaults(result);
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.filter((fault) => !fault.startsWith('Omgångar & kalender!'))).toEqual([]);
  });

  it('an unknown placeholder is told at its cell', async () => {
    const result = await importEdited(replace('Frågor', 'Har ni en plan?', 'Har ni en plan {matdagen}?'));
    expect(listFaults(result)).toEqual(['Frågor!D8 UNKNOWN_PLACEHOLDER']);
  });

  it('a name that others refer to is told where it was changed', async () => {
    const result = await importEdited(replace('Övriga texter', 'Trygghet', 'Ordning'));
    expect(listFaults(result).some((fault) => fault.startsWith('Övriga texter!'))).toBe(true);
  });
});

describe('definitions that have changed since', () => {
  const path = 'rounds/2018/parts/lss.yaml';
  const changeText = (before: string, after: string): DefinitionFiles => ({
    folder: files.folder,
    files: new Map([...files.files, [path, (files.files.get(path) ?? '').replace(before, after)]]),
  });

  it('a text that both have changed', async () => {
    const result = await importEdited(
      replace('Frågor', 'Har ni en plan?', 'Har ni planer?'),
      changeText('Har ni en plan?', 'Finns det en plan?'),
    );
    expect(listFaults(result)).toEqual(['Frågor!D8 CELL_CONFLICT']);
    expect(result).toMatchObject({
      faults: [{ message: expect.stringContaining(`${path}:8). Där står nu: Finns det en plan?`) }],
    });
  });

  it('a text that is no longer there', async () => {
    const result = await importEdited(replace('Frågor', 'Har ni en plan?', 'Har ni planer?'), changeText('L1', 'L2'));
    expect(listFaults(result)).toEqual(['Frågor!D8 CELL_GONE']);
  });
});

describe('the list of faults', () => {
  it('is shown whole by the tests of this file, and documented', async () => {
    const { readFileSync } = await import('node:fs');
    const shown = readFileSync(import.meta.filename, 'utf8');
    const documented = readFileSync('docs/reference/workbook-faults.md', 'utf8');
    const codes = Object.keys(definitionImportTexts.faults).filter((code) => code !== 'UNPLACED');
    expect(codes.filter((code) => !shown.includes(code))).toEqual([]);
    const rows = [...documented.matchAll(/^\| `([A-Z_]+)` \|/gmu)].map((match) => match[1]);
    expect(rows.toSorted()).toEqual(codes.toSorted());
  });
});
