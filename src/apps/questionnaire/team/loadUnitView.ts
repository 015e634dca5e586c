// What the pages of a unit show of the work around its answers: the log's state, the links, and who is who.

import {
  buildUnitState,
  type Person,
  type PersonalLink,
  type ResponseProgress,
  type ResponseState,
  type UnitEntry,
  type UnitState,
} from '../../../stages/collection/index.ts';
import type { QuestionnaireWords } from '../catalogues.ts';
import type { OpenedLink } from '../openLink.ts';
import type { QuestionnaireDependencies } from '../questionnaireDependencies.ts';

/** `persons` by actor key, without those whose names are erased; `progress` by part, without those not begun. */
export interface UnitView {
  readonly state: UnitState;
  readonly entries: readonly UnitEntry[];
  /** Newest first; revoked and expired ones too. */
  readonly links: readonly PersonalLink[];
  readonly progress: ReadonlyMap<string, ResponseProgress>;
  readonly persons: ReadonlyMap<string, Person>;
}

/** Reads only. Names of persons are read here and never stored in what follows. */
export async function loadUnitView(
  deps: Pick<QuestionnaireDependencies, 'store' | 'teamwork'>,
  opened: Pick<OpenedLink, 'round' | 'unit'>,
): Promise<UnitView> {
  const key = { round: opened.round.year, unit: opened.unit.code };
  const [entries, links, progress] = await Promise.all([
    deps.teamwork.loadUnitEntries(key),
    deps.teamwork.loadLinks(key),
    deps.store.loadProgress(key.round, key.unit),
  ]);
  const state = buildUnitState(entries);
  const actors = new Set([
    ...links.map(({ actor }) => actor),
    ...entries.map(({ actor }) => actor),
    ...state.contacts.map(({ person }) => person),
    ...state.delegations.map(({ person }) => person),
    ...state.approvalRequests.map(({ person }) => person),
  ]);
  return {
    state,
    entries,
    links,
    progress: new Map(progress.map((one) => [one.key.part, one])),
    persons: await deps.teamwork.findPersons([...actors]),
  };
}

/** `notStarted` where nothing is stored of the part. */
export function findPartState(view: Pick<UnitView, 'progress'>, part: string): ResponseState {
  return view.progress.get(part)?.state ?? 'notStarted';
}

/** Name, otherwise address, otherwise what the actor's link is for. */
export function nameActor(view: Pick<UnitView, 'persons' | 'links'>, actor: string, words: QuestionnaireWords): string {
  const person = view.persons.get(actor);
  if (person !== undefined) return person.name === '' ? person.email : person.name;
  const link = view.links.find((candidate) => candidate.actor === actor);
  return link === undefined ? words.team.roles.office : words.team.roles[link.role];
}

/** The person of the unit with this address, so that one colleague is one actor in the log. */
export function findPersonByEmail(view: Pick<UnitView, 'persons'>, email: string): Person | undefined {
  const wanted = email.toLowerCase();
  return [...view.persons.values()].find((person) => person.email.toLowerCase() === wanted);
}
