// The files that mails carry. A questionnaire is the same for every unit, so it is made once for a set of definitions.

import { digestSha256 } from '../../adapters/database/index.ts';
import { buildPrintedReceipt, wordMediaType, writeWordQuestionnaire } from '../../products/document/index.ts';
import {
  buildHandedIn,
  buildRoundState,
  type CollectionStore,
  findRoundPhase,
  type Mail,
  type MailAttachment,
  type MailMessage,
  type SendingParts,
  type TeamworkStore,
} from '../../stages/collection/index.ts';
import type { DefinitionSet, Part, Round } from '../../stages/definition/index.ts';
import { loadReceiptContent, type ReceiptDependencies } from '../questionnaire/documents/loadReceiptContent.ts';
import { createDocumentMaker } from './createDocumentMaker.ts';
import type { DefinitionsInUse } from './definitionsInUse.ts';

/** Read only; `now` is the time of the document that is made. */
export interface AttachmentParts {
  readonly definitions: DefinitionsInUse;
  readonly collection: CollectionStore;
  readonly teamwork: TeamworkStore;
  readonly now: () => Date;
}

type AttachedFile = MailMessage['attachments'][number];

/** Gives the file of an attachment; undefined where there is none to make. */
export function createAttachmentBuilder(parts: AttachmentParts): SendingParts['buildAttachment'] {
  const documents = createDocumentMaker();
  const deps: ReceiptDependencies = {
    store: parts.collection,
    teamwork: parts.teamwork,
    digest: digestSha256,
    documents,
    language: 'sv',
  };
  const questionnaires = new Map<string, AttachedFile>();
  let madeFrom = '';
  return async (mail, attachment) => {
    const definitions = parts.definitions.get();
    const round = definitions.rounds.get(mail.round);
    const part = round?.parts.find(({ code }) => code === attachment.part);
    if (round === undefined || part === undefined) return undefined;
    if (attachment.kind === 'receipt') return buildReceiptFile(parts, deps, mail, attachment, { round, part });
    if (madeFrom !== definitions.hash) questionnaires.clear();
    madeFrom = definitions.hash;
    const name = `${round.year}/${part.code}`;
    const known = questionnaires.get(name);
    const isTrial = (await findStart(parts, mail.round)) === undefined;
    const file = known ?? buildQuestionnaireFile(definitions, { round, part }, isTrial, documents);
    // On trial the file says so, and is made anew when the round has started.
    if (!isTrial) questionnaires.set(name, file);
    return file;
  };
}

interface Place {
  readonly round: Round;
  readonly part: Part;
}

async function findStart({ teamwork }: AttachmentParts, round: number): Promise<string | undefined> {
  return buildRoundState(await teamwork.loadUnitEntries({ round, unit: '' })).startedAt;
}

function buildQuestionnaireFile(
  definitions: DefinitionSet,
  { round, part }: Place,
  isTrial: boolean,
  documents: ReceiptDependencies['documents'],
): AttachedFile {
  const words = documents.buildWords(round);
  const bytes = writeWordQuestionnaire({
    round,
    part,
    unit: undefined,
    lastDay: findRoundPhase(round.calendar, undefined, `${round.measuringDate}T00:00:00Z`).lastDay,
    isTrial,
    definitionHash: definitions.hash,
    answers: new Map(),
    comments: new Map(),
    earlier: undefined,
    words,
  });
  return { name: `${words.texts.fileName(round.year, part.code, undefined)}.docx`, mediaType: wordMediaType, bytes };
}

/** The receipt of one event, also when the part has been handed in again since; undefined where the event is not there. */
async function buildReceiptFile(
  parts: AttachmentParts,
  deps: ReceiptDependencies,
  mail: Mail,
  attachment: MailAttachment & { readonly kind: 'receipt' },
  { round, part }: Place,
): Promise<AttachedFile | undefined> {
  const key = { round: mail.round, unit: mail.unit, part: part.code };
  const unit = parts.definitions.getFrame(mail.round).unitsByCode.get(mail.unit);
  const [events, freeTexts, startedAt] = await Promise.all([
    parts.collection.loadEvents(key),
    parts.collection.loadFreeTexts(key),
    findStart(parts, mail.round),
  ]);
  const event = events.find(({ sequence }) => sequence === attachment.sequence);
  if (unit === undefined || event === undefined) return undefined;
  const { lastDay } = findRoundPhase(round.calendar, startedAt, parts.now().toISOString());
  const place = { round, unit, part, startedAt, lastDay };
  const content = await loadReceiptContent(deps, place, buildHandedIn(event, freeTexts), event);
  const bytes = await deps.documents.print(buildPrintedReceipt(content));
  const name = `kvitto-${mail.round}-${part.code}-${mail.unit}.pdf`;
  return { name, mediaType: 'application/pdf', bytes };
}
