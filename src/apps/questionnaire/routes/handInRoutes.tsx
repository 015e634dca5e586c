// Review, handing in, and the receipt.

import type { Hono } from 'hono';
import { Problem } from '../../../kernel/problem.ts';
import { renderAnswersCsv } from '../../../products/dataFile/index.ts';
import { type HandedInResponse, handInPart, type ResponseEvent } from '../../../stages/collection/index.ts';
import { renderPage } from '../../../ui/renderPage.ts';
import { buildFormView, canBeHandedIn, digestReviewed } from '../buildFormView.ts';
import { buildPreview } from '../buildPreview.ts';
import { questionnaireWords } from '../catalogues.ts';
import { listBlockingLinks, listFaultLinks } from '../form/formMessages.ts';
import { listAccepted, loadSurroundings } from '../form/formSurroundings.ts';
import { findGrantedResponse, loadGrantedDraft } from '../grantedAnswers.ts';
import { isWritable, type OpenedPart, openPart } from '../openLink.ts';
import { ReceiptPage, type ReceiptPageProps } from '../pages/ReceiptPage.tsx';
import { ReviewPage, type ReviewPageProps } from '../pages/ReviewPage.tsx';
import type { QuestionnaireDependencies } from '../questionnaireDependencies.ts';
import { recordHandIn } from '../recordHandIn.ts';
import { loadUnitView } from '../team/loadUnitView.ts';
import { loadPartContent } from '../team/partContent.ts';
import { buildWriter } from './partRoutes.tsx';

/**
 * 409 with the reason where the part cannot be handed in as it is. Throws Problem NOT_WRITABLE for a link to some
 * questions only.
 */
export function addHandInRoutes(app: Hono, deps: QuestionnaireDependencies): void {
  const words = questionnaireWords[deps.language];

  app.get('/:secret/:part/granska', async (context) => {
    const opened = await openPart(deps, context.req.param('secret'), context.req.param('part'));
    if (!isWritable(opened)) return context.redirect(`${opened.partPath}/kvitto`);
    return context.html(await renderReview(deps, opened));
  });

  app.post('/:secret/:part/lamna-in', async (context) => {
    const opened = await openPart(deps, context.req.param('secret'), context.req.param('part'));
    if (!isWritable(opened)) return context.redirect(`${opened.partPath}/kvitto`, 303);
    if (!opened.granted.mayHandIn) throw new Problem('NOT_WRITABLE', 'The link opens some questions only');
    const reviewed = (await context.req.formData()).get('granskat');
    const refusal = await handIn(deps, opened, typeof reviewed === 'string' ? reviewed : '');
    if (refusal) return context.html(await renderReview(deps, opened, { refusal }), 409);
    return context.redirect(`${opened.partPath}/kvitto`, 303);
  });

  app.get('/:secret/:part/kvitto', async (context) => {
    const opened = await openPart(deps, context.req.param('secret'), context.req.param('part'));
    const receipt = await findReceipt(deps, opened);
    if (!receipt) return context.redirect(opened.partPath);
    return context.html(renderPage(<ReceiptPage words={words} opened={opened} {...receipt} />));
  });

  app.get('/:secret/:part/svar.csv', async (context) => {
    const opened = await openPart(deps, context.req.param('secret'), context.req.param('part'));
    const handedIn = await findGrantedResponse(deps.store, opened);
    if (!handedIn) return context.redirect(opened.partPath);
    const { unit, part, round } = opened.key;
    const csv = renderAnswersCsv(opened.round, [{ unit, part, ...pickContent(handedIn) }]);
    return context.body(csv, 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="svar-${round}-${unit}-${part}.csv"`,
    });
  });

  app.get('/:secret/:part/svar.json', async (context) => {
    const opened = await openPart(deps, context.req.param('secret'), context.req.param('part'));
    const handedIn = await findGrantedResponse(deps.store, opened);
    if (!handedIn) return context.redirect(opened.partPath);
    const { unit, part, round } = opened.key;
    const hash = findHandInEvent(await deps.store.loadEvents(opened.key))?.hash;
    return context.body(renderAnswersJson(opened, handedIn, hash), 200, {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="svar-${round}-${unit}-${part}.json"`,
    });
  });
}

/** The event that the handed-in answers stand on. */
function findHandInEvent(events: readonly ResponseEvent[]): ResponseEvent | undefined {
  return events.findLast(({ kind }) => kind === 'submitted' || kind === 'corrected');
}

/** The answers as data for a program, with what the receipt says of them. */
function renderAnswersJson({ key }: OpenedPart, handedIn: HandedInResponse, hash: string | undefined): string {
  const { answers, comments, submittedAt, receipt } = handedIn;
  const content = { answers: Object.fromEntries(answers), comments: Object.fromEntries(comments) };
  return `${JSON.stringify({ ...key, submittedAt, receipt, hash, ...content }, undefined, 2)}\n`;
}

function pickContent({ answers, comments }: HandedInResponse): Pick<HandedInResponse, 'answers' | 'comments'> {
  return { answers, comments };
}

/** Hands in exactly what was reviewed; undefined when it is done, else why it was not. */
async function handIn(
  deps: QuestionnaireDependencies,
  opened: OpenedPart,
  reviewed: string,
): Promise<ReviewPageProps['refusal']> {
  const draft = await loadGrantedDraft(deps.store, opened);
  const view = buildFormView(opened, draft, questionnaireWords[deps.language], true);
  if (digestReviewed(view, deps.digest) !== reviewed) return 'changed';
  try {
    const outcome = await handInPart(opened.part, draft, true, buildWriter(deps, opened), deps.store);
    if (outcome.kind !== 'handedIn') return 'incomplete';
    await recordHandIn(deps, opened, outcome.event);
    return undefined;
  } catch (error) {
    if (error instanceof Problem && error.code === 'DRAFT_CHANGED') return 'changed';
    // Somebody else was first: the receipt that follows is theirs.
    if (error instanceof Problem && error.code === 'ALREADY_HANDED_IN') return undefined;
    throw error;
  }
}

/** What the receipt tells; undefined while the part is not handed in, or reopened. */
export async function findReceipt(
  deps: QuestionnaireDependencies,
  opened: OpenedPart,
): Promise<Omit<ReceiptPageProps, 'words' | 'opened'> | undefined> {
  if (isWritable(opened)) return undefined;
  const handedIn = await findGrantedResponse(deps.store, opened);
  const events = await deps.store.loadEvents(opened.key);
  const event = findHandInEvent(events);
  if (handedIn === undefined || event === undefined) return undefined;
  const words = questionnaireWords[deps.language];
  const unit = await loadUnitView(deps, opened);
  const accepted = listAccepted(deps, opened, handedIn.answers, unit, words);
  const content = await loadPartContent(deps, opened.key, opened.part, 'submitted');
  return { handedIn, event, unit, accepted, digest: content.digest };
}

/** The review page; `said`: why handing in was refused, or an explanation that could not be stored. */
export async function renderReview(
  deps: QuestionnaireDependencies,
  opened: OpenedPart,
  said: Pick<ReviewPageProps, 'refusal' | 'faulty'> = {},
): Promise<string> {
  const words = questionnaireWords[deps.language];
  const draft = await loadGrantedDraft(deps.store, opened);
  const surroundings = await loadSurroundings(deps, opened, draft, words);
  const view = buildFormView(opened, draft, words, true, surroundings);
  const { counted } = view.state;
  return renderPage(
    <ReviewPage
      opened={opened}
      view={view}
      errors={[...listFaultLinks(view.state.faults, words), ...listBlockingLinks(view.notes, words)]}
      reviewed={digestReviewed(view, deps.digest)}
      canHandIn={canBeHandedIn(view)}
      {...said}
      preview={opened.granted.isWhole ? buildPreview(opened, counted, surroundings.earlier, deps.language) : []}
    />,
  );
}
