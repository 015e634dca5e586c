// From the secret in the address to what it opens. Opening a link reads, and never writes answers.

import { Problem } from '../../kernel/problem.ts';
import {
  buildLinkGrant,
  buildSecretHash,
  buildUnitState,
  findLinkFault,
  findRoundPhase,
  findWriteRight,
  type GrantedPart,
  type LinkGrant,
  type PersonalLink,
  type ResponseKey,
  type ResponseState,
  type RoundPhase,
  type WriteRight,
} from '../../stages/collection/index.ts';
import { type DefinitionSet, getRound, type Part, type Round, withdrawColumns } from '../../stages/definition/index.ts';
import type { Unit } from '../../stages/frame/index.ts';
import type { QuestionnaireDependencies } from './questionnaireDependencies.ts';

/** What a link opens. */
export interface OpenedLink {
  readonly link: PersonalLink;
  /** Address of the link's own page: base path and secret. */
  readonly path: string;
  /** The definitions that this request goes by, to its end. */
  readonly definitions: DefinitionSet;
  readonly round: Round;
  readonly phase: RoundPhase;
  /** When the round was started here; undefined: it is on trial. */
  readonly startedAt: string | undefined;
  readonly unit: Unit;
  /** Parts that the unit is framed for, whole, in the round's order; what the link opens is in `parts`. */
  readonly framedParts: readonly Part[];
  readonly grant: LinkGrant;
  /** Parts that the link opens, in the round's order; each with the questions that it opens. */
  readonly parts: readonly Part[];
  /** True when the link opens the board of the unit. */
  readonly isForAllParts: boolean;
}

/** Problem LINK_UNKNOWN, LINK_EXPIRED or LINK_REVOKED when the secret opens nothing now. */
export async function openLink(deps: QuestionnaireDependencies, secret: string): Promise<OpenedLink> {
  const now = deps.now().toISOString();
  const link = await deps.store.findLink(buildSecretHash(secret, deps.digest));
  if (!link) throw new Problem('LINK_UNKNOWN', 'No link has this secret');
  const fault = findLinkFault(link, now);
  if (fault === 'expired') throw new Problem('LINK_EXPIRED', 'The link has expired');
  if (fault === 'revoked') throw new Problem('LINK_REVOKED', 'The link has been revoked');
  const definitions = deps.getDefinitions();
  const round = getRound(definitions, link.round);
  const frame = deps.getFrame(link.round);
  const unit = frame.unitsByCode.get(link.unit);
  if (!unit) throw new Problem('LINK_UNKNOWN', 'The unit of the link is not in the frame');
  const framed = new Set(frame.partsByUnit.get(unit.code) ?? []);
  const framedParts = round.parts.filter(({ code }) => framed.has(code));
  const grant = buildLinkGrant(link, framedParts, await findApprovalParts(deps, link));
  const { startedAt, withdrawals } = await deps.findRoundState(round.year);
  return {
    link,
    path: `${deps.basePath}/${secret}`,
    definitions,
    // What is not published is not previewed either.
    round: withdrawColumns(round, withdrawals),
    phase: findRoundPhase(round.calendar, startedAt, now),
    startedAt,
    unit,
    framedParts,
    grant,
    parts: grant.parts.map(({ part }) => part),
    isForAllParts: grant.mayManage,
  };
}

/** Codes of the parts that an approver's link was asked to look at. */
async function findApprovalParts(deps: QuestionnaireDependencies, link: PersonalLink): Promise<readonly string[]> {
  if (link.role !== 'approver') return [];
  const state = buildUnitState(await deps.teamwork.loadUnitEntries({ round: link.round, unit: link.unit }));
  return state.approvalRequests.filter((request) => request.link === link.id).flatMap(({ parts }) => parts);
}

/** A part as a link opens it, with the state of its response. */
export interface OpenedPart extends OpenedLink {
  /** With the questions that the link opens. */
  readonly part: Part;
  readonly granted: GrantedPart;
  readonly key: ResponseKey;
  readonly state: ResponseState;
  /** Whether the part may be written in now, and why not. */
  readonly right: WriteRight;
  /** Address of the part's page. */
  readonly partPath: string;
}

/** Problem WRONG_PART when the link does not open the part. */
export function openPart(deps: QuestionnaireDependencies, secret: string, code: string): Promise<OpenedPart> {
  return openPartInState(deps, secret, code, 'asked');
}

/**
 * The same for saving alone: while the round is open the state of the response is not asked for, since the database
 * minds it as it saves (ALREADY_HANDED_IN, PART_DECLINED). One question less for what happens most.
 */
export function openPartToSave(deps: QuestionnaireDependencies, secret: string, code: string): Promise<OpenedPart> {
  return openPartInState(deps, secret, code, 'left');
}

async function openPartInState(
  deps: QuestionnaireDependencies,
  secret: string,
  code: string,
  asks: 'asked' | 'left',
): Promise<OpenedPart> {
  const opened = await openLink(deps, secret);
  const granted = opened.grant.parts.find(({ part }) => part.code === code);
  if (!granted) throw new Problem('WRONG_PART', 'The link does not open this part');
  const key = { round: opened.round.year, unit: opened.unit.code, part: code };
  const state = asks === 'left' && isPhaseOpen(opened.phase) ? 'draft' : await deps.store.findState(key);
  const right = await findPartRight(deps, opened, key, state);
  return { ...opened, part: granted.part, granted, key, state, right, partPath: `${opened.path}/${code}` };
}

/** Asks the unit's log only when the round is closed: only then it can say more than the calendar. */
async function findPartRight(
  deps: QuestionnaireDependencies,
  { phase }: OpenedLink,
  key: ResponseKey,
  state: ResponseState,
): Promise<WriteRight> {
  const now = deps.now().toISOString();
  const log = isPhaseOpen(phase) ? undefined : buildUnitState(await deps.teamwork.loadUnitEntries(key));
  const exceptions = {
    reopenedUntil: log?.reopenings.get(key.part),
    hasAskedToComplete: log?.completions.has(key.part) ?? false,
  };
  return findWriteRight(phase, state, exceptions, now);
}

/** True unless the round is closed, also for those who may correct or complete when they ask. */
function isPhaseOpen({ kind }: RoundPhase): boolean {
  return kind !== 'closed' && kind !== 'completing';
}

/** True while the holder of the link may write in the part. */
export function isWritable(opened: Pick<OpenedPart, 'right' | 'granted'>): boolean {
  return opened.right.mayWrite && opened.granted.mayWrite;
}
