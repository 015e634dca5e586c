// What the office does to answers and what it says of it are one step: when the database refuses any half of it, nothing of it is
// there. Over HTTP, on the real stores.

import { sql } from 'kysely';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { buildReviewRound, childrenAnswers, type ReviewRound } from '../../../support/startReviewRound.ts';

let world: ReviewRound;
let editor: string;
const part = 'barn';

beforeAll(async () => {
  world = buildReviewRound();
  editor = await world.signIn('Eva', ['editor']);
  await world.record(2024, '', { fact: { kind: 'roundStarted' } });
}, 180_000);

/** Everything that is stored about a unit: answers, drafts, its log, its mails and links. */
async function readStored(unit: string): Promise<string> {
  const key = { round: 2024, unit, part };
  return JSON.stringify([
    await world.store.loadEvents(key),
    [...(await world.store.loadDraft(key)).cells],
    await world.store.loadProgress(2024, unit),
    await world.teamwork.loadUnitEntries({ round: 2024, unit }),
    await world.teamwork.loadMails({ round: 2024, unit }),
    await world.teamwork.loadLinks({ round: 2024, unit }),
  ]);
}

/** A unit with a coordinator that has handed in, and whose answer the office has asked about. */
async function prepareUnit(unit: string): Promise<void> {
  world.setNow('2024-03-13T09:00:00Z');
  await world.handIn({ round: 2024, unit, part }, childrenAnswers[2024], {}, '2024-03-01T09:00:00Z');
  const by = { actor: 'kontoret', link: undefined, at: '2024-03-01T09:00:00Z', definitionHash: 'y' };
  const fact = { kind: 'contactNamed', contact: `k-${unit}`, role: 'coordinator', person: `p-${unit}` } as const;
  const persons = [{ actor: `p-${unit}`, name: 'Sam', email: 'sam@example.se' }];
  await world.teamwork.record({ key: { round: 2024, unit }, facts: [{ fact }], persons }, by);
  const asked = { kind: 'officeAsked', question: `q-${unit}`, part, cells: ['B2'] } as const;
  await world.record(2024, unit, { fact: asked, texts: { question: 'Stämmer B2?' } });
}

function findHidden(html: string, name: string): string {
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
}

async function correct(unit: string): Promise<Response> {
  const path = `/desk/2024/granskning/${unit}/${part}/ratta`;
  const page = await (await world.ask(`${path}?fraga=B2`, { cookie: editor })).text();
  return world.ask(path, {
    cookie: editor,
    fields: [
      ['sammandrag', findHidden(page, 'sammandrag')],
      ['arende', `officeQuestion:q-${unit}`],
      ['skal', 'Enligt samtal.'],
      ['steg', 'ratta'],
      ['ruta', 'B2'],
      ['a:B2', '3'],
    ],
  });
}

const reopen = (unit: string, day: string): Promise<Response> =>
  world.ask(`/desk/2024/granskning/${unit}/${part}/oppna`, {
    cookie: editor,
    fields: [
      ['skal', 'Fel i B2.'],
      ['vem', 'enhet'],
      ['dag', day],
    ],
  });

/** Lets the database refuse every new row of a table while something is tried. */
async function refuseRows(table: string, tryIt: () => Promise<Response>): Promise<number> {
  const run = (statement: string) => sql.raw(statement).execute(world.db);
  await run(`create function refuse_row() returns trigger language plpgsql as 'begin raise exception ''full''; end'`);
  await run(`create trigger refuse_row before insert on ${table} for each row execute function refuse_row()`);
  const reported = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const { status } = await tryIt();
  const reports = reported.mock.calls.map(([text]) => String(text));
  reported.mockRestore();
  expect(reports.some((text) => text.startsWith('error: full'))).toBe(true);
  await run(`drop function refuse_row() cascade`);
  return status;
}

/** The tables that such a step writes rows in: chains, their words, the outbox, the links of its mails. */
const tables = ['response_event', 'response_text', 'draft_event', 'unit_event', 'mail', 'personal_link'];

describe('a step of the office is stored whole or not at all', { timeout: 120_000 }, () => {
  it('R-REVIEW-06 a correction with its mail and the closing of the matter', async () => {
    await prepareUnit('0114');
    const before = await readStored('0114');
    for (const table of tables) {
      expect([table, await refuseRows(table, () => correct('0114'))]).toEqual([table, 500]);
      expect(await readStored('0114'), table).toBe(before);
    }
    const done = await correct('0114');
    expect(done.headers.get('location')).toContain('klart=rattat');
    const entries = await world.teamwork.loadUnitEntries({ round: 2024, unit: '0114' });
    expect(entries.at(-1)?.fact).toEqual({ kind: 'officeClosed', question: 'q-0114', outcome: 'corrected' });
    const mails = await world.teamwork.loadMails({ round: 2024, unit: '0114' });
    expect(mails.map(({ kind }) => kind)).toEqual(['officeAnswer']);
    expect(mails[0]?.text).toContain('Enligt samtal.');
    expect((await world.store.findHandedIn({ round: 2024, unit: '0114', part }))?.answers.get('B2')).toBe('3');
  });

  it('two corrections are two mails, though nothing was asked', async () => {
    await prepareUnit('0117');
    await correct('0117');
    await world.store.reopen({ round: 2024, unit: '0117', part }, 'prov', {
      ...{ actor: 'x', at: '2024-03-13T09:30:00Z', definitionHash: 'y' },
    });
    await world.handIn({ round: 2024, unit: '0117', part }, childrenAnswers[2024], {}, '2024-03-13T10:00:00Z');
    await correct('0117');
    expect(await world.teamwork.loadMails({ round: 2024, unit: '0117' })).toHaveLength(2);
  });

  it('R-REVIEW-06 an opening before closing, with its mail, asks for no day', async () => {
    await prepareUnit('0120');
    expect((await reopen('0120', '')).headers.get('location')).toContain('klart=oppnad');
    expect(await world.store.loadProgress(2024, '0120')).toMatchObject([{ state: 'reopened' }]);
    const [mail] = await world.teamwork.loadMails({ round: 2024, unit: '0120' });
    expect([mail?.kind, mail?.text.includes('25 mars 2024')]).toEqual(['reopening', true]);
    const entries = await world.teamwork.loadUnitEntries({ round: 2024, unit: '0120' });
    expect(entries.map(({ fact }) => fact.kind)).not.toContain('reopeningGranted');
    const page = await (await world.ask('/desk/2024/enhet/0120', { cookie: editor })).text();
    expect(page).toContain('Öppen hos enheten');
    expect(page).not.toContain('#oppna"');
  });

  it('R-COLLECTION-18 an opening after closing with its mail and the answers that it opens', async () => {
    await prepareUnit('0115');
    world.setNow('2024-03-26T09:00:00Z');
    const before = await readStored('0115');
    for (const table of ['response_event', 'response_text', 'unit_event', 'unit_text', 'mail', 'personal_link']) {
      expect([table, await refuseRows(table, () => reopen('0115', '2024-04-02'))]).toEqual([table, 500]);
      expect(await readStored('0115'), table).toBe(before);
    }
    expect((await reopen('0115', '2024-04-02')).headers.get('location')).toContain('klart=oppnad&dag=2024-04-02');
    expect(await world.store.loadProgress(2024, '0115')).toMatchObject([{ state: 'reopened' }]);
    expect(await world.teamwork.loadMails({ round: 2024, unit: '0115' })).toMatchObject([{ kind: 'reopening' }]);
    expect(await world.store.checkChains(2024)).toEqual([]);
    expect(await world.teamwork.checkUnitChains(2024)).toEqual([]);
  });
});
