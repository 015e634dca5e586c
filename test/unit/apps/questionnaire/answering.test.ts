// What stands around the answers, over the pages without a browser: replies to the page script, names, explanations, preview.

import { beforeEach, describe, expect, it } from 'vitest';
import { buildUnitState } from '../../../../src/stages/collection/index.ts';
import { buildQuestionnaire } from '../../../support/startQuestionnaire.ts';

const base = 'https://jamfor.example';
let pages: ReturnType<typeof buildQuestionnaire>;

beforeEach(() => {
  pages = buildQuestionnaire(base);
});

const unit = '0114';
const barn = { round: 2018, unit, part: 'barn' };

function change(question: string, value: string, knownVersion = 0, item = '') {
  return { target: 'answer', question, item, value, knownVersion };
}

async function sendJson(url: string, body: unknown) {
  const headers = { 'content-type': 'application/json' };
  return pages.app.request(url, { method: 'POST', headers, body: JSON.stringify(body) });
}

async function read(url: string): Promise<string> {
  return (await pages.app.request(url)).text();
}

function post(url: string, fields: Readonly<Record<string, string>>) {
  return pages.app.request(url, { method: 'POST', body: new URLSearchParams(fields) });
}

describe('saving', () => {
  it('answers in less than a kilobyte, also for a whole table of thirteen rows', async () => {
    const link = await pages.addLink({ part: 'gemensam' });
    const items = ['eb+missbruk', 'eb+socialpsykiatri', 'eb+barn', 'eb+vald', 'eb+hemloshet'];
    const changes = items.flatMap((item) => ['G2', 'G2a'].map((code) => change(code, 'JA', 0, item)));
    const response = await sendJson(`${link}/gemensam`, {
      changes: [...changes, change('G19', 'JA'), change('G92', 'JA')],
    });
    expect((await response.text()).length).toBeLessThan(1000);
  });

  it('how an answer came about is for the server to say', async () => {
    const link = await pages.addLink({ part: 'barn' });
    await sendJson(`${link}/barn`, { changes: [{ ...change('B1', '12'), origin: 'reopened' }] });
    expect((await pages.store.loadDraft(barn)).cells.get('B1')).toMatchObject({ answer: '12', origin: 'written' });
  });

  it('names who saved the other answer, and somebody else behind the same link', async () => {
    const anna = await pages.addLink({ part: 'barn', actor: 'anna' });
    const bo = await pages.addLink({ part: 'barn', actor: 'bo' });
    await pages.store.savePerson({ actor: 'anna', name: 'Anna Ek', email: 'anna@example.se' });
    await sendJson(`${anna}/barn`, { changes: [change('B1', '12')] });
    const conflict = async (link: string) => {
      const reply = await (await sendJson(`${link}/barn`, { changes: [change('B1', '13')] })).json();
      return reply.conflicts[0]?.theirName;
    };
    expect(await conflict(bo)).toBe('Anna Ek');
    expect(await conflict(anna)).toBe('Någon annan');
    const page = await post(`${bo}/barn`, { sett: JSON.stringify({ 'a:B1': [0, ''] }), 'a:B1': '13' });
    expect(page.status).toBe(409);
    expect(await page.text()).toContain('Anna Ek: 12 årsarbetare (sparades 14.32)');
  });
});

describe('what others have saved', () => {
  it('comes with versions and with who wrote it; a link to some questions gets those only', async () => {
    const anna = await pages.addLink({ part: 'barn', actor: 'anna' });
    await pages.store.savePerson({ actor: 'anna', name: 'Anna Ek', email: 'anna@example.se' });
    await sendJson(`${anna}/barn`, { changes: [change('B1', '12'), change('B92', 'JA')] });
    const reply = await (await pages.app.request(`${anna}/barn/nytt?efter=2018-02-20T13:32:00.000Z`)).json();
    expect(reply.fields).toContainEqual({ target: 'answer', question: 'B1', item: '', value: '12', version: 1 });
    expect(reply.provenance.B1).toEqual(['Anna Ek skrev svaret 20 februari 2018 kl. 14.32.']);
    expect(reply.isWritable).toBe(true);
    const some = await pages.addLink({ part: 'barn', questions: ['B92'] });
    const restricted = await (await pages.app.request(`${some}/barn/nytt`)).json();
    expect(restricted.fields.map(({ question }: { question: string }) => question)).toEqual(['B92']);
    const later = await (await pages.app.request(`${anna}/barn/nytt?efter=2018-02-20T13:40:00.000Z`)).json();
    expect(later.fields).toEqual([]);
  });
});

describe('the same as last time', () => {
  const link2024 = (rest: Parameters<typeof pages.addLink>[0]) =>
    pages.addLink({
      round: 2024,
      createdAt: '2024-01-24T08:00:00.000Z',
      expiresAt: '2024-12-31T23:00:00.000Z',
      ...rest,
    });

  beforeEach(async () => {
    pages.setNow('2024-02-05T13:32:00Z');
    const answers = new Map(Object.entries({ B1: '12', B1a: '10', B2: '1', B92: 'JA' }));
    const by = { actor: 'x', link: undefined, at: '2018-02-20T13:32:00.000Z', definitionHash: 'x' };
    await pages.store.importHandedIn([{ key: barn, answers, comments: new Map(), freeTextCells: new Set() }], by);
  });

  it('gives a question with its follow-ups, and leaves what somebody has saved since', async () => {
    const link = await link2024({ part: 'barn' });
    const reply = await (await sendJson(`${link}/barn/forra-svar`, { question: 'B1', known: {} })).json();
    expect(reply.fields).toContainEqual({ target: 'answer', question: 'B1', item: '', value: '12', version: 1 });
    expect(reply.fields).toHaveLength(2);
    await sendJson(`${link}/barn`, { changes: [change('B1', '20', 1)] });
    const again = await (await sendJson(`${link}/barn/forra-svar`, { question: 'B1', known: { 'a:B1': 1 } })).json();
    expect(again.fields).toEqual([]);
    const seen = await (await sendJson(`${link}/barn/forra-svar`, { question: 'B1', known: { 'a:B1': 2 } })).json();
    expect(seen.fields).toMatchObject([{ question: 'B1', value: '12', version: 3 }]);
  });

  it('a link to some questions sees and fills those only', async () => {
    const link = await link2024({ part: 'barn', questions: ['B2'] });
    const page = await read(`${link}/barn`);
    expect(page).toContain('Förra svaret (2018):');
    expect(page).not.toContain('12 årsarbetare');
    const reply = await (await sendJson(`${link}/barn/forra-svar`, { question: '', known: {} })).json();
    expect(reply.fields.map(({ question }: { question: string }) => question)).toEqual(['B2']);
    expect((await pages.app.request(`${link}/barn/forhandsvisning`)).status).toBe(404);
  });

  it('a request that names nothing is refused, and a link that may not write too', async () => {
    const link = await link2024({ part: 'barn' });
    expect((await sendJson(`${link}/barn/forra-svar`, {})).status).toBe(400);
    const key = { round: 2024, unit, part: 'barn' };
    const by = { actor: 'x', link: undefined, at: '2024-02-01T13:32:00.000Z', definitionHash: 'x' };
    await pages.store.importHandedIn([{ key, answers: new Map(), comments: new Map(), freeTextCells: new Set() }], by);
    expect((await sendJson(`${link}/barn/forra-svar`, { question: '', known: {} })).status).toBe(403);
  });
});

describe('a warning that stands', () => {
  const check = 'socionomer-fler-an-handlaggare';

  beforeEach(async () => {
    const link = await pages.addLink({ part: 'barn' });
    await sendJson(`${link}/barn`, { changes: [change('B1', '12'), change('B1a', '14')] });
  });

  const load = async () =>
    buildUnitState(await pages.teamwork.loadUnitEntries({ round: 2018, unit })).acknowledgements.get(`barn|${check}|`);

  it('needs a reason and a sentence, and keeps what was written when one is missing', async () => {
    const link = await pages.addLink({ part: 'barn' });
    const response = await post(`${link}/barn/stammer`, { kontroll: check, skal: '', mening: 'Räknat två gånger.' });
    expect(response.status).toBe(422);
    const text = await response.text();
    expect(text).toContain('Välj ett skäl och skriv en mening.');
    expect(text).toContain('Räknat två gånger.');
    expect(await load()).toBeUndefined();
  });

  it('is stored with the digest of the values, and falls when they change', async () => {
    const link = await pages.addLink({ part: 'barn', actor: 'anna' });
    await post(`${link}/barn/stammer`, { kontroll: check, skal: 'correct', mening: 'Räknat två gånger.' });
    expect(await load()).toMatchObject({ reason: 'correct', sentence: 'Räknat två gånger.', by: 'anna' });
    expect(await read(`${link}/barn/granska`)).toContain('Uppgifterna är kontrollerade och rätt: Räknat två gånger.');
    await sendJson(`${link}/barn`, { changes: [change('B1a', '15', 1)] });
    expect(await read(`${link}/barn/granska`)).not.toContain('Räknat två gånger.');
    await sendJson(`${link}/barn`, { changes: [change('B1a', '14', 2)] });
    expect(await read(`${link}/barn/granska`)).toContain('Räknat två gånger.');
  });

  it('is not stored for a check that does not fail', async () => {
    const link = await pages.addLink({ part: 'barn' });
    const fields = { kontroll: 'konsulter-fler-an-handlaggare', skal: 'correct', mening: 'Rätt.' };
    await post(`${link}/barn/stammer`, fields);
    expect((await pages.teamwork.loadUnitEntries({ round: 2018, unit })).length).toBe(0);
  });
});

/** Every answer of the part in 2018, with a warning in it. */
const wholeBarn = [
  ...[change('B1', '12'), change('B1a', '14'), change('B2', '1'), change('B92', 'JA'), change('B93', 'JA')],
  ...[change('B94', 'NEJ'), change('B97', 'JA')],
  ...['minst-ett-ar', 'minst-tre-ar', 'minst-fem-ar'].map((item) => change('B1b', '3', 0, item)),
  ...['flickor-0-11', 'pojkar-0-11', 'flickor-12-18', 'pojkar-12-18'].map((item) => change('B12', 'JA', 0, item)),
  ...['oppenvard', 'dygnsvard'].map((item) => change('B91', 'NEJ', 0, item)),
  ...['foraldrastod-i-grupp', 'psykosocial-behandling-ungdomar', 'stodgrupper-for-barn'].map((item) =>
    change('B95', 'JA', 0, item),
  ),
  ...['utagerande-beteende', 'missbruk-andra-problem', 'foraldraformaga'].map((item) => change('B96', 'JA', 0, item)),
];

/** Hands in what the review page shows. */
async function handIn(link: string): Promise<string | null> {
  const reviewed = /name="granskat" value="([0-9a-f]+)"/.exec(await read(`${link}/barn/granska`))?.[1] ?? '';
  return (await post(`${link}/barn/lamna-in`, { granskat: reviewed })).headers.get('location');
}

describe('the receipt', () => {
  it('tells how long it took, what was explained, and the answers as data', async () => {
    const link = await pages.addLink({ part: 'barn' });
    await sendJson(`${link}/barn`, { changes: wholeBarn.slice(0, 5) });
    pages.setNow('2018-02-20T13:40:00Z');
    await sendJson(`${link}/barn`, { changes: wholeBarn.slice(5) });
    await post(`${link}/barn/stammer`, {
      kontroll: 'socionomer-fler-an-handlaggare',
      skal: 'correct',
      mening: 'Räknat två gånger.',
    });
    expect(await handIn(link)).toMatch(/kvitto$/);
    const receipt = await read(`${link}/barn/kvitto`);
    expect(receipt).toContain('ungefär 9 minuter');
    expect(receipt).toContain('Räknat två gånger.');
    const data = await (await pages.app.request(`${link}/barn/svar.json`)).json();
    expect(data).toMatchObject({ round: 2018, unit, part: 'barn', answers: { B1a: '14' } });
    expect(receipt).toContain(data.hash);
    expect(pages.errors).toEqual([]);
  });

  it.each([
    { isStarted: false, mails: [] },
    { isStarted: true, mails: ['receipt'] },
  ])('goes to the official mailbox once the round is started ($isStarted)', async ({ isStarted, mails }) => {
    if (isStarted) await pages.startRound();
    const by = { actor: 'office', link: undefined, at: '2018-01-24T08:00:00.000Z', definitionHash: 'x' };
    const fact = { kind: 'contactNamed', contact: 'k', role: 'registrator', person: 'reg' } as const;
    const person = { actor: 'reg', name: '', email: 'kommun@example.se' };
    await pages.teamwork.record({ key: { round: 2018, unit }, facts: [{ fact }], persons: [person] }, by);
    const link = await pages.addLink({ part: 'barn' });
    await sendJson(`${link}/barn`, { changes: wholeBarn });
    await handIn(link);
    const stored = await pages.teamwork.loadMails({ round: 2018, unit });
    expect(stored.map(({ kind }) => kind)).toEqual(mails);
    expect(stored.flatMap(({ attachments }) => attachments)).toMatchObject(
      mails.map(() => ({ kind: 'receipt', part: 'barn', sequence: 1 })),
    );
    expect(pages.errors).toEqual([]);
  });
});
