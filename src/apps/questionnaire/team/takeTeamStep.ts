// One step of the work around the answers, from a page: facts, persons, links and letters, all or nothing. While the round is
// on trial no letter leaves; the links that would have gone by mail are shown to be copied instead.

import {
  buildSecret,
  buildSecretHash,
  findLinkExpiry,
  type LinkRole,
  type NewMail,
  type NewUnitFact,
  type Person,
  type PersonalLink,
  type Writer,
} from '../../../stages/collection/index.ts';
import type { OpenedLink } from '../openLink.ts';
import type { QuestionnaireDependencies } from '../questionnaireDependencies.ts';

const secretBytes = 24;
const keyBytes = 16;

/** A mail, and the new link that it carries. */
export interface TeamLetter {
  readonly mail: NewMail;
  readonly link: PersonalLink | undefined;
}

/** What is left out changes nothing. */
export interface TeamStep {
  readonly facts: readonly NewUnitFact[];
  readonly persons?: readonly Person[];
  readonly letters?: readonly TeamLetter[];
  readonly revokedLinks?: readonly string[];
}

/** A link whose address is shown once. */
export interface ShownLink {
  readonly link: PersonalLink;
  readonly url: string;
}

/** Stores the step. On trial: the links with their addresses; otherwise none, for the letters carry them. */
export async function takeTeamStep(
  deps: QuestionnaireDependencies,
  opened: OpenedLink,
  step: TeamStep,
): Promise<readonly ShownLink[]> {
  const isTrial = isOnTrial(opened);
  const letters = step.letters ?? [];
  const links = letters.flatMap(({ link }) => link ?? []);
  await deps.teamwork.record(
    {
      key: { round: opened.round.year, unit: opened.unit.code },
      facts: step.facts,
      persons: step.persons ?? [],
      links,
      revokedLinks: step.revokedLinks ?? [],
      mails: isTrial ? [] : letters.map(({ mail }) => mail),
    },
    buildLinkWriter(deps, opened),
  );
  if (!isTrial) return [];
  const secrets = links.map((link) => ({ link, secret: buildSecret(deps.createRandomBytes(secretBytes)) }));
  await deps.teamwork.setLinkSecrets(
    new Map(secrets.map(({ link, secret }) => [link.id, buildSecretHash(secret, deps.digest)])),
  );
  return secrets.map(({ link, secret }) => ({ link, url: `${deps.baseUrl}${deps.basePath}/${secret}` }));
}

/** True until the round is started at the desk. */
export function isOnTrial({ phase }: Pick<OpenedLink, 'phase'>): boolean {
  return phase.kind === 'trial';
}

/** The holder of the link, now, under the definitions of the request. */
export function buildLinkWriter(
  deps: Pick<QuestionnaireDependencies, 'now'>,
  { link, definitions }: Pick<OpenedLink, 'link' | 'definitions'>,
): Writer {
  return { actor: link.actor, link: link.id, at: deps.now().toISOString(), definitionHash: definitions.hash };
}

/** A random key for a fact, a person, a link or a mail. */
export function createKey(deps: Pick<QuestionnaireDependencies, 'createRandomBytes'>): string {
  return buildSecret(deps.createRandomBytes(keyBytes));
}

/** A new link of the unit. It lasts as long as the calendar needs it; on trial as long as the link it is made from. */
export function buildTeamLink(
  deps: QuestionnaireDependencies,
  opened: OpenedLink,
  what: { role: LinkRole; actor: string; part?: string | undefined; questions?: readonly string[] },
): PersonalLink {
  const now = deps.now().toISOString();
  return {
    id: createKey(deps),
    round: opened.round.year,
    unit: opened.unit.code,
    part: what.part,
    questions: what.questions ?? [],
    role: what.role,
    actor: what.actor,
    createdAt: now,
    expiresAt: isOnTrial(opened) ? opened.link.expiresAt : findLinkExpiry(opened.round.calendar, opened.startedAt, now),
    revokedAt: undefined,
  };
}
