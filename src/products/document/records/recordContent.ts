import type {
  FreeText,
  HandedInResponse,
  Mail,
  Person,
  ResponseEvent,
  UnitEntry,
  UnitState,
} from '../../../stages/collection/index.ts';
import type { Part, Round } from '../../../stages/definition/index.ts';
import type { documentRecords } from '../../../texts/sv/documentRecords.ts';
import type { DocumentWords } from '../questionWords.ts';

/** A part that the unit is framed for, with the whole chain of its answers. */
export interface RecordPart {
  readonly part: Part;
  /** What is handed in and holds; undefined where nothing is. */
  readonly handedIn: HandedInResponse | undefined;
  readonly events: readonly ResponseEvent[];
  readonly freeTexts: readonly FreeText[];
}

/** A line of the history in words. */
export interface RecordLine {
  readonly at: string;
  /** Name of the part; undefined: it is about the unit. */
  readonly part: string | undefined;
  readonly what: string;
  readonly who: string;
  readonly words: string;
}

/**
 * Everything that is an official document about a unit in a round. Without contacts, `persons` hold numbers instead of names
 * and no address, and every text has been through `redactPersons`.
 */
export interface RecordContent {
  readonly round: Round;
  readonly unit: { readonly code: string; readonly name: string };
  readonly definitionHash: string;
  /** ISO 8601. */
  readonly madeAt: string;
  readonly hasContacts: boolean;
  readonly parts: readonly RecordPart[];
  /** Oldest first. */
  readonly history: readonly RecordLine[];
  readonly entries: readonly UnitEntry[];
  readonly state: UnitState;
  /** Oldest first. */
  readonly mails: readonly Mail[];
  readonly persons: ReadonlyMap<string, Person>;
  readonly texts: typeof documentRecords;
  readonly words: DocumentWords;
}

/** A file of the records, ready but for what prints need. */
export interface RecordFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}
