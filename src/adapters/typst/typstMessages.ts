// What passes between the server and the thread that sets documents in type.

/** What the setting of a document needs to know of it; the rest is read by document.typ. */
export interface TypesetDocument {
  readonly title: string;
  readonly standard: 'ua-1' | 'a-2a';
  /** Day, YYYY-MM-DD. */
  readonly date: string;
}

/** `id` comes back with the answer: several documents may be under way. */
export interface PrintTask {
  readonly id: number;
  readonly document: TypesetDocument;
}

/** `isStandard`: false when the standard refused the document, and it was set without its claim. */
export type PrintReply =
  | { readonly id: number; readonly kind: 'printed'; readonly bytes: Uint8Array; readonly isStandard: boolean }
  | { readonly id: number; readonly kind: 'failed'; readonly reason: string };
