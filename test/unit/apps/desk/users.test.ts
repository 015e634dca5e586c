import { beforeEach, describe, expect, it } from 'vitest';
import { hashPassphrase } from '../../../../src/apps/desk/signIn/passphrase.ts';
import { buildDesk, readCookie, type TestDesk } from '../../../support/buildDesk.ts';

let desk: TestDesk;
let cookie: string;
const path = '/2024/anvandare';
const form = { namn: 'Åsa Ek', epost: 'asa@example.se', roller: ['editor', 'publisher'], slutdag: '2025-03-13' };

beforeEach(async () => {
  desk = buildDesk();
  cookie = await desk.signIn('Karin', ['administrator']);
});

async function findUser(email: string) {
  return desk.desk.findUserByEmail(email);
}

describe("the desk's users", () => {
  it('are looked after by administrators alone', async () => {
    const editor = await desk.signIn('Eva', ['editor', 'publisher', 'reviewer']);
    for (const target of ['', '/oversyn', '/oversyn.csv', '/actor-Karin']) {
      const response = await desk.request(`${path}${target}`, editor);
      expect(response.status, target).toBe(403);
      expect(await response.text()).toContain('Det krävs rollen administratör.');
    }
    for (const target of ['', '/actor-Eva', '/actor-Karin/stang-av', '/actor-Karin/lank', '/actor-Karin/slapp-in']) {
      expect((await desk.request(`${path}${target}`, editor, form)).status, target).toBe(403);
    }
    expect(await desk.desk.loadUsers()).toHaveLength(2);
  });

  it('are added with roles and a last day, and sign in with a link that is shown once', async () => {
    const response = await desk.request(path, cookie, form);
    const page = await response.text();
    expect(page).toContain('Åsa Ek är tillagd.');
    expect(await findUser('asa@example.se')).toMatchObject({
      roles: ['editor', 'publisher'],
      expiresAt: '2025-03-13T23:00:00.000Z',
      approvedBy: 'actor-Karin',
      approvedAt: '2024-03-13T10:00:00.000Z',
    });
    const link = /value="(https:[^"]*logga-in\/[^"]*)"/.exec(page)?.[1] ?? '';
    const signedIn = await desk.request(link, undefined, {});
    expect(await desk.read('/2024', readCookie(signedIn))).toContain('Inloggad: Åsa Ek');
    expect((await desk.request(link, undefined, {})).status).toBe(410);
    expect((await desk.desk.loadLog(5, { action: 'userAdded' }))[0]?.details).toMatchObject({ lastDay: '2025-03-13' });
  });

  it('are not added when something is wrong, and nothing that was written is lost', async () => {
    const wrong = await desk.request(path, cookie, { ...form, slutdag: '2026-01-01', roller: [] });
    expect(wrong.status).toBe(422);
    const page = await wrong.text();
    expect(page).toContain('Välj minst en roll.');
    expect(page).toContain('Rättigheter får gälla högst ett år.');
    expect(page).toContain('value="Åsa Ek"');
    const taken = await desk.request(path, cookie, { ...form, epost: 'KARIN@example.se' });
    expect(await taken.text()).toContain('En annan användare har redan den adressen.');
    expect(await desk.desk.loadUsers()).toHaveLength(1);
  });

  it('change roles and last day; whoever saves approves', async () => {
    await desk.saveUser('Bo', { roles: ['reviewer'] });
    const change = { namn: 'Bo Ny', epost: 'bo@example.se', roller: 'publisher', slutdag: '2024-06-30' };
    expect((await desk.request(`${path}/actor-Bo`, cookie, change)).status).toBe(303);
    expect(await findUser('bo@example.se')).toMatchObject({
      name: 'Bo Ny',
      roles: ['publisher'],
      approvedBy: 'actor-Karin',
    });
    expect(await desk.read(path, cookie)).toContain('30 juni 2024');
  });

  it('are shut out at once, and let in again', async () => {
    const bo = await desk.signIn('Bo', ['editor']);
    await desk.request(`${path}/actor-Bo/stang-av`, cookie, {});
    expect((await desk.request('/2024', bo)).status).toBe(303);
    expect((await desk.request(`${path}/actor-Bo/lank`, cookie, {})).status).toBe(409);
    await desk.request(`${path}/actor-Bo/slapp-in`, cookie, {});
    expect((await findUser('bo@example.se'))?.disabledAt).toBeUndefined();
    // The session from before is gone for good.
    expect((await desk.request('/2024', bo)).status).toBe(303);
  });

  it('always have an administrator among them', async () => {
    const response = await desk.request(`${path}/actor-Karin/stang-av`, cookie, {});
    expect(response.status).toBe(422);
    expect(await response.text()).toContain('Det måste finnas minst en administratör.');
    const demoted = { namn: 'Karin', epost: 'karin@example.se', roller: 'editor', slutdag: '2025-01-01' };
    expect((await desk.request(`${path}/actor-Karin`, cookie, demoted)).status).toBe(422);
    expect(await findUser('karin@example.se')).toMatchObject({ roles: ['administrator'], disabledAt: undefined });
  });

  it('lose their rights after the last day, and are told of thirty days before', async () => {
    await desk.saveUser('Bo', { roles: ['editor'], expiresAt: '2024-03-31T22:00:00.000Z' });
    expect(await desk.read(path, cookie)).toContain('Bo: sista dag 31 mars 2024');
    const bo = await desk.signIn('Bo', ['editor']);
    await desk.saveUser('Bo', { roles: ['editor'], expiresAt: '2024-03-13T10:20:00.000Z' });
    desk.setNow('2024-03-13T10:19:59.000Z');
    expect((await desk.request('/2024/konto', bo)).status).toBe(200);
    desk.setNow('2024-03-13T10:20:00.000Z');
    expect((await desk.request('/2024/konto', bo)).status).toBe(303);
  });

  it('stand in the yearly review with what they may do', async () => {
    await desk.saveUser('Bo', { roles: ['publisher'] });
    const csv = await desk.read(`${path}/oversyn.csv`, cookie);
    const line = csv.split('\n').find((candidate) => candidate.startsWith('Bo,'));
    expect(line).toContain(
      'publicerare,"läsa, starta omgångar, dra tillbaka indikatorer, ta definitioner i bruk, publicera"',
    );
    expect(await desk.read(`${path}/oversyn`, cookie)).toContain('Behåll / ändra / ta bort');
  });
});

describe('a session', () => {
  it('ends after an hour without a request, and after ten hours; one comes back to the page asked for', async () => {
    const times = ['10:59', '11:58', '12:57', '13:56', '14:55', '15:54', '16:53', '17:52', '18:51', '19:50'];
    for (const time of times) {
      desk.setNow(`2024-03-13T${time}:00.000Z`);
      expect((await desk.request('/2024/konto', cookie)).status, time).toBe(200);
    }
    desk.setNow('2024-03-13T20:00:00.000Z');
    const ended = await desk.request('/2024/enhet/0114', cookie);
    expect(ended.headers.get('location')).toBe('/desk/logga-in?utgangen&till=/2024/enhet/0114');
    const page = await desk.read('/logga-in?utgangen&till=/2024/enhet/0114');
    expect(page).toContain('Logga in igen.');
    expect(page).toContain('name="till" value="/2024/enhet/0114"');
    expect(await desk.read('/logga-in?till=//evil.example')).not.toContain('evil');
    const idle = await desk.signIn('Bo', ['editor']);
    desk.setNow('2024-03-13T21:00:00.000Z');
    expect((await desk.request('/2024/konto', idle)).status).toBe(303);
  });

  it('is asked for more and more slowly from the same network address', async () => {
    desk = buildDesk({ findAddress: () => '192.0.2.1' });
    const passwordHash = await hashPassphrase('sjö berg tåg äpple');
    await desk.saveUser('Bo', { passwordHash });
    const attempt = () =>
      desk.request('/logga-in', undefined, { epost: 'bo@example.se', losenfras: 'sjö berg tåg äpple' });
    for (let guess = 0; guess < 20; guess++) {
      expect((await desk.request(`/logga-in/gissning-${guess}`, undefined, {})).status).toBe(410);
    }
    expect((await desk.request('/logga-in/gissning', undefined, {})).status).toBe(429);
    const refused = await attempt();
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('900');
    desk.setNow('2024-03-13T10:15:01.000Z');
    expect((await attempt()).status).toBe(303);
  });
});
