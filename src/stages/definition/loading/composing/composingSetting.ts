// What the putting together of a file needs to know.

import type { LoadingContext } from '../loadingContext.ts';
import type { Place } from '../problemCollector.ts';
import type { SharedForms } from './loadSharedForms.ts';
import type { RoundNames } from './placeholderScope.ts';

/** What a round gives to the putting together of one of its files. */
export type RoundComposing = Pick<ComposingSetting, 'context' | 'sharedForms' | 'names' | 'file' | 'year'>;

/** Changes at every copy: `file` and `year` are those of the file that is read, `chain` tells rings of copies. */
export interface ComposingSetting {
  readonly context: LoadingContext;
  readonly sharedForms: SharedForms;
  /** Names that hold for every text of the round. */
  readonly names: RoundNames;
  /** File that is put together. */
  readonly file: string;
  /** Year of the round that the file belongs to. */
  readonly year: number;
  /** Round that the file's copies come from. */
  readonly from: number | undefined;
  /** Where that is said. */
  readonly fromPlace: Place | undefined;
  /** Years whose files have led here by copies; the first is the round that is loaded. */
  readonly chain: readonly number[];
}
