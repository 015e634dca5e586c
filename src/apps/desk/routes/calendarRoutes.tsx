// The calendar of a round, and starting it.

import type { Hono } from 'hono';
import { checkRoundStart, mayStartRound, type StartCheck } from '../../../stages/collection/index.ts';
import type { Round } from '../../../stages/definition/index.ts';
import type { Frame } from '../../../stages/frame/index.ts';
import { renderPage } from '../../../ui/renderPage.ts';
import { buildNoteField } from '../checklist.ts';
import type { DeskDependencies } from '../deskDependencies.ts';
import { type DeskContext, type DeskEnvironment, readField, requirePermission } from '../deskRequest.ts';
import { loadBoard } from '../loadBoard.ts';
import { openRound } from '../openRound.ts';
import { CalendarPage } from '../pages/CalendarPage.tsx';
import { StartRoundPage, type StartRoundPageProps } from '../pages/StartRoundPage.tsx';
import { findStanding } from '../roundStanding.ts';

/** Starting takes permission `startRound`; 422 until every warning has a word. Pressed twice it starts once. */
export function addCalendarRoutes(app: Hono<DeskEnvironment>, deps: DeskDependencies): void {
  const { language, basePath } = deps;

  app.get('/:round{[0-9]{4}}/kalender', async (context) => {
    const { round } = openRound(deps, context.req.param('round'));
    const state = await deps.findRoundState(round.year);
    return context.html(
      renderPage(
        <CalendarPage
          language={language}
          basePath={basePath}
          user={context.get('user')}
          round={round}
          standing={findStanding(round, state, deps.now().toISOString())}
          started={await findStarted(deps, round.year)}
          isSynthetic={await deps.isSynthetic(round.year)}
          isDone={context.req.query('startad') !== undefined}
        />,
      ),
    );
  });

  app.get('/:round{[0-9]{4}}/kalender/starta', async (context) => {
    const { round, frame } = openRound(deps, context.req.param('round'));
    const check = await loadCheck(deps, round, frame);
    return context.html(await renderStart(deps, context, { round, check, notes: {}, isRefused: false }));
  });

  app.post('/:round{[0-9]{4}}/kalender/starta', async (context) => {
    const user = context.get('user');
    requirePermission(user, 'startRound');
    const { round, frame } = openRound(deps, context.req.param('round'));
    const { startedAt } = await deps.findRoundState(round.year);
    const done = `${basePath}/${round.year}/kalender?startad`;
    if (startedAt !== undefined) return context.redirect(done, 303);
    const check = await loadCheck(deps, round, frame);
    const fields = await context.req.formData();
    const warnings = check.points.filter(({ outcome }) => outcome === 'warning');
    const notes = Object.fromEntries(warnings.map(({ code }) => [code, readField(fields, buildNoteField(code))]));
    if (!mayStartRound(check.points, notes)) {
      return context.html(await renderStart(deps, context, { round, check, notes, isRefused: true }), 422);
    }
    const at = deps.now().toISOString();
    const by = { actor: user.actor, link: undefined, at, definitionHash: deps.getDefinitions().hash };
    await deps.teamwork.record(
      { key: { round: round.year, unit: '' }, facts: [{ fact: { kind: 'roundStarted' }, texts: notes }] },
      by,
    );
    const details = { round: round.year, warnings: warnings.length };
    await deps.desk.appendLog({ at, actor: user.actor, action: 'roundStarted', details });
    return context.redirect(done, 303);
  });
}

async function loadCheck(deps: DeskDependencies, round: Round, frame: Frame): Promise<StartCheck> {
  const { board, progress } = await loadBoard(deps, round, frame);
  const { definitionFaults } = deps;
  return checkRoundStart({ round, definitionFaults, board, progress, now: deps.now().toISOString() });
}

async function renderStart(
  deps: DeskDependencies,
  context: DeskContext,
  shown: Pick<StartRoundPageProps, 'round' | 'check' | 'notes' | 'isRefused'>,
): Promise<string> {
  return renderPage(
    <StartRoundPage
      {...shown}
      language={deps.language}
      basePath={deps.basePath}
      user={context.get('user')}
      isStarted={(await deps.findRoundState(shown.round.year)).startedAt !== undefined}
      isSynthetic={await deps.isSynthetic(shown.round.year)}
    />,
  );
}

/** When the round was started, and by whom. */
async function findStarted(
  deps: DeskDependencies,
  round: number,
): Promise<{ readonly at: string; readonly who: string | undefined } | undefined> {
  const entries = await deps.teamwork.loadUnitEntries({ round, unit: '' });
  const entry = entries.find(({ fact }) => fact.kind === 'roundStarted');
  return entry && { at: entry.at, who: (await deps.desk.findUser(entry.actor))?.name };
}
