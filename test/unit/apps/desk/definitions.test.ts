// Definitions at the desk, over the whole server: proposing, editing and taking into use; withdrawing an indicator.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServerApp, startServerApp } from '../../../support/startServerApp.ts';

let app: RunningServerApp;

beforeAll(async () => {
  app = await startServerApp(['lss', 'gemensam']);
});
afterAll(() => app.close());

interface Person {
  get(path: string): Promise<{ readonly status: number; readonly text: string }>;
  post(path: string, fields: Readonly<Record<string, string>>): Promise<{ status: number; text: string; to: string }>;
}

async function signIn(name: string, roles: Parameters<RunningServerApp['addUser']>[1]): Promise<Person> {
  const link = await app.addUser(name, roles);
  const headers = { origin: app.url };
  const signedIn = await fetch(link, { method: 'POST', headers, redirect: 'manual' });
  const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
  expect(cookie).not.toBe('');
  return {
    async get(path) {
      const reply = await fetch(`${app.url}/desk${path}`, { headers: { cookie } });
      return { status: reply.status, text: await reply.text() };
    },
    async post(path, fields) {
      const body = new URLSearchParams(fields);
      const reply = await fetch(`${app.url}/desk${path}`, {
        ...{ method: 'POST', headers: { ...headers, cookie }, body, redirect: 'manual' },
      });
      return { status: reply.status, text: await reply.text(), to: reply.headers.get('location') ?? '' };
    },
  };
}

describe('a proposal at the desk', () => {
  it('J1 goes from an earlier round to definitions in use, with another person’s hand on the last step', async () => {
    const editor = await signIn('Redaktören', ['editor', 'publisher']);
    const publisher = await signIn('Publiceraren', ['publisher']);
    const made = await editor.post('/2018/definitioner/ny-omgang', { utgangspunkt: '2024', ar: '2025' });
    expect(made.status).toBe(303);
    const path = made.to.replace('/desk', '');

    const page = await editor.get(path);
    expect(page.text).toContain('Omgång 2025 utifrån 2024');
    expect(page.text).toContain('2025-02-22 är en lördag.');
    expect(page.text).toContain('Ni har inte ändrat något ännu.');

    expect((await editor.post(`${path}/kalender`, { 'fran-1': '2025-02-31' })).status).toBe(422);
    const days = { 'fran-1': '2025-02-24', 'till-1': '2025-02-24' };
    expect((await editor.post(`${path}/kalender`, days)).status).toBe(303);
    for (const wrong of [
      { 'ny-slag': 'reminder', 'ny-fran': '2025-02-31' },
      { 'ny-slag': 'reminder' },
      { 'ny-fran': '2025-02-10' },
      { 'ny-slag': 'close', 'ny-fran': '2025-03-28' },
      { bort: '0:mailing:2025-01-24' },
      { bort: '2:reminder:2025-03-02' },
    ]) {
      const { status, text } = await editor.post(`${path}/kalender`, wrong as Record<string, string>);
      expect([wrong, status, text.includes('Inget är sparat.')]).toEqual([wrong, 422, true]);
    }
    expect(page.text).toContain('value="2:reminder:2025-02-28"');
    const arranged = {
      bort: '2:reminder:2025-02-28',
      'ny-slag': 'reopen',
      'ny-fran': '2025-04-03',
      'ny-till': '2025-04-12',
    };
    expect((await editor.post(`${path}/kalender`, arranged)).status).toBe(303);
    const legal = { grund: 'Frivilligt.', andamal: 'Att jämföra.', frivilligt: 'ja', diarienummer: 'dnr 7/2024' };
    expect((await editor.post(`${path}/rattslig-grund`, { ...legal, samradsdag: '2 oktober' })).status).toBe(422);
    expect((await editor.post(`${path}/rattslig-grund`, { ...legal, samradsdag: '2024-10-02' })).status).toBe(303);
    const question = { text: 'En ny fråga?', period: '', jamforbarhet: 'notComparable', skal: '' };
    const refused = await editor.post(`${path}/fraga/B1`, question);
    expect([refused.status, refused.text.includes('Skriv varför.')]).toEqual([422, true]);
    expect((await editor.post(`${path}/fraga/B1`, { ...question, skal: 'Ny fråga.' })).status).toBe(303);

    const edited = await editor.get(path);
    expect(edited.text).toContain('påminnelse: från 2025-02-22 till 2025-02-24');
    expect(edited.text).toContain('påminnelse: borttagen, 2025-02-28');
    expect(edited.text).toContain('öppet för rättelser: ny, 2025-04-03–2025-04-12');
    expect(edited.text).toContain('Diarienummer: från tomt till dnr 7/2024');
    expect(edited.text).toContain('B1 En ny fråga?');
    expect(edited.text).toContain('Nej, det är ett tidsseriebrott');

    const run = await editor.get(`${path}/prov`);
    expect([run.status, run.text.includes('results-2025.csv')]).toEqual([200, true]);
    const results = await editor.get(`${path}/prov/results-2025.csv`);
    expect(results.text.startsWith('round,area,indicator,level')).toBe(true);

    const own = await editor.post(`${path}/ta-i-bruk`, {});
    expect(own.status).toBe(403);
    const before = await publisher.get('/2018/definitioner');
    expect((await publisher.post(`${path}/ta-i-bruk`, {})).status).toBe(303);
    const after = await publisher.get('/2025/definitioner');
    expect(after.text).toContain('2018, 2024, 2025');
    const hash = (text: string) => /<code>([0-9a-f]{64})<\/code>/.exec(text)?.[1];
    expect(hash(after.text)).toMatch(/^[0-9a-f]{64}$/);
    expect(hash(after.text)).not.toBe(hash(before.text));
    expect(after.text).toContain(`definitions/${hash(after.text)}`);
    const log = await publisher.get('/2018/logg');
    expect(log.text).toContain('Tog definitioner i bruk');
    expect((await publisher.post('/2018/definitioner/las-in', {})).status).toBe(200);
    // What has been taken into use is no longer a proposal.
    expect((await publisher.post(`${path}/ta-i-bruk`, {})).status).toBe(404);
  }, 300_000);

  it('is for those who may propose, and refuses years that have a questionnaire', async () => {
    const reviewer = await signIn('Granskaren', ['reviewer']);
    const fields = { utgangspunkt: '2024', ar: '2026' };
    expect((await reviewer.post('/2018/definitioner/ny-omgang', fields)).status).toBe(403);
    const editor = await signIn('Redaktör 2', ['editor']);
    const again = await editor.post('/2018/definitioner/ny-omgang', { ...fields, ar: '2018' });
    expect([again.status, again.text.includes('som ännu inte har en enkät')]).toEqual([422, true]);
    expect((await editor.get('/2018/definitioner/2026-0123abcd')).status).toBe(404);
  });
});

describe('an indicator that the agency withdraws', () => {
  it('J10 R-REVIEW-07 is shown with its reason until it is taken back, and every step is logged', async () => {
    const publisher = await signIn('Publicerare 2', ['publisher']);
    const missing = await publisher.post('/2018/berakna/dra-tillbaka', { kolumn: 'LSS-02.1', skal: '' });
    expect(missing.to).toContain('tillbakadraget=saknas');
    const fields = { kolumn: 'LSS-02.1', skal: 'Frågan uppfattades olika.' };
    expect((await publisher.post('/2018/berakna/dra-tillbaka', fields)).status).toBe(303);
    const shown = await publisher.get('/2018/berakna?omrade=lss');
    expect(shown.text).toContain('Frågan uppfattades olika.');
    expect(shown.text).toMatch(/Publiceras ej detta år \d+/);
    expect((await publisher.post('/2018/berakna/angra', { kolumn: 'LSS-02.1' })).status).toBe(303);
    expect((await publisher.get('/2018/berakna?omrade=lss')).text).not.toContain('Frågan uppfattades olika.');
    const { text } = await publisher.get('/2018/logg');
    expect(text).toContain('Drog tillbaka en indikator');
    expect(text).toContain('Ångrade en tillbakadragning');
  }, 60_000);
});
