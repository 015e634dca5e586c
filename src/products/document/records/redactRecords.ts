// Records without names and addresses: every free text goes through the redaction, codes, numbers and sums stay as they are.

import {
  type HandedInResponse,
  listFreeTextCells,
  type Mail,
  type UnitEntry,
} from '../../../stages/collection/index.ts';
import type { Part } from '../../../stages/definition/index.ts';
import type { RecordPart } from './recordContent.ts';

type Redact = (text: string) => string;

/** Events stay as they are: they hold keys and digests, no names. */
export function redactPart({ part, handedIn, events, freeTexts }: RecordPart, redact: Redact): RecordPart {
  return {
    part,
    handedIn: handedIn && redactResponse(part, handedIn, redact),
    events,
    freeTexts: freeTexts.map((one) => ({ ...one, text: redact(one.text) })),
  };
}

function redactResponse(part: Part, response: HandedInResponse, redact: Redact): HandedInResponse {
  const written = listFreeTextCells(part);
  return {
    ...response,
    answers: new Map([...response.answers].map(([key, answer]) => [key, written.has(key) ? redact(answer) : answer])),
    comments: new Map([...response.comments].map(([question, comment]) => [question, redact(comment)])),
  };
}

/** Only the free texts; the fact itself holds keys and codes. */
export function redactEntry(entry: UnitEntry, redact: Redact): UnitEntry {
  return {
    ...entry,
    texts: Object.fromEntries(Object.entries(entry.texts).map(([name, text]) => [name, redact(text)])),
  };
}

/** The recipient stays as an actor key. */
export function redactMail(mail: Mail, redact: Redact): Mail {
  return {
    ...mail,
    subject: redact(mail.subject),
    text: redact(mail.text),
    reason: redact(mail.reason),
    diagnosis: mail.diagnosis === undefined ? undefined : redact(mail.diagnosis),
  };
}
