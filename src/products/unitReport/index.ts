// The report of a municipality or district, and the page and slides for its committee (decisions 0057, 0069).

export * from './buildMemo.ts';
export * from './buildSlides.ts';
export * from './buildUnitReport.ts';
export * from './edition.ts';
export * from './productMaker.ts';
export type { UnitReportInput } from './reportContent.ts';
export * from './reportSource.ts';
