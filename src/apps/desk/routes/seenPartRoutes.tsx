// Seeing a part as its unit sees it. Each look is a fact in the unit's log, which the unit reads, and in the desk's.

import type { Hono } from 'hono';
import { buildUnitState, findSupportEnd, type ResponseKey } from '../../../stages/collection/index.ts';
import { renderPage } from '../../../ui/renderPage.ts';
import type { DeskDependencies } from '../deskDependencies.ts';
import { type DeskContext, type DeskEnvironment, isAllowed } from '../deskRequest.ts';
import { type SeenAnswers, SeenPartPage } from '../pages/SeenPartPage.tsx';
import { openUnit } from '../unitView.ts';
import { findOwnPart } from './unitRoutes.tsx';

/**
 * Handed-in answers for everybody; a draft takes permission `seeDrafts` and the unit's consent, which ends by itself.
 */
export function addSeenPartRoutes(app: Hono<DeskEnvironment>, deps: DeskDependencies): void {
  app.get('/:round{[0-9]{4}}/enhet/:unit/svar/:part', async (context) => {
    const user = context.get('user');
    const opened = openUnit(deps, context.req.param('round'), context.req.param('unit'));
    const part = findOwnPart(opened, context.req.param('part'));
    const key = { round: opened.round.year, unit: opened.unit.code, part: part.code };
    const now = deps.now().toISOString();
    const supportUntil = findSupportEnd(buildUnitState(await deps.teamwork.loadUnitEntries(key)), now);
    const isDraft =
      context.req.query('utkast') !== undefined && supportUntil !== undefined && isAllowed(user, 'seeDrafts');
    const handedIn = isDraft ? undefined : await deps.store.findHandedIn(key);
    const seen = isDraft ? await loadDraft(deps, key) : handedIn;
    // HEAD shows nothing, so nobody has looked.
    if (seen !== undefined && context.req.method === 'GET') await recordView(deps, context, key, isDraft);
    return context.html(
      renderPage(
        <SeenPartPage
          language={deps.language}
          basePath={deps.basePath}
          user={user}
          round={opened.round}
          unit={opened.unit}
          part={part}
          seen={seen}
          isDraft={isDraft}
          submittedAt={handedIn?.submittedAt}
          supportUntil={supportUntil}
          isSynthetic={await deps.isSynthetic(key.round)}
        />,
      ),
    );
  });
}

async function loadDraft({ store }: DeskDependencies, key: ResponseKey): Promise<SeenAnswers> {
  const { cells, comments } = await store.loadDraft(key);
  return {
    answers: new Map([...cells].map(([cell, { answer }]) => [cell, answer])),
    comments: new Map([...comments].map(([question, { answer }]) => [question, answer])),
  };
}

/** Written before anything is shown: what cannot be logged is not seen. */
async function recordView(
  deps: DeskDependencies,
  context: DeskContext,
  { round, unit, part }: ResponseKey,
  drafts: boolean,
): Promise<void> {
  const at = deps.now().toISOString();
  const { actor } = context.get('user');
  await deps.teamwork.record(
    { key: { round, unit }, facts: [{ fact: { kind: 'supportViewed', part, drafts } }] },
    { actor, link: undefined, at, definitionHash: deps.getDefinitions().hash },
  );
  await deps.desk.appendLog({ at, actor, action: 'supportViewed', details: { round, unit, part, drafts } });
}
