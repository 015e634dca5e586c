// Where the round stands: the overview with its board, its tables as files, and the way to other rounds.

import type { Context, Hono } from 'hono';
import { Problem } from '../../../kernel/problem.ts';
import { renderResponseCsv } from '../../../products/dataFile/index.ts';
import {
  countProgress,
  type ResponseProgress,
  type RoundProgress,
  selectBoardRows,
} from '../../../stages/collection/index.ts';
import type { Round } from '../../../stages/definition/index.ts';
import type { Frame } from '../../../stages/frame/index.ts';
import { compareSwedish } from '../../../ui/format.ts';
import { renderPage } from '../../../ui/renderPage.ts';
import { readBoardFilter } from '../boardQuery.ts';
import type { DeskDependencies } from '../deskDependencies.ts';
import type { DeskEnvironment } from '../deskRequest.ts';
import { loadBoard } from '../loadBoard.ts';
import { findCurrentRound, openRound } from '../openRound.ts';
import { OverviewPage } from '../pages/OverviewPage.tsx';
import { RoundsPage } from '../pages/RoundsPage.tsx';
import { listResponseRates, renderBoardCsv } from '../renderBoardFiles.ts';
import { findStanding } from '../roundStanding.ts';

/** Reads only. `/` leads to the round at hand; Problem UNKNOWN_ROUND where no round has questions. */
export function addOverviewRoutes(app: Hono<DeskEnvironment>, deps: DeskDependencies): void {
  const { language, basePath } = deps;

  app.get('/', (context) => {
    const round = findCurrentRound(deps);
    if (!round) throw new Problem('UNKNOWN_ROUND', 'No round has questions');
    return context.redirect(`${basePath}/${round.year}`);
  });

  app.get('/omgangar', async (context) => {
    const rounds = await Promise.all(
      [...deps.getDefinitions().rounds.values()]
        .filter((round) => round.parts.some((part) => part.questions.length > 0))
        .sort((a, b) => b.year - a.year)
        .map(async (round) => ({
          round,
          standing: findStanding(round, await deps.findRoundState(round.year), deps.now().toISOString()),
          answered: countProgress(deps.getFrame(round.year), [], await deps.store.loadProgress(round.year)).any,
        })),
    );
    const page = context.req.query('sida');
    return context.html(
      renderPage(
        <RoundsPage
          language={language}
          basePath={basePath}
          user={context.get('user')}
          rounds={rounds}
          page={page !== undefined && /^[a-z]+$/.test(page) ? page : undefined}
        />,
      ),
    );
  });

  app.get('/:round{[0-9]{4}}', async (context) => {
    const { round, frame } = openRound(deps, context.req.param('round'));
    const { progress, board } = await loadBoard(deps, round, frame);
    const filter = readBoardFilter((name) => context.req.query(name));
    const rows = selectBoardRows(board, filter, compareSwedish);
    return context.html(
      renderPage(
        <OverviewPage
          language={language}
          basePath={basePath}
          user={context.get('user')}
          round={round}
          classifications={deps.getDefinitions().classifications}
          standing={findStanding(round, await deps.findRoundState(round.year), deps.now().toISOString())}
          progress={countParts(round, frame, progress)}
          isSynthetic={await deps.isSynthetic(round.year)}
          filter={filter}
          rows={rows}
          sums={countParts(round, { ...frame, units: rows.map(({ unit }) => unit) }, progress)}
        />,
      ),
    );
  });

  app.get('/:round{[0-9]{4}}/response.csv', async (context) => {
    const { round, frame } = openRound(deps, context.req.param('round'));
    const progress = countParts(round, frame, await deps.store.loadProgress(round.year));
    return sendCsv(context, `response-${round.year}.csv`, renderResponseCsv(listResponseRates(round, progress)));
  });

  app.get('/:round{[0-9]{4}}/laget.csv', async (context) => {
    const { round, frame } = openRound(deps, context.req.param('round'));
    const { board } = await loadBoard(deps, round, frame);
    const rows = selectBoardRows(
      board,
      readBoardFilter((name) => context.req.query(name)),
      compareSwedish,
    );
    return sendCsv(context, `laget-${round.year}.csv`, renderBoardCsv(rows));
  });
}

function countParts(round: Round, frame: Frame, progress: readonly ResponseProgress[]): RoundProgress {
  return countProgress(
    frame,
    round.parts.map(({ code }) => code),
    progress,
  );
}

function sendCsv(context: Context, name: string, text: string): Response {
  context.header('content-type', 'text/csv; charset=utf-8');
  context.header('content-disposition', `attachment; filename="${name}"`);
  return context.body(text);
}
