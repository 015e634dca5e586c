// What a personal link lets its holder do. The one place that decides; pages ask it and never the role.

import type { Part } from '../definition/index.ts';
import type { PersonalLink } from './model.ts';
import { restrictPart } from './restrictPart.ts';

/** A part as the link opens it. */
export interface GrantedPart {
  /** Only the questions that the link opens. */
  readonly part: Part;
  readonly isWhole: boolean;
  readonly mayWrite: boolean;
  readonly mayHandIn: boolean;
}

/** Says nothing of time: whether the round takes answers now is the phase's business (findRoundPhase). */
export interface LinkGrant {
  /** Sees the board, delegates, recalls, declines, asks for approval. */
  readonly mayManage: boolean;
  readonly mayNameCoordinator: boolean;
  readonly mayApprove: boolean;
  /** In the round's order. */
  readonly parts: readonly GrantedPart[];
}

/**
 * What the link grants. `framed`: the parts that its unit is framed for, in the round's order; `approvalParts`: codes of the
 * parts that an approver's link was asked to approve.
 */
export function buildLinkGrant(
  link: PersonalLink,
  framed: readonly Part[],
  approvalParts: readonly string[] = [],
): LinkGrant {
  const grant = (part: Part, mayWrite: boolean): GrantedPart => {
    const isWhole = link.questions.length === 0;
    const restricted = isWhole ? part : restrictPart(part, link.questions);
    return { part: restricted, isWhole, mayWrite, mayHandIn: mayWrite && isWhole };
  };
  const own = link.part === undefined ? framed : framed.filter(({ code }) => code === link.part);
  const nothing = { mayManage: false, mayNameCoordinator: false, mayApprove: false };
  switch (link.role) {
    case 'registrator':
      return { ...nothing, mayNameCoordinator: true, parts: [] };
    case 'approver':
      return {
        ...nothing,
        mayApprove: true,
        parts: framed.filter(({ code }) => approvalParts.includes(code)).map((part) => grant(part, false)),
      };
    default: {
      const isForAll = link.role === 'coordinator' && link.part === undefined;
      return {
        ...nothing,
        mayManage: isForAll,
        mayNameCoordinator: isForAll,
        parts: own.map((part) => grant(part, true)),
      };
    }
  }
}
