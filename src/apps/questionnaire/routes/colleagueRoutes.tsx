// The colleague's own page: what was asked, until when, and the word back when it is done.

import type { Hono } from 'hono';
import { Problem } from '../../../kernel/problem.ts';
import { buildDelegationDoneMail } from '../../../stages/collection/index.ts';
import { renderPage } from '../../../ui/renderPage.ts';
import { questionnaireWords } from '../catalogues.ts';
import { loadGrantedDraft } from '../grantedAnswers.ts';
import { type OpenedLink, openLink, openPart } from '../openLink.ts';
import { ColleaguePage } from '../pages/ColleaguePage.tsx';
import { findFlash } from '../pages/PhaseNote.tsx';
import type { QuestionnaireDependencies } from '../questionnaireDependencies.ts';
import { findDelegation } from '../team/delegations.ts';
import { findPartState, loadUnitView, type UnitView } from '../team/loadUnitView.ts';
import { buildBasis, nameSelf } from '../team/planDelegations.ts';
import { readField } from '../team/readCoordinatorForm.ts';
import { longestMessage } from '../team/readDelegationForm.ts';
import { buildTeamLink, type TeamLetter, takeTeamStep } from '../team/takeTeamStep.ts';

type Delegation = UnitView['state']['delegations'][number];

/** Saying that it is done hands nothing in. Throws Problem WRONG_PART where the link is of no delegation. */
export function addColleagueRoutes(app: Hono, deps: QuestionnaireDependencies): void {
  app.post('/:secret/klar', async (context) => {
    const opened = await openLink(deps, context.req.param('secret'));
    const view = await loadUnitView(deps, opened);
    const delegation = findDelegation(view.state, opened.link);
    if (delegation === undefined) throw new Problem('WRONG_PART', 'The link was not sent for a delegation');
    const fields = await context.req.formData();
    const message = readField(fields, 'halsning').replaceAll('\r\n', '\n').trim().slice(0, longestMessage);
    await takeTeamStep(deps, opened, {
      facts: [
        {
          fact: { kind: 'delegationDone', delegation: delegation.id },
          ...(message === '' ? {} : { texts: { message } }),
        },
      ],
      letters: buildDoneLetters(deps, opened, view, delegation, message),
    });
    return context.redirect(`${opened.path}?gjort=klar`, 303);
  });
}

/** To the one who asked, with a link of their own to the board; nobody where no address is known, or on trial. */
function buildDoneLetters(
  deps: QuestionnaireDependencies,
  opened: OpenedLink,
  view: UnitView,
  { id, part, questions, due = '', by }: Delegation,
  message: string,
): readonly TeamLetter[] {
  const person = view.persons.get(by);
  if (person === undefined || opened.phase.kind === 'trial') return [];
  const link = findBoardLink(deps, opened, view, by);
  const isHandedIn = findPartState(view, part) === 'submitted';
  const mail = buildDelegationDoneMail(buildBasis(deps, opened, person), {
    delegation: id,
    part,
    questions,
    due,
    by: nameSelf(deps, opened, view),
    message,
    isHandedIn,
    link: link?.id,
  });
  return [{ mail, link }];
}

/** A new link to the board for somebody who has one that opens now; undefined for anybody else. */
export function findBoardLink(deps: QuestionnaireDependencies, opened: OpenedLink, view: UnitView, actor: string) {
  const now = deps.now().toISOString();
  const isCoordinator = view.links.some(
    (link) =>
      link.actor === actor && link.role === 'coordinator' && link.revokedAt === undefined && link.expiresAt > now,
  );
  return isCoordinator ? buildTeamLink(deps, opened, { role: 'coordinator', actor }) : undefined;
}

/** The page of a link that was sent for a delegation; undefined for every other link. */
export async function renderColleaguePage(
  deps: QuestionnaireDependencies,
  link: OpenedLink,
  done: string | undefined,
): Promise<string | undefined> {
  const words = questionnaireWords[deps.language];
  const [part] = link.parts;
  if (part === undefined) return undefined;
  const view = await loadUnitView(deps, link);
  const delegation = findDelegation(view.state, link.link);
  if (delegation === undefined) return undefined;
  const secret = link.path.slice(deps.basePath.length + 1);
  const opened = await openPart(deps, secret, part.code);
  const draft = await loadGrantedDraft(deps.store, opened);
  const basis = { words, view, now: deps.now().toISOString(), flash: findFlash(words, done) };
  return renderPage(<ColleaguePage {...basis} opened={opened} delegation={delegation} draft={draft} />);
}
