// The documents of a release: what is said of an area and a round beside its tables.

import type { ReleaseData } from '../../stages/publication/index.ts';
import { buildAnalysisDocument } from './analysis/buildAnalysisDocument.ts';
import { buildFactSheet } from './factSheet/buildFactSheet.ts';
import { buildGuideDocument } from './guide/buildGuideDocument.ts';
import { buildMethodDocument } from './method/buildMethodDocument.ts';
import type { PrintedDocument } from './print/printedDocument.ts';

/** PDF and Word are made of the same document. */
export interface ReleaseDocument {
  readonly product: 'guide' | 'method' | 'analysis' | 'factSheet';
  /** Name of its files without ending. */
  readonly name: string;
  readonly build: (data: ReleaseData) => PrintedDocument;
}

/** The documents of an area's release; their language is Swedish. */
export const releaseDocuments: readonly ReleaseDocument[] = [
  { product: 'guide', name: 'vagledning', build: buildGuideDocument },
  { product: 'method', name: 'metodbeskrivning', build: buildMethodDocument },
  { product: 'analysis', name: 'analysstod', build: buildAnalysisDocument },
  { product: 'factSheet', name: 'faktablad', build: buildFactSheet },
];
