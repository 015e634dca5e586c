// The records of a unit in a round (J19): everything that is an official document about its answers, in one step. What is
// not handed in is never read here.

import { createHash } from 'node:crypto';
import { renderAnswersCsv } from '../../products/dataFile/index.ts';
import {
  addManifest,
  buildRecordData,
  buildRecordPrints,
  type DocumentMaker,
  type RecordContent,
  type RecordFile,
  type RecordPart,
  redactEntry,
  redactMail,
  redactPart,
  redactPersons,
} from '../../products/document/index.ts';
import {
  buildUnitState,
  type CollectionStore,
  type DeskStore,
  type TeamworkStore,
} from '../../stages/collection/index.ts';
import { type DefinitionSet, getRound } from '../../stages/definition/index.ts';
import { buildFrame, nameUnit } from '../../stages/frame/index.ts';
import { documentRecords as english } from '../../texts/en/documentRecords.ts';
import { documentRecords as swedish } from '../../texts/sv/documentRecords.ts';
import { buildUnitHistory } from '../desk/unitHistory.ts';
import { loadUnitView, openUnit, type UnitView } from '../desk/unitView.ts';

const catalogues = { sv: swedish, en: english };

/** Read only; nothing is logged here. */
export interface RecordSources {
  readonly collection: CollectionStore;
  readonly teamwork: TeamworkStore;
  readonly desk: DeskStore;
}

/** `hasContacts` false: names and addresses are left out, in texts that people have written too. */
export interface RecordRequest {
  readonly definitions: DefinitionSet;
  readonly round: number;
  /** Code of the unit. */
  readonly unit: string;
  readonly hasContacts: boolean;
  /** ISO 8601. */
  readonly madeAt: string;
  readonly language: 'sv' | 'en';
}

/** Every file of the records, its manifest last. Problem UNKNOWN_ROUND or UNKNOWN_UNIT. */
export async function buildRecords(
  sources: RecordSources,
  documents: DocumentMaker,
  request: RecordRequest,
): Promise<readonly RecordFile[]> {
  const content = await loadRecordContent(sources, documents, request);
  const prints: RecordFile[] = [];
  for (const [path, document] of buildRecordPrints(content)) {
    prints.push({ path, bytes: await documents.print(document) });
  }
  const answered = content.parts.flatMap(({ part, handedIn }) =>
    handedIn === undefined ? [] : [{ unit: content.unit.code, part: part.code, ...handedIn }],
  );
  const answersCsv = renderAnswersCsv(
    content.round,
    answered.map(({ unit, part, answers, comments }) => ({ unit, part, answers, comments })),
  );
  const data = buildRecordData(content, answersCsv);
  return addManifest(content, [...prints, ...data], (bytes) => createHash('sha256').update(bytes).digest('hex'));
}

async function loadRecordContent(
  sources: RecordSources,
  documents: DocumentMaker,
  { definitions, round: year, unit: code, hasContacts, madeAt, language }: RecordRequest,
): Promise<RecordContent> {
  const texts = catalogues[language];
  const round = getRound(definitions, year);
  const frame = buildFrame(round, definitions.classifications);
  const opened = openUnit({ getDefinitions: () => definitions, getFrame: () => frame }, String(year), code);
  const view = await loadUnitView({ ...sources, store: sources.collection }, opened);
  const parts = await Promise.all(
    opened.parts.map(async (part): Promise<RecordPart> => {
      const key = { round: year, unit: code, part: part.code };
      const [handedIn, events, freeTexts] = await Promise.all([
        sources.collection.findHandedIn(key),
        sources.collection.loadEvents(key),
        sources.collection.loadFreeTexts(key),
      ]);
      return { part, handedIn, events, freeTexts };
    }),
  );
  const all = {
    round,
    unit: { code, name: nameUnit(opened.unit) },
    definitionHash: definitions.hash,
    madeAt,
    hasContacts,
    parts,
    mails: view.mails.toReversed(),
    texts,
    words: documents.buildWords(round),
  };
  if (hasContacts) return { ...all, ...describeUnit(view, language), persons: view.persons };
  const { persons, redact } = redactPersons(view.persons, texts.person, texts.address);
  const entries = view.entries.map((entry) => redactEntry(entry, redact));
  const answerEvents = view.answerEvents.map(({ event, reason }) => ({ event, reason: reason && redact(reason) }));
  const redacted = { ...view, persons, entries, answerEvents, state: buildUnitState(entries) };
  return {
    ...all,
    ...describeUnit(redacted, language),
    parts: parts.map((part) => redactPart(part, redact)),
    mails: all.mails.map((mail) => redactMail(mail, redact)),
    persons,
  };
}

function describeUnit(view: UnitView, language: 'sv' | 'en'): Pick<RecordContent, 'history' | 'entries' | 'state'> {
  const history = buildUnitHistory(view, language).toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return { history, entries: view.entries, state: view.state };
}
