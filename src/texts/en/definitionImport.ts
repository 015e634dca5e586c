import type { Translated } from '../fill.ts';
import type { definitionImportTexts as swedish } from '../sv/definitionImport.ts';

export const definitionImportTexts: Translated<typeof swedish> = {
  faults: {
    WORKBOOK_UNREADABLE: 'The file cannot be read as a workbook in the format .xlsx. Save it again as .xlsx.',
    WORKBOOK_FOREIGN:
      'The workbook was not written by jamfor definitions export, or its hidden sheet is gone. Export again and make the changes there.',
    WORKBOOK_VERSION: 'The workbook was written by another version of Jämför. Export again and make the changes there.',
    SHEET_MISSING: 'The sheet is missing. Take it back from a new export.',
    HEAD_MISSING: 'The column {head} is missing. Put the column and its head back.',
    HEAD_DOUBLED: 'The column {head} stands there twice. Remove one of them.',
    ROW_MISSING: 'The row of {row} has been removed (it was row {number}). Put it back: nothing can be removed here.',
    ROW_DOUBLED: 'The row of {row} stands there twice, first in row {number}. Remove one of them.',
    ROW_UNKNOWN: 'The row is not part of the export. Remove it: new rows are written in the YAML files.',
    CELL_FIXED: 'The cell cannot be changed here. It should be: {before}.{hint}',
    CELL_FORMULA: 'There is a formula here. Write the text itself. If it begins with =, put an apostrophe before it.',
    CELL_ERROR: 'There is an error value here ({value}). Write the text again.',
    CELL_EMPTY: 'The cell is empty. Write the text: to remove it, edit {file}.',
    CELL_NOT_TEXT: 'There should be text here, but there is {value}. Set the cell to Text and write the text again.',
    CELL_NOT_DATE: '{value} is no day. Write the day as 2018-02-01.',
    CELL_NOT_MONTH: '{value} is neither a day nor a month. Write the day as 2018-02-01, or the month as 2018-06.',
    CELL_NOT_NUMBER: '{value} is no whole number. Write the number in digits.',
    CELL_GONE: 'The text is no longer in the definitions ({file}). Export again and make the change there.',
    CELL_CONFLICT:
      'The text has been changed in the definitions too ({file}:{line}). It now says: {current}. Decide which one holds.',
    UNPLACED: '{file}:{line}:{column} {message}',
  },
  changedIn: ' Change it in {place}.',
  nothing: 'nothing',
  remarks: {
    lineBreaks: 'line breaks became spaces',
    hardSpaces: 'hard spaces became ordinary ones',
    spaces: 'surplus spaces were removed',
    invisible: 'invisible characters were removed',
    extraColumn: 'the column {head} is not part of the export and was not read',
    extraSheet: 'the sheet is not part of the export and was not read',
  },
  change: '{cell} {file}:{line} {place}',
  changeLines: { before: '  − {text}', after: '  + {text}' },
  unchanged: 'Nothing has been changed. An unchanged copy of the definitions is in {folder}.',
  done: 'Changes: {changes}. Changed files: {files}. The definitions are in {folder}.',
  refused: 'Faults: {faults}. Nothing has been written.',
  otherSet: 'The definitions have changed since the workbook was written. Your changes were made in the present ones.',
  exported: '{fields} fields that can be changed, in {path}',
};
