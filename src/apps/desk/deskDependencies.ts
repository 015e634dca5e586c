// What the agency's desk needs from the world; handed in by wiring and by tests.

import type { Context } from 'hono';
import type { DataProblem } from '../../kernel/problem.ts';
import type { RecordFile } from '../../products/document/index.ts';
import type { RoundResults } from '../../stages/calculation/index.ts';
import type {
  CollectionStore,
  DeskStore,
  IdentityProvider,
  RoundState,
  TeamworkStore,
} from '../../stages/collection/index.ts';
import type { DefinitionSet } from '../../stages/definition/index.ts';
import type { Frame } from '../../stages/frame/index.ts';
import type { Language } from '../../ui/language.ts';
import type { DefinitionWork } from './definitionWork.ts';
import type { DeskMail } from './deskMail.ts';
import type { FaultWork } from './releasing/faultWork.ts';
import type { ReleaseWork } from './releasing/releaseWork.ts';

/** What a dry calculation over the handed-in answers gives. */
export interface DryCalculation {
  readonly results: RoundResults;
  /** Problems of handed-in parts; each such part counts as not answered. */
  readonly problems: readonly DataProblem[];
}

/** `now` is the clock of the round, which may be one of practice; session and log times follow it. */
export interface DeskDependencies {
  readonly store: CollectionStore;
  readonly desk: DeskStore;
  readonly teamwork: TeamworkStore;
  readonly mail: DeskMail;
  /** The set in use; it may be replaced while the server runs, so ask once in a request and keep the answer. */
  readonly getDefinitions: () => DefinitionSet;
  /** What the round's own log says; may be some seconds old on the respondents' pages, never here. */
  readonly findRoundState: (round: number) => Promise<RoundState>;
  /** Number of faults that `jamfor check` finds in the loaded definitions. */
  readonly definitionFaults: number;
  /** Frame of a round, cached by the caller. */
  readonly getFrame: (round: number) => Frame;
  /** True when the round's answers in the database are invented. */
  readonly isSynthetic: (round: number) => Promise<boolean>;
  readonly definitionWork: DefinitionWork;
  /** Everything that is an official document about a unit's answers in a round, without its drafts. */
  readonly buildRecords: (request: {
    readonly round: number;
    readonly unit: string;
    /** False: without names and addresses of persons. */
    readonly hasContacts: boolean;
    readonly madeAt: string;
  }) => Promise<readonly RecordFile[]>;
  readonly calculate: (round: number) => Promise<DryCalculation>;
  readonly releaseWork: ReleaseWork;
  readonly faultWork: FaultWork;
  /** A new personal link; its address is shown once and not kept. */
  readonly createLink: (link: {
    readonly round: number;
    readonly unit: string;
    readonly part: string | undefined;
    readonly role: 'coordinator' | 'expert';
  }) => Promise<{ readonly url: string; readonly expiresAt: string }>;
  /** Where users sign in with an account of their own; undefined: with passphrases and one-time links only. */
  readonly identityProvider?: IdentityProvider | undefined;
  /** Network address of whoever asks; undefined when it is not known. */
  readonly findAddress?: (context: Context) => string | undefined;
  readonly now: () => Date;
  /** sha256 of a text in hex. */
  readonly digest: (text: string) => string;
  /** Cryptographically strong random bytes. */
  readonly createRandomBytes: (length: number) => Uint8Array;
  readonly baseUrl: string;
  /** Path that the desk is mounted at, `/desk`. */
  readonly basePath: string;
  readonly language: Language;
  readonly reportError: (error: unknown) => void;
}
