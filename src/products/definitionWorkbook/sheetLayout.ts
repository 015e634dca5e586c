// How a sheet of the catalogue lies: title, a sentence, heads, rows. Writing and reading agree on it.

import { definitionWorkbookTexts as texts } from '../../texts/sv/definitionWorkbook.ts';

/** Rows count from 0. */
export const headRow = 2;
/** Index from 0. */
export const firstBodyRow = headRow + 1;

/** Heads after those of the sheet itself, hidden: by these a row is known. */
export const hiddenHeads = [texts.heads.file, texts.heads.yamlPlace] as const;

/** Longest text that a cell holds. */
export const longestCellText = 32_000;

/** Raised when workbooks of an earlier form can no longer be read. */
export const memoryVersion = '1';

/** First cell of each kind of line of the hidden sheet. */
export const memoryLines = { start: 'jamfor', sheet: 'blad', row: 'rad', leaf: 'cell' } as const;
