import type { PrintedDocument } from '../print/printedDocument.ts';

/** The bytes of a document as a Word file; the same document gives the same bytes. */
export function writeWordDocument(document: PrintedDocument): Uint8Array {
  throw new Error(`No Word file of ${document.title} yet`);
}
