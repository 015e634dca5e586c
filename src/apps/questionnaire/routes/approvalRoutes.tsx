// Approval by a manager: asking for it, the one-page summary, approving or sending back. The manager reads and never writes
// an answer; what is approved is the answers that were on the page, known by their digest.

import type { Hono } from 'hono';
import { Problem } from '../../../kernel/problem.ts';
import { buildApprovalAnsweredMail, type NewUnitFact } from '../../../stages/collection/index.ts';
import { renderPage } from '../../../ui/renderPage.ts';
import { questionnaireWords } from '../catalogues.ts';
import { type OpenedLink, openLink, openPart } from '../openLink.ts';
import { ApprovalPage, type PostedDecision } from '../pages/ApprovalPage.tsx';
import type { QuestionnaireDependencies } from '../questionnaireDependencies.ts';
import { type ApprovalPart, loadApprovalPart } from '../team/approvalView.ts';
import { namePart } from '../team/delegations.ts';
import { loadUnitView, nameActor, type UnitView } from '../team/loadUnitView.ts';
import { buildBasis, nameSelf } from '../team/planDelegations.ts';
import { readField } from '../team/readCoordinatorForm.ts';
import { longestMessage } from '../team/readDelegationForm.ts';
import { type TeamLetter, takeTeamStep } from '../team/takeTeamStep.ts';
import { findBoardLink } from './colleagueRoutes.tsx';

/**
 * 409 where answers have changed since the page was made: that decision is not stored. Throws Problem WRONG_PART for
 * links that do not approve.
 */
export function addApprovalRoutes(app: Hono, deps: QuestionnaireDependencies): void {
  app.post('/:secret/godkann', async (context) => {
    const opened = await openLink(deps, context.req.param('secret'));
    if (!opened.grant.mayApprove) throw new Problem('WRONG_PART', 'The link does not approve');
    const fields = await context.req.formData();
    const posted = opened.parts.map(({ code }) => readDecision(deps, fields, code));
    if (posted.some(({ error }) => error !== undefined)) {
      return context.html(await renderApproval(deps, opened, { posted }), 422);
    }
    if (posted.every(({ outcome }) => outcome === undefined)) {
      return context.html(await renderApproval(deps, opened, { posted, isUndecided: true }), 422);
    }
    const changed = await storeDecisions(deps, opened, posted);
    if (changed.length > 0) return context.html(await renderApproval(deps, opened, { posted, changed }), 409);
    return context.redirect(`${opened.path}?gjort=godkant`, 303);
  });
}

function readDecision(deps: QuestionnaireDependencies, fields: FormData, part: string): PostedDecision {
  const texts = questionnaireWords[deps.language].team;
  const wanted = readField(fields, `b-${part}`);
  const outcome = wanted === 'approved' || wanted === 'sentBack' ? wanted : undefined;
  const comment = readField(fields, `k-${part}`).replaceAll('\r\n', '\n').trim();
  const isMissing = outcome === 'sentBack' && comment === '';
  const isTooLong = comment.length > longestMessage;
  return {
    part,
    outcome,
    comment,
    digest: readField(fields, `d-${part}`),
    error: isMissing ? texts.approval.commentNeeded : isTooLong ? texts.errors.tooLong(longestMessage) : undefined,
  };
}

/** Stores the decisions in one step, unless answers changed while they were read: then nothing, and those parts come back. */
async function storeDecisions(
  deps: QuestionnaireDependencies,
  opened: OpenedLink,
  posted: readonly PostedDecision[],
): Promise<readonly string[]> {
  const words = questionnaireWords[deps.language];
  const view = await loadUnitView(deps, opened);
  const parts = await loadParts(deps, opened, view);
  const decided = posted.filter(({ outcome }) => outcome !== undefined);
  const changed = decided.filter(
    ({ part, digest }) => parts.find((candidate) => candidate.opened.part.code === part)?.digest !== digest,
  );
  if (changed.length > 0) return changed.map(({ part }) => namePart(words, opened.round, part));
  // The same decision sent twice is stored once.
  const fresh = decided.filter(({ part, outcome, digest, comment }) => {
    const last = view.state.approvals.get(part);
    const isSame = last?.outcome === outcome && last?.digest === digest && (last?.comment ?? '') === comment;
    return !isSame;
  });
  if (fresh.length === 0) return [];
  await takeTeamStep(deps, opened, {
    facts: fresh.map(buildDecisionFact),
    letters: buildAnswerLetters(deps, opened, view, fresh),
  });
  return [];
}

function buildDecisionFact({ part, outcome, digest, comment }: PostedDecision): NewUnitFact {
  return {
    fact: { kind: outcome ?? 'sentBack', part, digest },
    ...(comment === '' ? {} : { texts: { comment } }),
  };
}

/** One letter about all that was decided, to whoever asked; none where no address is known, or on trial. */
function buildAnswerLetters(
  deps: QuestionnaireDependencies,
  opened: OpenedLink,
  view: UnitView,
  decided: readonly PostedDecision[],
): readonly TeamLetter[] {
  const asked = findRequest(view, opened);
  const person = asked === undefined ? undefined : view.persons.get(asked.actor);
  if (person === undefined || opened.phase.kind === 'trial') return [];
  const link = findBoardLink(deps, opened, view, person.actor);
  const by = nameSelf(deps, opened, view);
  const decisions = decided.flatMap(({ part, outcome, comment }) => (outcome ? [{ part, outcome, comment }] : []));
  const mail = buildApprovalAnsweredMail(buildBasis(deps, opened, person), { decisions, by, link: link?.id });
  return [{ mail, link }];
}

/** The entry of the log by which the link was sent. */
function findRequest({ entries }: UnitView, { link }: OpenedLink) {
  return entries.findLast(({ fact }) => fact.kind === 'approvalAsked' && fact.link === link.id);
}

async function loadParts(
  deps: QuestionnaireDependencies,
  opened: OpenedLink,
  view: UnitView,
): Promise<readonly ApprovalPart[]> {
  const secret = opened.path.slice(deps.basePath.length + 1);
  const words = questionnaireWords[deps.language];
  return Promise.all(
    opened.parts.map(async ({ code }) => loadApprovalPart(deps, await openPart(deps, secret, code), view, words)),
  );
}

/** The manager's page. `posted` and `changed`: what was refused just now. */
export async function renderApproval(
  deps: QuestionnaireDependencies,
  opened: OpenedLink,
  said: {
    readonly posted?: readonly PostedDecision[];
    readonly changed?: readonly string[];
    readonly isUndecided?: boolean;
    readonly isDone?: boolean;
  },
): Promise<string> {
  const words = questionnaireWords[deps.language];
  const view = await loadUnitView(deps, opened);
  const request = findRequest(view, opened);
  return renderPage(
    <ApprovalPage
      words={words}
      opened={opened}
      askedBy={request === undefined ? words.team.roles.coordinator : nameActor(view, request.actor, words)}
      message={request?.texts.message}
      parts={await loadParts(deps, opened, view)}
      posted={said.posted ?? []}
      changed={said.changed ?? []}
      isUndecided={said.isUndecided ?? false}
      isDone={said.isDone ?? false}
    />,
  );
}
