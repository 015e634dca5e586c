// The checklist, publishing, and what has been published.

import type { Context, Hono } from 'hono';
import { Problem } from '../../../kernel/problem.ts';
import type { Area, Round } from '../../../stages/definition/index.ts';
import { renderPage } from '../../../ui/renderPage.ts';
import { buildChecklist, buildNoteField, type DeskPoint } from '../checklist.ts';
import type { DeskDependencies, PreparedRelease } from '../deskDependencies.ts';
import { type DeskContext, type DeskEnvironment, readField, requirePermission } from '../deskRequest.ts';
import { openRound } from '../openRound.ts';
import { PublishPage, type PublishPageProps } from '../pages/PublishPage.tsx';
import { ReleasesPage } from '../pages/ReleasesPage.tsx';
import { chooseArea, listAreasWithColumns } from './calculationRoutes.tsx';

export function addPublishRoutes(app: Hono<DeskEnvironment>, deps: DeskDependencies): void {
  app.get('/:round{[0-9]{4}}/publicera', async (context) => {
    const { round } = openRound(deps, context.req.param('round'));
    const area = chooseArea(listAreasWithColumns(round), context.req.query('omrade'));
    const prepared = await prepare(deps, round, area, '');
    return context.html(
      await renderChecklist(deps, context, { round, area, ...prepared, notes: {}, changeReason: '', isRefused: false }),
    );
  });

  app.post('/:round{[0-9]{4}}/publicera', async (context) => {
    const user = context.get('user');
    requirePermission(user, 'publish');
    const { round } = openRound(deps, context.req.param('round'));
    const fields = await context.req.formData();
    const area = chooseArea(listAreasWithColumns(round), readField(fields, 'omrade'));
    const changeReason = readField(fields, 'andringsskal');
    const { prepared, points } = await prepare(deps, round, area, changeReason);
    const notes = readNotes(fields, points);
    if (!canPublish(prepared, points, notes, changeReason)) {
      const shown = { round, area, prepared, points, notes, changeReason, isRefused: true };
      return context.html(await renderChecklist(deps, context, shown), 422);
    }
    const { data, origin } = prepared;
    const manifest = await deps.publishRelease({ data, origin, by: user.actor, notes });
    const query = `omrade=${area.code}&version=${manifest.version}`;
    return context.redirect(`${deps.basePath}/${round.year}/publiceringar?${query}`, 303);
  });

  app.get('/:round{[0-9]{4}}/publiceringar', async (context) => {
    const { round } = openRound(deps, context.req.param('round'));
    const [releases, users] = await Promise.all([deps.desk.loadReleases(), deps.desk.loadUsers()]);
    return context.html(
      renderPage(
        <ReleasesPage
          language={deps.language}
          basePath={deps.basePath}
          user={context.get('user')}
          round={round}
          releases={releases.filter((release) => release.round === round.year).toReversed()}
          names={new Map(users.map((user) => [user.actor, user.name]))}
          done={readDone(context, round)}
        />,
      ),
    );
  });
}

interface Prepared {
  readonly prepared: PreparedRelease;
  readonly points: readonly DeskPoint[];
}

/** While no reason is written the changes are not yet "unexplained": the form asks for the reason itself. */
async function prepare(deps: DeskDependencies, round: Round, area: Area, changeReason: string): Promise<Prepared> {
  const request = { round: round.year, area: area.code, changeReason: changeReason === '' ? '…' : changeReason };
  const prepared = await deps.prepareRelease(request);
  return { prepared, points: await buildChecklist(deps, round.year, prepared) };
}

function readNotes(fields: FormData, points: readonly DeskPoint[]): Readonly<Record<string, string>> {
  const warnings = points.filter((point) => point.outcome === 'warning');
  return Object.fromEntries(warnings.map(({ code }) => [code, readField(fields, buildNoteField(code))]));
}

/** No error, a word beside each warning, and a reason where a version is replaced. */
function canPublish(
  prepared: PreparedRelease,
  points: readonly DeskPoint[],
  notes: Readonly<Record<string, string>>,
  changeReason: string,
): boolean {
  if (points.some((point) => point.outcome === 'error')) return false;
  if (prepared.replaces !== undefined && changeReason === '') return false;
  return points.every((point) => point.outcome !== 'warning' || (notes[point.code] ?? '') !== '');
}

async function renderChecklist(
  deps: DeskDependencies,
  context: DeskContext,
  shown: Omit<PublishPageProps, 'language' | 'basePath' | 'user' | 'areas' | 'isSynthetic'>,
): Promise<string> {
  return renderPage(
    <PublishPage
      {...shown}
      language={deps.language}
      basePath={deps.basePath}
      user={context.get('user')}
      areas={listAreasWithColumns(shown.round)}
      isSynthetic={await deps.isSynthetic(shown.round.year)}
    />,
  );
}

function readDone(context: Context, round: Round): { readonly area: string; readonly version: number } | undefined {
  const area = context.req.query('omrade');
  const version = Number(context.req.query('version'));
  if (area === undefined || !Number.isInteger(version)) return undefined;
  if (!round.areas.some((candidate) => candidate.code === area)) throw new Problem('UNKNOWN_AREA', area);
  return { area, version };
}
