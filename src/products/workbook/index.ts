export { listAnalysisRows } from './buildAnalysisSheet.ts';
export * from './buildWorkbook.ts';
export { buildRow, type SheetCell, type SheetRange, type SheetValidation, type WorkbookSheet } from './sheet.ts';
export { nameCell } from './xlsx/nameRange.ts';
export { writeXlsx } from './xlsx/writeXlsx.ts';
