// The unit reviews what it has handed in (J9, R-REVIEW-04): says that something is right, answers the office, or opens a part to
// correct it. Reading changes nothing; every step is a fact in the unit's log.

import type { Context, Hono } from 'hono';
import { Problem } from '../../../kernel/problem.ts';
import type { NewUnitFact, ResponseStep, ReviewItem } from '../../../stages/collection/index.ts';
import { renderPage } from '../../../ui/renderPage.ts';
import { questionnaireWords } from '../catalogues.ts';
import { buildBlockId, buildCellId } from '../form/fieldIds.ts';
import { type OpenedLink, openLink } from '../openLink.ts';
import { UnitReviewPage } from '../pages/UnitReviewPage.tsx';
import type { QuestionnaireDependencies } from '../questionnaireDependencies.ts';
import { loadReviewView, type ReviewedPartView } from '../reviewing/loadReviewView.ts';
import type { ReviewRefusal } from '../reviewing/reviewPageProps.ts';
import { unitReviewWords } from '../reviewing/reviewWords.ts';
import { buildLinkWriter } from '../team/takeTeamStep.ts';

const longestText = 2000;

/**
 * A step that cannot be taken is refused in words on the same page. Throws Problem WRONG_PART for a part that the link
 * does not open.
 */
export function addUnitReviewRoutes(app: Hono, deps: QuestionnaireDependencies): void {
  app.get('/:secret/granskning', async (context) => {
    const opened = await openLink(deps, context.req.param('secret'));
    // A registrator's link opens no answers; it leads to where a coordinator is named.
    if (opened.parts.length === 0) return context.redirect(opened.path);
    const said = context.req.query('klart');
    return context.html(await renderReview(deps, opened, { said }));
  });

  app.post('/:secret/granskning/bekrafta', (context) =>
    takeStep(deps, context, async (opened, posted) => {
      const { view, item } = await findItem(deps, opened, posted);
      if (view === undefined) return 'notHandedIn';
      if (!view.mayAnswer) return 'notYours';
      if (item?.flag === undefined || item.digest !== posted.digest) return 'stale';
      if (!view.right.mayWrite && view.right.because !== 'mustAsk') return view.right.because;
      const fact = { kind: 'flagConfirmed', part: posted.part, flag: item.key, digest: item.digest } as const;
      await record(deps, opened, [posted.comment === '' ? { fact } : { fact, texts: { comment: posted.comment } }]);
      return `${opened.path}/granskning?klart=bekraftat#svar-klart`;
    }),
  );

  app.post('/:secret/granskning/svara', (context) =>
    takeStep(deps, context, async (opened, posted) => {
      const { view, item } = await findItem(deps, opened, posted);
      if (view === undefined) return 'notHandedIn';
      if (!view.mayAnswer) return 'notYours';
      if (item?.question === undefined || item.question.closedAt !== undefined) return 'stale';
      if (posted.comment === '') return 'answerMissing';
      const fact = { kind: 'officeAnswered', question: item.question.id } as const;
      await record(deps, opened, [{ fact, texts: { answer: posted.comment } }]);
      return `${opened.path}/granskning?klart=besvarat#svar-klart`;
    }),
  );

  app.post('/:secret/granskning/ratta', (context) =>
    takeStep(deps, context, async (opened, posted) => {
      const { view } = await findItem(deps, opened, posted);
      if (view === undefined) return 'notHandedIn';
      if (!view.mayCorrect) return view.right.mayWrite ? 'notYours' : view.right.because;
      await openForCorrection(deps, opened, view);
      return `${opened.path}/${posted.part}#${findPlace(view, posted.cell)}`;
    }),
  );
}

interface Posted {
  readonly part: string;
  readonly item: string;
  readonly digest: string;
  readonly cell: string;
  readonly comment: string;
}

/** Runs a step; what it gives back is the address to go on to, or why it was refused. */
async function takeStep(
  deps: QuestionnaireDependencies,
  context: Context,
  step: (opened: OpenedLink, posted: Posted) => Promise<string>,
): Promise<Response> {
  const opened = await openLink(deps, context.req.param('secret') ?? '');
  const fields = await context.req.formData();
  const read = (name: string) => {
    const value = fields.get(name);
    return typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : '';
  };
  const comment = read('kommentar').slice(0, longestText);
  const posted = { part: read('del'), item: read('arende'), digest: read('sammandrag'), cell: read('ruta'), comment };
  if (!opened.parts.some(({ code }) => code === posted.part)) {
    throw new Problem('WRONG_PART', 'The link does not open this part');
  }
  const outcome = await step(opened, posted);
  if (outcome.startsWith('/')) return context.redirect(outcome, 303);
  const refusal = { refusal: outcome as ReviewRefusal, item: posted.item, comment: posted.comment };
  return context.html(await renderReview(deps, opened, refusal), outcome === 'answerMissing' ? 422 : 409);
}

async function findItem(
  deps: QuestionnaireDependencies,
  opened: OpenedLink,
  posted: Posted,
): Promise<{ readonly view: ReviewedPartView | undefined; readonly item: ReviewItem | undefined }> {
  const { parts } = await loadReviewView(deps, opened);
  const view = parts.find(({ part }) => part.code === posted.part);
  return { view, item: view?.items.find(({ key }) => key === posted.item) };
}

async function record(
  deps: QuestionnaireDependencies,
  opened: OpenedLink,
  facts: readonly NewUnitFact[],
  response?: ResponseStep,
): Promise<void> {
  const key = { round: opened.round.year, unit: opened.unit.code };
  await deps.teamwork.record({ key, facts, response }, buildLinkWriter(deps, opened));
}

/** In the window after closing the press is the asking (I18-40): it is logged as the part is opened. */
async function openForCorrection(
  deps: QuestionnaireDependencies,
  opened: OpenedLink,
  { right, state, response: { key } }: ReviewedPartView,
): Promise<void> {
  const { part } = key;
  const facts: readonly NewUnitFact[] = right.mayWrite ? [] : [{ fact: { kind: 'completionAsked', part } }];
  const reason = unitReviewWords[deps.language].unit.reopenReason;
  const response = state === 'submitted' ? ({ kind: 'reopened', part, reason } as const) : undefined;
  if (facts.length === 0 && response === undefined) return;
  try {
    await record(deps, opened, facts, response);
  } catch (error) {
    // Somebody else at the unit pressed first: the part is open.
    if (!(error instanceof Problem && error.code === 'NOT_HANDED_IN')) throw error;
  }
}

/** Id of the cell on the part's page, of its first block where the cell is unknown. */
function findPlace({ part, response }: ReviewedPartView, cell: string): string {
  if (response.answers.has(cell)) return buildCellId(cell);
  const [first] = part.questions;
  return first === undefined ? '' : buildBlockId(first.code);
}

async function renderReview(
  deps: QuestionnaireDependencies,
  opened: OpenedLink,
  said: { said?: string | undefined; refusal?: ReviewRefusal; item?: string; comment?: string },
): Promise<string> {
  const view = await loadReviewView(deps, opened);
  return renderPage(<UnitReviewPage words={questionnaireWords[deps.language]} opened={opened} view={view} {...said} />);
}
