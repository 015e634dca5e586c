// What an open cell holds, as a value for the text, date or number that it stands for.

import type { Leaf } from '../../stages/definition/index.ts';
import { fillMessage } from '../../texts/fill.ts';
import { cleanText, type Remark } from './cleanText.ts';
import type { ImportTexts } from './importResult.ts';
import type { ReadCell } from './readWorkbookCells.ts';

/** A fault is told at its cell; the value keeps the kind of the leaf: text, date as text, or whole number. */
export type LeafValue =
  | { readonly kind: 'value'; readonly value: string | number; readonly remarks: readonly Remark[] }
  | { readonly kind: 'fault'; readonly code: keyof ImportTexts['faults']; readonly message: string };

const openWord = 'open';
const longestQuote = 60;

/**
 * Dates of the spreadsheet become YYYY-MM-DD; numbers are whole and from 0. A formula, an error and an emptied cell are
 * faults.
 */
export function readLeafValue(cell: ReadCell, leaf: Leaf, texts: ImportTexts): LeafValue {
  const fault = (code: keyof ImportTexts['faults']): LeafValue => {
    const values = { value: describeCell(cell), file: leaf.file };
    return { kind: 'fault', code, message: fillMessage(texts.faults[code], values) };
  };
  if (cell.kind === 'formula') return fault('CELL_FORMULA');
  if (cell.kind === 'error') return fault('CELL_ERROR');
  if (cell.kind === 'empty') return fault('CELL_EMPTY');
  const { text, remarks } = cleanText(cell.kind === 'text' ? cell.text : '', String(leaf.value));
  const found = cell.kind === 'text' ? text : undefined;
  if (found === '') return fault('CELL_EMPTY');
  const accept = (value: string | number): LeafValue => ({ kind: 'value', value, remarks });
  switch (leaf.kind) {
    case 'date': {
      const day = found ?? findDay(cell, false);
      return day !== undefined && isDay(day) ? accept(day) : fault('CELL_NOT_DATE');
    }
    case 'month': {
      const day = found ?? findDay(cell, true);
      return day !== undefined && (isDay(day) || /^\d{4}-\d{2}$/u.test(day)) ? accept(day) : fault('CELL_NOT_MONTH');
    }
    case 'number': {
      const number = cell.kind === 'number' ? cell.value : /^\d{1,9}$/u.test(found ?? '') ? Number(found) : undefined;
      return number !== undefined && Number.isInteger(number) ? accept(number) : fault('CELL_NOT_NUMBER');
    }
    default: {
      // A whole number reads the same as a text; dates, fractions and truths show otherwise than they are stored.
      const whole = cell.kind === 'number' && Number.isInteger(cell.value) ? String(cell.value) : undefined;
      const words = found ?? whole;
      return words === undefined ? fault('CELL_NOT_TEXT') : accept(words);
    }
  }
}

function isDay(text: string): boolean {
  return text === openWord || /^\d{4}-\d{2}-\d{2}$/u.test(text);
}

/** Day of a date cell; its month where only the month shows and a month will do. */
function findDay(cell: ReadCell, mayBeMonth: boolean): string | undefined {
  if (cell.kind !== 'date') return undefined;
  return mayBeMonth && !cell.showsDay ? cell.text.slice(0, 'yyyy-mm'.length) : cell.text;
}

function describeCell(cell: ReadCell): string {
  switch (cell.kind) {
    case 'text':
    case 'date':
    case 'error':
      return cell.text.replace(/\s+/gu, ' ').slice(0, longestQuote);
    case 'number':
      return String(cell.value).replace('.', ',');
    case 'boolean':
      return cell.value ? 'SANT' : 'FALSKT';
    default:
      return '';
  }
}
