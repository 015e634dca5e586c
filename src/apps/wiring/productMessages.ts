// What passes between the server and the thread that makes reports of places.

import type { ProductRequest } from '../../products/unitReport/index.ts';

/** What the thread is started with. */
export interface ProductThreadSettings {
  readonly releasesFolder: string;
  readonly url: string;
}

/** `id` comes back with the answer: several files may be waited for. */
export interface ProductTask {
  readonly id: number;
  readonly request: ProductRequest;
}

/** `title`: of a document that its standard refused; it is made without the claim. */
export type ProductReply =
  | { readonly id: number; readonly kind: 'made'; readonly bytes: Uint8Array | undefined }
  | { readonly id: number; readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'refused'; readonly title: string };
