// A workbook changed and saved by a program that is not ours.

import type { Cell, CellValue, Sheet } from 'hucre';
import { readXlsx, writeXlsx } from 'hucre/xlsx';

export interface WorkbookEditor {
  /** Writes a value, or a cell with a formula or formatted pieces of text, at an address such as `F12`. */
  readonly set: (tab: string, address: string, value: CellValue | Partial<Cell>) => void;
  /** Text of a cell. */
  readonly get: (tab: string, address: string) => string;
  /** Address of the first cell of a tab that holds exactly this text. Throws Error when there is none. */
  readonly find: (tab: string, text: string) => string;
  /** Rows of a tab, to add to, take from or move. */
  readonly rows: (tab: string) => CellValue[][];
  readonly sheets: Sheet[];
}

export async function editWorkbook(bytes: Uint8Array, change: (editor: WorkbookEditor) => void): Promise<Uint8Array> {
  const { sheets } = await readXlsx(bytes);
  const cells = new Map<string, Map<string, Partial<Cell>>>();
  const getSheet = (tab: string): Sheet => {
    const sheet = sheets.find(({ name }) => name === tab);
    if (sheet === undefined) throw new Error(`The workbook has no tab ${tab}`);
    return sheet;
  };
  change({
    sheets,
    rows: (tab) => getSheet(tab).rows,
    get: (tab, address) => {
      const { row, column } = readAddress(address);
      return String(getSheet(tab).rows[row]?.[column] ?? '');
    },
    find: (tab, text) => {
      for (const [row, values] of getSheet(tab).rows.entries()) {
        const column = values.indexOf(text);
        if (column >= 0) return nameAddress(row, column);
      }
      throw new Error(`The tab ${tab} has no cell with ${text}`);
    },
    set: (tab, address, value) => {
      const { row, column } = readAddress(address);
      const line = getSheet(tab).rows[row];
      if (line === undefined) throw new Error(`The tab ${tab} has no row for ${address}`);
      if (typeof value !== 'object' || value === null || value instanceof Date) {
        line[column] = value;
        return;
      }
      const own = cells.get(tab) ?? new Map<string, Partial<Cell>>();
      cells.set(tab, own.set(`${row},${column}`, value));
    },
  });
  const written = await writeXlsx({
    sheets: sheets.map(({ name, rows, hidden }) => ({
      name,
      rows,
      hidden: hidden ?? false,
      cells: cells.get(name) ?? new Map<string, Partial<Cell>>(),
    })),
  });
  return new Uint8Array(written);
}

function readAddress(address: string): { readonly row: number; readonly column: number } {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

function nameAddress(row: number, column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return `${column < 26 ? '' : String.fromCharCode(64 + Math.floor(column / 26))}${letter}${row + 1}`;
}
