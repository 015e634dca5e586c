import type { Round } from '../../stages/definition/index.ts';
import type { PrintDocument } from './print/printedDocument.ts';
import type { DocumentWords } from './questionWords.ts';

/** What an app makes documents with: the words of a round in the app's language, and the one who sets prints in type. */
export interface DocumentMaker {
  readonly buildWords: (round: Round) => DocumentWords;
  readonly print: PrintDocument;
}
