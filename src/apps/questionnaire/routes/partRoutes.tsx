// Answering a part: the page, and saving by form or by the page script.

import type { Context, Hono } from 'hono';
import { Problem } from '../../../kernel/problem.ts';
import type { DraftChange, Writer } from '../../../stages/collection/index.ts';
import { renderPage } from '../../../ui/renderPage.ts';
import { buildFormView } from '../buildFormView.ts';
import { questionnaireWords } from '../catalogues.ts';
import { buildBlockId, buildCellId } from '../form/fieldIds.ts';
import { type ErrorLink, listCheckLinks, listFaultLinks } from '../form/formMessages.ts';
import { loadGrantedDraft } from '../grantedAnswers.ts';
import { isJsonRequest } from '../isJsonRequest.ts';
import { isWritable, type OpenedPart, openPart } from '../openLink.ts';
import { ConflictPage } from '../pages/ConflictPage.tsx';
import { PartPage } from '../pages/PartPage.tsx';
import type { QuestionnaireDependencies } from '../questionnaireDependencies.ts';
import { readPostedForm, readSaveRequest } from '../readPostedForm.ts';
import { buildSaveReply, type SavedAnswers, saveAnswers } from '../saveAnswers.ts';

export function addPartRoutes(app: Hono, deps: QuestionnaireDependencies): void {
  app.get('/:secret/:part', async (context) => {
    const opened = await openPart(deps, context.req.param('secret'), context.req.param('part'));
    if (opened.state === 'submitted') return context.redirect(`${opened.partPath}/kvitto`);
    return context.html(await renderPart(deps, opened, context.req.query('visa') === 'saknas', []));
  });

  app.post('/:secret/:part', async (context) => {
    const opened = await openPart(deps, context.req.param('secret'), context.req.param('part'));
    return isJsonRequest(context) ? saveFromScript(deps, opened, context) : saveFromForm(deps, opened, context);
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
  if (saved === undefined) return context.json({ problem: 'ALREADY_HANDED_IN' }, 409);
  return context.json(buildSaveReply(saved, by.at, deps.language));
}

async function saveFromForm(deps: QuestionnaireDependencies, opened: OpenedPart, context: Context): Promise<Response> {
  const words = questionnaireWords[deps.language];
  const posted = readPostedForm(opened.part, await context.req.formData());
  const saved = await save(deps, opened, posted.changes, buildWriter(deps, opened));
  if (saved === undefined) return context.redirect(`${opened.partPath}/kvitto`, 303);
  if (saved.conflicts.length > 0) {
    return context.html(renderPage(<ConflictPage words={words} opened={opened} conflicts={saved.conflicts} />), 409);
  }
  if (saved.refused.length > 0) {
    const errors = saved.refused.map((field) => ({
      fieldId: field.target === 'comment' ? `kommentar-${field.question}` : buildCellId(field.question),
      message: `${words.pages.part.question(field.question)}: ${words.answering.refused[field.refusal]}`,
    }));
    return context.html(await renderPart(deps, opened, false, errors), 422);
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
    throw error;
  }
}

function findNextAddress(opened: OpenedPart, next: string): string {
  if (next === 'granska') return `${opened.partPath}/granska`;
  const isBlock = opened.part.questions.some((question) => question.code === next);
  return `${opened.partPath}#${isBlock ? buildBlockId(next) : 'sparat'}`;
}

async function renderPart(
  deps: QuestionnaireDependencies,
  opened: OpenedPart,
  showsMissing: boolean,
  refused: readonly ErrorLink[],
): Promise<string> {
  const words = questionnaireWords[deps.language];
  const draft = await loadGrantedDraft(deps.store, opened);
  const view = buildFormView(opened.part, draft, words, showsMissing);
  const faults = view.state.faults.filter((fault) => showsMissing || fault.fault.kind !== 'missing');
  const errors = [
    ...refused,
    ...listFaultLinks(faults, words),
    ...listCheckLinks(opened.part, view.failedChecks, words, true),
  ];
  return renderPage(<PartPage opened={opened} view={view} draft={draft} showsMissing={showsMissing} errors={errors} />);
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
