// What the respondents' pages need from the world; handed in by wiring and by tests.

import type { Context } from 'hono';
import type { DocumentMaker } from '../../products/document/index.ts';
import type { CollectionStore, LinkAccess, RoundState, TeamworkStore } from '../../stages/collection/index.ts';
import type { DefinitionSet } from '../../stages/definition/index.ts';
import type { Frame } from '../../stages/frame/index.ts';
import type { Language } from '../../ui/language.ts';

/** `now` is the clock of the round, which may be one of practice. */
export interface QuestionnaireDependencies {
  readonly store: CollectionStore;
  readonly teamwork: TeamworkStore;
  /** The set in use; it may be replaced while the server runs, so ask once in a request and keep the answer. */
  readonly getDefinitions: () => DefinitionSet;
  /** Whether the round is started, and what the desk has decided of it; may be some seconds old. */
  readonly findRoundState: (round: number) => Promise<RoundState>;
  /** Frame of a round, cached by the caller. */
  readonly getFrame: (round: number) => Frame;
  readonly now: () => Date;
  /** sha256 of a text in hex. */
  readonly digest: (text: string) => string;
  /** Cryptographically strong random bytes. */
  readonly createRandomBytes: (length: number) => Uint8Array;
  /** Base of every link sent out, e.g. `https://jamfor.example`. */
  readonly baseUrl: string;
  /** Path that the pages are mounted at, e.g. `/svara`. */
  readonly basePath: string;
  readonly language: Language;
  /** Makes the questions and receipts as documents. */
  readonly documents: DocumentMaker;
  /** Notes who opened which link; must not throw. Left out: nothing is noted. */
  readonly recordAccess?: ((access: LinkAccess) => void) | undefined;
  /** Network address that a request comes from; undefined when it is not known. */
  readonly findAddress?: ((context: Context) => string | undefined) | undefined;
  /** Told of an unexpected fault; the respondent gets a page that says what to do. */
  readonly reportError: (error: unknown) => void;
}
