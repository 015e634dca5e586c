// What a coordinator does with one delegation: reminds, takes back, hands to somebody else.

import type { Context, Hono } from 'hono';
import { Problem } from '../../../kernel/problem.ts';
import { findStockholmDate } from '../../../kernel/stockholmTime.ts';
import { buildDelegationReminderMail } from '../../../stages/collection/index.ts';
import { renderPage } from '../../../ui/renderPage.ts';
import { questionnaireWords } from '../catalogues.ts';
import { DelegationPage } from '../pages/DelegationPage.tsx';
import { ShownLinksPage } from '../pages/ShownLinksPage.tsx';
import type { QuestionnaireDependencies } from '../questionnaireDependencies.ts';
import { describeUntil } from '../team/days.ts';
import { describeWork, isLinkOf } from '../team/delegations.ts';
import { findPersonByEmail, nameActor, type UnitView } from '../team/loadUnitView.ts';
import { buildBasis, planOne } from '../team/planDelegations.ts';
import {
  type CoordinatorForm,
  emptyCoordinatorForm,
  readCoordinatorForm,
  readField,
} from '../team/readCoordinatorForm.ts';
import { buildTeamLink, createKey, takeTeamStep } from '../team/takeTeamStep.ts';
import { openTeam, type TeamDesk, takeDelegations } from './delegationRoutes.tsx';

type Delegation = UnitView['state']['delegations'][number];

interface OneDelegation extends TeamDesk {
  readonly delegation: Delegation;
}

/** For coordinators. Throws Problem WRONG_PART for no such delegation, MALFORMED_REQUEST for an unknown step. */
export function addOneDelegationRoutes(app: Hono, deps: QuestionnaireDependencies): void {
  app.get('/:secret/delegering/:id', async (context) => {
    const desk = await openDelegation(deps, context);
    return context.html(render(deps, desk, emptyCoordinatorForm));
  });

  app.post('/:secret/delegering/:id', async (context) => {
    const desk = await openDelegation(deps, context);
    const fields = await context.req.formData();
    // Pressed twice, or in two windows: what is taken back stays so.
    if (desk.delegation.recalledAt !== undefined) return context.redirect(`${desk.opened.path}?gjort=tillbaka`, 303);
    switch (readField(fields, 'steg')) {
      case 'paminn':
        return remind(deps, desk, context);
      case 'tillbaka':
        await takeTeamStep(deps, desk.opened, buildRecall(desk));
        return context.redirect(`${desk.opened.path}?gjort=tillbaka`, 303);
      case 'flytta': {
        const form = readCoordinatorForm(fields, questionnaireWords[deps.language]);
        return form.error === undefined ? move(deps, desk, form, context) : context.html(render(deps, desk, form), 422);
      }
      default:
        throw new Problem('MALFORMED_REQUEST', 'No step is named');
    }
  });
}

async function openDelegation(deps: QuestionnaireDependencies, context: Context): Promise<OneDelegation> {
  const desk = await openTeam(deps, context.req.param('secret') ?? '');
  const delegation = desk.view.state.delegations.find(({ id }) => id === context.req.param('id'));
  if (delegation === undefined) throw new Problem('WRONG_PART', 'The unit has no such delegation');
  return { ...desk, delegation };
}

function render(deps: QuestionnaireDependencies, { opened, view, delegation }: OneDelegation, form: CoordinatorForm) {
  const basis = { words: questionnaireWords[deps.language], opened, view, now: deps.now().toISOString() };
  return renderPage(<DelegationPage {...basis} delegation={delegation} form={form} />);
}

/** The links of the delegation end in the same step; what the colleague wrote stays. */
function buildRecall({ delegation, view }: OneDelegation) {
  const links = view.links.filter((link) => link.revokedAt === undefined && isLinkOf(delegation, link));
  // Another delegation of the same work may have taken over a link of the same person.
  const revokedLinks = links
    .filter(
      (link) =>
        !view.state.delegations.some(
          (other) => other.id !== delegation.id && other.recalledAt === undefined && other.link === link.id,
        ),
    )
    .map(({ id }) => id);
  return { facts: [{ fact: { kind: 'recalled' as const, delegation: delegation.id } }], revokedLinks };
}

async function remind(deps: QuestionnaireDependencies, desk: OneDelegation, context: Context): Promise<Response> {
  const { opened, view, delegation } = desk;
  const words = questionnaireWords[deps.language];
  const person = view.persons.get(delegation.person);
  if (person === undefined) throw new Problem('WRONG_PART', 'The address of the colleague is erased');
  const { part, questions } = delegation;
  const due = delegation.due ?? '';
  const link = buildTeamLink(deps, opened, { role: 'expert', actor: person.actor, part, questions });
  const basis = buildBasis(deps, opened, person);
  const when = due !== '' && due < findStockholmDate(basis.createdAt) ? ('after' as const) : ('before' as const);
  const work = { delegation: delegation.id, part, questions, due };
  const mail = {
    ...buildDelegationReminderMail(basis, { ...work, when, link: link.id }),
    // Beside the reminders that go by the day: by hand one can be sent again, but not twice in the same minute.
    occasion: `delegationReminder-hand|${opened.unit.code}|${delegation.id}|${basis.createdAt.slice(0, minuteLength)}`,
  };
  const shown = await takeTeamStep(deps, opened, {
    facts: [{ fact: { kind: 'delegationReminded', delegation: delegation.id } }],
    letters: [{ mail, link }],
  });
  if (shown.length === 0) return context.redirect(`${opened.path}?gjort=paminnelse`, 303);
  const texts = words.team.delegation;
  const label = texts.shownFor(nameActor(view, person.actor, words), describeWork(words, opened.round, delegation));
  const note = texts.until(describeUntil(words, link.expiresAt));
  const links = shown.map(({ url }) => ({ label, url, note }));
  return context.html(
    renderPage(
      <ShownLinksPage words={words} opened={opened} title={texts.shownTitle} lead={texts.shownLead} links={links} />,
    ),
  );
}

const minuteLength = 'YYYY-MM-DDTHH:MM'.length;

async function move(
  deps: QuestionnaireDependencies,
  desk: OneDelegation,
  form: CoordinatorForm,
  context: Context,
): Promise<Response> {
  const { opened, view, delegation } = desk;
  const known = findPersonByEmail(view, form.email);
  const person = { actor: known?.actor ?? createKey(deps), name: form.name || (known?.name ?? ''), email: form.email };
  const { part, questions, due = '', message = '' } = delegation;
  const planned = planOne(deps, opened, view, createKey(deps), { person, work: { part, questions }, due, message });
  return takeDelegations(deps, opened, [planned], buildRecall(desk), context, 'overlamnat');
}
