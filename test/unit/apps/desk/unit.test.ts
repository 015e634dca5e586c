import { beforeEach, describe, expect, it } from 'vitest';
import type { UnitFact } from '../../../../src/stages/collection/index.ts';
import { buildFrame } from '../../../../src/stages/frame/index.ts';
import { buildDesk, type TestDesk } from '../../../support/buildDesk.ts';
import { loadStartableRound } from '../../../support/loadStartableRound.ts';

let desk: TestDesk;
let cookie: string;
const unit = { round: 2024, unit: '0114' };
const path = '/2024/enhet/0114';

function buildWriter(actor: string, link?: string) {
  return { actor, link, at: '2024-02-01T09:00:00.000Z', definitionHash: desk.definitionHash };
}

async function record(fact: UnitFact, texts: Readonly<Record<string, string>> = {}): Promise<void> {
  await desk.teamwork.record({ key: unit, facts: [{ fact, texts }] }, buildWriter('p-anna'));
}

beforeEach(async () => {
  desk = buildDesk({
    createLink: async () => ({ url: 'https://svara.example/hemlig', expiresAt: '2024-03-25T23:00:00.000Z' }),
  });
  cookie = await desk.signIn('Karin', ['editor']);
  const link = { id: 'l-anna', ...unit, part: undefined, questions: [], role: 'coordinator', actor: 'p-anna' } as const;
  await desk.store.saveLink(
    { ...link, createdAt: '2024-01-24T08:00:00.000Z', expiresAt: '2024-03-25T23:00:00.000Z', revokedAt: undefined },
    'a'.repeat(64),
  );
  const persons = [
    { actor: 'p-anna', name: 'Anna Andersson', email: 'anna@uv.example' },
    { actor: 'p-olle', name: 'Olle Olsson', email: 'olle@uv.example' },
  ];
  const facts: readonly UnitFact[] = [
    { kind: 'contactNamed', contact: 'c1', role: 'coordinator', person: 'p-anna' },
    {
      kind: 'delegated',
      delegation: 'd1',
      part: 'lss',
      questions: ['L1', 'L2'],
      person: 'p-olle',
      link: 'l-olle',
      due: '',
    },
    { kind: 'declined', part: 'vald', decline: 'declined' },
  ];
  const links = [
    { ...link, id: 'l-olle', part: 'lss', questions: ['L1', 'L2'], role: 'expert', actor: 'p-olle' } as const,
  ];
  const times = { createdAt: '2024-02-01T09:00:00.000Z', expiresAt: '2024-03-25T23:00:00.000Z', revokedAt: undefined };
  await desk.teamwork.record(
    {
      key: unit,
      persons,
      links: links.map((one) => ({ ...one, ...times })),
      facts: facts.map((fact) => ({ fact, texts: { message: 'Kan du ta den?' } })),
    },
    buildWriter('p-anna', 'l-anna'),
  );
});

describe('J8 one unit for phone help', () => {
  it('J8 step 3 has parts, contacts, links, delegations and history on one page', async () => {
    const page = (await desk.read(path, cookie)).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
    for (const words of [
      'Våld i nära relationer Svarar inte',
      'Samordnare Anna Andersson anna@uv.example',
      'L1, L2 Olle Olsson',
      'Delegerade frågorna L1, L2 till Olle Olsson',
      'Anna Andersson Samordnare, Alla delar',
      'Kan du ta den?',
      'Anna Andersson blev kontakt: samordnare',
    ]) {
      expect(page).toContain(words);
    }
  });

  it('warns first of an address whose mail has bounced', async () => {
    await record({ kind: 'addressBounced', person: 'p-anna', mail: 'm1' }, { diagnosis: '550' });
    expect(await desk.read(path, cookie)).toContain('Brev till enheten har studsat.');
  });

  it('takes a link back, but never one of another unit', async () => {
    expect((await desk.request('/2024/enhet/0586/aterkalla', cookie, { lank: 'l-anna' })).status).toBe(404);
    expect((await desk.request(`${path}/aterkalla`, cookie, { lank: 'l-anna' })).status).toBe(303);
    const links = await desk.teamwork.loadLinks(unit);
    expect(links.find(({ id }) => id === 'l-anna')?.revokedAt).toBe('2024-03-13T10:00:00.000Z');
    const reviewer = await desk.signIn('Rut', ['reviewer']);
    expect((await desk.request(`${path}/aterkalla`, reviewer, { lank: 'l-olle' })).status).toBe(403);
    expect((await desk.desk.loadLog(1, { unit: '0114' }))[0]?.action).toBe('linkRevoked');
  });
});

describe('seeing a part as its unit sees it', () => {
  const seen = `${path}/svar/lss`;

  async function saveDraft(): Promise<void> {
    const change = { target: 'answer', question: 'L1', item: '', value: 'NEJ', knownVersion: 0 } as const;
    await desk.store.saveDraft({ ...unit, part: 'lss' }, [change], buildWriter('p-olle', 'l-olle'));
  }

  it('shows no draft without the consent of the unit, and nobody has looked', async () => {
    await saveDraft();
    const page = await desk.read(`${seen}?utkast`, cookie);
    expect(page).toContain('Det som inte är inlämnat är enhetens eget.');
    expect(page).not.toContain('answer-words');
    expect(await desk.teamwork.loadRoundEntries(2024, ['supportViewed'])).toEqual([]);
  });

  it('shows the draft while the unit lets it, to those who may, and both logs tell', async () => {
    await saveDraft();
    await record({ kind: 'supportConsented', until: '2024-03-14T10:00:00.000Z' });
    expect(await desk.read(seen, cookie)).toContain('Visa utkastet');
    const reviewer = await desk.signIn('Rut', ['reviewer']);
    expect(await desk.read(`${seen}?utkast`, reviewer)).not.toContain('answer-words');
    const page = await desk.read(`${seen}?utkast`, cookie);
    expect(page).toMatch(/answer-words">Nej/);
    expect(page).toContain('Att ni tittar är loggat, och enheten ser det.');
    const [view] = await desk.teamwork.loadRoundEntries(2024, ['supportViewed']);
    expect(view).toMatchObject({ actor: 'actor-Karin', fact: { part: 'lss', drafts: true } });
    const entries = await desk.desk.loadLog(5, { action: 'supportViewed' });
    expect(entries.map(({ details }) => details)).toEqual([{ ...unit, part: 'lss', drafts: true }]);
    desk.setNow('2024-03-14T10:00:00.000Z');
    cookie = await desk.signIn('Karin', ['editor']);
    expect(await desk.read(`${seen}?utkast`, cookie)).not.toContain('answer-words');
  });

  it('shows what is handed in to everybody at the desk, logged too', async () => {
    const answers = new Map([['L1', 'JA_ALLA']]);
    await desk.store.handIn({ ...unit, part: 'lss' }, answers, new Map(), new Set(), buildWriter('p-olle', 'l-olle'));
    const reviewer = await desk.signIn('Rut', ['reviewer']);
    expect(await desk.read(seen, reviewer)).toMatch(/answer-words">Ja, för alla/);
    const [view] = await desk.teamwork.loadRoundEntries(2024, ['supportViewed']);
    expect(view?.fact).toMatchObject({ drafts: false });
  });

  it('knows no part that the unit is not asked', async () => {
    expect((await desk.request('/2024/enhet/1480-avo/svar/eb', cookie)).status).toBe(404);
  });
});

describe('starting a round', () => {
  const start = '/2024/kalender/starta';

  it('is refused while units have no address, and to who may not', async () => {
    const publisher = await desk.signIn('Per', ['publisher']);
    expect(await desk.read(start, publisher)).toContain('Enheter utan adress: 304.');
    expect((await desk.request(start, publisher, {})).status).toBe(422);
    expect((await desk.request(start, cookie, {})).status).toBe(403);
    expect(await desk.read('/2024/kalender', cookie)).toContain('Omgången är inte startad här');
  });

  it('takes a word beside each warning, and is done once', async () => {
    const { round, set } = loadStartableRound(2024);
    const frame = buildFrame(round, set.classifications);
    const units = frame.units.filter(({ code }) => ['0114', '0586'].includes(code));
    desk = buildDesk({ getFrame: () => ({ ...frame, units }) });
    for (const { code } of units) {
      const fact = { kind: 'contactNamed', contact: `c-${code}`, role: 'registrator', person: `p-${code}` } as const;
      await desk.teamwork.record({ key: { round: 2024, unit: code }, facts: [{ fact }] }, buildWriter('system'));
    }
    desk.setNow('2024-01-10T09:00:00.000Z');
    const publisher = await desk.signIn('Per', ['publisher']);
    const refused = await desk.request(start, publisher, {});
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('Skriv varför det är i sin ordning att starta ändå.');
    const notes = { 'skal-DAYS_SUIT': 'Förankrat hos SKR.' };
    expect((await desk.request(start, publisher, notes)).status).toBe(303);
    expect((await desk.request(start, publisher, notes)).status).toBe(303);
    const entries = await desk.teamwork.loadUnitEntries({ round: 2024, unit: '' });
    expect(entries.map(({ fact, texts }) => [fact.kind, texts.DAYS_SUIT])).toEqual([
      ['roundStarted', 'Förankrat hos SKR.'],
    ]);
    const page = await desk.read('/2024/kalender', publisher);
    expect(page).toContain('Startad 10 januari 2024 kl. 10.00 av Per.');
    expect(page).toContain('Nästa: utskick, 24 januari 2024, om 14 dagar.');
  });
});
