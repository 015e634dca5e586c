// The office corrects answers on a unit's behalf. It is a fact of its own with a reason, after the unit's; the earlier answers stay in
// the chain, and the unit sees both (R-REVIEW-06).

import type { Hono } from 'hono';
import { buildOfficeAnswerMail, listFreeTextCells, type ReviewedPart } from '../../../stages/collection/index.ts';
import { renderPage } from '../../../ui/renderPage.ts';
import type { DeskDependencies } from '../deskDependencies.ts';
import { type DeskContext, type DeskEnvironment, readField, requirePermission } from '../deskRequest.ts';
import { CorrectionPage, type CorrectionPageProps } from '../pages/review/CorrectionPage.tsx';
import type { OpenedReview } from '../reviewing/openReviewedPart.ts';
import { type CorrectionForm, findNamedQuestion, openCorrection, readCorrection } from '../reviewing/readCorrection.ts';
import { createKey, takeOfficeStep } from '../reviewing/takeOfficeStep.ts';
import {
  buildClosingFacts,
  findItem,
  goBack,
  log,
  openFrom,
  renderReviewPart,
  reviewPartPath,
} from './reviewPartRoutes.tsx';
import { buildBase } from './reviewRoutes.tsx';

const path = `${reviewPartPath}/ratta`;

/**
 * Takes permission `correct`. 409 where the part cannot be corrected now, 422 for a fault; answers that have changed
 * meanwhile are not overwritten.
 */
export function addCorrectionRoutes(app: Hono<DeskEnvironment>, deps: DeskDependencies): void {
  app.get(path, async (context) => {
    requirePermission(context.get('user'), 'correct');
    const opened = await openFrom(deps, context);
    const reviewed = findCorrectable(opened);
    if (reviewed === undefined) return context.html(await renderReviewPart(deps, context, opened, {}), 409);
    const question = findNamedQuestion(opened.part, context.req.query('fraga'), context.req.query('ruta'));
    const matter = context.req.query('arende') ?? '';
    const form = question === undefined ? undefined : openCorrection(reviewed, question, matter);
    return context.html(await render(deps, context, opened, { reviewed, form }));
  });

  app.post(path, async (context) => {
    requirePermission(context.get('user'), 'correct');
    const opened = await openFrom(deps, context);
    const reviewed = findCorrectable(opened);
    if (reviewed === undefined) return context.html(await renderReviewPart(deps, context, opened, {}), 409);
    const fields = await context.req.formData();
    if (readField(fields, 'sammandrag') !== digestAnswers(deps, reviewed)) {
      return goBack(deps, context, opened, 'andrat', undefined);
    }
    const form = readCorrection(reviewed, fields);
    const fault = findFault(form);
    const hasProblems = (form.prepared?.problems.length ?? 0) + (form.prepared?.findings.length ?? 0) > 0;
    if (readField(fields, 'steg') === 'visa' && fault !== 'noChange') {
      return context.html(await render(deps, context, opened, { reviewed, form }), hasProblems ? 422 : 200);
    }
    if (fault !== undefined || hasProblems) {
      return context.html(await render(deps, context, opened, { reviewed, form, fault }), 422);
    }
    await store(deps, context, opened, form);
    return goBack(deps, context, opened, 'rattat', undefined);
  });
}

/** Undefined for what is not handed in, is open at the unit, or is locked: the page of the part says which. */
function findCorrectable({ reviewed, state, right }: OpenedReview): ReviewedPart | undefined {
  return state === 'submitted' && right.mayWrite ? reviewed : undefined;
}

function findFault({ prepared, reason }: CorrectionForm): CorrectionPageProps['fault'] {
  if ((prepared?.changed.length ?? 0) === 0 && prepared?.problems.length === 0) return 'noChange';
  return reason === '' ? 'reasonMissing' : undefined;
}

async function store(
  deps: DeskDependencies,
  context: DeskContext,
  opened: OpenedReview,
  { prepared, reason, matter }: CorrectionForm,
): Promise<void> {
  if (prepared === undefined) return;
  const user = context.get('user');
  const { key, part } = opened;
  const { answers, comments } = prepared;
  const item = findItem(opened, matter);
  // Names the correction in its mails.
  const correction = createKey(deps);
  await takeOfficeStep(deps, user, opened, {
    facts: item === undefined ? [] : buildClosingFacts(item, 'corrected', ''),
    response: {
      kind: 'corrected',
      part: key.part,
      ...{ answers, comments, freeTextCells: listFreeTextCells(part), reason },
    },
    buildMail: (basis, link) =>
      buildOfficeAnswerMail(basis, { question: correction, part: key.part, outcome: 'corrected', reason, link }),
  });
  await log(deps, context, 'corrected', opened);
}

/** Of the answers that a form was made from, so that nobody corrects what has changed meanwhile. */
function digestAnswers({ digest }: DeskDependencies, { response }: ReviewedPart): string {
  return digest(JSON.stringify([...response.answers].sort(([a], [b]) => (a < b ? -1 : 1))));
}

async function render(
  deps: DeskDependencies,
  context: DeskContext,
  opened: OpenedReview,
  shown: Pick<CorrectionPageProps, 'reviewed' | 'form' | 'fault'>,
): Promise<string> {
  const base = await buildBase(deps, context, opened.round);
  return renderPage(
    <CorrectionPage {...base} {...shown} opened={opened} digest={digestAnswers(deps, shown.reviewed)} />,
  );
}
