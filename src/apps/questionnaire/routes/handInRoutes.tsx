// Review, handing in, and the receipt.

import type { Hono } from 'hono';
import { Problem } from '../../../kernel/problem.ts';
import { renderAnswersCsv } from '../../../products/dataFile/index.ts';
import { type HandedInResponse, handInPart, type ResponseEvent } from '../../../stages/collection/index.ts';
import { renderPage } from '../../../ui/renderPage.ts';
import { buildFormView, canBeHandedIn, digestReviewed } from '../buildFormView.ts';
import { questionnaireWords } from '../catalogues.ts';
import { listCheckLinks, listFaultLinks } from '../form/formMessages.ts';
import { findGrantedResponse, loadGrantedDraft } from '../grantedAnswers.ts';
import { isWritable, type OpenedPart, openPart } from '../openLink.ts';
import { Preview } from '../pages/Preview.tsx';
import { ReceiptPage } from '../pages/ReceiptPage.tsx';
import { ReviewPage, type ReviewPageProps } from '../pages/ReviewPage.tsx';
import type { QuestionnaireDependencies } from '../questionnaireDependencies.ts';
import { buildWriter } from './partRoutes.tsx';

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
    if (refusal) return context.html(await renderReview(deps, opened, refusal), 409);
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
  const view = buildFormView(opened.part, draft, questionnaireWords[deps.language], true);
  if (digestReviewed(view, deps.digest) !== reviewed) return 'changed';
  try {
    const outcome = await handInPart(opened.part, draft, true, buildWriter(deps, opened), deps.store);
    return outcome.kind === 'handedIn' ? undefined : 'incomplete';
  } catch (error) {
    if (error instanceof Problem && error.code === 'DRAFT_CHANGED') return 'changed';
    // Somebody else was first: the receipt that follows is theirs.
    if (error instanceof Problem && error.code === 'ALREADY_HANDED_IN') return undefined;
    throw error;
  }
}

/** The handed-in response with the event it stands on; while the part is reopened there is no receipt to show. */
async function findReceipt(
  deps: QuestionnaireDependencies,
  opened: OpenedPart,
): Promise<{ readonly handedIn: HandedInResponse; readonly event: ResponseEvent } | undefined> {
  if (isWritable(opened)) return undefined;
  const handedIn = await findGrantedResponse(deps.store, opened);
  const events = await deps.store.loadEvents(opened.key);
  const event = events.findLast((candidate) => candidate.kind === 'submitted' || candidate.kind === 'corrected');
  return handedIn && event ? { handedIn, event } : undefined;
}

async function renderReview(
  deps: QuestionnaireDependencies,
  opened: OpenedPart,
  refusal?: ReviewPageProps['refusal'],
): Promise<string> {
  const words = questionnaireWords[deps.language];
  const draft = await loadGrantedDraft(deps.store, opened);
  const view = buildFormView(opened.part, draft, words, true);
  return renderPage(
    <ReviewPage
      opened={opened}
      view={view}
      errors={[
        ...listFaultLinks(view.state.faults, words),
        ...listCheckLinks(opened.part, view.failedChecks, words, true),
      ]}
      warnings={listCheckLinks(opened.part, view.failedChecks, words, false)}
      reviewed={digestReviewed(view, deps.digest)}
      canHandIn={canBeHandedIn(view.state, view.failedChecks)}
      refusal={refusal}
      preview={<Preview words={words} opened={opened} answers={view.state.counted} />}
    />,
  );
}
