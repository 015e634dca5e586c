// What a command may do to the world. Commands get it handed in, so that a test can run them in a folder of its own.

import type { DefinitionProblem } from '../../kernel/problem.ts';
import type { ReportSource } from '../../products/unitReport/index.ts';
import type {
  AuditStore,
  CollectionStore,
  DeskStore,
  MailFiles,
  PersonalLink,
  PersonStore,
  RetentionStore,
  TeamworkStore,
} from '../../stages/collection/index.ts';
import type { DefinitionFiles, DefinitionSet, MapTopology } from '../../stages/definition/index.ts';
import type { ReleaseData, ReleaseFile, ReleaseManifest, ReleaseStore } from '../../stages/publication/index.ts';
import type { Translated } from '../../texts/fill.ts';
import type { cliTexts } from '../../texts/sv/cli.ts';

/** Of what is printed; codes, keys and columns of files are the same in both. */
export type Language = 'sv' | 'en';

/** 0 done, 1 the data or the definitions have faults, 2 wrong usage. */
export type ExitStatus = 0 | 1 | 2;

/** The stores of a database, and the mails that lie as files beside it. */
export interface Stores {
  readonly collection: CollectionStore;
  readonly teamwork: TeamworkStore;
  readonly desk: DeskStore;
  readonly releaseStore: ReleaseStore;
  readonly audit: AuditStore;
  readonly retention: RetentionStore;
  readonly persons: PersonStore;
  readonly mailFiles: MailFiles;
}

/** Everything a command needs from outside comes from here; nothing is read or opened before it is asked for. */
export interface CommandEffects {
  readonly language: Language;
  readonly texts: Translated<typeof cliTexts>;
  /** Reads a whole file. Throws Problem FILE_MISSING or FILE_UNREADABLE. */
  readFile(path: string): Promise<Uint8Array>;
  /** Writes a file and the folders above it. Throws Problem NOT_WRITABLE. */
  writeFile(path: string, bytes: Uint8Array | string): Promise<void>;
  /** Writes a line to standard output. */
  print(line: string): void;
  /** Writes a line to standard error. */
  warn(line: string): void;
  /** Shows what is going on, on a terminal only; replaced by the next. */
  showProgress(text: string): void;
  /** The time now; the time of SOURCE_DATE_EPOCH where that is set. */
  now(): Date;
  /** The definition folder of the settings, loaded; with the problems found. */
  loadDefinitions(): Promise<{
    readonly set: DefinitionSet | undefined;
    readonly problems: readonly DefinitionProblem[];
  }>;
  /** The files of the definition folder of the settings. */
  readDefinitions(): Promise<DefinitionFiles>;
  /**
   * Writes a copy of the definition folder of the settings with some files changed, by path (`undefined`: left out).
   * Throws Problem FOLDER_TAKEN or NOT_WRITABLE; then nothing is written.
   */
  writeDefinitions(folder: string, files: ReadonlyMap<string, string | undefined>): Promise<void>;
  /**
   * Every file of a release folder of one or several areas, one after the other, release.json last. An area is asked for
   * when the files of the one before are made.
   */
  streamReleaseFiles(stream: {
    readonly releases: Iterable<ReleaseData>;
    readonly hasSeveralAreas: boolean;
    readonly map: MapTopology | undefined;
    readonly context: Pick<ReleaseManifest, 'definitionHash' | 'inputs' | 'replaces' | 'changeClass'>;
  }): AsyncIterable<ReleaseFile>;
  /** Report and committee page of every unit, as PDF and Word, unit by unit; `number` of `of` units. */
  streamReports(
    source: ReportSource,
    language: Language,
  ): AsyncIterable<{
    readonly path: string;
    readonly bytes: Uint8Array;
    readonly unit: string;
    readonly number: number;
    readonly of: number;
  }>;
  /** A release folder that is there already: its manifest and the data of its areas. */
  readRelease(folder: string): Promise<{
    readonly manifest: ReleaseManifest;
    readonly manifestHash: string;
    readonly releases: readonly ReleaseData[];
  }>;
  /** Runs something on the store of the settings, and closes it. Throws Problem NO_DATABASE. */
  withCollection<T>(use: (store: CollectionStore) => Promise<T>): Promise<T>;
  /** The same with every store. */
  withStores<T>(use: (stores: Stores) => Promise<T>): Promise<T>;
  /** Makes and stores a personal link; returns its address, the only time that its secret is seen. */
  createLink(link: Pick<PersonalLink, 'round' | 'unit' | 'part' | 'role'>): Promise<string>;
  /** Every file of the archive package of a round of the database of the settings. Throws Problem NO_DATABASE. */
  buildArchive(
    definitions: DefinitionSet,
    round: number,
  ): Promise<readonly { readonly path: string; readonly bytes: Uint8Array }[]>;
  /** Every file of the records of a unit in the database of the settings. Throws Problem NO_DATABASE. */
  buildRecords(
    definitions: DefinitionSet,
    request: { readonly round: number; readonly unit: string; readonly hasContacts: boolean },
  ): Promise<readonly { readonly path: string; readonly bytes: Uint8Array }[]>;
  /** sha256 of bytes, hex. */
  hash(bytes: Uint8Array | string): string;
  /** Serves until the process is told to stop. */
  serve(): Promise<void>;
}
