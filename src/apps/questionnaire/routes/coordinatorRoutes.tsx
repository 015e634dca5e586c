// Naming the unit's coordinator, without an account: the registrator does it, and a coordinator may hand over.

import type { Hono } from 'hono';
import { Problem } from '../../../kernel/problem.ts';
import { buildCoordinatorNamedMail, type PersonalLink } from '../../../stages/collection/index.ts';
import { renderPage } from '../../../ui/renderPage.ts';
import { questionnaireWords } from '../catalogues.ts';
import { type OpenedLink, openLink } from '../openLink.ts';
import { HandedOverPage, HandOverPage, RegistratorPage } from '../pages/RegistratorPage.tsx';
import { ShownLinksPage } from '../pages/ShownLinksPage.tsx';
import type { QuestionnaireDependencies } from '../questionnaireDependencies.ts';
import { findPersonByEmail, loadUnitView, nameActor, type UnitView } from '../team/loadUnitView.ts';
import { type CoordinatorForm, emptyCoordinatorForm, readCoordinatorForm } from '../team/readCoordinatorForm.ts';
import { buildTeamLink, createKey, type ShownLink, takeTeamStep } from '../team/takeTeamStep.ts';

/** 422 for a faulty address. A coordinator who hands over loses the own link with it. */
export function addCoordinatorRoutes(app: Hono, deps: QuestionnaireDependencies): void {
  const words = questionnaireWords[deps.language];

  app.get('/:secret/samordnare', async (context) => {
    const opened = await openForNaming(deps, context.req.param('secret'));
    return context.html(await renderNaming(deps, opened, emptyCoordinatorForm));
  });

  app.post('/:secret/samordnare', async (context) => {
    const opened = await openForNaming(deps, context.req.param('secret'));
    const form = readCoordinatorForm(await context.req.formData(), words);
    if (form.error !== undefined) return context.html(await renderNaming(deps, opened, form), 422);
    const { shown, isOwnLinkClosed } = await nameCoordinator(deps, opened, form);
    const who = form.name === '' ? form.email : form.name;
    if (shown.length > 0) {
      const texts = words.board.registrator;
      const links = shown.map(({ url }) => ({ label: texts.link, url }));
      const page = { words, opened, title: texts.shownTitle, lead: texts.shownText(who), links };
      return context.html(renderPage(<ShownLinksPage {...page} />));
    }
    if (isOwnLinkClosed) return context.html(renderPage(<HandedOverPage words={words} opened={opened} who={who} />));
    return context.redirect(`${opened.path}?gjort=samordnare`, 303);
  });
}

async function openForNaming(deps: QuestionnaireDependencies, secret: string): Promise<OpenedLink> {
  const opened = await openLink(deps, secret);
  if (!opened.grant.mayNameCoordinator) throw new Problem('WRONG_PART', 'The link does not name coordinators');
  return opened;
}

async function renderNaming(
  deps: QuestionnaireDependencies,
  opened: OpenedLink,
  form: CoordinatorForm,
): Promise<string> {
  if (!opened.grant.mayManage) return renderRegistrator(deps, opened, form);
  return renderPage(<HandOverPage words={questionnaireWords[deps.language]} opened={opened} form={form} />);
}

/** The page as HTML; `form` keeps what was refused. */
export async function renderRegistrator(
  deps: QuestionnaireDependencies,
  opened: OpenedLink,
  form: CoordinatorForm,
): Promise<string> {
  const view = await loadUnitView(deps, opened);
  const basis = { words: questionnaireWords[deps.language], opened, view, now: deps.now().toISOString() };
  return renderPage(<RegistratorPage {...basis} form={form} />);
}

/** Names the coordinator instead of the one before, whose links end. The same address again gets a new letter. */
async function nameCoordinator(
  deps: QuestionnaireDependencies,
  opened: OpenedLink,
  form: CoordinatorForm,
): Promise<{ readonly shown: readonly ShownLink[]; readonly isOwnLinkClosed: boolean }> {
  const view = await loadUnitView(deps, opened);
  const known = findPersonByEmail(view, form.email);
  const person = { actor: known?.actor ?? createKey(deps), name: form.name || (known?.name ?? ''), email: form.email };
  const contact = createKey(deps);
  const link = buildTeamLink(deps, opened, { role: 'coordinator', actor: person.actor });
  const before = view.state.contacts.filter(({ role }) => role === 'coordinator');
  const revoked = listLinksOfOthers(view, before, person.actor);
  const by = view.persons.has(opened.link.actor)
    ? nameActor(view, opened.link.actor, questionnaireWords[deps.language])
    : '';
  const mail = buildCoordinatorNamedMail(
    {
      id: createKey(deps),
      round: opened.round,
      unit: opened.unit,
      to: person.actor,
      toName: person.name,
      createdAt: deps.now().toISOString(),
      language: deps.language,
    },
    { contact, namedBy: by, parts: opened.framedParts.map(({ code }) => code), link: link.id },
  );
  const shown = await takeTeamStep(deps, opened, {
    facts: [
      ...before.map(({ id }) => ({ fact: { kind: 'contactRemoved' as const, contact: id } })),
      { fact: { kind: 'contactNamed', contact, role: 'coordinator', person: person.actor } },
    ],
    persons: [person],
    letters: [{ mail, link }],
    revokedLinks: revoked.map(({ id }) => id),
  });
  return { shown, isOwnLinkClosed: revoked.some(({ id }) => id === opened.link.id) };
}

/** Links to the whole unit that the coordinators before had; those of whoever is named again stay. */
function listLinksOfOthers(
  { links }: UnitView,
  before: readonly { readonly person: string }[],
  named: string,
): readonly PersonalLink[] {
  return links.filter(
    (link) =>
      link.role === 'coordinator' &&
      link.revokedAt === undefined &&
      link.actor !== named &&
      before.some(({ person }) => person === link.actor),
  );
}
