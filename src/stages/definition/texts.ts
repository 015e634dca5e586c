// Texts for people, and the documents that they rest on.

/** Text for people. `ours`: our formulation; `official`: taken exactly from the source named beside it. */
export interface Text {
  readonly sv: string;
  readonly en: string | undefined;
  readonly wording: 'ours' | 'official';
}

/**
 * Where a rule or text comes from: id of a document in shared/sources.yaml, and its lines (`12-15,20`) or codes of
 * measures (`U31482, U31483`); '' for the whole document. `further`: other documents that it comes from besides.
 */
export interface SourceReference {
  readonly document: string;
  readonly lines: string;
  readonly further?: readonly SourceReference[];
}

/** A document that a source line names, or a register that figures come from. */
export interface SourceDocument {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly year: number;
  readonly kind: 'guide' | 'method' | 'register' | 'survey' | 'statistics' | 'list';
  readonly referenceDay: string | undefined;
  /** Address of its own declaration of quality or description of method; left out where no source gives it. */
  readonly link?: string | undefined;
}
