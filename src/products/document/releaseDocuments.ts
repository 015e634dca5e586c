// The documents of a release: what is said of an area and a round beside its tables.

import type { ReleaseData } from '../../stages/publication/index.ts';
import { buildAnalysisDocument } from './analysis/buildAnalysisDocument.ts';
import { buildFactSheet } from './factSheet/buildFactSheet.ts';
import { buildGuideDocument } from './guide/buildGuideDocument.ts';
import { buildMethodDocument } from './method/buildMethodDocument.ts';
import type { PrintedDocument } from './print/printedDocument.ts';

export interface ReleaseDocument {
  /** Product of the manifest. */
  readonly product: 'guide' | 'method' | 'analysis' | 'factSheet';
  /** Name of its files without ending. */
  readonly name: string;
  readonly language: 'sv';
  readonly build: () => PrintedDocument;
}

/** The documents of an area's release, each built when asked for. PDF and Word are made of the same document. */
export function listReleaseDocuments(data: ReleaseData): readonly ReleaseDocument[] {
  return [
    { product: 'guide', name: 'vagledning', language: 'sv', build: () => buildGuideDocument(data) },
    { product: 'method', name: 'metodbeskrivning', language: 'sv', build: () => buildMethodDocument(data) },
    { product: 'analysis', name: 'analysstod', language: 'sv', build: () => buildAnalysisDocument(data) },
    { product: 'factSheet', name: 'faktablad', language: 'sv', build: () => buildFactSheet(data) },
  ];
}
