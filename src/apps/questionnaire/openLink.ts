// From the secret in the address to what it opens. Opening a link reads, and never writes.

import { Problem } from '../../kernel/problem.ts';
import {
  buildSecretHash,
  findLinkFault,
  isPartOpenedBy,
  type PersonalLink,
  type ResponseKey,
  type ResponseState,
} from '../../stages/collection/index.ts';
import { getRound, type Part, type Round } from '../../stages/definition/index.ts';
import type { Unit } from '../../stages/frame/index.ts';
import type { QuestionnaireDependencies } from './questionnaireDependencies.ts';

/** What a link opens. */
export interface OpenedLink {
  readonly link: PersonalLink;
  /** Address of the link's own page: base path and secret. */
  readonly path: string;
  readonly round: Round;
  readonly unit: Unit;
  /** Parts that the unit is framed for and the link opens, in the round's order. */
  readonly parts: readonly Part[];
  /** True when the link opens all parts of the unit. */
  readonly isForAllParts: boolean;
}

/** Problem LINK_UNKNOWN, LINK_EXPIRED or LINK_REVOKED when the secret opens nothing now. */
export async function openLink(deps: QuestionnaireDependencies, secret: string): Promise<OpenedLink> {
  const link = await deps.store.findLink(buildSecretHash(secret, deps.digest));
  if (!link) throw new Problem('LINK_UNKNOWN', 'No link has this secret');
  const fault = findLinkFault(link, deps.now().toISOString());
  if (fault === 'expired') throw new Problem('LINK_EXPIRED', 'The link has expired');
  if (fault === 'revoked') throw new Problem('LINK_REVOKED', 'The link has been revoked');
  const round = getRound(deps.definitions, link.round);
  const frame = deps.getFrame(link.round);
  const unit = frame.unitsByCode.get(link.unit);
  if (!unit) throw new Problem('LINK_UNKNOWN', 'The unit of the link is not in the frame');
  const framed = new Set(frame.partsByUnit.get(unit.code) ?? []);
  return {
    link,
    path: `${deps.basePath}/${secret}`,
    round,
    unit,
    parts: round.parts.filter((part) => framed.has(part.code) && isPartOpenedBy(link, part.code)),
    isForAllParts: link.part === undefined,
  };
}

/** A part as a link opens it, with the state of its response. */
export interface OpenedPart extends OpenedLink {
  readonly part: Part;
  readonly key: ResponseKey;
  readonly state: ResponseState;
  /** Address of the part's page. */
  readonly partPath: string;
}

/** Problem WRONG_PART when the link does not open the part. */
export async function openPart(deps: QuestionnaireDependencies, secret: string, code: string): Promise<OpenedPart> {
  const opened = await openLink(deps, secret);
  const part = opened.parts.find((candidate) => candidate.code === code);
  if (!part) throw new Problem('WRONG_PART', 'The link does not open this part');
  const key = { round: opened.round.year, unit: opened.unit.code, part: code };
  const progress = await deps.store.loadProgress(key.round, key.unit);
  const state = progress.find((candidate) => candidate.key.part === code)?.state ?? 'notStarted';
  return { ...opened, part, key, state, partPath: `${opened.path}/${code}` };
}

/** True while the unit may write in the part. */
export function isWritable(state: ResponseState): boolean {
  return state !== 'submitted';
}
