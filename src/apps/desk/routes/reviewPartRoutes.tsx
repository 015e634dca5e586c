// What the office does with a part at the review: asks, closes, opens it for correction. Each step is in the unit's log and seen by
// the unit; answers change only while the calendar or a logged opening lets them (R-COLLECTION-18).

import type { Hono } from 'hono';
import { addDays, buildStockholmInstant, findStockholmDate } from '../../../kernel/stockholmTime.ts';
import {
  buildOfficeAnswerMail,
  buildOfficeQuestionMail,
  buildReopeningMail,
  type NewUnitFact,
  type ReviewItem,
} from '../../../stages/collection/index.ts';
import { formatDate } from '../../../ui/format.ts';
import { renderPage } from '../../../ui/renderPage.ts';
import type { DeskDependencies } from '../deskDependencies.ts';
import { type DeskContext, type DeskEnvironment, readField, requirePermission } from '../deskRequest.ts';
import { ReviewPartPage } from '../pages/review/ReviewPartPage.tsx';
import type { RefusedForm } from '../pages/review/reviewPartProps.ts';
import { buildMatterId } from '../reviewing/describeReviewed.ts';
import { type OpenedReview, openReviewedPart } from '../reviewing/openReviewedPart.ts';
import { deskReviewWords } from '../reviewing/reviewWords.ts';
import { createKey, takeOfficeStep } from '../reviewing/takeOfficeStep.ts';
import { buildBase } from './reviewRoutes.tsx';

/** Pattern of the page and of everything below it. */
export const reviewPartPath = '/:round{[0-9]{4}}/granskning/:unit{[0-9]+}/:part';
const longestReopening = 60;

/**
 * Asking and closing take permission `correct`, opening `reopen`. A matter that has changed since it was shown is not
 * closed.
 */
export function addReviewPartRoutes(app: Hono<DeskEnvironment>, deps: DeskDependencies): void {
  const texts = deskReviewWords[deps.language].desk.item;

  app.get(reviewPartPath, async (context) => {
    const opened = await openFrom(deps, context);
    return context.html(await renderReviewPart(deps, context, opened, { said: describeDone(deps, context) }));
  });

  app.post(`${reviewPartPath}/fraga`, async (context) => {
    const user = context.get('user');
    requirePermission(user, 'correct');
    const opened = await openFrom(deps, context);
    const fields = await context.req.formData();
    const [text, item] = [readField(fields, 'text'), findItem(opened, readField(fields, 'arende'))];
    if (text === '') {
      const refused = { form: item?.key ?? 'fraga', field: 'text', message: texts.askMissing, text } as const;
      return context.html(await renderReviewPart(deps, context, opened, { refused }), 422);
    }
    const question = createKey(deps);
    const { part } = opened.key;
    const about = item === undefined ? {} : { flag: item.key };
    const fact = { kind: 'officeAsked', question, part, cells: item?.cells ?? [], ...about } as const;
    const count = await takeOfficeStep(deps, user, opened, {
      facts: [{ fact, texts: { question: text } }],
      buildMail: (basis, link) => buildOfficeQuestionMail(basis, { question, part, text, due: '', link }),
    });
    await log(deps, context, 'reviewAsked', opened);
    return goBack(deps, context, opened, `fragat&brev=${count}`, item);
  });

  app.post(`${reviewPartPath}/avsluta`, async (context) => {
    const user = context.get('user');
    requirePermission(user, 'correct');
    const opened = await openFrom(deps, context);
    const fields = await context.req.formData();
    const item = findItem(opened, readField(fields, 'arende'));
    // The answer has changed since the page was shown, so the matter is another one or gone.
    if (item === undefined || item.digest !== readField(fields, 'sammandrag')) {
      return goBack(deps, context, opened, 'andrat', item);
    }
    const outcome = readField(fields, 'utfall') === 'corrected' ? 'corrected' : 'unchanged';
    const comment = readField(fields, 'text');
    const facts = buildClosingFacts(item, outcome, comment);
    const asked = item.question !== undefined && item.question.closedAt === undefined ? item.question : undefined;
    const { part } = opened.key;
    await takeOfficeStep(deps, user, opened, {
      facts,
      buildMail:
        asked &&
        ((basis, link) => buildOfficeAnswerMail(basis, { question: asked.id, part, outcome, reason: comment, link })),
    });
    await log(deps, context, 'reviewClosed', opened);
    return goBack(deps, context, opened, 'avslutat', item);
  });

  app.post(`${reviewPartPath}/oppna`, async (context) => {
    requirePermission(context.get('user'), 'reopen');
    const opened = await openFrom(deps, context);
    return reopen(deps, context, opened, await context.req.formData());
  });
}

async function reopen(
  deps: DeskDependencies,
  context: DeskContext,
  opened: OpenedReview,
  fields: FormData,
): Promise<Response> {
  const user = context.get('user');
  const texts = deskReviewWords[deps.language].desk.item;
  const { key, phase, state } = opened;
  const isClosed = phase.kind === 'closed' || phase.kind === 'completing';
  const [reason, day] = [readField(fields, 'skal'), readField(fields, 'dag')];
  const refuse = async (field: RefusedForm['field'], message: string) => {
    const refused = { form: 'oppna', field, message, text: reason, day };
    return context.html(await renderReviewPart(deps, context, opened, { refused }), 422);
  };
  if (reason === '') return refuse('text', texts.reopenMissing);
  const now = deps.now().toISOString();
  if (isClosed && !isDayAhead(day, now)) return refuse('day', texts.reopenDay);
  const isForOffice = readField(fields, 'vem') === 'myndighet';
  const { part } = key;
  const reopensAnswers = state === 'submitted' && !isForOffice;
  const lastDay = isClosed ? day : findLastDay(opened);
  const isTold = !isForOffice && (isClosed || reopensAnswers) && lastDay !== '';
  await takeOfficeStep(deps, user, opened, {
    facts: isClosed ? [{ fact: buildGrant(part, day), texts: { reason } }] : [],
    response: reopensAnswers ? { kind: 'reopened', part, reason } : undefined,
    buildMail: isTold ? (basis, link) => buildReopeningMail(basis, { part, lastDay, reason, link }) : undefined,
  });
  await log(deps, context, 'reopened', opened);
  const done = isClosed ? (isForOffice ? `oppen-har&dag=${day}` : `oppnad&dag=${day}`) : 'oppnad';
  return goBack(deps, context, opened, done, undefined);
}

/** Through the day (YYYY-MM-DD), all of it. */
function buildGrant(part: string, day: string) {
  return { kind: 'reopeningGranted', part, until: buildStockholmInstant(addDays(day, 1)) } as const;
}

/** Before closing a part is open until the round closes: its last day, YYYY-MM-DD; '' where the calendar has none. */
function findLastDay({ phase, round }: OpenedReview): string {
  const close = round.calendar.find(({ kind }) => kind === 'close')?.from;
  return close === undefined ? (phase.until ?? '').slice(0, 'YYYY-MM-DD'.length) : addDays(close, -1);
}

function isDayAhead(day: string, now: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day))) return false;
  const today = findStockholmDate(now);
  return day >= today && day <= addDays(today, longestReopening);
}

/** A question is closed as a question, and what it is about rests as long as its values stay. */
export function buildClosingFacts(
  item: ReviewItem,
  outcome: 'corrected' | 'unchanged',
  comment: string,
): readonly NewUnitFact[] {
  const { part, key: flag, digest, question } = item;
  const asked = question !== undefined && question.closedAt === undefined ? [question] : [];
  const closing = { kind: 'flagClosed', part, flag, digest, outcome } as const;
  return [
    ...asked.map(({ id }) => ({ fact: { kind: 'officeClosed', question: id, outcome } as const })),
    ...(item.kind === 'officeQuestion' ? [] : [{ fact: closing, ...(comment === '' ? {} : { texts: { comment } }) }]),
  ];
}

/** By its lasting key; undefined also where nothing is handed in. */
export function findItem({ reviewed }: OpenedReview, key: string): ReviewItem | undefined {
  return reviewed?.items.find((item) => item.key === key);
}

/** The part that a request is about. */
export function openFrom(deps: DeskDependencies, context: DeskContext): Promise<OpenedReview> {
  const { round = '', unit = '', part = '' } = context.req.param() as Readonly<Record<string, string>>;
  return openReviewedPart(deps, round, unit, part);
}

/** `done` ends up in the address, for what is said on top. */
export function goBack(
  deps: DeskDependencies,
  context: DeskContext,
  { key }: OpenedReview,
  done: string,
  item: ReviewItem | undefined,
): Response {
  const place = item === undefined ? '' : `#${buildMatterId(item.key)}`;
  return context.redirect(
    `${deps.basePath}/${key.round}/granskning/${key.unit}/${key.part}?klart=${done}${place}`,
    303,
  );
}

function describeDone(deps: DeskDependencies, context: DeskContext): string | undefined {
  const { item, correction } = deskReviewWords[deps.language].desk;
  const day = context.req.query('dag') ?? '';
  const mails = Number(context.req.query('brev') ?? 0);
  const shownDay = /^\d{4}-\d{2}-\d{2}$/.test(day) ? formatDate(day, deps.language) : '';
  switch (context.req.query('klart')) {
    case 'fragat':
      return mails > 0 ? item.saidAskedMail(mails) : `${item.saidAsked} ${item.noMail}`;
    case 'avslutat':
      return item.saidClosed;
    case 'rattat':
      return item.saidCorrected;
    case 'oppnad':
      return shownDay === '' ? item.saidReopenedNow : item.saidReopened(shownDay);
    case 'oppen-har':
      return item.saidReopenedOffice(shownDay);
    case 'andrat':
      return correction.stale;
    default:
      return undefined;
  }
}

/** The page of the part, with what was said or refused. */
export async function renderReviewPart(
  deps: DeskDependencies,
  context: DeskContext,
  opened: OpenedReview,
  said: { said?: string | undefined; refused?: RefusedForm },
): Promise<string> {
  const base = await buildBase(deps, context, opened.round);
  return renderPage(<ReviewPartPage {...base} {...said} opened={opened} now={deps.now().toISOString()} />);
}

/** In the desk's own log; the unit's log has the fact itself. */
export async function log(
  deps: DeskDependencies,
  context: DeskContext,
  action: string,
  { key: { round, unit, part } }: OpenedReview,
): Promise<void> {
  const { actor } = context.get('user');
  await deps.desk.appendLog({ at: deps.now().toISOString(), actor, action, details: { round, unit, part } });
}
