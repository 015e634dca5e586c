// Both calendars of the sources over HTTP: 2018 closes for review and opens a window to correct or complete; 2024 reviews while the
// surveys are open and closes after it. Outside, nothing changes but by a logged opening.

import { beforeAll, describe, expect, it } from 'vitest';
import { buildReviewRound, childrenAnswers, type ReviewRound } from '../../../support/startReviewRound.ts';

let world: ReviewRound;
let editor: string;
const part = 'barn';

beforeAll(async () => {
  world = buildReviewRound();
  editor = await world.signIn('Eva', ['editor']);
  for (const round of [2018, 2024]) {
    world.setNow(`${round}-01-20T09:00:00Z`);
    await world.record(round, '', { fact: { kind: 'roundStarted' } });
  }
}, 180_000);

/** Everything that is stored of a part's answers: chain and draft. */
async function readStored(round: number, unit: string): Promise<string> {
  const key = { round, unit, part };
  const [events, draft] = await Promise.all([world.store.loadEvents(key), world.store.loadDraft(key)]);
  return JSON.stringify([events, [...draft.cells], [...draft.comments]]);
}

/** Tries every way in which a unit writes in a part; gives the statuses. */
async function tryEverything(path: string): Promise<readonly number[]> {
  const flag = 'largeChange:B1';
  const forms: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
    [
      `/${part}`,
      [
        ['sett', '{"a:B1":[1,"12"]}'],
        ['a:B1', '99'],
      ],
    ],
    [`/${part}/lamna-in`, [['granskat', '']]],
    [
      `/${part}/besluta`,
      [
        ['steg', 'oppna'],
        ['skal', 'Fel'],
      ],
    ],
    [
      `/${part}/besluta`,
      [
        ['steg', 'aterta'],
        ['skal', 'Fel'],
      ],
    ],
    [`/${part}/forra-svar`, [['fraga', 'B1']]],
    [
      `/${part}/stammer`,
      [
        ['kontroll', 'socionomer-fler-an-handlaggare'],
        ['skal', 'correct'],
      ],
    ],
    [
      '/granskning/ratta',
      [
        ['del', part],
        ['arende', flag],
        ['ruta', 'B1'],
      ],
    ],
    [
      '/granskning/bekrafta',
      [
        ['del', part],
        ['arende', flag],
        ['sammandrag', ''],
      ],
    ],
  ];
  const statuses: number[] = [];
  for (const [address, fields] of forms) statuses.push((await world.ask(`${path}${address}`, { fields })).status);
  const json = await world.app.request(`http://localhost:3000${path}/${part}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      changes: [{ target: 'answer', question: 'B1', item: '', value: '77', knownVersion: 1 }],
    }),
  });
  return [...statuses, json.status];
}

async function handIn(round: 2018 | 2024, unit: string, at: string): Promise<string> {
  await world.handIn({ round, unit, part }, childrenAnswers[round], {}, at);
  return world.addLink({ round, unit });
}

async function postDesk(round: number, unit: string, step: string, fields: readonly (readonly [string, string])[]) {
  return world.ask(`/desk/${round}/granskning/${unit}/${part}/${step}`, { cookie: editor, fields });
}

describe('the calendar of 2024', { timeout: 120_000 }, () => {
  it('R-COLLECTION-12 R-COLLECTION-13 R-COLLECTION-18 all of 25 March counts, and at midnight everything is refused', async () => {
    const path = await handIn(2024, '0114', '2024-03-01T09:00:00Z');
    world.setNow('2024-03-25T22:30:00Z');
    expect(await (await world.ask(`${path}/granskning`)).text()).toContain('till och med 25 mars 2024');
    const opened = await world.ask(`${path}/granskning/ratta`, {
      fields: [
        ['del', part],
        ['ruta', 'B1'],
      ],
    });
    expect(opened.status).toBe(303);
    await world.handIn({ round: 2024, unit: '0114', part }, childrenAnswers[2024], {}, '2024-03-25T22:40:00Z');

    world.setNow('2024-03-25T23:00:00Z');
    const before = await readStored(2024, '0114');
    const statuses = await tryEverything(path);
    expect(statuses.filter((status) => status < 300)).toEqual([]);
    expect(await readStored(2024, '0114')).toBe(before);
    const page = await (await world.ask(`${path}/granskning`)).text();
    expect(page).toContain('Enkäten är stängd');
    expect(page).not.toContain('<form class="review-actions');
    // The office cannot either: not by correcting, not by opening without a day and a reason.
    expect((await world.ask(`/desk/2024/granskning/0114/${part}/ratta?fraga=B1`, { cookie: editor })).status).toBe(409);
    expect(
      (
        await postDesk(2024, '0114', 'ratta', [
          ['ruta', 'B1'],
          ['a:B1', '5'],
          ['skal', 'x'],
        ])
      ).status,
    ).toBe(409);
    expect((await postDesk(2024, '0114', 'oppna', [['skal', 'Fel antal']])).status).toBe(422);
    expect((await postDesk(2024, '0114', 'oppna', [['dag', '2024-04-02']])).status).toBe(422);
    const past = [
      ['skal', 'Fel antal'],
      ['dag', '2024-03-20'],
    ] as const;
    expect((await postDesk(2024, '0114', 'oppna', past)).status).toBe(422);
    // The unit's page leads to the one place where a part is opened, after closing also one that never came.
    const unitPage = await (await world.ask('/desk/2024/enhet/0114', { cookie: editor })).text();
    expect(unitPage).toContain(`<a href="/desk/2024/granskning/0114/${part}#oppna">Öppna delen`);
    expect(unitPage).toContain('<a href="/desk/2024/granskning/0114/eb#oppna">Öppna delen');
    expect(unitPage).not.toContain('name="skal"');
    const reviewer = await world.signIn('Rut', ['reviewer']);
    const readOnly = await (await world.ask('/desk/2024/enhet/0114', { cookie: reviewer })).text();
    expect(readOnly).toContain(`/desk/2024/granskning/0114/${part}"`);
    expect(readOnly).not.toContain('#oppna');
    expect(await readStored(2024, '0114')).toBe(before);
  });

  it('R-COLLECTION-18 R-REVIEW-06 a logged opening lets one part change until its day, and is seen by the unit', async () => {
    const path = await handIn(2024, '0115', '2024-03-01T09:00:00Z');
    const other = await handIn(2024, '0117', '2024-03-01T09:00:00Z');
    world.setNow('2024-04-02T08:00:00Z');
    const opened = await postDesk(2024, '0115', 'oppna', [
      ['skal', 'Fel antal'],
      ['dag', '2024-04-05'],
      ['vem', 'enhet'],
    ]);
    expect(opened.headers.get('location')).toContain('klart=oppnad&dag=2024-04-05');
    world.setNow('2024-04-05T21:00:00Z');
    const form = [
      ['sett', '{"a:B1":[2,"12"]}'],
      ['a:B1', '13'],
    ] as const;
    const draft = await world.store.loadDraft({ round: 2024, unit: '0115', part });
    const seen = `{"a:B1":[${draft.cells.get('B1')?.version},"12"]}`;
    const saved = await world.ask(`${path}/${part}`, {
      fields: [
        ['sett', seen],
        ['a:B1', '13'],
      ],
    });
    expect(saved.status).toBe(303);
    expect((await world.store.loadDraft({ round: 2024, unit: '0115', part })).cells.get('B1')?.answer).toBe('13');
    await world.handIn(
      { round: 2024, unit: '0115', part },
      { ...childrenAnswers[2024], B1: '13' },
      {},
      '2024-04-05T21:05:00Z',
    );
    expect(await (await world.ask(`${path}/granskning`)).text()).toContain('Fel antal');
    // Only the part of that unit, and only until the end of the day.
    const before = await readStored(2024, '0117');
    expect((await world.ask(`${other}/${part}`, { fields: form })).status).not.toBe(200);
    expect(await readStored(2024, '0117')).toBe(before);
    world.setNow('2024-04-05T22:00:00Z');
    const locked = await readStored(2024, '0115');
    await tryEverything(path);
    expect(await readStored(2024, '0115')).toBe(locked);
    const log = await world.teamwork.loadUnitEntries({ round: 2024, unit: '0115' });
    expect(log.find(({ fact }) => fact.kind === 'reopeningGranted')).toMatchObject({
      actor: 'actor-Eva',
      texts: { reason: 'Fel antal' },
    });
  });

  it('the office opens a part for its own correction after closing', async () => {
    await handIn(2024, '0120', '2024-03-01T09:00:00Z');
    world.setNow('2024-04-02T08:00:00Z');
    await postDesk(2024, '0120', 'oppna', [
      ['skal', 'Bekräftat i telefon'],
      ['dag', '2024-04-03'],
      ['vem', 'myndighet'],
    ]);
    const page = await (
      await world.ask(`/desk/2024/granskning/0120/${part}/ratta?fraga=B2`, { cookie: editor })
    ).text();
    const digest = /name="sammandrag" value="([^"]*)"/.exec(page)?.[1] ?? '';
    const fields = [
      ['sammandrag', digest],
      ['ruta', 'B2'],
      ['a:B2', '3'],
      ['skal', 'Bekräftat'],
      ['steg', 'ratta'],
    ] as const;
    expect((await postDesk(2024, '0120', 'ratta', fields)).headers.get('location')).toContain('klart=rattat');
    expect((await world.store.findHandedIn({ round: 2024, unit: '0120', part }))?.answers.get('B2')).toBe('3');
  });

  it('I24-11 a first answer after the last day is accepted, flagged late, and kept apart from a correction', async () => {
    await handIn(2024, '0123', '2024-03-11T22:59:00Z');
    await handIn(2024, '0125', '2024-03-11T23:00:00Z');
    const by = { actor: 'x', at: '2024-03-20T09:00:00Z', definitionHash: 'y' };
    await world.store.reopen({ round: 2024, unit: '0123', part }, 'prov', by);
    await handIn(2024, '0123', '2024-03-20T10:00:00Z');
    world.setNow('2024-03-21T09:00:00Z');
    const late = await (await world.ask('/desk/2024/granskning?slag=lateAnswer&lage=all', { cookie: editor })).text();
    expect(late).toContain(`/desk/2024/granskning/0125/${part}`);
    expect(late).not.toContain(`/desk/2024/granskning/0123/${part}`);
    expect((await world.store.loadHandedIn(2024)).some(({ key }) => key.unit === '0125')).toBe(true);
  });

  it('a question of the office is mailed to the coordinator with a link to the review page', async () => {
    await handIn(2024, '0126', '2024-03-01T09:00:00Z');
    world.setNow('2024-03-13T09:00:00Z');
    const by = { actor: 'kontoret', link: undefined, at: '2024-03-01T09:00:00Z', definitionHash: 'y' };
    const fact = { kind: 'contactNamed', contact: 'k1', role: 'coordinator', person: 'p1' } as const;
    const persons = [{ actor: 'p1', name: 'Sam', email: 'sam@example.se' }];
    await world.teamwork.record({ key: { round: 2024, unit: '0126' }, facts: [{ fact }], persons }, by);
    const asked = await postDesk(2024, '0126', 'fraga', [['text', 'Stämmer antalet?']]);
    expect(asked.headers.get('location')).toContain('klart=fragat&brev=1');
    const [mail] = await world.teamwork.loadMails({ round: 2024, unit: '0126' });
    expect(mail?.kind).toBe('officeQuestion');
    expect(mail?.text).toContain('Stämmer antalet?');
    expect(mail?.text).toMatch(/\{\{link:[^}]+\}\}\/granskning/);
    expect(await (await world.ask(`/desk/2024/granskning/0126/${part}`, { cookie: editor })).text()).toContain(
      'Frågat enheten',
    );
  });
});

describe('the calendar of 2018', { timeout: 120_000 }, () => {
  it('R-COLLECTION-05 closes on 21 March: nothing is accepted until the window opens', async () => {
    const path = await handIn(2018, '0114', '2018-03-01T09:00:00Z');
    world.setNow('2018-03-20T22:00:00Z');
    expect(await (await world.ask(`${path}/granskning`)).text()).toContain('till och med 20 mars 2018');
    for (const now of ['2018-03-20T23:00:00Z', '2018-04-02T21:59:00Z']) {
      world.setNow(now);
      const before = await readStored(2018, '0114');
      expect((await tryEverything(path)).filter((status) => status < 300)).toEqual([]);
      expect(await readStored(2018, '0114')).toBe(before);
    }
  });

  it('R-COLLECTION-06 in the window from 3 to 12 April a unit that asks corrects, and it is logged', async () => {
    const path = await handIn(2018, '0115', '2018-03-01T09:00:00Z');
    world.setNow('2018-04-02T22:00:00Z');
    const page = await (await world.ask(`${path}/granskning`)).text();
    expect(page).toContain('till och med 12 april 2018');
    const asked = await world.ask(`${path}/granskning/ratta`, {
      fields: [
        ['del', part],
        ['ruta', 'B1'],
      ],
    });
    expect(asked.headers.get('location')).toBe(`${path}/${part}#f-B1`);
    const log = await world.teamwork.loadUnitEntries({ round: 2018, unit: '0115' });
    expect(log.map(({ fact }) => fact.kind)).toContain('completionAsked');
    expect((await world.ask(`${path}/${part}`)).status).toBe(200);
    world.setNow('2018-04-12T21:59:00Z');
    expect((await world.ask(`${path}/${part}`)).status).toBe(200);
    world.setNow('2018-04-12T22:00:00Z');
    const before = await readStored(2018, '0115');
    await tryEverything(path);
    expect(await readStored(2018, '0115')).toBe(before);
    // Opened and not handed in again: what was handed in stands.
    expect((await world.store.findHandedIn({ round: 2018, unit: '0115', part }))?.answers.get('B1')).toBe('30');
  });
});
