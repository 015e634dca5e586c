// The desk's own log.

import type { Hono } from 'hono';
import type { DeskLogFilter } from '../../../stages/collection/index.ts';
import { renderPage } from '../../../ui/renderPage.ts';
import type { DeskDependencies } from '../deskDependencies.ts';
import type { DeskContext, DeskEnvironment } from '../deskRequest.ts';
import { openRound } from '../openRound.ts';
import { LogPage } from '../pages/LogPage.tsx';

const pageLength = 200;

/** For everybody who is signed in; older entries by the time of the last one shown. */
export function addLogRoutes(app: Hono<DeskEnvironment>, deps: DeskDependencies): void {
  app.get('/:round{[0-9]{4}}/logg', async (context) => {
    const { round } = openRound(deps, context.req.param('round'));
    const filter = readFilter(context);
    const [entries, users] = await Promise.all([deps.desk.loadLog(pageLength + 1, filter), deps.desk.loadUsers()]);
    const shown = entries.slice(0, pageLength);
    const last = entries.length > pageLength ? shown.at(-1) : undefined;
    const query = new URLSearchParams(context.req.query());
    if (last !== undefined) query.set('fore', String(last.id));
    return context.html(
      renderPage(
        <LogPage
          language={deps.language}
          basePath={deps.basePath}
          user={context.get('user')}
          round={round.year}
          entries={shown}
          names={new Map(users.map((user) => [user.actor, user.name]))}
          filter={filter}
          years={[...deps.getDefinitions().rounds.keys()].sort((a, b) => b - a)}
          olderHref={last && `${deps.basePath}/${round.year}/logg?${query}`}
        />,
      ),
    );
  });
}

/** What is empty or makes no sense sets no limit. */
function readFilter(context: DeskContext): DeskLogFilter {
  const read = (name: string) => context.req.query(name)?.trim() || undefined;
  const [actor, action, unit] = [read('vem'), read('vad'), read('enhet')];
  const [round, before] = [Number(read('omgang')), Number(read('fore'))];
  return {
    ...(actor !== undefined && { actor }),
    ...(action !== undefined && { action }),
    ...(unit !== undefined && { unit }),
    ...(Number.isInteger(round) && round > 0 && { round }),
    ...(Number.isInteger(before) && before > 0 && { before }),
  };
}
