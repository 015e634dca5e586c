// What the clock makes due: mailings of the calendar, and reminders to colleagues. Plans, stores as waiting, and writes down
// that it is done; may stop anywhere and be run again.

import type { Round } from '../../definition/index.ts';
import type { Frame } from '../../frame/index.ts';
import { findRoundPhase, type RoundPhase } from '../calendar/findRoundPhase.ts';
import { listOccasions, type Occasion } from '../calendar/listOccasions.ts';
import type { CollectionStore, PersonalLink, ResponseState, Writer } from '../model.ts';
import type { TeamworkStore } from '../teamworkStore.ts';
import { buildRoundState, buildUnitState } from '../unitLog/buildUnitState.ts';
import type { UnitEntry, UnitFactKind } from '../unitLog/model.ts';
import type { RoundState, UnitState } from '../unitLog/unitState.ts';
import { buildOccasionMails } from './buildOccasionMails.ts';
import { buildDelegationReminderMail } from './buildTeamMails.ts';
import { findDueOccasions } from './findDueOccasions.ts';
import { findLegalFaults } from './findLegalFaults.ts';
import type { MailSender } from './letterDraft.ts';
import { planDelegationReminders } from './planDelegationReminders.ts';
import { findLateOccasions, isLetterRun, planLateMails } from './planLateMails.ts';
import { type MailingUnit, type PlannedUnit, planOccasion } from './planOccasion.ts';
import { systemActor } from './sendWaitingMails.ts';

/** Of one round; `frame` must be that of `round`. `now` gives ISO 8601. */
export interface MailingParts {
  readonly store: Pick<CollectionStore, 'loadProgress'>;
  readonly teamwork: Pick<
    TeamworkStore,
    | 'record'
    | 'loadUnitEntries'
    | 'loadRoundEntries'
    | 'loadOccasions'
    | 'loadLetterTimes'
    | 'findPersons'
    | 'loadLinks'
  >;
  readonly round: Round;
  readonly frame: Frame;
  readonly definitionHash: string;
  readonly sender: MailSender;
  readonly now: () => string;
  /** A new random key of at least 128 bits. */
  readonly drawKey: () => string;
}

const contactKinds: readonly UnitFactKind[] = ['contactNamed', 'contactRemoved', 'addressBounced'];
const delegationKinds: readonly UnitFactKind[] = ['delegated', 'recalled', 'delegationDone', 'delegationReminded'];

/** Runs the occasions that are due. Resolves to the mails stored by each, in order. */
export async function runDueOccasions(
  parts: MailingParts,
): Promise<readonly { readonly occasion: string; readonly mails: number }[]> {
  const state = await loadRoundState(parts);
  if (state.startedAt === undefined || findLegalFaults(parts.round).length > 0) return [];
  const due = findDueOccasions(listOccasions(parts.round.calendar), state, parts.now());
  const done: { readonly occasion: string; readonly mails: number }[] = [];
  for (const { occasion, action } of due) {
    const mails = action === 'send' ? await runOccasion(parts, occasion, systemActor) : 0;
    if (action === 'skip') await recordRun(parts, occasion, systemActor, 0);
    done.push({ occasion: occasion.id, mails });
  }
  return done;
}

/** Stores every mail of an occasion and that it is run; resolves to how many mails it has. `actor`: who lets it leave. */
export async function runOccasion(parts: MailingParts, occasion: Occasion, actor: string): Promise<number> {
  const { round, teamwork } = parts;
  const state = await loadRoundState(parts);
  const phase = findRoundPhase(round.calendar, state.startedAt, parts.now());
  const before = await teamwork.loadOccasions(round.year);
  const letterHasLeft = isLetterRun(listOccasions(round.calendar), state);
  const terms = { round, occasion, phase, isHeld: false, stored: before, isLetterRun: letterHasLeft };
  await storeMails(parts, { occasion, phase }, planOccasion(terms, await loadMailingUnits(parts)), actor);
  const stored = await teamwork.loadOccasions(round.year);
  const count = [...stored].filter((key) => key.startsWith(`${occasion.id}|`)).length;
  await recordRun(parts, occasion, actor, count);
  return count;
}

/**
 * Stores the mails of occasions that have left, for units that nobody could reach then and somebody can now; resolves to how many units
 * there were.
 */
export async function runLateMails(parts: MailingParts): Promise<number> {
  const { round, teamwork } = parts;
  const state = await loadRoundState(parts);
  if (state.startedAt === undefined || findLegalFaults(round).length > 0) return 0;
  const now = parts.now();
  const phase = findRoundPhase(round.calendar, state.startedAt, now);
  const occasions = listOccasions(round.calendar);
  const stored = await teamwork.loadOccasions(round.year);
  let count = 0;
  for (const occasion of findLateOccasions(occasions, state, stored, now)) {
    const ranAt = state.occasionsRun.get(occasion.id) ?? now;
    const terms = { round, occasion, phase, isHeld: false, stored, isLetterRun: isLetterRun(occasions, state), ranAt };
    // Loaded for each: who gets the letter now gets nothing beside it.
    const planned = planLateMails(terms, await loadMailingUnits(parts));
    count += await storeMails(parts, { occasion, phase }, planned, systemActor);
  }
  return count;
}

/** Stores the mails of a plan, unit by unit; resolves to how many units got any. */
async function storeMails(
  parts: MailingParts,
  about: { readonly occasion: Occasion; readonly phase: RoundPhase },
  plan: readonly PlannedUnit[],
  actor: string,
): Promise<number> {
  const { round, teamwork, sender, drawKey } = parts;
  const planned = plan.filter(({ because }) => because === undefined);
  const persons = await teamwork.findPersons(planned.flatMap((unit) => unit.recipients.map(({ person }) => person)));
  for (const unit of planned) {
    const work = { ...about, round, persons, sender, now: parts.now(), drawKey };
    const { mails, links } = buildOccasionMails(work, unit);
    const key = { round: round.year, unit: unit.unit.code };
    await teamwork.record({ key, facts: [], links, mails }, buildWriter(parts, actor));
  }
  return planned.length;
}

/** Reminds colleagues whose day is near or past; resolves to how many mails were stored. */
export async function runDelegationReminders(parts: MailingParts): Promise<number> {
  const { round, teamwork, frame } = parts;
  const { startedAt } = await loadRoundState(parts);
  const now = parts.now();
  const phase = findRoundPhase(round.calendar, startedAt, now);
  const isOpen = phase.kind === 'answering' || phase.kind === 'late' || phase.kind === 'review';
  if (!isOpen || findLegalFaults(round).length > 0) return 0;
  const states = await loadUnitStates(parts, delegationKinds);
  if (states.size === 0) return 0;
  const [stored, progress] = await Promise.all([teamwork.loadOccasions(round.year), loadStates(parts)]);
  let count = 0;
  for (const [code, { delegations }] of states) {
    const unit = frame.unitsByCode.get(code);
    if (unit === undefined) continue;
    const planned = planDelegationReminders(code, delegations, progress.get(code) ?? new Map(), stored, now);
    for (const { delegation, when } of planned) {
      const link = await buildReminderLink(parts, code, delegation);
      if (link === undefined) continue;
      const toName = (await teamwork.findPersons([delegation.person])).get(delegation.person)?.name ?? '';
      const mail = buildDelegationReminderMail(
        { id: parts.drawKey(), round, unit, to: delegation.person, toName, createdAt: now },
        { ...delegation, delegation: delegation.id, due: delegation.due ?? '', when, link: link.id },
      );
      const fact = { kind: 'delegationReminded', delegation: delegation.id } as const;
      const change = { key: { round: round.year, unit: code }, facts: [{ fact }], links: [link], mails: [mail] };
      await teamwork.record(change, buildWriter(parts, systemActor));
      count++;
    }
  }
  return count;
}

/** A new link that opens what the delegation's own does; undefined when that one is gone. */
async function buildReminderLink(
  { teamwork, round, drawKey, now }: MailingParts,
  unit: string,
  delegation: { readonly link: string },
): Promise<PersonalLink | undefined> {
  const links = await teamwork.loadLinks({ round: round.year, unit });
  const known = links.find(({ id }) => id === delegation.link);
  return known === undefined || known.revokedAt !== undefined
    ? undefined
    : { ...known, id: drawKey(), createdAt: now() };
}

async function recordRun(parts: MailingParts, occasion: Occasion, actor: string, mails: number): Promise<void> {
  // Another process may have come first.
  if ((await loadRoundState(parts)).occasionsRun.has(occasion.id)) return;
  const fact = { kind: 'occasionRun', occasion: occasion.id, mails } as const;
  await parts.teamwork.record(
    { key: { round: parts.round.year, unit: '' }, facts: [{ fact }] },
    buildWriter(parts, actor),
  );
}

function buildWriter({ now, definitionHash }: MailingParts, actor: string): Writer {
  return { actor, link: undefined, at: now(), definitionHash };
}

async function loadRoundState({ teamwork, round }: MailingParts): Promise<RoundState> {
  return buildRoundState(await teamwork.loadUnitEntries({ round: round.year, unit: '' }));
}

/** The units of the frame with their contacts and the states of their parts. */
export async function loadMailingUnits(parts: MailingParts): Promise<readonly MailingUnit[]> {
  const [states, progress, letters] = await Promise.all([
    loadUnitStates(parts, contactKinds),
    loadStates(parts),
    parts.teamwork.loadLetterTimes(parts.round.year),
  ]);
  return parts.frame.units.map((unit) => ({
    unit,
    framed: parts.frame.partsByUnit.get(unit.code) ?? [],
    states: progress.get(unit.code) ?? new Map(),
    contacts: states.get(unit.code)?.contacts ?? [],
    letters: letters.get(unit.code),
  }));
}

/** State of each response by unit and part. */
async function loadStates({ store, round }: MailingParts): Promise<ReadonlyMap<string, Map<string, ResponseState>>> {
  const byUnit = new Map<string, Map<string, ResponseState>>();
  for (const { key, state } of await store.loadProgress(round.year)) {
    const known = byUnit.get(key.unit) ?? new Map<string, ResponseState>();
    byUnit.set(key.unit, known.set(key.part, state));
  }
  return byUnit;
}

/** What the logs say by unit, as far as these kinds of fact tell; units without any are not there. */
async function loadUnitStates(
  { teamwork, round }: MailingParts,
  kinds: readonly UnitFactKind[],
): Promise<ReadonlyMap<string, UnitState>> {
  const byUnit = new Map<string, UnitEntry[]>();
  for (const entry of await teamwork.loadRoundEntries(round.year, kinds)) {
    const known = byUnit.get(entry.key.unit);
    if (known === undefined) byUnit.set(entry.key.unit, [entry]);
    else known.push(entry);
  }
  byUnit.delete('');
  return new Map([...byUnit].map(([unit, entries]) => [unit, buildUnitState(entries)]));
}
