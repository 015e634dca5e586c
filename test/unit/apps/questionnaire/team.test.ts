import { beforeEach, describe, expect, it } from 'vitest';
import { createAccessRecorder } from '../../../../src/apps/questionnaire/accessRecorder.ts';
import { createLookupLimit } from '../../../../src/apps/questionnaire/lookupLimit.ts';
import type { LinkAccess } from '../../../../src/stages/collection/index.ts';
import { buildQuestionnaire } from '../../../support/startQuestionnaire.ts';

const base = 'https://jamfor.example';
const key = { round: 2018, unit: '0114' };
let pages: ReturnType<typeof buildQuestionnaire>;

beforeEach(() => {
  pages = buildQuestionnaire(base);
});

type Fields = readonly (readonly [string, string])[];

function post(url: string, fields: Fields) {
  const body = new URLSearchParams(fields.map(([name, value]) => [name, value]));
  return pages.app.request(url, { method: 'POST', body });
}

function addCoordinator() {
  return pages.addLink({ part: undefined, role: 'coordinator', actor: 'samordnare' });
}

const delegation: Fields = [
  ['rader', '1'],
  ['k0-epost', 'erik@kommunen.example'],
  ['k0-del', 'lss'],
  ['k0-dag', '2018-03-05'],
  ['k0-text', 'Hej'],
  ['nyckel', 'samma-formular'],
  ['steg', 'skicka'],
];

async function listLetters() {
  return pages.teamwork.loadMails({ round: 2018 });
}

/** Link of the newest letter. */
async function openNewest(): Promise<string> {
  const [mail] = await listLetters();
  return pages.sendLink(mail?.links[0] ?? '');
}

describe('naming the coordinator', () => {
  const fields: Fields = [['epost', 'anna@kommunen.example']];

  it('on trial shows the link once and sends nothing', async () => {
    const response = await post(`${await pages.addLink({ part: undefined, role: 'registrator' })}/samordnare`, fields);
    const [, address = ''] = /value="(https:[^"]+)"/.exec(await response.text()) ?? [];
    expect(await (await pages.app.request(address)).text()).toContain('enkätens delar');
    expect(await listLetters()).toEqual([]);
  });

  it('somebody else takes over: the links of the coordinator before end in the same step', async () => {
    await pages.startRound();
    const registrator = await pages.addLink({ part: undefined, role: 'registrator' });
    await post(`${registrator}/samordnare`, fields);
    const first = await openNewest();
    await post(`${registrator}/samordnare`, fields);
    const again = await openNewest();
    expect((await pages.app.request(first)).status).toBe(200);
    await post(`${registrator}/samordnare`, [['epost', 'bo@kommunen.example']]);
    for (const link of [first, again]) expect((await pages.app.request(link)).status).toBe(410);
    expect((await pages.app.request(await openNewest())).status).toBe(200);
  });

  it.each(['', 'anna', 'a@b', 'a b@c.se', 'a@b.se, c@d.se'])('refuses %j as an address', async (email) => {
    const link = await pages.addLink({ part: undefined, role: 'registrator' });
    expect((await post(`${link}/samordnare`, [['epost', email]])).status).toBe(422);
    expect(await pages.teamwork.loadUnitEntries(key)).toEqual([]);
  });
});

describe('delegation', () => {
  it('the same form sent twice makes one delegation and one letter', async () => {
    await pages.startRound();
    const link = await addCoordinator();
    expect((await post(`${link}/delegera`, delegation)).status).toBe(303);
    expect((await post(`${link}/delegera`, delegation)).status).toBe(303);
    const entries = await pages.teamwork.loadUnitEntries(key);
    expect(entries.map(({ fact }) => fact.kind)).toEqual(['delegated']);
    expect(await listLetters()).toHaveLength(1);
    // A live link ends when the calendar needs it no more: 14 days after the window for corrections.
    const [made] = await pages.teamwork.loadLinks(key);
    expect(made?.expiresAt).toBe('2018-04-26T22:00:00.000Z');
  });

  it('stores nothing before the letters are read through', async () => {
    const link = await addCoordinator();
    const unsent = delegation.filter(([name]) => name !== 'steg' && name !== 'nyckel');
    const response = await post(`${link}/delegera`, [...unsent, ['steg', 'visa']]);
    expect(await response.text()).toContain('erik@kommunen.example');
    // Without the key of a form that was shown, nothing is sent.
    await post(`${link}/delegera`, [...unsent, ['steg', 'skicka']]);
    expect(await pages.teamwork.loadUnitEntries(key)).toEqual([]);
  });

  it('recalling ends every link of it, reminders too; what was written stays', async () => {
    await pages.startRound();
    const link = await addCoordinator();
    await post(`${link}/delegera`, delegation);
    const colleague = await openNewest();
    const changes = [{ target: 'answer', question: 'L1', item: '', value: 'NEJ', knownVersion: 0 }];
    const headers = { 'content-type': 'application/json' };
    await pages.app.request(`${colleague}/lss`, { method: 'POST', headers, body: JSON.stringify({ changes }) });
    const [entry] = await pages.teamwork.loadUnitEntries(key);
    const id = entry?.fact.kind === 'delegated' ? entry.fact.delegation : '';
    await post(`${link}/delegering/${id}`, [['steg', 'paminn']]);
    const reminded = await openNewest();
    expect((await pages.app.request(reminded)).status).toBe(200);
    await post(`${link}/delegering/${id}`, [['steg', 'tillbaka']]);
    for (const address of [colleague, reminded]) expect((await pages.app.request(address)).status).toBe(410);
    const draft = await pages.store.loadDraft({ ...key, part: 'lss' });
    expect(draft.cells.get('L1')?.answer).toBe('NEJ');
  });

  it('handing over to somebody else is one step, with the same day and message', async () => {
    await pages.startRound();
    const link = await addCoordinator();
    await post(`${link}/delegera`, delegation);
    const first = await openNewest();
    const [entry] = await pages.teamwork.loadUnitEntries(key);
    const id = entry?.fact.kind === 'delegated' ? entry.fact.delegation : '';
    await post(`${link}/delegering/${id}`, [
      ['steg', 'flytta'],
      ['epost', 'mia@kommunen.example'],
    ]);
    expect((await pages.app.request(first)).status).toBe(410);
    expect(await (await pages.app.request(await openNewest())).text()).toContain('Svara senast 5 mars 2018');
    const entries = await pages.teamwork.loadUnitEntries(key);
    expect(entries.map(({ fact }) => fact.kind)).toEqual(['delegated', 'recalled', 'delegated']);
  });

  it.each([
    [['k0-epost', 'erik'], 'är ingen e-postadress'],
    [['k0-dag', '2018-02-19'], 'Välj en dag från och med i dag'],
    [['k0-dag', '2018-03-21'], 'Välj en dag senast 20 mars 2018'],
    [['k0-dag', '2018-02-30'], 'Skriv dagen som år-månad-dag'],
    [['k0-del', 'finns-inte'], 'Välj minst en del'],
  ] as const)('refuses %j in words', async ([name, value], message) => {
    await pages.startRound();
    const link = await addCoordinator();
    const fields = delegation.map(([field, old]) => [field, field === name ? value : old] as const);
    const response = await post(`${link}/delegera`, fields);
    expect(response.status).toBe(422);
    expect(await response.text()).toContain(message);
  });
});

describe('decisions on a part', () => {
  const part = { ...key, part: 'lss' };
  const by = { actor: 'person', link: undefined, at: '2018-02-20T13:00:00.000Z', definitionHash: 'x' };

  it('IX-12 a handed-in part is taken back before closing, with a reason, and not after', async () => {
    await pages.startRound();
    await pages.store.handIn(part, new Map([['L1', 'NEJ']]), new Map(), new Set(), by);
    const link = await addCoordinator();
    const withdrawal: Fields = [
      ['steg', 'aterta'],
      ['skal-aterta', 'Fel år'],
    ];
    pages.setNow('2018-04-05T10:00:00Z');
    expect((await post(`${link}/lss/besluta`, withdrawal)).status).toBe(409);
    pages.setNow('2018-02-20T13:32:00Z');
    expect((await post(`${link}/lss/besluta`, withdrawal)).status).toBe(303);
    expect((await pages.store.loadEvents(part)).map(({ kind }) => kind)).toEqual(['submitted', 'withdrawn']);
  });

  it('I18-40 after closing a unit asks first, and then opens what it handed in', async () => {
    await pages.startRound();
    await pages.store.handIn(part, new Map([['L1', 'NEJ']]), new Map(), new Set(), by);
    const link = await addCoordinator();
    const opening: Fields = [
      ['steg', 'oppna'],
      ['skal-oppna', 'Fel antal'],
    ];
    pages.setNow('2018-04-05T10:00:00Z');
    expect((await post(`${link}/lss/besluta`, opening)).status).toBe(409);
    expect((await post(`${link}/lss/besluta`, [['steg', 'begar']])).status).toBe(303);
    expect((await post(`${link}/lss/besluta`, opening)).status).toBe(303);
    expect((await pages.store.loadEvents(part)).map(({ kind }) => kind)).toEqual(['submitted', 'reopened']);
    pages.setNow('2018-05-05T10:00:00Z');
    expect((await post(`${link}/aldre/besluta`, [['steg', 'begar']])).status).toBe(409);
  });

  it('J6 declining needs a choice and a reason; a part can be taken up again', async () => {
    const link = await addCoordinator();
    expect(
      (
        await post(`${link}/lss/besluta`, [
          ['steg', 'avsta'],
          ['beslut', 'declined'],
        ])
      ).status,
    ).toBe(422);
    const decline: Fields = [
      ['steg', 'avsta'],
      ['beslut', 'notApplicable'],
      ['skal-avsta', 'Inte vårt'],
    ];
    expect((await post(`${link}/lss/besluta`, decline)).status).toBe(303);
    expect((await pages.store.loadProgress(2018, key.unit)).map(({ state }) => state)).toEqual(['notApplicable']);
    expect((await post(`${link}/lss/besluta`, decline)).status).toBe(409);
    expect((await post(`${link}/lss/besluta`, [['steg', 'svara']])).status).toBe(303);
  });
});

describe('opening a link', () => {
  it('GET and HEAD of every page of the unit leave no trace but the note of who opened it', async () => {
    const link = await addCoordinator();
    for (const { method, path } of pages.routes) {
      if (method !== 'GET' || !path.startsWith('/svara/:secret')) continue;
      const url = path
        .replace('/svara/:secret', link)
        .replace(':part', 'lss')
        .replace(/:[a-z]+/g, '1');
      await pages.app.request(url);
      await pages.app.request(url, { method: 'HEAD' });
    }
    expect(await pages.teamwork.loadUnitEntries(key)).toEqual([]);
    expect(await pages.store.loadProgress(2018)).toEqual([]);
    expect(await pages.teamwork.loadLinks(key)).toHaveLength(1);
    await pages.accesses.flush();
    const accesses = await pages.teamwork.loadAccesses(2018, key.unit, 500);
    expect(accesses.every(({ by }) => by === 'machine')).toBe(true);
    expect(accesses.length).toBeGreaterThan(1);
  });

  it('slows down an address that tries unknown links, and never a link that exists', async () => {
    const link = await addCoordinator();
    const ask = (address: string) => pages.app.request(address, { headers: { 'x-test-address': '198.51.100.7' } });
    for (let tries = 0; tries < 30; tries++) expect((await ask(`${base}/svara/gissning${tries}`)).status).toBe(404);
    const refused = await ask(`${base}/svara/gissning`);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await ask(link)).status).toBe(200);
    expect((await pages.app.request(`${base}/svara/annan`)).status).toBe(404);
  });
});

describe('createLookupLimit', () => {
  it('begins anew after ten minutes', () => {
    const limit = createLookupLimit();
    for (let tries = 0; tries < 30; tries++) limit.countUnknown('a', 0);
    expect(limit.countUnknown('a', 1000)).toBe(599);
    expect(limit.countUnknown('a', 600_000)).toBe(0);
  });
});

describe('createAccessRecorder', () => {
  const access: LinkAccess = {
    at: '2018-02-20T13:30:00.000Z',
    link: 'lank',
    action: 'opened',
    part: 'lss',
    address: '192.0.2.1',
    by: 'browser',
  };

  it('writes one row for the same in ten minutes, and another for another address or after them', async () => {
    const written: LinkAccess[] = [];
    const recorder = createAccessRecorder(
      { saveAccesses: async (rows) => void written.push(...rows) },
      () => undefined,
    );
    recorder.record(access);
    recorder.record({ ...access, at: '2018-02-20T13:39:59.000Z' });
    recorder.record({ ...access, address: '192.0.2.2' });
    recorder.record({ ...access, at: '2018-02-20T13:40:00.000Z' });
    await recorder.flush();
    expect(written).toHaveLength(3);
    await recorder.flush();
    expect(written).toHaveLength(3);
  });

  it('a store that fails is told of and stops nobody', async () => {
    const errors: unknown[] = [];
    const fail = () => Promise.reject(new Error('no disk'));
    const recorder = createAccessRecorder({ saveAccesses: fail }, (error) => errors.push(error));
    recorder.record(access);
    await recorder.flush();
    expect(errors).toHaveLength(1);
  });
});
