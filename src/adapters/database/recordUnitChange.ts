// The only writer of the units' logs: one step of teamwork, stored whole or not at all, with what it does to answers.

import { sql } from 'kysely';
import { Problem } from '../../kernel/problem.ts';
import {
  buildFreeTextDigest,
  buildUnitEvent,
  type ChainEnd,
  type NewMail,
  type NewUnitFact,
  type Person,
  type PersonalLink,
  type ResponseStep,
  type UnitChange,
  type UnitEvent,
  type UnitKey,
  type UnitText,
  type Writer,
} from '../../stages/collection/index.ts';
import { database as texts } from '../../texts/sv/database.ts';
import { lockResponse, rowsPerStatement, splitList } from './appendEvent.ts';
import { type ChainTools, cleanText } from './chainTools.ts';
import { appendCorrected, appendReopened } from './handIn.ts';
import { insertMails } from './outbox.ts';
import { buildLinkRow } from './personalLinkRows.ts';
import { registerWriter } from './registerWriter.ts';
import type { Database } from './schema.ts';

/** Appends the facts and stores what belongs to them; runs in a transaction. */
export async function recordUnitChange(
  transaction: Database,
  tools: ChainTools,
  change: UnitChange,
  by: Writer,
): Promise<readonly UnitEvent[]> {
  const { key, facts, persons = [], links = [], revokedLinks = [], mails = [] } = change;
  const holders = [by, ...persons, ...links].map(({ actor }) => actor);
  await registerActors(transaction, [...holders, ...mails.map(({ to }) => to)]);
  await registerWriter(transaction, key.round, by);
  await savePersons(transaction, persons);
  const stored = mails.length === 0 ? new Set<string>() : await insertMails(transaction, mails);
  await insertLinks(transaction, leaveOutLinks(links, mails, stored));
  if (revokedLinks.length > 0) {
    await transaction
      .updateTable('personal_link')
      .set({ revoked_at: by.at })
      .where('id', 'in', [...revokedLinks])
      .where('revoked_at', 'is', null)
      .execute();
  }
  const events = facts.length === 0 ? [] : await appendFacts(transaction, tools, key, facts, by);
  // After the facts: every step locks the unit's log before a response, so that no two wait for each other.
  if (change.response !== undefined) await takeResponseStep(transaction, tools, key, change.response, by);
  return events;
}

async function takeResponseStep(
  transaction: Database,
  tools: ChainTools,
  unit: UnitKey,
  step: ResponseStep,
  by: Writer,
): Promise<void> {
  const key = { ...unit, part: step.part };
  if (step.kind === 'reopened') {
    await appendReopened(transaction, tools, key, step.reason, by);
    return;
  }
  const { answers, comments, freeTextCells, reason } = step;
  await appendCorrected(transaction, tools, { key, answers, comments, freeTextCells }, reason, by);
}

/** Links that stand only in mails that were not stored are of no use to anybody. */
function leaveOutLinks(
  links: readonly PersonalLink[],
  mails: readonly NewMail[],
  stored: ReadonlySet<string>,
): readonly PersonalLink[] {
  const isIn = (link: PersonalLink) => (mail: NewMail) => mail.links.includes(link.id);
  return links.filter((link) => {
    const carriers = mails.filter(isIn(link));
    return carriers.length === 0 || carriers.some((mail) => stored.has(mail.id));
  });
}

async function appendFacts(
  transaction: Database,
  tools: ChainTools,
  key: UnitKey,
  facts: readonly NewUnitFact[],
  by: Writer,
): Promise<readonly UnitEvent[]> {
  let end = await lockUnit(transaction, key);
  const events: UnitEvent[] = [];
  const words: UnitText[] = [];
  for (const { fact, texts: named = {} } of facts) {
    const digests: Record<string, string> = {};
    const own = Object.entries(named).map(([name, text]) => ({ name, salt: tools.drawSalt(), text: cleanText(text) }));
    for (const { name, salt, text } of own) digests[name] = buildFreeTextDigest(salt, text, tools.digest);
    const event = buildUnitEvent({ key, ...by, fact, digests }, end, tools.digest);
    end = event;
    events.push(event);
    words.push(...own.map((text) => ({ sequence: event.sequence, ...text })));
  }
  await insertUnitEvents(transaction, events, words);
  for (const { fact } of facts) {
    if (fact.kind === 'declined') await declinePart(transaction, key, fact.part, fact.decline);
    if (fact.kind === 'resumed') await resumePart(transaction, key, fact.part);
  }
  return events;
}

/** Locks a unit's log for the rest of the transaction; one that has no row yet gets one. */
async function lockUnit(transaction: Database, key: UnitKey): Promise<ChainEnd | undefined> {
  const { rows } = await sql<{ last_sequence: number; last_hash: string | null }>`
    insert into unit_head as head (round, unit) values (${key.round}, ${key.unit})
    on conflict (round, unit) do update set last_sequence = head.last_sequence
    returning last_sequence, last_hash
  `.execute(transaction);
  const row = rows[0];
  if (row === undefined) throw new Error('A unit that was just locked has no row');
  return row.last_hash === null ? undefined : { sequence: row.last_sequence, hash: row.last_hash };
}

async function insertUnitEvents(
  transaction: Database,
  events: readonly UnitEvent[],
  words: readonly UnitText[],
): Promise<void> {
  const last = events.at(-1);
  if (last === undefined) return;
  const rows = events.map((event) => ({
    ...event.key,
    sequence: event.sequence,
    at: event.at,
    actor: event.actor,
    link: event.link ?? null,
    definition_hash: event.definitionHash,
    fact: JSON.stringify(event.fact),
    digests: JSON.stringify(event.digests),
    previous_hash: event.previousHash,
    hash: event.hash,
  }));
  for (const some of splitList(rows, rowsPerStatement)) {
    await transaction
      .insertInto('unit_event')
      .values([...some])
      .execute();
  }
  for (const some of splitList(words, rowsPerStatement)) {
    await transaction
      .insertInto('unit_text')
      .values(some.map((text) => ({ ...last.key, ...text })))
      .execute();
  }
  await transaction
    .updateTable('unit_head')
    .set({ last_sequence: last.sequence, last_hash: last.hash })
    .where('round', '=', last.key.round)
    .where('unit', '=', last.key.unit)
    .execute();
}

async function declinePart(
  transaction: Database,
  key: UnitKey,
  part: string,
  state: 'declined' | 'notApplicable',
): Promise<void> {
  const head = await lockResponse(transaction, { ...key, part });
  // A reopened response counts as it was handed in, so it cannot be declined either.
  if (head.state === 'submitted' || head.state === 'reopened') {
    throw new Problem('ALREADY_HANDED_IN', texts.alreadyHandedIn(part));
  }
  await setState(transaction, key, part, state);
}

/** The part is as it was before it was declined. */
async function resumePart(transaction: Database, key: UnitKey, part: string): Promise<void> {
  const head = await lockResponse(transaction, { ...key, part });
  if (head.state !== 'declined' && head.state !== 'notApplicable') return;
  // Only a withdrawn response with a chain can be declined.
  await setState(transaction, key, part, head.last === undefined ? 'draft' : 'withdrawn');
}

async function setState(
  transaction: Database,
  key: UnitKey,
  part: string,
  state: 'draft' | 'withdrawn' | 'declined' | 'notApplicable',
): Promise<void> {
  await transaction
    .updateTable('response_current')
    .set({ state })
    .where('round', '=', key.round)
    .where('unit', '=', key.unit)
    .where('part', '=', part)
    .execute();
}

/** In one order for everybody, so that two who name the same persons at once never wait in a ring. */
async function registerActors(transaction: Database, actors: readonly string[]): Promise<void> {
  const keys = [...new Set(actors)].sort();
  if (keys.length === 0) return;
  await transaction
    .insertInto('actor')
    .values(keys.map((key) => ({ key })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

async function savePersons(transaction: Database, persons: readonly Person[]): Promise<void> {
  // In one order for everybody, as the actors.
  for (const { actor, name, email } of persons.toSorted((a, b) => (a.actor < b.actor ? -1 : 1))) {
    const words = { name: cleanText(name), email: cleanText(email) };
    await transaction
      .insertInto('person')
      .values({ actor, ...words })
      .onConflict((conflict) => conflict.column('actor').doUpdateSet(words))
      .execute();
  }
}

async function insertLinks(transaction: Database, links: readonly PersonalLink[]): Promise<void> {
  for (const some of splitList(links, rowsPerStatement)) {
    await transaction
      .insertInto('personal_link')
      .values(some.map((link) => buildLinkRow(link, null)))
      .execute();
  }
}
