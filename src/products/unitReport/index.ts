// The report of a municipality or district, and the page for its committee (decision 0057).

export * from './buildMemo.ts';
export * from './buildUnitReport.ts';
export * from './edition.ts';
export * from './productMaker.ts';
export * from './reportSource.ts';
