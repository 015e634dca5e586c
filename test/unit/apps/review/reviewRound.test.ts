// The review round over HTTP, on the real definitions and stores: what the unit sees and may do, what the office does, and that
// nothing changes once the round is closed.

import { beforeAll, describe, expect, it } from 'vitest';
import { buildReviewRound, childrenAnswers, type ReviewRound } from '../../../support/startReviewRound.ts';

let world: ReviewRound;
let editor: string;
const key = (unit: string, round = 2024) => ({ round, unit, part: 'barn' });

beforeAll(async () => {
  world = buildReviewRound();
  editor = await world.signIn('Eva', ['editor']);
}, 180_000);

/** Value of a hidden field: the first one after a text of the page. */
function findHidden(html: string, name: string, after = ''): string {
  const from = after === '' ? 0 : html.indexOf(after);
  const match = new RegExp(`name="${name}" value="([^"]*)"`).exec(html.slice(Math.max(0, from)));
  return match?.[1] ?? '';
}

/** The fields of the form of a matter on the unit's page. */
function findForm(html: string, matter: string): [string, string][] {
  const after = `id="${/id="(arende-\d+)">[^<]*/.exec(html.slice(html.indexOf(matter) - 40))?.[1] ?? ''}"`;
  expect(html, `no matter ${matter}`).toContain(matter);
  return ['del', 'arende', 'sammandrag', 'ruta'].map((name) => [name, findHidden(html, name, after)]);
}

async function read(path: string, cookie?: string): Promise<string> {
  const response = await world.ask(path, cookie === undefined ? {} : { cookie });
  expect(response.status, path).toBe(200);
  return response.text();
}

async function handInTwoYears(unit: string, answers: Readonly<Record<string, string>> = {}): Promise<string> {
  await world.handIn(key(unit, 2018), childrenAnswers[2018], {}, '2018-03-01T09:00:00Z');
  await world.handIn(key(unit), { ...childrenAnswers[2024], ...answers }, {}, '2024-03-01T09:00:00Z');
  return world.addLink({ unit });
}

describe('the unit reviews its answers', { timeout: 120_000 }, () => {
  it('R-REVIEW-04 R-REVIEW-10 sees what is flagged first, then its own answers in words', async () => {
    const path = await handInTwoYears('0114', { B1: '8', B1a: '9' });
    const page = await read(`${path}/granskning`);
    expect(page).toContain('Svar som inte stämmer överens: B1a, B1');
    expect(page).toContain('B1a: 9 årsarbetare');
    expect(page).toContain('Stor ändring sedan förra gången: B1');
    expect(page).toContain('2018 var det 30 årsarbetare');
    expect(page).toContain('Omgången är inte startad här');
    expect(page.indexOf('Svar som inte')).toBeLessThan(page.indexOf('Allt ni har lämnat in'));
  });

  it('R-REVIEW-04 confirms what is right, and the confirmation falls when the answer changes', async () => {
    const path = await handInTwoYears('0115');
    const form = findForm(await read(`${path}/granskning`), 'Stor ändring sedan förra gången: B1<');
    const stale = form.map(([name, value]): [string, string] => [name, name === 'sammandrag' ? 'gammalt' : value]);
    expect((await world.ask(`${path}/granskning/bekrafta`, { fields: stale })).status).toBe(409);
    const fields = [...form, ['kommentar', 'Vi har slagit ihop två enheter.']] as const;
    const done = await world.ask(`${path}/granskning/bekrafta`, { fields });
    expect(done.status).toBe(303);
    const after = await read(`${path}/granskning`);
    expect(after).toContain('Vi har slagit ihop två enheter.');
    expect(after).toContain('Bekräftat av enheten');
    const answers = { ...childrenAnswers[2024], B1: '13' };
    await world.store.reopen(key('0115'), 'prov', { actor: 'x', at: '2024-03-12T10:00:00Z', definitionHash: 'y' });
    await world.handIn(key('0115'), answers, {}, '2024-03-12T10:05:00Z');
    expect(await read(`${path}/granskning`)).not.toContain('Bekräftat av enheten');
  });

  it('R-REVIEW-03 R-REVIEW-06 opens the part at the cell, and the earlier answer stays to be seen', async () => {
    const path = await handInTwoYears('0117');
    const form = findForm(await read(`${path}/granskning`), 'Stor ändring sedan förra gången: B1<');
    const opened = await world.ask(`${path}/granskning/ratta`, { fields: form });
    expect(opened.headers.get('location')).toBe(`${path}/barn#f-B1`);
    const [progress] = await world.store.loadProgress(2024, '0117');
    expect(progress?.state).toBe('reopened');
    expect(await read(`${path}/granskning`)).toContain('Delen är öppen för rättning');
    // Pressed twice: the part is open already.
    expect((await world.ask(`${path}/granskning/ratta`, { fields: form })).status).toBe(303);
    await world.handIn(key('0117'), { ...childrenAnswers[2024], B1: '29' }, {}, '2024-03-12T11:00:00Z');
    const page = await read(`${path}/granskning`);
    expect(page).toContain('Enheten rättar vid granskningen.');
    expect(page).toMatch(/12 årsarbetare<\/td><td>29 årsarbetare/);
    expect(page).not.toContain('Stor ändring sedan förra gången: B1<');
  });

  it('a colleague with one question sees nothing of the others, and can do nothing about them', async () => {
    const whole = await handInTwoYears('0120', { B1: '8', B1a: '9' });
    const form = findForm(await read(`${whole}/granskning`), 'Stor ändring sedan förra gången: B1<');
    const path = await world.addLink({ unit: '0120', part: 'barn', questions: ['B3'], role: 'expert' });
    const page = await read(`${path}/granskning`);
    expect(page).not.toContain('B1');
    expect(page).toContain('Inget att se över');
    for (const step of ['bekrafta', 'svara', 'ratta']) {
      const response = await world.ask(`${path}/granskning/${step}`, { fields: [...form, ['kommentar', 'x']] });
      expect([step, response.status]).toEqual([step, 409]);
    }
    const [progress] = await world.store.loadProgress(2024, '0120');
    expect(progress?.state).toBe('submitted');
    const registrator = await world.addLink({ unit: '0120', role: 'registrator' });
    expect((await world.ask(`${registrator}/granskning`)).headers.get('location')).toBe(registrator);
  });
});

describe('the office reviews', { timeout: 120_000 }, () => {
  const item = (unit: string, path = '') => `/desk/2024/granskning/${unit}/barn${path}`;

  it('R-REVIEW-01 has every matter in its queue, to be filtered', async () => {
    await handInTwoYears('0123', { B1: '8', B1a: '9' });
    const queue = await read('/desk/2024/granskning?lage=unit&slag=failedCheck&del=barn&lan=01', editor);
    expect(queue).toContain('/desk/2024/granskning/0123/barn#arende-failedCheck');
    expect(await read('/desk/2024/granskning?lan=25&lage=all', editor)).toContain('Inga ärenden stämmer');
  });

  it('R-REVIEW-05 asks about figures in a comment; the unit answers, the office corrects, and both see it', async () => {
    await world.handIn(
      key('0125'),
      { ...childrenAnswers[2024], B2: 'KAN_EJ_LAMNA' },
      { B2: 'Ungefär två och en halv tjänst.' },
      '2024-03-01T09:00:00Z',
    );
    const path = await world.addLink({ unit: '0125' });
    // Until the office asks, it is no matter of the unit's.
    expect(await read(`${path}/granskning`)).not.toContain('Siffror i en kommentar');
    const page = await read(item('0125'), editor);
    expect(page).toContain('Siffror i en kommentar: B2');
    const asked = await world.ask(item('0125', '/fraga'), {
      cookie: editor,
      fields: [
        ['arende', 'commentNumbers:B2'],
        ['text', 'Är det 2,5?'],
      ],
    });
    expect(asked.headers.get('location')).toContain('klart=fragat&brev=0');
    const form = findForm(await read(`${path}/granskning`), 'Siffror i en kommentar: B2<');
    expect((await world.ask(`${path}/granskning/svara`, { fields: form })).status).toBe(422);
    const answered = await world.ask(`${path}/granskning/svara`, { fields: [...form, ['kommentar', 'Ja, 2,5.']] });
    expect(answered.status).toBe(303);
    expect(await read('/desk/2024/granskning?lage=office', editor)).toContain('Enheten har svarat');

    const correct = await read(item('0125', '/ratta?ruta=B2&arende=commentNumbers:B2'), editor);
    const fields: [string, string][] = [
      ['sammandrag', findHidden(correct, 'sammandrag')],
      ['arende', 'commentNumbers:B2'],
      ['ruta', 'B2'],
      ['a:B2', '2,5'],
      ['steg', 'ratta'],
    ];
    expect((await world.ask(item('0125', '/ratta'), { cookie: editor, fields })).status).toBe(422);
    const withReason = [...fields, ['skal', 'Enheten skrev antalet i kommentaren.']] as const;
    const stored = await world.ask(item('0125', '/ratta'), { cookie: editor, fields: withReason });
    expect(stored.headers.get('location')).toContain('klart=rattat');
    expect((await world.store.findHandedIn(key('0125')))?.answers.get('B2')).toBe('2.5');
    const unitPage = await read(`${path}/granskning`);
    expect(unitPage).toContain('Enheten skrev antalet i kommentaren.');
    expect(unitPage).toMatch(/Vi kan inte lämna uppgiften<\/td><td>2,5 årsarbetare/);
    expect(unitPage).toContain('Myndigheten');
    const all = await read('/desk/2024/granskning/rattelser', editor);
    expect(all).toContain('Myndigheten: Eva');
    expect(await world.store.checkChains(2024)).toEqual([]);
    expect(await world.teamwork.checkUnitChains(2024)).toEqual([]);
  });

  it('R-EDITING-13 a correction must leave the part complete; what falls away with it is said', async () => {
    await handInTwoYears('0126');
    const correct = await read(item('0126', '/ratta?fraga=B1'), editor);
    const post = (answers: readonly (readonly [string, string])[], step: string) =>
      world.ask(item('0126', '/ratta'), {
        cookie: editor,
        fields: [
          ['sammandrag', findHidden(correct, 'sammandrag')],
          ['skal', 'Fel år.'],
          ['steg', step],
          ...answers.flatMap(([cell, answer]) => [['ruta', cell] as const, [`a:${cell}`, answer] as const]),
        ],
      });
    const preview = await (await post([['B1', '0']], 'visa')).text();
    expect(preview).toContain('Svaret faller bort');
    expect((await world.store.findHandedIn(key('0126')))?.answers.get('B1')).toBe('12');
    const faulty = await post([['B1', 'tolv']], 'ratta');
    expect(faulty.status).toBe(422);
    expect(await faulty.text()).toContain('error-summary');
    expect((await post([['B1', '0']], 'ratta')).status).toBe(303);
    const answers = (await world.store.findHandedIn(key('0126')))?.answers;
    expect([answers?.get('B1'), answers?.has('B1a')]).toEqual(['0', false]);
    // The answers changed since that page was made: nothing is overwritten.
    expect((await post([['B1', '5']], 'ratta')).headers.get('location')).toContain('klart=andrat');
  });

  it('R-REVIEW-02 reads every comment, and what needs work becomes a matter', async () => {
    await world.handIn(key('0127'), childrenAnswers[2024], { B3: 'Vi tolkade frågan brett.' }, '2024-03-01T09:00:00Z');
    const page = await read('/desk/2024/granskning/kommentarer?sok=brett', editor);
    expect(page).toContain('Vi tolkade frågan brett.');
    const comment = findHidden(page, 'kommentar');
    const mark = (what: string) =>
      world.ask('/desk/2024/granskning/kommentarer', {
        cookie: editor,
        fields: [
          ['kommentar', comment],
          ['vad', what],
        ],
      });
    await mark('uppgift');
    expect(await read('/desk/2024/granskning?slag=comment', editor)).toContain('Vi tolkade frågan brett.');
    await mark('last');
    expect(await read('/desk/2024/granskning?slag=comment', editor)).not.toContain('Vi tolkade frågan brett.');
    expect(await read('/desk/2024/granskning/kommentarer?sok=brett', editor)).not.toContain('Vi tolkade');
  });

  it('closes a matter, and hands out the findings with what was said of them', async () => {
    const path = await handInTwoYears('0128', { B1: '8', B1a: '9' });
    const fact = { kind: 'acknowledged', part: 'barn', check: 'socionomer-fler-an-handlaggare', item: '' } as const;
    const digest = findForm(await read(`${path}/granskning`), 'Svar som inte stämmer överens: B1a, B1<')[2]?.[1] ?? '';
    await world.record(2024, '0128', {
      fact: { ...fact, digest, reason: 'definition' },
      texts: { sentence: 'En har två tjänster.' },
    });
    const file = '/desk/2024/granskning/utslag.csv';
    const readFetched = async () =>
      (await read('/desk/2024/logg?vad=findingsFetched', editor)).split('<tbody')[1]?.match(/<tr/g)?.length ?? 0;
    await world.ask(file, { cookie: editor, method: 'HEAD' });
    // HEAD hands out nothing, so nobody has fetched anything.
    expect(await readFetched()).toBe(0);
    const csv = await read(file, editor);
    expect(await readFetched()).toBe(1);
    const [header, ...lines] = csv.split('\n');
    expect(header).toBe('round,unit,part,check,item,strength,outcome,values,reason,sentence,by_role,at,state');
    expect(lines.find((line) => line.includes('0128') && line.includes(fact.check))).toMatch(
      /^2024,0128,barn,socionomer-fler-an-handlaggare,,warning,accepted,B1a=9 årsarbetare; B1=8 årsarbetare,definition,En har två tjänster\.,unit,\d{4}-.*,accepted$/,
    );
    const closed = await world.ask(item('0128', '/avsluta'), {
      cookie: editor,
      fields: [
        ['arende', `failedCheck:${fact.check}:`],
        ['sammandrag', digest],
        ['utfall', 'unchanged'],
        ['text', 'Rimligt.'],
      ],
    });
    expect(closed.headers.get('location')).toContain('klart=avslutat');
    expect(await read(item('0128'), editor)).toContain('Rimligt.');
  });

  it('a reviewer reads everything and changes nothing', async () => {
    await handInTwoYears('0136', { B1: '8', B1a: '9' });
    const reviewer = await world.signIn('Rut', ['reviewer']);
    expect(await read(item('0136'), reviewer)).toContain('Svar som inte stämmer överens');
    expect(await read(item('0136'), reviewer)).not.toContain('textarea');
    for (const step of ['/fraga', '/avsluta', '/oppna', '/ratta']) {
      const response = await world.ask(item('0136', step), { cookie: reviewer, fields: [['text', 'x']] });
      expect([step, response.status]).toEqual([step, 403]);
    }
    const marked = await world.ask('/desk/2024/granskning/kommentarer', {
      cookie: reviewer,
      fields: [['vad', 'last']],
    });
    expect(marked.status).toBe(403);
  });
});
