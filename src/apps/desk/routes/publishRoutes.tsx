// The checklist of a release, freezing what is to be approved, and what has been published.

import type { Hono } from 'hono';
import type { Area, Round } from '../../../stages/definition/index.ts';
import { type ChangeClass, changeClasses, type ReleaseRecord } from '../../../stages/publication/index.ts';
import { renderPage } from '../../../ui/renderPage.ts';
import { deskReleaseTexts } from '../catalogues.ts';
import { buildChecklist, buildNoteField } from '../checklist.ts';
import type { DeskDependencies } from '../deskDependencies.ts';
import { type DeskContext, type DeskEnvironment, readField, requirePermission } from '../deskRequest.ts';
import { openRound } from '../openRound.ts';
import { PublishPage, type PublishPageProps } from '../pages/PublishPage.tsx';
import { ReleasesPage } from '../pages/ReleasesPage.tsx';
import { countFaults } from '../releasing/countFaults.ts';
import type { DeskPoint } from '../releasing/deskPoint.ts';
import { buildReleasePath } from '../releasing/openRelease.ts';
import type { PreparedRelease } from '../releasing/releaseWork.ts';
import { chooseArea, listAreasWithColumns } from './calculationRoutes.tsx';

/** Freezing takes permission `publish`; 422 while the checklist has an error or a warning without a word. */
export function addPublishRoutes(app: Hono<DeskEnvironment>, deps: DeskDependencies): void {
  app.get('/:round{[0-9]{4}}/publicera', async (context) => {
    const { round } = openRound(deps, context.req.param('round'));
    const area = chooseArea(listAreasWithColumns(round), context.req.query('omrade'));
    const open = await findOpen(deps, round, area);
    // What is frozen is not calculated again: the page of the release shows it.
    if (open !== undefined && open.state !== 'draft') return context.redirect(buildReleasePath(deps, open), 303);
    const said = { changeReason: '', changeClass: undefined };
    const prepared = await prepare(deps, round, area, said);
    const shown = { round, area, ...prepared, ...said, notes: {}, isRefused: false };
    return context.html(await renderChecklist(deps, context, open, shown));
  });

  app.post('/:round{[0-9]{4}}/publicera', async (context) => {
    const user = context.get('user');
    requirePermission(user, 'publish');
    const { round } = openRound(deps, context.req.param('round'));
    const fields = await context.req.formData();
    const area = chooseArea(listAreasWithColumns(round), readField(fields, 'omrade'));
    const changeReason = readField(fields, 'andringsskal');
    const changeClass = changeClasses.find((code) => code === readField(fields, 'andringsklass'));
    const { prepared, points } = await prepare(deps, round, area, { changeReason, changeClass });
    const notes = readNotes(fields, points);
    const refuse = async (shownPoints: readonly DeskPoint[]) => {
      const said = { round, area, prepared, notes, changeReason, changeClass };
      const open = await findOpen(deps, round, area);
      const page = await renderChecklist(deps, context, open, { ...said, points: shownPoints, isRefused: true });
      return context.html(page, 422);
    };
    if (!canFreeze(prepared, points, notes, changeReason)) return refuse(points);
    const outcome = await deps.releaseWork.freeze({ prepared, points, notes, by: user.actor });
    if (outcome.kind === 'faults') return refuse(outcome.points);
    return context.redirect(`${buildReleasePath(deps, outcome.record)}?gjort=fryst`, 303);
  });

  app.get('/:round{[0-9]{4}}/publiceringar', async (context) => {
    const { round } = openRound(deps, context.req.param('round'));
    const [releases, users, faults] = await Promise.all([
      deps.releaseWork.load(),
      deps.desk.loadUsers(),
      countFaults(deps.faultWork, round.year),
    ]);
    return context.html(
      renderPage(
        <ReleasesPage
          language={deps.language}
          basePath={deps.basePath}
          user={context.get('user')}
          round={round}
          releases={releases.filter((release) => release.round === round.year).toReversed()}
          faults={faults}
          names={new Map(users.map((user) => [user.actor, user.name]))}
        />,
      ),
    );
  });
}

/** The release of an area that is under way; undefined when there is none. */
async function findOpen(deps: DeskDependencies, round: Round, area: Area): Promise<ReleaseRecord | undefined> {
  const releases = await deps.releaseWork.load();
  return releases.find(
    (release) => release.round === round.year && release.area === area.code && release.state !== 'live',
  );
}

interface Prepared {
  readonly prepared: PreparedRelease;
  readonly points: readonly DeskPoint[];
}

/** While no reason is written the changes are not yet "unexplained": the form asks for the reason itself. */
async function prepare(
  deps: DeskDependencies,
  round: Round,
  area: Area,
  said: { readonly changeReason: string; readonly changeClass: ChangeClass | undefined },
): Promise<Prepared> {
  const changeReason = said.changeReason === '' ? '…' : said.changeReason;
  const request = { round: round.year, area: area.code, changeReason, changeClass: said.changeClass };
  const prepared = await deps.releaseWork.prepare(request);
  return { prepared, points: await buildChecklist(deps, round, prepared) };
}

function readNotes(fields: FormData, points: readonly DeskPoint[]): Readonly<Record<string, string>> {
  const warnings = points.filter((point) => point.outcome === 'warning');
  return Object.fromEntries(warnings.map(({ code }) => [code, readField(fields, buildNoteField(code))]));
}

/** No error, a word beside each warning, and a reason where a version is replaced. */
function canFreeze(
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
  open: ReleaseRecord | undefined,
  shown: Omit<PublishPageProps, 'language' | 'basePath' | 'user' | 'areas' | 'isSynthetic' | 'returned'>,
): Promise<string> {
  const returned = open?.returned;
  const who = returned && (await deps.desk.findUser(returned.by))?.name;
  return renderPage(
    <PublishPage
      {...shown}
      language={deps.language}
      basePath={deps.basePath}
      user={context.get('user')}
      areas={listAreasWithColumns(shown.round)}
      isSynthetic={await deps.isSynthetic(shown.round.year)}
      returned={returned && { ...returned, who: who ?? deskReleaseTexts[deps.language].unknownPerson }}
    />,
  );
}
