// Documents: what people print, file and gather answers in.

export { wordMediaType } from '../officeFile/index.ts';
export * from './documentMaker.ts';
export { buildNationSlides } from './factSheet/buildNationSlides.ts';
export * from './print/buildPrintedQuestionnaire.ts';
export * from './print/buildPrintedReceipt.ts';
export * from './print/printedDocument.ts';
export * from './questionnaireContent.ts';
export type { DocumentLanguage, DocumentWords } from './questionWords.ts';
export * from './records/buildRecordData.ts';
export { buildRecordPrints } from './records/buildRecordPrints.ts';
export * from './records/packRecords.ts';
export * from './records/recordContent.ts';
export * from './records/redactPersons.ts';
export * from './records/redactRecords.ts';
export * from './releaseDocuments.ts';
export * from './slides/slideShow.ts';
export * from './slides/writeSlideShow.ts';
export * from './word/writeWordDocument.ts';
export * from './wordQuestionnaire/index.ts';
