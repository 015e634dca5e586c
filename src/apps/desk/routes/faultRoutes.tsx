// Known faults in what is published: a publisher writes a notice, looks at it, makes it public and ends it.

import type { Hono } from 'hono';
import { Problem } from '../../../kernel/problem.ts';
import type { Round } from '../../../stages/definition/index.ts';
import { renderPage } from '../../../ui/renderPage.ts';
import { deskFaultTexts } from '../catalogues.ts';
import type { DeskDependencies } from '../deskDependencies.ts';
import { type DeskContext, type DeskEnvironment, readField, requirePermission } from '../deskRequest.ts';
import { openRound } from '../openRound.ts';
import { FaultPreviewPage } from '../pages/faults/FaultPreviewPage.tsx';
import { FaultsPage, type FaultsPageProps, nameOutcome } from '../pages/faults/FaultsPage.tsx';
import { buildFaultsPath } from '../releasing/countFaults.ts';
import type { FaultOutcome, PublishedArea } from '../releasing/faultWork.ts';
import { checkTypedFault, faultFields, readTypedFault, type TypedFault } from '../releasing/readFaultForm.ts';

const base = '/:round{[0-9]{4}}/kanda-fel';
const shownWriters = 500;
const nothingTyped: TypedFault = { fromVersion: '', columns: [], units: '', swedish: '', english: '' };

/** Writing and ending take permission `publish`; 422 with what was typed and what to do where something is missing. */
export function addFaultRoutes(app: Hono<DeskEnvironment>, deps: DeskDependencies): void {
  app.get(base, async (context) => {
    const { round } = openRound(deps, context.req.param('round'));
    const area = context.req.query(faultFields.area);
    return context.html(await renderFaults(deps, context, round, { area, done: context.req.query('gjort') }));
  });

  app.post(`${base}/forhandsvisa`, async (context) => {
    const posted = await readPosted(deps, context);
    const { round, chosen, typed, area } = posted;
    const { notice, faults } = checkTypedFault(typed, chosen, deps.language);
    if (faults.length > 0) {
      return context.html(await renderFaults(deps, context, round, { area, typed, faults }), 422);
    }
    const previewed = {
      ...{ ...notice, id: await deps.faultWork.findNextId(notice) },
      ...{ time: deps.now().toISOString(), end: undefined },
    };
    return context.html(
      renderPage(
        <FaultPreviewPage
          language={deps.language}
          basePath={deps.basePath}
          user={context.get('user')}
          round={round}
          path={buildFaultsPath(deps, round.year)}
          chosen={chosen}
          typed={typed}
          notice={previewed}
        />,
      ),
    );
  });

  app.post(`${base}/andra`, async (context) => {
    const { round, area, typed } = await readPosted(deps, context);
    return context.html(await renderFaults(deps, context, round, { area, typed }));
  });

  app.post(`${base}/meddela`, async (context) => {
    const { round, chosen, typed, area, id } = await readPosted(deps, context);
    const { notice, faults } = checkTypedFault(typed, chosen, deps.language);
    const refuse = async (found: FaultsPageProps['faults']) =>
      context.html(await renderFaults(deps, context, round, { area, typed, faults: found }), 422);
    if (faults.length > 0) return refuse(faults);
    try {
      await deps.faultWork.announce({ ...notice, id }, context.get('user').actor);
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'FAULT_TAKEN') throw error;
      return refuse([{ name: '', fieldId: 'meddelade', message: deskFaultTexts[deps.language].errors.taken }]);
    }
    return context.redirect(`${buildFaultsPath(deps, round.year)}?gjort=meddelat`, 303);
  });

  app.post(`${base}/:id/avsluta`, async (context) => {
    const user = context.get('user');
    requirePermission(user, 'publish');
    const { round } = openRound(deps, context.req.param('round'));
    const id = context.req.param('id');
    const words = deskFaultTexts[deps.language];
    const refuse = async (message: string) =>
      context.html(await renderFaults(deps, context, round, { refused: { id, message } }), 422);
    const outcome = await findOutcome(deps, round, id, readField(await context.req.formData(), nameOutcome(id)));
    if (outcome === undefined) return refuse(words.end.missing);
    try {
      await deps.faultWork.end(id, outcome, user.actor);
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'FAULT_ENDED') throw error;
      return refuse(words.errors.ended);
    }
    return context.redirect(`${buildFaultsPath(deps, round.year)}?gjort=avslutat`, 303);
  });
}

/** A posted notice, as typed. Throws Problem FORBIDDEN, or UNKNOWN_AREA where the area is not published. */
async function readPosted(deps: DeskDependencies, context: DeskContext) {
  requirePermission(context.get('user'), 'publish');
  const { round } = openRound(deps, context.req.param('round') ?? '');
  const fields = await context.req.formData();
  const area = readField(fields, faultFields.area);
  const chosen = (await deps.faultWork.loadAreas(round.year)).find(({ summary }) => summary.area === area);
  if (chosen === undefined) throw new Problem('UNKNOWN_AREA', area);
  return { round, area, chosen, typed: readTypedFault(fields), id: readField(fields, 'id') };
}

/** How it went, as chosen: a version that is published after the first faulty one, or no fault. */
async function findOutcome(
  { faultWork }: DeskDependencies,
  round: Round,
  id: string,
  chosen: string,
): Promise<FaultOutcome | undefined> {
  if (chosen === 'inget') return { kind: 'noFault' };
  const notice = (await faultWork.load()).notices.find((candidate) => candidate.id === id);
  const versions = (await faultWork.loadAreas(round.year)).find(
    ({ summary }) => summary.area === notice?.area,
  )?.versions;
  const version = Number(/^v(\d{1,6})$/.exec(chosen)?.[1]);
  if (notice === undefined || versions === undefined || !versions.includes(version)) return undefined;
  return version > notice.fromVersion ? { kind: 'corrected', version } : undefined;
}

type Said = Partial<Pick<FaultsPageProps, 'typed' | 'faults' | 'refused' | 'done'>> & {
  /** Code of the area that is written about; the first where none is chosen. */
  readonly area?: string | undefined;
};

async function renderFaults(deps: DeskDependencies, context: DeskContext, round: Round, said: Said): Promise<string> {
  const [{ notices, unreadable }, areas] = await Promise.all([
    deps.faultWork.load(),
    deps.faultWork.loadAreas(round.year),
  ]);
  const chosen: PublishedArea | undefined = areas.find(({ summary }) => summary.area === said.area) ?? areas[0];
  return renderPage(
    <FaultsPage
      {...said}
      typed={said.typed ?? nothingTyped}
      faults={said.faults ?? []}
      language={deps.language}
      basePath={deps.basePath}
      user={context.get('user')}
      round={round}
      path={buildFaultsPath(deps, round.year)}
      notices={notices.filter((notice) => notice.round === round.year)}
      unreadable={unreadable}
      writers={await loadWriters(deps, round.year)}
      areas={areas}
      chosen={chosen}
    />,
  );
}

/** Names of those who have written notices, by the id of the notice: the log of the desk alone knows. */
async function loadWriters({ desk }: DeskDependencies, round: number): Promise<ReadonlyMap<string, string>> {
  const [entries, users] = await Promise.all([
    desk.loadLog(shownWriters, { action: 'faultAnnounced', round }),
    desk.loadUsers(),
  ]);
  const names = new Map(users.map(({ actor, name }) => [actor, name]));
  return new Map(
    entries.flatMap(({ actor, details }) => {
      const name = names.get(actor);
      return name === undefined ? [] : [[String(details.fault), name] as const];
    }),
  );
}
