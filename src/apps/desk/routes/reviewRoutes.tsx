// The review of a round at the desk: queue, comments, corrections, findings as a file.

import type { Hono } from 'hono';
import { renderCsv } from '../../../products/dataFile/index.ts';
import {
  listComments,
  listCorrections,
  listFindingRecords,
  loadRoundReview,
  type RoundReview,
} from '../../../stages/collection/index.ts';
import type { Round } from '../../../stages/definition/index.ts';
import type { Frame } from '../../../stages/frame/index.ts';
import { readText } from '../../../ui/language.ts';
import { renderPage } from '../../../ui/renderPage.ts';
import type { DeskDependencies } from '../deskDependencies.ts';
import { type DeskContext, type DeskEnvironment, readField, requirePermission } from '../deskRequest.ts';
import { openRound } from '../openRound.ts';
import { CommentsPage } from '../pages/review/CommentsPage.tsx';
import { CorrectionsPage } from '../pages/review/CorrectionsPage.tsx';
import { QueuePage } from '../pages/review/QueuePage.tsx';
import type { ReviewPageBase } from '../pages/review/ReviewFrame.tsx';
import { listChosenComments, readCommentFilter, renderCommentQuery } from '../reviewing/commentQuery.ts';
import { loadNames } from '../reviewing/openReviewedPart.ts';
import { isInState, listQueue, type QueueState, readQueueFilter } from '../reviewing/reviewQuery.ts';
import { deskReviewWords } from '../reviewing/reviewWords.ts';

const reviewPath = '/:round{[0-9]{4}}/granskning';

/** Reading is for everybody; marking comments takes permission `correct`. Fetching the findings is logged. */
export function addReviewRoutes(app: Hono<DeskEnvironment>, deps: DeskDependencies): void {
  const { language } = deps;

  app.get(reviewPath, async (context) => {
    const { round, frame, review } = await loadReview(deps, context);
    const filter = readQueueFilter((name) => context.req.query(name));
    const items = review.parts.flatMap((reviewed) => reviewed.items);
    const count = (state: Exclude<QueueState, 'all'>) => items.filter((item) => isInState(item, state)).length;
    return context.html(
      renderPage(
        <QueuePage
          {...(await buildBase(deps, context, round))}
          roundName={readText(round.name, language)}
          frame={frame}
          parts={round.parts}
          counties={listCounties(deps, frame)}
          filter={filter}
          queue={listQueue(review.parts, frame, filter)}
          counts={{
            office: count('office'),
            unit: count('unit'),
            information: count('information'),
            settled: count('settled'),
          }}
        />,
      ),
    );
  });

  app.get(`${reviewPath}/utslag.csv`, async (context) => {
    const { round, review } = await loadReview(deps, context);
    // HEAD hands out nothing.
    if (context.req.method !== 'GET') return context.body(null, 200, { 'content-type': 'text/csv; charset=utf-8' });
    const { review: words, answering: answerWords } = deskReviewWords.sv;
    await deps.desk.appendLog({
      at: deps.now().toISOString(),
      actor: context.get('user').actor,
      action: 'findingsFetched',
      details: { round: round.year },
    });
    const records = listFindingRecords(round.year, review.parts, { words, answerWords, language: 'sv' });
    return context.body(renderCsv(records), 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="utslag-${round.year}.csv"`,
    });
  });

  app.get(`${reviewPath}/rattelser`, async (context) => {
    const { round, frame, review } = await loadReview(deps, context);
    const corrections = await Promise.all(
      review.parts.map(async (reviewed) => {
        const { key } = reviewed.response;
        const events = await deps.store.loadEvents(key);
        // One event is the hand-in itself.
        if (events.length < 2) return [];
        return listCorrections(events, await deps.store.loadFreeTexts(key)).map((correction) => ({
          reviewed,
          correction,
        }));
      }),
    );
    const all = corrections.flat().sort((a, b) => (a.correction.at < b.correction.at ? 1 : -1));
    const names = await loadNames(
      deps,
      all.map(({ correction }) => correction.actor),
    );
    const base = await buildBase(deps, context, round);
    return context.html(renderPage(<CorrectionsPage {...base} frame={frame} corrections={all} names={names} />));
  });

  app.get(`${reviewPath}/kommentarer`, async (context) => {
    const { round, frame, review } = await loadReview(deps, context);
    const filter = readCommentFilter((name) => context.req.query(name));
    const all = review.parts.flatMap((reviewed) => {
      const state = review.states.get(reviewed.response.key.unit) ?? { readComments: new Map() };
      return listComments(reviewed.response, state, deps.digest).map((comment) => ({ reviewed, comment }));
    });
    const base = await buildBase(deps, context, round);
    return context.html(
      renderPage(
        <CommentsPage
          {...base}
          frame={frame}
          parts={round.parts}
          filter={filter}
          comments={listChosenComments(all, frame, filter)}
          all={all.length}
          unread={all.filter(({ comment }) => comment.read === undefined).length}
          said={findSaid(deps, context.req.query('klart'))}
        />,
      ),
    );
  });

  /** Fields `kommentar` (unit|part|question|digest), several; `vad`: `last` or `uppgift`. */
  app.post(`${reviewPath}/kommentarer`, async (context) => {
    requirePermission(context.get('user'), 'correct');
    const { round, review } = await loadReview(deps, context);
    const fields = await context.req.formData();
    const isTask = readField(fields, 'vad') === 'uppgift';
    const chosen = new Set(fields.getAll('kommentar').filter((value) => typeof value === 'string'));
    for (const { response } of review.parts) {
      const { unit } = response.key;
      const state = review.states.get(unit) ?? { readComments: new Map() };
      const facts = listComments(response, state, deps.digest)
        .filter(({ part, question, digest }) => chosen.has([unit, part, question, digest].join('|')))
        .map(({ part, question, digest }) => ({
          fact: { kind: 'commentRead', part, question, digest, task: isTask } as const,
        }));
      if (facts.length === 0) continue;
      const by = { actor: context.get('user').actor, link: undefined, at: deps.now().toISOString() };
      await deps.teamwork.record(
        { key: { round: round.year, unit }, facts },
        { ...by, definitionHash: deps.getDefinitions().hash },
      );
    }
    const query = renderCommentQuery(
      readCommentFilter((name) => readField(fields, name)),
      isTask ? 'uppgift' : 'last',
    );
    return context.redirect(`${deps.basePath}/${round.year}/granskning/kommentarer${query}`, 303);
  });
}

function findSaid({ language }: DeskDependencies, done: string | undefined): string | undefined {
  const texts = deskReviewWords[language].desk.item;
  if (done === 'uppgift') return texts.saidTask;
  return done === 'last' ? texts.saidRead : undefined;
}

async function loadReview(
  deps: DeskDependencies,
  context: DeskContext,
): Promise<{ readonly round: Round; readonly frame: Frame; readonly review: RoundReview }> {
  const { round, frame } = openRound(deps, context.req.param('round') ?? '');
  return { round, frame, review: await loadRoundReview({ ...deps, pause }, deps.getDefinitions(), round, frame) };
}

/** To the end of the queue of what this process has to do. */
function pause(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** What every page of the review says on top. */
export async function buildBase(deps: DeskDependencies, context: DeskContext, round: Round): Promise<ReviewPageBase> {
  return {
    language: deps.language,
    basePath: deps.basePath,
    user: context.get('user'),
    year: round.year,
    isSynthetic: await deps.isSynthetic(round.year),
  };
}

function listCounties(deps: DeskDependencies, frame: Frame) {
  const framed = new Set(frame.units.map(({ county }) => county));
  return deps.getDefinitions().classifications.counties.filter(({ code }) => framed.has(code));
}
