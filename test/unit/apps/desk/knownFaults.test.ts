// A known fault from the desk to the readers: written, looked at, announced, asked about and ended.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createReleaseReader } from '../../../../src/adapters/files/createReleaseReader.ts';
import { createSite } from '../../../../src/apps/site/createSite.tsx';
import { createFaultWork } from '../../../../src/apps/wiring/createFaultWork.ts';
import { findPageFaults } from '../../../../src/apps/wiring/findPageFaults.ts';
import type { FaultNotice, ReleaseData, ReleaseReader } from '../../../../src/stages/publication/index.ts';
import { buildDesk, type TestDesk } from '../../../support/buildDesk.ts';
import { buildReleaseFixture } from '../../../support/buildReleaseFixture.ts';
import { createFixtureReader } from '../../../support/createFixtureReader.ts';
import { createTestStores } from '../../../support/createTestStores.ts';

const first = buildReleaseFixture({ round: 2024, time: '2024-03-01T08:00:00+01:00' });
const second = { ...first, version: 2, time: '2024-03-20T08:00:00+01:00' };
const page = '/2024/kanda-fel';
const typed = { omrade: 'lss', fran: '', svenska: 'Två svar är förväxlade.', engelska: '', kommuner: '' };
const columns = ['LSS-01', 'LSS-02.1'];

let folder: string;
let desk: TestDesk;
let published: readonly ReleaseData[];
let publisher: string;
let now: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jamfor-desk-faults-'));
  published = [first];
  now = '2024-03-13T10:00:00.000Z';
  const stores = createTestStores();
  desk = buildDesk({
    ...stores,
    faultWork: createFaultWork({
      settings: { releasesFolder: folder },
      releases: openReader(),
      desk: stores.desk,
      now: () => new Date(now),
    }),
    releaseWork: { load: async () => [{ ...key, version: 1, state: 'live', definitionHash: '', ...made }] } as never,
  });
  publisher = await desk.signIn('Pia', ['publisher']);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const key = { round: 2024, area: 'lss' };
const made = { createdBy: 'actor-Pia', createdAt: first.time, liveAt: first.time };

/** What is published in memory, with the notices on disk. */
function openReader(): ReleaseReader {
  const disk = createReleaseReader(folder, () => false);
  const read = () => createFixtureReader(published);
  return {
    ...read(),
    list: () => read().list(),
    summarize: (...asked) => read().summarize(...asked),
    listFaults: () => disk.listFaults(),
  };
}

async function send(path: string, form: Readonly<Record<string, string | readonly string[]>>, cookie = publisher) {
  const response = await desk.request(path, cookie, form);
  return { status: response.status, location: response.headers.get('location'), html: await response.text() };
}

const announce = (form: Readonly<Record<string, string | readonly string[]>> = typed, id = '2024-lss-1') =>
  send(`${page}/meddela`, { ...form, id });

async function readNotices(): Promise<readonly FaultNotice[]> {
  return (await openReader().listFaults()).notices;
}

describe('a known fault at the desk', () => {
  it('is looked at first, then announced, and who wrote it is told at the desk alone', async () => {
    expect(await desk.read(page, publisher)).toContain('Inget känt fel är meddelat i omgången.');
    const preview = await send(`${page}/forhandsvisa`, {
      ...typed,
      indikatorer: columns,
      kommuner: 'vallentuna, 0114',
    });
    expect(preview.status).toBe(200);
    expect(preview.html).toContain('för Upplands Väsby och Vallentuna.');
    expect(preview.html).toContain('<p lang="sv">Två svar är förväxlade.</p>');
    expect(findPageFaults(preview.html)).toEqual([]);
    expect(await readNotices()).toEqual([]);

    const done = await announce({ ...typed, indikatorer: columns, kommuner: 'vallentuna, 0114' });
    expect(done).toMatchObject({ status: 303, location: '/desk/2024/kanda-fel?gjort=meddelat' });
    expect(await readNotices()).toMatchObject([
      { id: '2024-lss-1', fromVersion: 1, columns, units: ['0114', '0115'], text: { sv: typed.svenska } },
    ]);
    expect(JSON.stringify(await readNotices())).not.toMatch(/Pia|actor/);
    const shown = await desk.read(`${page}?gjort=meddelat`, publisher);
    expect(shown).toContain('Meddelandet syns nu för läsarna.');
    expect(shown).toContain('Skrivet av Pia 13 mars 2024');
    expect(findPageFaults(shown)).toEqual([]);
    const [entry] = await desk.desk.loadLog(1);
    expect(entry).toMatchObject({ action: 'faultAnnounced', actor: 'actor-Pia', details: { fault: '2024-lss-1' } });
    const site = createSite(openReader());
    expect(await (await site.request('/2024/lss/LSS-01')).text()).toContain(typed.svenska);
  });

  it('keeps what was typed and says what to do, in the form and from the preview', async () => {
    const wrong = { ...typed, svenska: '', kommuner: 'Mjölbi, Bromma', engelska: 'x'.repeat(1001), fran: '7' };
    const refused = await send(`${page}/forhandsvisa`, { ...wrong, indikatorer: 'LSS-99' });
    expect(refused.status).toBe(422);
    for (const sentence of [
      'Skriv vad som är fel.',
      'Området har ingen kommun eller stadsdel som heter ”Mjölbi”. Menar ni Mjölby?',
      'Texten är 1001 tecken lång. Korta den till högst 1000.',
      'En vald indikator finns inte i området.',
      'Välj en version som är publicerad.',
    ])
      expect(refused.html).toContain(sentence);
    expect(refused.html).toContain('value="Mjölbi, Bromma"');
    expect(refused.html).not.toContain('heter ”Bromma”');
    expect(findPageFaults(refused.html)).toEqual([]);
    const changed = await send(`${page}/andra`, { ...typed, indikatorer: columns });
    expect(changed.html).toMatch(/value="LSS-01" checked/);
    expect(changed.html).toContain(`${typed.svenska}</textarea>`);
    expect(await readNotices()).toEqual([]);
  });

  it('takes a city for its districts, and needs a name that is one', async () => {
    await announce({ ...typed, kommuner: 'Stockholm' });
    expect((await readNotices())[0]?.units).toEqual(['0180-bromma', '0180-farsta']);
  });

  it('announces once: a second press, or somebody else in between, is told', async () => {
    await announce();
    const again = await announce();
    expect(again.status).toBe(422);
    expect(again.html).toContain('hann före, eller knappen trycktes två gånger');
    expect(again.html).toContain(`${typed.svenska}</textarea>`);
    expect(await readNotices()).toHaveLength(1);
    expect((await announce(typed, '../../etc')).status).toBe(422);
  });

  it('asks to end once a version has come after it, and says which corrected it', async () => {
    await announce();
    expect(await desk.read('/2024/publiceringar', publisher)).toContain('Ett känt fel är meddelat.');
    const end = `${page}/2024-lss-1/avsluta`;
    expect(await desk.read(page, publisher)).toContain('När en rättad version är synlig');
    expect((await send(end, { 'slut-2024-lss-1': 'v2' })).status).toBe(422);

    published = [first, second];
    now = '2024-03-20T10:00:00.000Z';
    expect(await desk.read('/2024/publiceringar', publisher)).toContain('Är felet rättat i den?');
    expect(await desk.read('/2024/publicera/lss', publisher)).toContain('Är felet rättat i den?');
    expect(await desk.read(page, publisher)).toContain('Version 2 blev synlig efter meddelandet.');
    const missing = await send(end, {});
    expect(missing).toMatchObject({ status: 422 });
    expect(missing.html).toContain('Välj hur det gick med felet.');
    expect(await send(end, { 'slut-2024-lss-1': 'v2' })).toMatchObject({ status: 303 });
    expect((await readNotices())[0]?.end).toEqual({ kind: 'corrected', version: 2, time: now });
    expect(await desk.read(page, publisher)).toContain('Rättat i version 2, meddelat 20 mars 2024.');
    expect(await desk.read('/2024/publiceringar', publisher)).toContain('Inget känt fel är meddelat.');
    const again = await send(end, { 'slut-2024-lss-1': 'inget' });
    expect(again.html).toContain('Meddelandet är redan avslutat.');
  });

  it('is for publishers; others at the desk read', async () => {
    const editor = await desk.signIn('Eva', ['editor']);
    const read = await desk.read(page, editor);
    expect(read).toContain('Ett känt fel meddelas av den som har rollen publicerare.');
    expect(read).not.toContain('<textarea');
    for (const step of ['forhandsvisa', 'meddela', 'andra', '2024-lss-1/avsluta'])
      expect((await send(`${page}/${step}`, typed, editor)).status, step).toBe(403);
    expect((await send(`${page}/forhandsvisa`, { ...typed, omrade: 'xx' })).status).toBe(404);
    published = [];
    expect(await desk.read(page, publisher)).toContain('Inget är publicerat i omgången än.');
    expect(desk.errors).toEqual([]);
  });
});
