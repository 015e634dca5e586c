// The catalogue of definitions as a workbook, and back.

export { buildDefinitionWorkbook } from './buildDefinitionWorkbook.ts';
export { importDefinitionWorkbook } from './importDefinitionWorkbook.ts';
export type { ImportResult, ImportTexts } from './importResult.ts';
