// What a manager decided, told to the one who asked: all that was decided in one go stands in one mail.

import {
  buildMail,
  getMailWords,
  greet,
  listLinks,
  type MailBasis,
  openWith,
  readPartName,
  readRoundName,
  readUnitName,
  writeList,
} from './mailText.ts';
import type { NewMail } from './model.ts';

/** Of one part; a manager may decide otherwise on the next. */
export interface ApprovalDecision {
  readonly part: string;
  readonly outcome: 'approved' | 'sentBack';
  /** '' for none. */
  readonly comment: string;
}

/** To the one who asked for approval. `decisions`: at least one, each of a part of its own, in the round's order. */
export function buildApprovalAnsweredMail(
  basis: MailBasis,
  input: { decisions: readonly ApprovalDecision[]; by: string; link: string | undefined },
): NewMail {
  const { approvalAnswered: words, ending } = getMailWords(basis);
  const { decisions, by } = input;
  const [only, ...more] = decisions;
  if (only === undefined) throw new Error('A mail about no decision');
  const { subject, paragraphs } =
    more.length === 0 ? describeOne(basis, only, by) : describeSeveral(basis, decisions, by);
  const codes = decisions.map(({ part }) => part).join(',');
  return buildMail(basis, {
    kind: 'approvalAnswered',
    occasion: `approvalAnswered|${basis.unit.code}|${codes}|${basis.createdAt}|${basis.to}`,
    reason: words.reason(decisions.map(({ part }) => readPartName(basis, part)).join('; ')),
    subject,
    paragraphs: [greet(basis), ...paragraphs, openWith(basis, words.open, input.link), ending],
    links: listLinks(input.link),
  });
}

function describeOne(basis: MailBasis, { part: code, outcome, comment }: ApprovalDecision, by: string) {
  const { approvalAnswered: words, quote } = getMailWords(basis);
  const part = readPartName(basis, code);
  return {
    subject: words.subject[outcome](readRoundName(basis), part),
    paragraphs: [
      words.lead[outcome](by, part, readUnitName(basis)),
      comment.trim() === '' ? '' : `${words.comment}\n${quote(comment.trim())}`,
      words.next[outcome],
    ],
  };
}

function describeSeveral(basis: MailBasis, decisions: readonly ApprovalDecision[], by: string) {
  const { approvalAnswered: words, quote } = getMailWords(basis);
  const outcomes = (['approved', 'sentBack'] as const).map((outcome) => ({
    outcome,
    parts: decisions.filter((decision) => decision.outcome === outcome).map(({ part }) => readPartName(basis, part)),
  }));
  const [approved, sentBack] = outcomes.map(({ parts }) => parts.length);
  return {
    subject: words.subject.several(readRoundName(basis), approved ?? 0, sentBack ?? 0),
    paragraphs: [
      words.lead.several(by, decisions.length, readUnitName(basis)),
      ...outcomes.map(({ outcome, parts }) =>
        parts.length === 0 ? '' : `${words.lists[outcome]}\n${writeList(parts)}`,
      ),
      ...decisions.map(({ part, comment }) =>
        comment.trim() === '' ? '' : `${words.commentOn(readPartName(basis, part))}\n${quote(comment.trim())}`,
      ),
      approved === 0 ? '' : words.next.approvedOfSeveral,
      sentBack === 0 ? '' : words.next.sentBack,
    ],
  };
}
