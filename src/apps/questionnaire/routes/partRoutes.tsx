// Answering a part: the page, and saving by form or by the page script.

import type { Context, Hono } from 'hono';
import { Problem } from '../../../kernel/problem.ts';
import type { DraftChange, Writer } from '../../../stages/collection/index.ts';
import { answerScript } from '../../../ui/answerScript.ts';
import { renderPage } from '../../../ui/renderPage.ts';
import { buildBrowserExtras } from '../buildBrowserForm.ts';
import { buildFormView } from '../buildFormView.ts';
import { questionnaireWords } from '../catalogues.ts';
import { findMedians } from '../findMedians.ts';
import type { NamePerson } from '../form/buildProvenance.ts';
import { buildBlockId, buildCellId, buildCommentId, buildHeadingId, buildNoteId } from '../form/fieldIds.ts';
import { type ErrorLink, listBlockingLinks, listFaultLinks } from '../form/formMessages.ts';
import { loadSurroundings } from '../form/formSurroundings.ts';
import { nameWriters } from '../form/nameWriters.ts';
import { loadGrantedDraft } from '../grantedAnswers.ts';
import { isJsonRequest } from '../isJsonRequest.ts';
import { isWritable, type OpenedPart, openPart, openPartToSave } from '../openLink.ts';
import { ConflictPage } from '../pages/ConflictPage.tsx';
import { PartNotes } from '../pages/PartNotes.tsx';
import { PartPage } from '../pages/PartPage.tsx';
import { PartReadingPage } from '../pages/PartReadingPage.tsx';
import type { QuestionnaireDependencies } from '../questionnaireDependencies.ts';
import { readPostedForm, readSaveRequest } from '../readPostedForm.ts';
import { repeatEarlier } from '../repeatEarlier.ts';
import { buildSaveReply, type SavedAnswers, saveAnswers } from '../saveAnswers.ts';

/**
 * What is handed in leads to its receipt. JSON is answered with SaveReply; Problem NOT_WRITABLE or MALFORMED_REQUEST.
 */
export function addPartRoutes(app: Hono, deps: QuestionnaireDependencies): void {
  app.get('/:secret/:part', async (context) => {
    const opened = await openPart(deps, context.req.param('secret'), context.req.param('part'));
    if (opened.state === 'submitted') return context.redirect(`${opened.partPath}/kvitto`);
    if (!isWritable(opened)) return context.html(await renderReading(deps, opened));
    const shows = { showsMissing: context.req.query('visa') === 'saknas', done: context.req.query('gjort') };
    return context.html(await renderPart(deps, opened, shows, []));
  });

  app.post('/:secret/:part', async (context) => {
    const { secret, part } = context.req.param();
    if (isJsonRequest(context)) return saveFromScript(deps, await openPartToSave(deps, secret, part), context);
    return saveFromForm(deps, await openPart(deps, secret, part), context);
  });
}

async function saveFromScript(
  deps: QuestionnaireDependencies,
  opened: OpenedPart,
  context: Context,
): Promise<Response> {
  const changes = readSaveRequest(await parseJson(context));
  if (!changes) throw new Problem('MALFORMED_REQUEST', 'The request is not a list of changes');
  const by = buildWriter(deps, opened);
  const saved = await save(deps, opened, changes, by);
  if (saved === undefined) return answerScript({ problem: 'ALREADY_HANDED_IN' }, 409);
  const nameOf = await nameOthers(deps, opened, saved);
  return answerScript(buildSaveReply(saved, by.at, deps.language, nameOf));
}

/** Names for conflicts; who writes through the same link is told as somebody else. */
export async function nameOthers(
  deps: QuestionnaireDependencies,
  opened: OpenedPart,
  { conflicts }: SavedAnswers,
): Promise<NamePerson> {
  const words = questionnaireWords[deps.language];
  const others = conflicts.map(({ theirs }) => theirs.actor).filter((actor) => actor !== opened.link.actor);
  const nameOf = await nameWriters(deps, opened, others, words);
  return (actor) => (actor === opened.link.actor ? words.form.someone : nameOf(actor));
}

async function saveFromForm(deps: QuestionnaireDependencies, opened: OpenedPart, context: Context): Promise<Response> {
  const words = questionnaireWords[deps.language];
  const posted = readPostedForm(opened.part, await context.req.formData());
  const by = buildWriter(deps, opened);
  const saved = await save(deps, opened, posted.changes, by);
  if (saved === undefined) return context.redirect(`${opened.partPath}/kvitto`, 303);
  if (saved.conflicts.length > 0) {
    const nameOf = await nameOthers(deps, opened, saved);
    const page = <ConflictPage words={words} opened={opened} conflicts={saved.conflicts} nameOf={nameOf} />;
    return context.html(renderPage(page), 409);
  }
  if (saved.refused.length > 0) {
    const errors = saved.refused.map((field) => ({
      fieldId: field.target === 'comment' ? buildCommentId(field.question) : buildCellId(field.question),
      message: `${words.pages.part.question(field.question)}: ${words.answering.refused[field.refusal]}`,
    }));
    return context.html(await renderPart(deps, opened, { showsMissing: false, done: undefined }, errors), 422);
  }
  if (posted.next.startsWith('samma:')) {
    const known = { ...posted.known, ...Object.fromEntries(saved.saved) };
    await repeatEarlier(deps, opened, { question: posted.next.slice('samma:'.length), known }, by);
  }
  return context.redirect(findNextAddress(opened, posted.next), 303);
}

/** Undefined when somebody has handed the part in meanwhile. */
async function save(
  deps: QuestionnaireDependencies,
  opened: OpenedPart,
  changes: readonly DraftChange[],
  by: Writer,
): Promise<SavedAnswers | undefined> {
  if (!isWritable(opened)) {
    if (!opened.right.mayWrite && opened.right.because === 'handedIn') return undefined;
    throw new Problem('NOT_WRITABLE', 'The link does not let its holder write in the part now');
  }
  try {
    return await saveAnswers(deps.store, opened, changes, by);
  } catch (error) {
    if (error instanceof Problem && error.code === 'ALREADY_HANDED_IN') return undefined;
    if (error instanceof Problem && error.code === 'PART_DECLINED') {
      throw new Problem('NOT_WRITABLE', 'The unit has declined the part');
    }
    throw error;
  }
}

function findNextAddress(opened: OpenedPart, next: string): string {
  const [what = '', name = ''] = next.split(':');
  if (what === 'granska') return `${opened.partPath}/granska${name === '' ? '' : `#${buildNoteId(name)}`}`;
  const question = what === 'samma' ? name : what;
  if (what === 'samma' && name === '') return `${opened.partPath}#svar`;
  const asked = opened.part.questions.find(({ code }) => code === question);
  if (asked === undefined) return `${opened.partPath}#sparat`;
  return `${opened.partPath}#${asked.followUpOf === undefined ? buildBlockId(question) : buildHeadingId(question)}`;
}

async function renderPart(
  deps: QuestionnaireDependencies,
  opened: OpenedPart,
  { showsMissing, done }: { readonly showsMissing: boolean; readonly done: string | undefined },
  refused: readonly ErrorLink[],
): Promise<string> {
  const words = questionnaireWords[deps.language];
  const draft = await loadGrantedDraft(deps.store, opened);
  const surroundings = await loadSurroundings(deps, opened, draft, words);
  const view = buildFormView(opened, draft, words, showsMissing, surroundings);
  const faults = view.state.faults.filter((fault) => showsMissing || fault.fault.kind !== 'missing');
  const errors = [...refused, ...listFaultLinks(faults, words), ...listBlockingLinks(view.notes, words)];
  const medians = await findMedians(deps, opened.round.year);
  const extras = buildBrowserExtras({
    accepted: surroundings.accepted,
    compared: [...surroundings.compared.cells],
    limits: opened.round.reviewLimits,
    origins: Object.fromEntries(view.origins),
    now: deps.now().toISOString(),
  });
  return renderPage(
    <PartPage
      opened={opened}
      view={view}
      draft={draft}
      showsMissing={showsMissing}
      errors={errors}
      extras={extras}
      medianSeconds={medians.get(opened.part.code)}
      notes={<PartNotes words={words} opened={opened} unit={surroundings.unit} done={done} />}
    />,
  );
}

/** A part that cannot be written in: its answers, and why. */
async function renderReading(deps: QuestionnaireDependencies, opened: OpenedPart): Promise<string> {
  const words = questionnaireWords[deps.language];
  const draft = await loadGrantedDraft(deps.store, opened);
  return renderPage(<PartReadingPage opened={opened} view={buildFormView(opened, draft, words, false)} />);
}

/** Who writes: the holder of the link, now, under the definitions that are loaded. */
export function buildWriter(deps: QuestionnaireDependencies, opened: OpenedPart): Writer {
  return {
    actor: opened.link.actor,
    link: opened.link.id,
    at: deps.now().toISOString(),
    definitionHash: opened.definitions.hash,
  };
}

async function parseJson(context: Context): Promise<unknown> {
  try {
    return await context.req.json();
  } catch {
    throw new Problem('MALFORMED_REQUEST', 'The request is not JSON');
  }
}
