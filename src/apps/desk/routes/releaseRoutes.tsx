// A release from its check on: what is frozen, its preview, the second person's approval, and the way back.

import type { Hono } from 'hono';
import { Problem } from '../../../kernel/problem.ts';
import { isSecondPerson, type ReleaseRecord } from '../../../stages/publication/index.ts';
import { renderPage } from '../../../ui/renderPage.ts';
import { deskReleaseTexts } from '../catalogues.ts';
import type { DeskDependencies } from '../deskDependencies.ts';
import { type DeskContext, type DeskEnvironment, isAllowed, readField, requirePermission } from '../deskRequest.ts';
import { openRound } from '../openRound.ts';
import { ReleasePage, type ReleasePageProps } from '../pages/release/ReleasePage.tsx';
import { countFaults } from '../releasing/countFaults.ts';
import { nameArea } from '../releasing/nameArea.ts';
import { buildReleasePath, openRelease } from '../releasing/openRelease.ts';
import { readLiveAt } from '../releasing/readLiveAt.ts';

const longestReason = 1000;
const base = '/:round{[0-9]{4}}/publicera/:area{[a-z]+}';

/**
 * Approving and sending back take permission `publish`; 422 with the reason where they are refused. Problem
 * UNKNOWN_AREA for no such release.
 */
export function addReleaseRoutes(app: Hono<DeskEnvironment>, deps: DeskDependencies): void {
  app.get(base, async (context) => {
    const record = await findRelease(deps, context);
    return context.html(await renderRelease(deps, context, record));
  });

  app.post(`${base}/godkann`, async (context) => {
    const user = context.get('user');
    requirePermission(user, 'publish');
    const record = await findRelease(deps, context);
    const fields = await context.req.formData();
    const when = readField(fields, 'nar') === 'tid' ? 'later' : 'now';
    const typed = { date: readField(fields, 'dag'), clock: readField(fields, 'klockslag') };
    const liveAt = when === 'later' ? readLiveAt(typed) : undefined;
    const refuse = async (error: string) =>
      context.html(await renderRelease(deps, context, record, { when, typed, error }), 422);
    if (when === 'later' && liveAt === undefined) return refuse(deskReleaseTexts[deps.language].approve.missingTime);
    const contentHash = readField(fields, 'innehall');
    try {
      await deps.releaseWork.approve({ key: record, by: user.actor, contentHash, liveAt });
    } catch (error) {
      return refuse(describeRefusal(deps, error));
    }
    return context.redirect(`${buildReleasePath(deps, record)}?gjort=godkant`, 303);
  });

  app.post(`${base}/atersand`, async (context) => {
    const user = context.get('user');
    requirePermission(user, 'publish');
    const record = await findRelease(deps, context);
    const reason = readField(await context.req.formData(), 'skal').slice(0, longestReason);
    try {
      await deps.releaseWork.giveBack({ key: record, by: user.actor, reason });
    } catch (error) {
      const returnError = describeRefusal(deps, error);
      return context.html(await renderRelease(deps, context, record, { returnError }), 422);
    }
    return context.redirect(`${deps.basePath}/${record.round}/publicera?omrade=${record.area}`, 303);
  });

  app.get(`${base}/forhandsvisa/*`, async (context) => {
    const record = await findRelease(deps, context);
    if (record.state === 'live') return context.redirect(`/${record.round}/${record.area}`, 302);
    const url = new URL(context.req.url);
    const start = `${buildReleasePath(deps, record)}/forhandsvisa`;
    const path = url.pathname.slice(start.length);
    return deps.releaseWork.preview(record, path + url.search, context.req.raw);
  });
}

async function findRelease(deps: DeskDependencies, context: DeskContext): Promise<ReleaseRecord> {
  const { round } = openRound(deps, context.req.param('round') ?? '');
  return openRelease(deps, round.year, context.req.param('area') ?? '');
}

/** The sentence of a refusal in the desk's language; any other fault goes on. */
function describeRefusal(deps: DeskDependencies, error: unknown): string {
  const refusals: Readonly<Record<string, string>> = deskReleaseTexts[deps.language].refusals;
  const sentence = error instanceof Problem ? refusals[error.code] : undefined;
  if (sentence === undefined) throw error;
  return sentence;
}

async function renderRelease(
  deps: DeskDependencies,
  context: DeskContext,
  record: ReleaseRecord,
  said: Pick<ReleasePageProps, 'when' | 'typed' | 'error' | 'returnError'> = {},
): Promise<string> {
  const user = context.get('user');
  const users = await deps.desk.loadUsers();
  const now = deps.now().toISOString();
  const others = users.filter(
    (one) =>
      isAllowed(one, 'publish') &&
      isSecondPerson(record, one.actor) &&
      one.disabledAt === undefined &&
      (one.expiresAt === undefined || one.expiresAt > now),
  );
  const { round } = openRound(deps, String(record.round));
  return renderPage(
    <ReleasePage
      {...said}
      language={deps.language}
      basePath={deps.basePath}
      user={user}
      round={round}
      areaName={nameArea(round, record.area, deps.language)}
      record={record}
      frozen={record.state === 'live' ? undefined : await deps.releaseWork.findFrozen(record)}
      hasFiles={record.state !== 'approved' || (await deps.releaseWork.hasApprovedFiles(record))}
      names={new Map(users.map((one) => [one.actor, one.name]))}
      hasOtherPublisher={others.length > 0}
      faults={record.state === 'live' ? await countFaults(deps.faultWork, record.round, record.area) : undefined}
      isSynthetic={await deps.isSynthetic(record.round)}
      done={said.error === undefined ? context.req.query('gjort') : undefined}
    />,
  );
}
