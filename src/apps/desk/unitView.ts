// Everything that the desk knows of one unit in a round, read at once for its page.

import {
  buildUnitState,
  type LinkAccess,
  type Mail,
  type Person,
  type PersonalLink,
  type ResponseEvent,
  type ResponseProgress,
  type UnitEntry,
  type UnitState,
} from '../../stages/collection/index.ts';
import type { Part, Round } from '../../stages/definition/index.ts';
import type { Unit } from '../../stages/frame/index.ts';
import type { DeskDependencies } from './deskDependencies.ts';
import { getUnit, openRound } from './openRound.ts';

/** A unit of a round with the parts that it is framed for. */
export interface OpenedUnit {
  readonly round: Round;
  readonly unit: Unit;
  /** Name of its county. */
  readonly county: string;
  readonly parts: readonly Part[];
}

/** Holds no draft: what is not handed in is never read here. */
export interface UnitView extends OpenedUnit {
  readonly progress: readonly ResponseProgress[];
  /** Of the chains of answers, with the reason in words where it is not erased. */
  readonly answerEvents: readonly { readonly event: ResponseEvent; readonly reason: string | undefined }[];
  readonly entries: readonly UnitEntry[];
  readonly state: UnitState;
  readonly links: readonly PersonalLink[];
  readonly mails: readonly Mail[];
  readonly accesses: readonly LinkAccess[];
  /** Contacts and others whose names are not erased, by actor. */
  readonly persons: ReadonlyMap<string, Person>;
  /** Names of the desk's users by actor. */
  readonly users: ReadonlyMap<string, string>;
}

const shownAccesses = 50;

/** Problem UNKNOWN_ROUND or UNKNOWN_UNIT. */
export function openUnit(
  deps: Pick<DeskDependencies, 'getDefinitions' | 'getFrame'>,
  year: string,
  code: string,
): OpenedUnit {
  const { round, frame } = openRound(deps, year);
  const unit = getUnit(frame, code);
  const framed = new Set(frame.partsByUnit.get(unit.code) ?? []);
  const county = deps.getDefinitions().classifications.counties.find((candidate) => candidate.code === unit.county);
  return { round, unit, county: county?.name ?? '', parts: round.parts.filter((part) => framed.has(part.code)) };
}

/** Reads only, each store once, for the page of one unit; the newest openings of links up to a limit. */
export async function loadUnitView(
  deps: Pick<DeskDependencies, 'store' | 'teamwork' | 'desk'>,
  opened: OpenedUnit,
): Promise<UnitView> {
  const { store, teamwork, desk } = deps;
  const key = { round: opened.round.year, unit: opened.unit.code };
  const [progress, answerEvents, entries, links, mails, accesses, users] = await Promise.all([
    store.loadProgress(key.round, key.unit),
    loadAnswerEvents(deps, opened),
    teamwork.loadUnitEntries(key),
    teamwork.loadLinks(key),
    teamwork.loadMails(key),
    teamwork.loadAccesses(key.round, key.unit, shownAccesses),
    desk.loadUsers(),
  ]);
  const actors = new Set([
    ...answerEvents.map(({ event }) => event.actor),
    ...entries.flatMap(({ actor, fact }) => ('person' in fact ? [actor, fact.person] : [actor])),
    ...links.map(({ actor }) => actor),
    ...mails.map(({ to }) => to),
  ]);
  return {
    ...opened,
    progress,
    answerEvents,
    entries,
    state: buildUnitState(entries),
    links,
    mails,
    accesses,
    persons: await teamwork.findPersons([...actors]),
    users: new Map(users.map(({ actor, name }) => [actor, name])),
  };
}

async function loadAnswerEvents(
  { store }: Pick<DeskDependencies, 'store'>,
  { round, unit, parts }: OpenedUnit,
): Promise<UnitView['answerEvents']> {
  const chains = await Promise.all(
    parts.map(async (part) => {
      const key = { round: round.year, unit: unit.code, part: part.code };
      const [events, texts] = await Promise.all([store.loadEvents(key), store.loadFreeTexts(key)]);
      return events.map((event) => ({
        event,
        reason: texts.find(({ target, sequence }) => target === 'reason' && sequence === event.sequence)?.text,
      }));
    }),
  );
  return chains.flat();
}

/** Name of an actor: a user of the desk, or a person at the unit; undefined where it is erased or was never known. */
export function findActorName(
  { persons, users }: Pick<UnitView, 'persons' | 'users'>,
  actor: string,
): string | undefined {
  const name = users.get(actor) ?? persons.get(actor)?.name;
  return name === '' ? persons.get(actor)?.email : name;
}
