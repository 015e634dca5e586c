export * from './buildWorkbook.ts';
