// The link's own page, by what the link lets its holder do; and who wrote what.

import type { Context, Hono } from 'hono';
import { Problem } from '../../../kernel/problem.ts';
import { renderPage } from '../../../ui/renderPage.ts';
import { questionnaireWords } from '../catalogues.ts';
import { loadGrantedDraft } from '../grantedAnswers.ts';
import { type OpenedLink, openLink, openPart } from '../openLink.ts';
import { AuthorsPage } from '../pages/AuthorsPage.tsx';
import { BoardPage } from '../pages/BoardPage.tsx';
import { findFlash } from '../pages/PhaseNote.tsx';
import type { QuestionnaireDependencies } from '../questionnaireDependencies.ts';
import { buildTiles } from '../team/buildTiles.ts';
import { findPartState, loadUnitView } from '../team/loadUnitView.ts';
import { loadPartContent } from '../team/partContent.ts';
import { emptyCoordinatorForm } from '../team/readCoordinatorForm.ts';
import { renderApproval } from './approvalRoutes.tsx';
import { renderColleaguePage } from './colleagueRoutes.tsx';
import { renderRegistrator } from './coordinatorRoutes.tsx';

/** Throws Problem LINK_UNKNOWN, LINK_EXPIRED or LINK_REVOKED, and WRONG_PART for a part that the link does not open. */
export function addBoardRoutes(app: Hono, deps: QuestionnaireDependencies): void {
  const words = questionnaireWords[deps.language];

  app.get('/:secret', async (context) => {
    const opened = await openLink(deps, context.req.param('secret'));
    const page = await renderHome(deps, opened, context);
    return typeof page === 'string' ? context.html(page) : page;
  });

  app.get('/:secret/:part/vem', async (context) => {
    const opened = await openPart(deps, context.req.param('secret'), context.req.param('part'));
    if (!opened.granted.isWhole) throw new Problem('WRONG_PART', 'The link opens some questions only');
    const [view, draft] = await Promise.all([loadUnitView(deps, opened), loadGrantedDraft(deps.store, opened)]);
    return context.html(renderPage(<AuthorsPage words={words} opened={opened} view={view} draft={draft} />));
  });
}

async function renderHome(
  deps: QuestionnaireDependencies,
  opened: OpenedLink,
  context: Context,
): Promise<string | Response> {
  const { grant } = opened;
  if (grant.mayManage) return renderBoard(deps, opened, context);
  if (grant.mayNameCoordinator) return renderRegistrator(deps, opened, emptyCoordinatorForm);
  if (grant.mayApprove) return renderApproval(deps, opened, { isDone: context.req.query('gjort') === 'godkant' });
  const page = await renderColleaguePage(deps, opened, context.req.query('gjort'));
  const [onlyPart] = opened.parts;
  if (page !== undefined) return page;
  if (onlyPart === undefined) throw new Problem('LINK_UNKNOWN', 'The link opens no part');
  return context.redirect(`${opened.path}/${onlyPart.code}`);
}

async function renderBoard(deps: QuestionnaireDependencies, opened: OpenedLink, context: Context): Promise<string> {
  const words = questionnaireWords[deps.language];
  const view = await loadUnitView(deps, opened);
  const key = { round: opened.round.year, unit: opened.unit.code };
  const contents = await Promise.all(
    opened.parts.map((part) => loadPartContent(deps, key, part, findPartState(view, part.code))),
  );
  const basis = { words, opened, view, now: deps.now().toISOString() };
  const flash = findFlash(words, context.req.query('gjort'));
  return renderPage(<BoardPage {...basis} tiles={buildTiles(basis, contents)} flash={flash} />);
}
