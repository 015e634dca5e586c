// What the page script asks for while a part is open: what others have saved since, and last time's answers.

import type { Context, Hono } from 'hono';
import { Problem } from '../../../kernel/problem.ts';
import type {
  DraftCell,
  FreshField,
  FreshReply,
  RepeatReply,
  RepeatRequest,
} from '../../../stages/collection/index.ts';
import { answerScript } from '../../../ui/answerScript.ts';
import { formatClock } from '../../../ui/format.ts';
import { questionnaireWords } from '../catalogues.ts';
import { buildProvenance } from '../form/buildProvenance.ts';
import { findEarlier } from '../form/formSurroundings.ts';
import { nameWriters } from '../form/nameWriters.ts';
import { loadGrantedDraft } from '../grantedAnswers.ts';
import { isWritable, type OpenedPart, openPart } from '../openLink.ts';
import type { QuestionnaireDependencies } from '../questionnaireDependencies.ts';
import { repeatEarlier } from '../repeatEarlier.ts';
import { buildWriter } from './partRoutes.tsx';

/** What is saved by two writers at the same time may become visible in another order than their clocks. Milliseconds. */
const margin = 60_000;

/** JSON for the page script only; the page works without. Throws Problem NOT_WRITABLE or MALFORMED_REQUEST. */
export function addLiveRoutes(app: Hono, deps: QuestionnaireDependencies): void {
  app.get('/:secret/:part/nytt', async (context) => {
    const opened = await openPart(deps, context.req.param('secret'), context.req.param('part'));
    return answerScript(await findFresh(deps, opened, context.req.query('efter') ?? ''));
  });

  app.post('/:secret/:part/forra-svar', async (context) => {
    const opened = await openPart(deps, context.req.param('secret'), context.req.param('part'));
    const request = readRepeatRequest(await parseJson(context));
    if (request === undefined) throw new Problem('MALFORMED_REQUEST', 'The request names no question');
    if (!isWritable(opened)) throw new Problem('NOT_WRITABLE', 'The part takes no answers now');
    const by = buildWriter(deps, opened);
    const fields = await repeatEarlier(deps, opened, request, by);
    return answerScript({ time: formatClock(by.at, deps.language), fields } satisfies RepeatReply);
  });
}

/** Everything saved from some time before `after` on: the page leaves aside what it knows already. */
async function findFresh(deps: QuestionnaireDependencies, opened: OpenedPart, after: string): Promise<FreshReply> {
  const words = questionnaireWords[deps.language];
  const draft = await loadGrantedDraft(deps.store, opened);
  const from = new Date((Date.parse(after) || 0) - margin).toISOString();
  const isFresh = (cell: DraftCell) => new Date(cell.savedAt).toISOString() >= from;
  const list = (target: FreshField['target'], cells: Iterable<DraftCell>): readonly FreshField[] =>
    [...cells]
      .filter(isFresh)
      .map(({ question, item, answer, version }) => ({ target, question, item, value: answer, version }));
  const fields = [...list('answer', draft.cells.values()), ...list('comment', draft.comments.values())];
  const touched = new Set(fields.map(({ question }) => question));
  const part = { ...opened.part, questions: opened.part.questions.filter(({ code }) => touched.has(code)) };
  const actors = [...draft.cells.values(), ...draft.comments.values()]
    .filter(({ question }) => touched.has(question))
    .map(({ actor }) => actor);
  const nameOf = await nameWriters(deps, opened, actors, words);
  const isTakenOver = [...draft.cells.values()].some(
    ({ question, origin }) => touched.has(question) && origin === 'earlier',
  );
  const earlierYear = isTakenOver ? (await findEarlier(deps, opened))?.round : undefined;
  return {
    now: deps.now().toISOString(),
    fields,
    provenance: Object.fromEntries(buildProvenance(part, draft, nameOf, words, earlierYear)),
    isWritable: isWritable(opened),
  };
}

function readRepeatRequest(body: unknown): RepeatRequest | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const { question, known } = body as Partial<Record<keyof RepeatRequest, unknown>>;
  if (typeof question !== 'string' || typeof known !== 'object' || known === null) return undefined;
  const versions = Object.entries(known).filter((entry): entry is [string, number] => typeof entry[1] === 'number');
  return { question, known: Object.fromEntries(versions) };
}

async function parseJson(context: Context): Promise<unknown> {
  try {
    return await context.req.json();
  } catch {
    throw new Problem('MALFORMED_REQUEST', 'The request is not JSON');
  }
}
