// Who opened which of the unit's links, and closing a link from there.

import type { Context, Hono } from 'hono';
import { Problem } from '../../../kernel/problem.ts';
import { renderPage } from '../../../ui/renderPage.ts';
import { questionnaireWords } from '../catalogues.ts';
import { openLink } from '../openLink.ts';
import { AccessPage, CloseLinkPage } from '../pages/AccessPage.tsx';
import { findFlash } from '../pages/PhaseNote.tsx';
import type { QuestionnaireDependencies } from '../questionnaireDependencies.ts';
import { findDelegation } from '../team/delegations.ts';
import { loadUnitView } from '../team/loadUnitView.ts';
import { takeTeamStep } from '../team/takeTeamStep.ts';

/** Visits shown at most. */
const mostShown = 200;

/** For coordinators. Throws Problem WRONG_PART for a link of another unit and for the one in use. */
export function addAccessRoutes(app: Hono, deps: QuestionnaireDependencies): void {
  const words = questionnaireWords[deps.language];

  app.get('/:secret/atkomst', async (context) => {
    const basis = await openLinks(deps, context);
    const { round, unit } = basis.opened;
    const accesses = await deps.teamwork.loadAccesses(round.year, unit.code, mostShown);
    const flash = findFlash(words, context.req.query('gjort'));
    return context.html(renderPage(<AccessPage {...basis} accesses={accesses} flash={flash} />));
  });

  app.get('/:secret/atkomst/:id', async (context) => {
    const basis = await openLinks(deps, context);
    const link = basis.view.links.find(({ id }) => id === context.req.param('id'));
    if (link === undefined) throw new Problem('WRONG_PART', 'The unit has no such link');
    return context.html(renderPage(<CloseLinkPage {...basis} link={link} />));
  });

  app.post('/:secret/atkomst/:id', async (context) => {
    const { opened, view } = await openLinks(deps, context);
    const link = view.links.find(({ id }) => id === context.req.param('id'));
    if (link === undefined || link.id === opened.link.id) {
      throw new Problem('WRONG_PART', 'The unit has no such link, or it is the one in use');
    }
    // The last link of a delegation takes the delegation with it: the board must not say that somebody still has it.
    const delegation = findDelegation(view.state, link);
    const isLast =
      delegation !== undefined &&
      delegation.recalledAt === undefined &&
      !view.links.some(
        (other) =>
          other.id !== link.id &&
          other.revokedAt === undefined &&
          findDelegation(view.state, other)?.id === delegation.id,
      );
    await takeTeamStep(deps, opened, {
      facts: [
        { fact: { kind: 'linkClosed', link: link.id } },
        ...(isLast ? [{ fact: { kind: 'recalled' as const, delegation: delegation.id } }] : []),
      ],
      revokedLinks: [link.id],
    });
    return context.redirect(`${opened.path}/atkomst?gjort=stangd`, 303);
  });
}

/** Problem WRONG_PART when the link does not manage the unit's work. */
async function openLinks(deps: QuestionnaireDependencies, context: Context) {
  const opened = await openLink(deps, context.req.param('secret') ?? '');
  if (!opened.grant.mayManage) throw new Problem('WRONG_PART', 'The link does not manage the work of the unit');
  const view = await loadUnitView(deps, opened);
  return { words: questionnaireWords[deps.language], opened, view, now: deps.now().toISOString() };
}
