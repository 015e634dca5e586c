// Everything that the receipt of a part tells, gathered from the stores: for the page's PDF and for the mail that carries it.

import { findStockholmDate } from '../../../kernel/stockholmTime.ts';
import type { ReceiptContent } from '../../../products/document/index.ts';
import type { HandedInResponse, ResponseEvent } from '../../../stages/collection/index.ts';
import type { Part, Round } from '../../../stages/definition/index.ts';
import { nameUnit, type Unit } from '../../../stages/frame/index.ts';
import { readText } from '../../../ui/language.ts';
import { questionnaireWords } from '../catalogues.ts';
import { listAccepted } from '../form/formSurroundings.ts';
import type { QuestionnaireDependencies } from '../questionnaireDependencies.ts';
import { describeInstant } from '../team/days.ts';
import { loadUnitView, nameActor } from '../team/loadUnitView.ts';
import { loadPartContent } from '../team/partContent.ts';

/** Reads only. */
export type ReceiptDependencies = Pick<
  QuestionnaireDependencies,
  'store' | 'teamwork' | 'digest' | 'documents' | 'language'
>;

/** `startedAt` is ISO 8601, `lastDay` YYYY-MM-DD; undefined: the calendar has none. */
export interface ReceiptPlace {
  readonly round: Round;
  readonly unit: Unit;
  readonly part: Part;
  /** Undefined: the round is on trial. */
  readonly startedAt: string | undefined;
  readonly lastDay: string | undefined;
}

/** What the receipt of a handed-in response says; `event` is the one that the answers stand on. */
export async function loadReceiptContent(
  deps: ReceiptDependencies,
  place: ReceiptPlace,
  handedIn: HandedInResponse,
  event: ResponseEvent,
): Promise<ReceiptContent> {
  const { round, unit, part, startedAt, lastDay } = place;
  const words = questionnaireWords[deps.language];
  const [view, content] = await Promise.all([
    loadUnitView(deps, place),
    loadPartContent(deps, handedIn.key, part, 'submitted'),
  ]);
  const by = view.links.find(({ id }) => id === event.link)?.role;
  const contact = view.state.contacts.find(({ role }) => role === 'coordinator');
  const approval = view.state.approvals.get(part.code);
  const isApproved = approval?.outcome === 'approved' && approval.digest === content.digest;
  const isLate = startedAt !== undefined && lastDay !== undefined && findStockholmDate(handedIn.submittedAt) > lastDay;
  return {
    round,
    part,
    unit: { code: unit.code, name: nameUnit(unit) },
    handedIn,
    event,
    by: by === undefined ? undefined : words.team.roles[by],
    contact: contact === undefined ? undefined : nameActor(view, contact.person, words),
    approval: isApproved
      ? words.form.receipt.approvalBy(nameActor(view, approval.by, words), describeInstant(words, approval.at))
      : undefined,
    accepted: listAccepted(deps, { part }, handedIn.answers, view, words).map(({ check, words: said }) => {
      const message = part.checks.find(({ id }) => id === check)?.message;
      return { rule: message === undefined ? check : readText(message, deps.language), said };
    }),
    lateAfter: isLate ? lastDay : undefined,
    isTrial: startedAt === undefined,
    texts: words.receipt,
    words: deps.documents.buildWords(round),
  };
}
