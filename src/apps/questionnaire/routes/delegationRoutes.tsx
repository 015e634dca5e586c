// Handing parts or single questions to colleagues: writing, reading through, sending. Nothing is stored before the last step.

import type { Context, Hono } from 'hono';
import { Problem } from '../../../kernel/problem.ts';
import { addDays, findStockholmDate } from '../../../kernel/stockholmTime.ts';
import type { Part } from '../../../stages/definition/index.ts';
import { renderPage } from '../../../ui/renderPage.ts';
import { questionnaireWords } from '../catalogues.ts';
import { type OpenedLink, openLink } from '../openLink.ts';
import { DelegationFormPage, type DelegationFormPageProps } from '../pages/DelegationFormPage.tsx';
import { LetterPreviewPage, listPostedFields } from '../pages/LetterPreviewPage.tsx';
import { ShownLinksPage } from '../pages/ShownLinksPage.tsx';
import type { QuestionnaireDependencies } from '../questionnaireDependencies.ts';
import { findUnitRight } from '../team/buildTiles.ts';
import { describeUntil, findDayToCome } from '../team/days.ts';
import { describeShare, describeWork } from '../team/delegations.ts';
import { parseEmails } from '../team/emailAddress.ts';
import { findPartState, loadUnitView, type UnitView } from '../team/loadUnitView.ts';
import {
  buildDelegatedFact,
  isDelegatedAlready,
  type PlannedDelegation,
  planDelegations,
} from '../team/planDelegations.ts';
import { readField } from '../team/readCoordinatorForm.ts';
import {
  buildFirstRow,
  checkDelegationRow,
  type DelegationRow,
  dropEmptyRows,
  mostRows,
  type RowError,
  readDelegationRows,
} from '../team/readDelegationForm.ts';
import { createKey, takeTeamStep } from '../team/takeTeamStep.ts';

/** For coordinators; 422 with the faults of each row. The key of the request makes a second press harmless. */
export function addDelegationRoutes(app: Hono, deps: QuestionnaireDependencies): void {
  app.get('/:secret/delegera', async (context) => {
    const desk = await openTeam(deps, context.req.param('secret'));
    const asked = { part: context.req.query('del'), question: context.req.query('fraga') };
    return context.html(renderForm(deps, desk, [buildNewRow(deps, desk, asked)], []));
  });

  app.post('/:secret/delegera', async (context) => {
    const desk = await openTeam(deps, context.req.param('secret'));
    const fields = await context.req.formData();
    const rows = readDelegationRows(fields, desk.parts);
    const step = readField(fields, 'steg');
    if (step === 'andra') return context.html(renderForm(deps, desk, rows, []));
    if (step === 'rad') {
      const more = rows.length < mostRows ? [...rows, buildNewRow(deps, desk, {})] : rows;
      return context.html(renderForm(deps, desk, more, []));
    }
    const filled = dropEmptyRows(rows);
    const key = readField(fields, 'nyckel');
    const isDone = desk.view.state.delegations.some(({ id }) => isKeyOf(deps, key, id));
    if (step === 'skicka' && isDone) return context.redirect(`${desk.opened.path}?gjort=delegerat`, 303);
    const errors = filled.map((row) => checkRow(deps, desk, row));
    if (errors.some((rowErrors) => rowErrors.length > 0)) {
      return context.html(renderForm(deps, desk, filled, errors), 422);
    }
    return step === 'skicka' && key !== ''
      ? sendDelegations(deps, desk, filled, key, context)
      : context.html(renderPreview(deps, desk, filled, fields));
  });
}

/** What a coordinator can hand out, and the unit as it stands. */
export interface TeamDesk {
  readonly opened: OpenedLink;
  readonly view: UnitView;
  /** Parts that can be written in now. */
  readonly parts: readonly Part[];
}

/** Problem WRONG_PART when the link does not manage the unit's work. */
export async function openTeam(deps: QuestionnaireDependencies, secret: string): Promise<TeamDesk> {
  const opened = await openLink(deps, secret);
  if (!opened.grant.mayManage) throw new Problem('WRONG_PART', 'The link does not manage the work of the unit');
  const view = await loadUnitView(deps, opened);
  const now = deps.now().toISOString();
  const parts = opened.parts.filter(({ code }) => {
    const state = findPartState(view, code);
    const right = findUnitRight({ opened, view, now }, code);
    const isOver = !right.mayWrite && right.because !== 'before';
    return !isOver && state !== 'submitted' && state !== 'declined' && state !== 'notApplicable';
  });
  return { opened, view, parts };
}

/** Days before the last day that colleagues are asked for, so that there is time to read through and hand in. */
const spareDays = 7;

function buildNewRow(
  deps: QuestionnaireDependencies,
  { opened, parts }: TeamDesk,
  asked: { readonly part?: string | undefined; readonly question?: string | undefined },
): DelegationRow {
  const lastDay = findDayToCome(opened);
  const today = findStockholmDate(deps.now().toISOString());
  const early = lastDay === undefined ? '' : addDays(lastDay, -spareDays);
  const message = questionnaireWords[deps.language].team.delegation.messageText;
  const { part, question } = asked;
  return buildFirstRow(parts, { part, question }, early > today ? early : (lastDay ?? ''), message);
}

function checkRow(
  deps: QuestionnaireDependencies,
  { opened, view }: TeamDesk,
  row: DelegationRow,
): readonly RowError[] {
  const words = questionnaireWords[deps.language];
  const errors = checkDelegationRow(row, words, deps.now().toISOString(), findDayToCome(opened));
  if (errors.length > 0) return errors;
  return parseEmails(row.emails).emails.flatMap((email) =>
    row.work
      .filter((work) => isDelegatedAlready(view, email, work))
      .map((work) => ({
        field: 'vad' as const,
        message: words.team.errors.already(email, describeWork(words, opened.round, work)),
      })),
  );
}

function renderForm(
  deps: QuestionnaireDependencies,
  { opened, view, parts }: TeamDesk,
  rows: readonly DelegationRow[],
  errors: DelegationFormPageProps['errors'],
): string {
  const words = questionnaireWords[deps.language];
  const basis = { words, opened, view, now: deps.now().toISOString(), parts };
  return renderPage(<DelegationFormPage {...basis} rows={rows} errors={errors} />);
}

function renderPreview(
  deps: QuestionnaireDependencies,
  { opened, view }: TeamDesk,
  rows: readonly DelegationRow[],
  fields: FormData,
): string {
  const key = createKey(deps);
  const planned = planDelegations(deps, opened, view, rows, key);
  const letters = planned.map(({ person, letter }) => ({ person, mail: letter.mail }));
  return renderPage(
    <LetterPreviewPage
      words={questionnaireWords[deps.language]}
      opened={opened}
      action={`${opened.path}/delegera`}
      letters={letters}
      fields={[...listPostedFields(fields, ['steg', 'nyckel']), ['nyckel', key]]}
    />,
  );
}

/** The first delegation of a form tells whether the form was sent before. */
function isKeyOf(deps: QuestionnaireDependencies, key: string, id: string): boolean {
  return key !== '' && deps.digest(`${key}|0`).startsWith(id);
}

async function sendDelegations(
  deps: QuestionnaireDependencies,
  { opened, view }: TeamDesk,
  rows: readonly DelegationRow[],
  key: string,
  context: Context,
): Promise<Response> {
  const planned = planDelegations(deps, opened, view, rows, key);
  return takeDelegations(deps, opened, planned, {}, context, 'delegerat');
}

/** Stores delegations; on trial shows their links. `also`: what belongs to the same step. */
export async function takeDelegations(
  deps: QuestionnaireDependencies,
  opened: OpenedLink,
  planned: readonly PlannedDelegation[],
  also: {
    readonly facts?: Parameters<typeof takeTeamStep>[2]['facts'];
    readonly revokedLinks?: readonly string[];
  },
  context: Context,
  flash: string,
): Promise<Response> {
  const words = questionnaireWords[deps.language];
  const shown = await takeTeamStep(deps, opened, {
    facts: [...(also.facts ?? []), ...planned.map(buildDelegatedFact)],
    persons: [...new Map(planned.map(({ person }) => [person.actor, person])).values()],
    letters: planned.map(({ letter }) => letter),
    revokedLinks: also.revokedLinks ?? [],
  });
  if (shown.length === 0) return context.redirect(`${opened.path}?gjort=${flash}`, 303);
  const texts = words.team.delegation;
  const links = shown.map(({ link, url }) => {
    const person = planned.find(({ letter }) => letter.link.id === link.id)?.person;
    const work = { part: link.part ?? '', questions: link.questions };
    const what = link.part === undefined ? describeShare(words, []) : describeWork(words, opened.round, work);
    return {
      label: texts.shownFor(person?.name || (person?.email ?? ''), what),
      url,
      note: texts.until(describeUntil(words, link.expiresAt)),
    };
  });
  return context.html(
    renderPage(
      <ShownLinksPage words={words} opened={opened} title={texts.shownTitle} lead={texts.shownLead} links={links} />,
    ),
  );
}
