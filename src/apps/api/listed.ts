// What a list has to give, before a page of it is cut out: values are built for the page alone.

import { api as english } from '../../texts/en/api.ts';
import { api as swedish } from '../../texts/sv/api.ts';
import type { Selection } from './publishedData.ts';

/** A sentence of the API itself: always in both languages. */
export interface Bilingual {
  readonly sv: string;
  readonly en: string;
}

/** `total` counts all values; `read` from 0, `to` not included. */
export interface Listed<V> {
  readonly total: number;
  /** Values from one position to before another. */
  readonly read: (from: number, to: number) => Promise<readonly V[]>;
  /** Why the list is empty; null when it is not. */
  readonly note: Bilingual | null;
}

/** What was asked for, as far as an empty answer tells of it. */
export interface Chosen extends Pick<Selection, 'moment'> {
  readonly keys: readonly unknown[];
  readonly now: { readonly keys: readonly unknown[] };
  readonly all: { readonly keys: readonly unknown[] };
}

/** A list of items, with what builds a value of each. */
export function buildListed<T, V>(
  selection: Chosen,
  all: readonly T[],
  build: (items: readonly T[]) => readonly V[] | Promise<readonly V[]>,
): Listed<V> {
  return {
    total: all.length,
    read: async (from, to) => build(all.slice(from, to)),
    note: all.length > 0 ? null : describeEmpty(selection),
  };
}

/** An empty answer says why: nothing was published then, the rounds do not have the areas, or nothing fits all that was asked for. */
function describeEmpty({ keys, moment, now, all }: Chosen): Bilingual {
  const say = (read: (texts: typeof swedish) => string): Bilingual => ({ sv: read(swedish), en: read(english) });
  if (keys.length > 0) return say((texts) => texts.nothingFits);
  if (now.keys.length === 0 && all.keys.length > 0) return say((texts) => texts.noSuchPair);
  return say((texts) => (moment.kind === 'asOf' ? texts.nothingThen(moment.instant) : texts.nothingPublished));
}
