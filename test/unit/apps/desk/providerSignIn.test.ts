import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createIdentityProvider } from '../../../../src/adapters/signIn/createIdentityProvider.ts';
import { readIdentitySettings } from '../../../../src/apps/wiring/identitySettings.ts';
import { buildDesk, readCookie, type TestDesk } from '../../../support/buildDesk.ts';
import { type RunningIdentityProvider, startIdentityProvider } from '../../../support/startIdentityProvider.ts';

let provider: RunningIdentityProvider;
let desk: TestDesk;
const verified = { sub: '42', email: 'Asa@Example.se', email_verified: true };

beforeAll(async () => {
  provider = await startIdentityProvider();
});
afterAll(() => provider?.close());
beforeEach(async () => {
  provider.fault = 'none';
  provider.person = verified;
  desk = buildDesk({ identityProvider: createIdentityProvider(provider) });
  await desk.saveUser('Asa', { roles: ['editor'] });
});

/** As a browser does it: to the provider and back, with the cookie that the desk has set. */
async function signIn(cookieBack = true): Promise<Response> {
  const start = await desk.request('/logga-in-konto');
  expect(start.status).toBe(302);
  const granted = await fetch(start.headers.get('location') ?? '', { redirect: 'manual' });
  return desk.request(granted.headers.get('location') ?? '', cookieBack ? readCookie(start) : undefined);
}

async function readRefusal(response: Response): Promise<string> {
  return /error-summary.*?<li>(.*?)<\/li>/s.exec(await response.text())?.[1]?.replace(/<[^>]+>/g, '') ?? '';
}

describe('signing in with an account at the identity provider', () => {
  it('lets in the user with the verified address, and knows the person by the subject from then on', async () => {
    const answer = await signIn();
    expect(answer.status).toBe(303);
    expect(await desk.read('/2024', readCookie(answer))).toContain('Inloggad: Asa');
    expect((await desk.desk.findUser('actor-Asa'))?.subject).toBe(`${provider.issuer}|42`);
    // The address has changed at the provider; the person is the same.
    provider.person = { sub: '42', email: 'asa.ek@other.example' };
    expect((await signIn()).status).toBe(303);
    expect((await desk.desk.loadLog(1))[0]).toMatchObject({ action: 'signedIn', details: { way: 'provider' } });
  });

  it('makes no user of somebody who is none, is shut out, or whose time is up', async () => {
    provider.person = { sub: '7', email: 'okand@example.se', email_verified: true };
    const unknown = await signIn();
    expect(unknown.status).toBe(401);
    expect(await readRefusal(unknown)).toContain('Det finns inget konto vid arbetsbordet för er.');
    expect(await desk.desk.loadUsers()).toHaveLength(1);
    provider.person = verified;
    await desk.saveUser('Asa', { disabledAt: '2024-03-01T00:00:00.000Z' });
    expect((await signIn()).status).toBe(401);
    await desk.saveUser('Asa', { expiresAt: '2024-03-13T09:59:59.000Z' });
    expect((await signIn()).status).toBe(401);
  });

  it('does not believe an address that is not verified, or that has passed to somebody else', async () => {
    provider.person = { ...verified, email_verified: false };
    expect(await readRefusal(await signIn())).toContain('kunde inte intyga er e-postadress');
    provider.person = verified;
    expect((await signIn()).status).toBe(303);
    provider.person = { ...verified, sub: '43' };
    expect((await signIn()).status).toBe(401);
  });

  it('refuses what does not belong to the attempt or is not signed by the provider', async () => {
    const foreign = await signIn(false);
    expect(foreign.status).toBe(401);
    expect(await readRefusal(foreign)).toContain('hörde inte ihop med den här webbläsaren');
    for (const fault of ['wrongNonce', 'foreignKey'] as const) {
      provider.fault = fault;
      expect((await signIn()).status, fault).toBe(401);
    }
    expect(desk.errors).toHaveLength(3);
    expect(String(desk.errors)).not.toContain(provider.clientSecret);
  });

  it('says in plain words that it was cancelled, or that the provider does not answer', async () => {
    provider.person = 'refused';
    expect(await readRefusal(await signIn())).toContain('Inloggningen avbröts.');
    desk = buildDesk({ identityProvider: createIdentityProvider({ ...provider, issuer: 'http://127.0.0.1:1' }) });
    const response = await desk.request('/logga-in-konto');
    expect(response.status).toBe(503);
    expect(await readRefusal(response)).toContain('Inloggningstjänsten svarar inte.');
  });

  it('is offered only where it is set', async () => {
    expect(await desk.read('/logga-in')).toContain('Logga in med myndighetens konto');
    desk = buildDesk();
    expect(await desk.read('/logga-in')).not.toContain('myndighetens konto');
  });
});

describe('its settings', () => {
  const set = { JAMFOR_OIDC_ISSUER: 'https://id.example', JAMFOR_OIDC_CLIENT_ID: 'a', JAMFOR_OIDC_CLIENT_SECRET: 'b' };

  it('are all or none, and encrypted outside this machine', () => {
    expect(readIdentitySettings({})).toBeUndefined();
    expect(readIdentitySettings(set)).toEqual({ issuer: 'https://id.example', clientId: 'a', clientSecret: 'b' });
    expect(readIdentitySettings({ ...set, JAMFOR_OIDC_ISSUER: 'http://localhost:9000' })?.issuer).toContain(
      'localhost',
    );
    for (const issuer of ['http://id.example', 'id.example', 'http://localhost.example']) {
      expect(() => readIdentitySettings({ ...set, JAMFOR_OIDC_ISSUER: issuer })).toThrow('JAMFOR_OIDC_ISSUER');
    }
    for (const name of ['JAMFOR_OIDC_CLIENT_ID', 'JAMFOR_OIDC_CLIENT_SECRET']) {
      expect(() => readIdentitySettings({ ...set, [name]: '' })).toThrow(name);
    }
  });
});
