// A coordinator asks a manager to approve parts: choosing, reading the letter through, sending.

import type { Context, Hono } from 'hono';
import { buildApprovalAskedMail, longestPersonName } from '../../../stages/collection/index.ts';
import { renderPage } from '../../../ui/renderPage.ts';
import { questionnaireWords } from '../catalogues.ts';
import { type ApprovalForm, ApprovalFormPage } from '../pages/ApprovalFormPage.tsx';
import { LetterPreviewPage, listPostedFields } from '../pages/LetterPreviewPage.tsx';
import { ShownLinksPage } from '../pages/ShownLinksPage.tsx';
import type { QuestionnaireDependencies } from '../questionnaireDependencies.ts';
import { describeUntil } from '../team/days.ts';
import { namePart } from '../team/delegations.ts';
import { parseEmail } from '../team/emailAddress.ts';
import { findPartState, findPersonByEmail } from '../team/loadUnitView.ts';
import { loadPartContent, type PartContent } from '../team/partContent.ts';
import { buildBasis, nameSelf } from '../team/planDelegations.ts';
import { readField } from '../team/readCoordinatorForm.ts';
import { longestMessage } from '../team/readDelegationForm.ts';
import { buildTeamLink, createKey, takeTeamStep } from '../team/takeTeamStep.ts';
import { openTeam, type TeamDesk } from './delegationRoutes.tsx';

/** For coordinators; 422 for a fault in the form. The key of the request makes a second press harmless. */
export function addApprovalRequestRoutes(app: Hono, deps: QuestionnaireDependencies): void {
  app.get('/:secret/godkannande', async (context) => {
    const desk = await openTeam(deps, context.req.param('secret'));
    const contents = await loadContents(deps, desk);
    const message = questionnaireWords[deps.language].team.approval.messageText;
    const form = { parts: [], email: '', name: '', message, errors: {} };
    return context.html(renderForm(deps, desk, contents, form));
  });

  app.post('/:secret/godkannande', async (context) => {
    const desk = await openTeam(deps, context.req.param('secret'));
    const contents = await loadContents(deps, desk);
    const fields = await context.req.formData();
    const form = readForm(deps, fields, contents);
    const step = readField(fields, 'steg');
    if (step === 'andra') return context.html(renderForm(deps, desk, contents, { ...form, errors: {} }));
    if (Object.values(form.errors).some((error) => error !== undefined)) {
      return context.html(renderForm(deps, desk, contents, form), 422);
    }
    const key = readField(fields, 'nyckel');
    const plan = planRequest(deps, desk, form, key === '' ? createKey(deps) : key);
    if (step === 'skicka' && key !== '') return sendRequest(deps, desk, form, plan, context);
    return context.html(
      renderPage(
        <LetterPreviewPage
          words={questionnaireWords[deps.language]}
          opened={desk.opened}
          action={`${desk.opened.path}/godkannande`}
          letters={[plan]}
          fields={[...listPostedFields(fields, ['steg', 'nyckel']), ['nyckel', createKey(deps)]]}
        />,
      ),
    );
  });
}

/** Parts with answers: only those can be approved. */
async function loadContents(deps: QuestionnaireDependencies, { opened, view }: TeamDesk) {
  const key = { round: opened.round.year, unit: opened.unit.code };
  const contents = await Promise.all(
    opened.parts.map((part) => loadPartContent(deps, key, part, findPartState(view, part.code))),
  );
  return contents.filter(({ answers }) => answers.size > 0);
}

function renderForm(
  deps: QuestionnaireDependencies,
  { opened, view }: TeamDesk,
  contents: readonly PartContent[],
  form: ApprovalForm,
): string {
  const basis = { words: questionnaireWords[deps.language], opened, view, now: deps.now().toISOString() };
  return renderPage(<ApprovalFormPage {...basis} contents={contents} form={form} />);
}

function readForm(deps: QuestionnaireDependencies, fields: FormData, contents: readonly PartContent[]): ApprovalForm {
  const texts = questionnaireWords[deps.language].team.errors;
  const chosen = new Set(fields.getAll('del'));
  const parts = contents.map(({ part }) => part.code).filter((code) => chosen.has(code));
  const email = readField(fields, 'epost').trim();
  const message = readField(fields, 'text').replaceAll('\r\n', '\n').trim();
  return {
    parts,
    email,
    name: readField(fields, 'namn').trim().slice(0, longestPersonName),
    message,
    errors: {
      parts: parts.length === 0 ? texts.work : undefined,
      email: parseEmail(email) === undefined ? texts.email : undefined,
      message: message.length > longestMessage ? texts.tooLong(longestMessage) : undefined,
    },
  };
}

/** The letter; the link's id comes from the form, so that the same form sent twice makes one link. */
function planRequest(deps: QuestionnaireDependencies, { opened, view }: TeamDesk, form: ApprovalForm, key: string) {
  const known = findPersonByEmail(view, form.email);
  const person = { actor: known?.actor ?? createKey(deps), name: form.name || (known?.name ?? ''), email: form.email };
  const id = deps.digest(`${key}|godkannande`).slice(0, keyLength);
  const link = { ...buildTeamLink(deps, opened, { role: 'approver', actor: person.actor }), id };
  const { parts, message } = form;
  const mail = buildApprovalAskedMail(buildBasis(deps, opened, person), {
    parts,
    by: nameSelf(deps, opened, view),
    message,
    link: link.id,
  });
  return { person, link, mail };
}

const keyLength = 32;

async function sendRequest(
  deps: QuestionnaireDependencies,
  { opened, view }: TeamDesk,
  form: ApprovalForm,
  { person, link, mail }: ReturnType<typeof planRequest>,
  context: Context,
): Promise<Response> {
  const words = questionnaireWords[deps.language];
  const home = `${opened.path}?gjort=godkannande`;
  if (view.links.some(({ id }) => id === link.id)) return context.redirect(home, 303);
  const shown = await takeTeamStep(deps, opened, {
    facts: [
      {
        fact: { kind: 'approvalAsked', parts: form.parts, person: person.actor, link: link.id },
        ...(form.message === '' ? {} : { texts: { message: form.message } }),
      },
    ],
    persons: [person],
    letters: [{ mail, link }],
  });
  if (shown.length === 0) return context.redirect(home, 303);
  const texts = words.team.delegation;
  const what = form.parts.map((part) => namePart(words, opened.round, part)).join(', ');
  const links = shown.map(({ url }) => ({
    label: texts.shownFor(person.name || person.email, what),
    url,
    note: texts.until(describeUntil(words, link.expiresAt)),
  }));
  const title = words.team.approval.shownTitle;
  return context.html(
    renderPage(<ShownLinksPage words={words} opened={opened} title={title} lead={texts.shownLead} links={links} />),
  );
}
