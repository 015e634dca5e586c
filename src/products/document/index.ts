// Documents: what people print, file and gather answers in.

export * from './documentMaker.ts';
export * from './print/buildPrintedQuestionnaire.ts';
export * from './print/buildPrintedReceipt.ts';
export * from './print/printedDocument.ts';
export * from './questionnaireContent.ts';
export { type DocumentLanguage, type DocumentWords, readDocumentText } from './questionWords.ts';
export * from './wordQuestionnaire/index.ts';
