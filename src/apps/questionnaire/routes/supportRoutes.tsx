// Letting the office see drafts for a while, and ending it.

import type { Hono } from 'hono';
import { Problem } from '../../../kernel/problem.ts';
import { renderPage } from '../../../ui/renderPage.ts';
import { questionnaireWords } from '../catalogues.ts';
import { type OpenedLink, openLink } from '../openLink.ts';
import { findFlash } from '../pages/PhaseNote.tsx';
import { SupportPage, supportDays } from '../pages/SupportPage.tsx';
import type { QuestionnaireDependencies } from '../questionnaireDependencies.ts';
import { loadUnitView } from '../team/loadUnitView.ts';
import { readField } from '../team/readCoordinatorForm.ts';
import { takeTeamStep } from '../team/takeTeamStep.ts';

const millisecondsPerDay = 86_400_000;

/**
 * For coordinators; consent and its end are facts in the unit's log. Throws Problem WRONG_PART or MALFORMED_REQUEST.
 */
export function addSupportRoutes(app: Hono, deps: QuestionnaireDependencies): void {
  const words = questionnaireWords[deps.language];

  app.get('/:secret/stod', async (context) => {
    const opened = await openManaged(deps, context.req.param('secret'));
    const view = await loadUnitView(deps, opened);
    const flash = findFlash(words, context.req.query('gjort'));
    const basis = { words, opened, view, now: deps.now().toISOString() };
    return context.html(renderPage(<SupportPage {...basis} flash={flash} />));
  });

  app.post('/:secret/stod', async (context) => {
    const opened = await openManaged(deps, context.req.param('secret'));
    const fields = await context.req.formData();
    if (readField(fields, 'steg') === 'avsluta') {
      await takeTeamStep(deps, opened, { facts: [{ fact: { kind: 'supportEnded' } }] });
      return context.redirect(`${opened.path}/stod?gjort=stodslut`, 303);
    }
    const days = supportDays.find((candidate) => candidate === readField(fields, 'dygn'));
    if (days === undefined) throw new Problem('MALFORMED_REQUEST', 'No time is chosen');
    const until = new Date(deps.now().getTime() + Number(days) * millisecondsPerDay).toISOString();
    await takeTeamStep(deps, opened, { facts: [{ fact: { kind: 'supportConsented', until } }] });
    return context.redirect(`${opened.path}/stod?gjort=stod`, 303);
  });
}

async function openManaged(deps: QuestionnaireDependencies, secret: string): Promise<OpenedLink> {
  const opened = await openLink(deps, secret);
  if (!opened.grant.mayManage) throw new Problem('WRONG_PART', 'The link does not manage the work of the unit');
  return opened;
}
