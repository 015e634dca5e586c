// The view of a unit's log, and of the round's own. Order of the entries is the order of the log.

import type { DatedFact, UnitEntry, UnitFact } from './model.ts';
import type {
  Approval,
  Contact,
  Decline,
  Delegation,
  FlagClosing,
  OfficeQuestion,
  ReadComment,
  RoundState,
  UnitState,
} from './unitState.ts';

interface Building {
  readonly delegations: Map<string, Delegation>;
  readonly declines: Map<string, Decline>;
  readonly approvalRequests: UnitState['approvalRequests'][number][];
  readonly approvals: Map<string, Approval>;
  readonly acknowledgements: Map<
    string,
    UnitState['acknowledgements'] extends ReadonlyMap<string, infer One> ? One : never
  >;
  readonly confirmations: Map<string, UnitState['confirmations'] extends ReadonlyMap<string, infer One> ? One : never>;
  readonly officeQuestions: Map<string, OfficeQuestion>;
  readonly flagClosings: Map<string, FlagClosing>;
  readonly readComments: Map<string, ReadComment>;
  readonly reopenings: Map<string, string>;
  readonly completions: Set<string>;
  supportUntil: string | undefined;
}

/** What the unit's log says now. */
export function buildUnitState(entries: readonly UnitEntry[]): UnitState {
  const building: Building = {
    delegations: new Map(),
    declines: new Map(),
    approvalRequests: [],
    approvals: new Map(),
    acknowledgements: new Map(),
    confirmations: new Map(),
    officeQuestions: new Map(),
    flagClosings: new Map(),
    readComments: new Map(),
    reopenings: new Map(),
    completions: new Set(),
    supportUntil: undefined,
  };
  for (const entry of entries) {
    applyTeamFact(building, entry, entry.fact);
    applyReviewFact(building, entry, entry.fact);
  }
  return {
    ...building,
    contacts: buildContacts(entries),
    delegations: [...building.delegations.values()],
    officeQuestions: [...building.officeQuestions.values()],
  };
}

/** The unit's contacts by the facts of its log, in the order they were named; facts of other kinds are left aside. */
export function buildContacts(facts: readonly DatedFact[]): readonly Contact[] {
  const contacts = new Map<string, Contact>();
  for (const { at, fact } of facts) {
    if (fact.kind === 'contactNamed') {
      const { contact: id, role, person } = fact;
      contacts.set(id, { id, role, person, since: at, bouncedAt: undefined });
    } else if (fact.kind === 'contactRemoved') {
      contacts.delete(fact.contact);
    } else if (fact.kind === 'addressBounced') {
      for (const contact of contacts.values()) {
        if (contact.person === fact.person) contacts.set(contact.id, { ...contact, bouncedAt: at });
      }
    }
  }
  return [...contacts.values()];
}

function applyTeamFact(building: Building, entry: UnitEntry, fact: UnitFact): void {
  const { at, actor: by, texts } = entry;
  const change = (id: string, changes: Partial<Delegation>) => {
    const delegation = building.delegations.get(id);
    if (delegation !== undefined) building.delegations.set(id, { ...delegation, ...changes });
  };
  switch (fact.kind) {
    case 'delegated':
      building.delegations.set(fact.delegation, {
        id: fact.delegation,
        part: fact.part,
        questions: fact.questions,
        person: fact.person,
        link: fact.link,
        due: fact.due === '' ? undefined : fact.due,
        message: texts.message,
        by,
        at,
        remindedAt: undefined,
        doneAt: undefined,
        doneMessage: undefined,
        recalledAt: undefined,
      });
      break;
    case 'recalled':
      change(fact.delegation, { recalledAt: at });
      break;
    case 'delegationDone':
      change(fact.delegation, { doneAt: at, doneMessage: texts.message });
      break;
    case 'delegationReminded':
      change(fact.delegation, { remindedAt: at });
      break;
    case 'declined':
      building.declines.set(fact.part, { part: fact.part, kind: fact.decline, reason: texts.reason, by, at });
      break;
    case 'resumed':
      building.declines.delete(fact.part);
      break;
    case 'approvalAsked':
      building.approvalRequests.push({ parts: fact.parts, person: fact.person, link: fact.link, at });
      break;
    case 'approved':
    case 'sentBack': {
      const { part, digest, kind: outcome } = fact;
      building.approvals.set(part, { part, outcome, digest, comment: texts.comment, by, at });
      break;
    }
    case 'acknowledged': {
      const { kind: _, ...about } = fact;
      const key = [fact.part, fact.check, fact.item].join('|');
      building.acknowledgements.set(key, { ...about, sentence: texts.sentence, by, at });
      break;
    }
    case 'supportConsented':
      building.supportUntil = fact.until;
      break;
    case 'supportEnded':
      building.supportUntil = undefined;
      break;
    default:
  }
}

function applyReviewFact(building: Building, entry: UnitEntry, fact: UnitFact): void {
  const { at, actor, texts } = entry;
  const change = (id: string, changes: Partial<OfficeQuestion>) => {
    const question = building.officeQuestions.get(id);
    if (question !== undefined) building.officeQuestions.set(id, { ...question, ...changes });
  };
  switch (fact.kind) {
    case 'flagConfirmed': {
      const { part, flag, digest } = fact;
      building.confirmations.set(`${part}|${flag}`, { part, flag, digest, comment: texts.comment, by: actor, at });
      break;
    }
    case 'officeAsked':
      building.officeQuestions.set(fact.question, {
        id: fact.question,
        part: fact.part,
        cells: fact.cells,
        flag: fact.flag,
        question: texts.question,
        askedBy: actor,
        askedAt: at,
        answer: undefined,
        answeredBy: undefined,
        answeredAt: undefined,
        outcome: undefined,
        closedAt: undefined,
      });
      break;
    case 'officeAnswered':
      change(fact.question, { answer: texts.answer, answeredBy: actor, answeredAt: at });
      break;
    case 'officeClosed':
      change(fact.question, { outcome: fact.outcome, closedAt: at });
      break;
    case 'flagClosed': {
      const { part, flag, digest, outcome } = fact;
      const closing = { part, flag, digest, outcome, comment: texts.comment, by: actor, at };
      building.flagClosings.set(`${part}|${flag}`, closing);
      break;
    }
    case 'commentRead': {
      const { part, question, digest, task: isTask } = fact;
      building.readComments.set(`${part}|${question}`, { part, question, digest, isTask, by: actor, at });
      break;
    }
    case 'reopeningGranted':
      building.reopenings.set(fact.part, fact.until);
      break;
    case 'completionAsked':
      building.completions.add(fact.part);
      break;
    default:
  }
}

/** What the round's own log says now. */
export function buildRoundState(entries: readonly UnitEntry[]): RoundState {
  let startedAt: string | undefined;
  const occasionsRun = new Map<string, string>();
  const occasionsHeld = new Map<string, string>();
  const withdrawals = new Map<string, string>();
  for (const { fact, at, texts } of entries) {
    if (fact.kind === 'roundStarted') startedAt ??= at;
    if (fact.kind === 'occasionRun') occasionsRun.set(fact.occasion, at);
    if (fact.kind === 'occasionHeld') occasionsHeld.set(fact.occasion, texts.reason ?? '');
    if (fact.kind === 'occasionReleased') occasionsHeld.delete(fact.occasion);
    if (fact.kind === 'indicatorWithdrawn') withdrawals.set(fact.column, texts.reason ?? '');
    if (fact.kind === 'withdrawalEnded') withdrawals.delete(fact.column);
  }
  return { startedAt, occasionsRun, occasionsHeld, withdrawals };
}
