export * from './parseCsv.ts';
export * from './readDeliveries.ts';
export * from './renderAnswersCsv.ts';
export * from './renderCsv.ts';
export * from './renderDataFiles.ts';
export * from './renderReleaseJson.ts';
export * from './renderUnitsCsv.ts';
