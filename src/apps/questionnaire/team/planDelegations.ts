// From the rows of the form to delegations: one for each colleague and part, each with its link and its letter.

import { buildDelegationMail, type NewUnitFact, type Person } from '../../../stages/collection/index.ts';
import { questionnaireWords } from '../catalogues.ts';
import type { OpenedLink } from '../openLink.ts';
import type { QuestionnaireDependencies } from '../questionnaireDependencies.ts';
import { isSameList, listDelegations } from './delegations.ts';
import { parseEmails } from './emailAddress.ts';
import { findPersonByEmail, nameActor, type UnitView } from './loadUnitView.ts';
import type { DelegationRow, Work } from './readDelegationForm.ts';
import { buildTeamLink, createKey, type TeamLetter } from './takeTeamStep.ts';

/** One colleague's part or questions. */
export interface PlannedDelegation {
  readonly id: string;
  readonly work: Work;
  readonly person: Person;
  readonly due: string;
  readonly message: string;
  readonly letter: TeamLetter & { readonly link: NonNullable<TeamLetter['link']> };
}

/** `key`: of the posted form, so that the same form sent twice makes the same delegations. */
export function planDelegations(
  deps: QuestionnaireDependencies,
  opened: OpenedLink,
  view: UnitView,
  rows: readonly DelegationRow[],
  key: string,
): readonly PlannedDelegation[] {
  const persons = new Map<string, Person>();
  const wanted = rows.flatMap((row) => {
    const { emails } = parseEmails(row.emails);
    return emails.flatMap((email) => {
      const known = persons.get(email.toLowerCase()) ?? findPersonByEmail(view, email);
      const name = emails.length === 1 && row.name !== '' ? row.name : (known?.name ?? '');
      const person = { actor: known?.actor ?? createKey(deps), name, email };
      persons.set(email.toLowerCase(), person);
      return row.work.map((work) => ({ person, work, due: row.due, message: row.message }));
    });
  });
  return wanted.map((one, index) =>
    planOne(deps, opened, view, deps.digest(`${key}|${index}`).slice(0, keyLength), one),
  );
}

const keyLength = 32;

/** `id` decides what is one delegation: the same id is stored once. Nothing is stored here. */
export function planOne(
  deps: QuestionnaireDependencies,
  opened: OpenedLink,
  view: UnitView,
  id: string,
  one: Pick<PlannedDelegation, 'person' | 'work' | 'due' | 'message'>,
): PlannedDelegation {
  const { person, work, due, message } = one;
  const link = buildTeamLink(deps, opened, { role: 'expert', actor: person.actor, ...work });
  const mail = buildDelegationMail(buildBasis(deps, opened, person), {
    delegation: id,
    ...work,
    due,
    message,
    by: nameSelf(deps, opened, view),
    link: link.id,
  });
  return { id, ...one, letter: { mail, link } };
}

/** What a letter of the unit is built from. */
export function buildBasis(deps: QuestionnaireDependencies, opened: OpenedLink, person: Person) {
  return {
    id: createKey(deps),
    round: opened.round,
    unit: opened.unit,
    to: person.actor,
    toName: person.name,
    createdAt: deps.now().toISOString(),
    language: deps.language,
  };
}

/** Name of the holder of the link in a letter; '' where nobody knows it, and the letter says the role instead. */
export function nameSelf(deps: QuestionnaireDependencies, opened: OpenedLink, view: UnitView): string {
  const { actor } = opened.link;
  return view.persons.has(actor) ? nameActor(view, actor, questionnaireWords[deps.language]) : '';
}

/** The message stands in the log as erasable text. */
export function buildDelegatedFact({ id, work, person, due, message, letter }: PlannedDelegation): NewUnitFact {
  const { part, questions } = work;
  return {
    fact: { kind: 'delegated', delegation: id, part, questions, person: person.actor, link: letter.link.id, due },
    ...(message === '' ? {} : { texts: { message } }),
  };
}

/** Whether the colleague has exactly this already. */
export function isDelegatedAlready(view: UnitView, email: string, { part, questions }: Work): boolean {
  const person = findPersonByEmail(view, email);
  return listDelegations(view.state).some(
    (delegation) =>
      delegation.person === person?.actor && delegation.part === part && isSameList(delegation.questions, questions),
  );
}
