// A small OpenID provider of our own: signed identity tokens, PKCE, and people who are let in without a question.

import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { Hono } from 'hono';
import { serveApp } from './serveApp.ts';

export interface TestIdentity {
  readonly sub: string;
  readonly email?: string;
  readonly email_verified?: boolean;
}

export interface RunningIdentityProvider {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Who signs in next. `refused`: the provider says no. */
  person: TestIdentity | 'refused';
  /** What it does wrong: signs with a key that nobody knows, or repeats a nonce of its own. */
  fault: 'none' | 'foreignKey' | 'wrongNonce';
  close(): Promise<void>;
}

interface Grant {
  readonly challenge: string;
  readonly nonce: string;
  readonly person: TestIdentity;
}

const clientId = 'jamfor-test';
const clientSecret = 'en hemlighet för prov';

export async function startIdentityProvider(): Promise<RunningIdentityProvider> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const foreign = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  const grants = new Map<string, Grant>();
  const app = new Hono();
  const served = await serveApp(app);
  const issuer = served.url;
  const provider: RunningIdentityProvider = {
    issuer,
    clientId,
    clientSecret,
    person: 'refused',
    fault: 'none',
    close: () => served.close(),
  };
  app.get('/.well-known/openid-configuration', (context) =>
    context.json({
      issuer,
      authorization_endpoint: `${issuer}/godkann`,
      token_endpoint: `${issuer}/bevis`,
      jwks_uri: `${issuer}/nycklar`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
    }),
  );
  app.get('/nycklar', (context) =>
    context.json({
      keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'k1', alg: 'RS256', use: 'sig' }],
    }),
  );
  app.get('/godkann', (context) => {
    const ask = (name: string) => context.req.query(name) ?? '';
    const back = new URL(ask('redirect_uri'));
    back.searchParams.set('state', ask('state'));
    if (provider.person === 'refused' || ask('code_challenge_method') !== 'S256') {
      back.searchParams.set('error', 'access_denied');
    } else {
      const code = randomBytes(16).toString('base64url');
      grants.set(code, { challenge: ask('code_challenge'), nonce: ask('nonce'), person: provider.person });
      back.searchParams.set('code', code);
    }
    return context.redirect(back.href);
  });
  app.post('/bevis', async (context) => {
    const fields = await context.req.formData();
    const read = (name: string) => String(fields.get(name) ?? '');
    const grant = grants.get(read('code'));
    grants.delete(read('code'));
    const challenge = createHash('sha256').update(read('code_verifier')).digest('base64url');
    const isClient = read('client_id') === clientId && read('client_secret') === clientSecret;
    if (grant === undefined || grant.challenge !== challenge || !isClient) {
      return context.json({ error: 'invalid_grant' }, 400);
    }
    const now = Math.floor(Date.now() / 1000);
    const nonce = provider.fault === 'wrongNonce' ? 'something-else' : grant.nonce;
    const claims = { ...grant.person, iss: issuer, aud: clientId, iat: now, exp: now + 60, nonce };
    return context.json({
      access_token: randomBytes(16).toString('base64url'),
      token_type: 'Bearer',
      id_token: signToken(claims, provider.fault === 'foreignKey' ? foreign : privateKey),
    });
  });
  return provider;
}

function signToken(claims: object, key: KeyObject): string {
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const body = `${encode({ alg: 'RS256', kid: 'k1', typ: 'JWT' })}.${encode(claims)}`;
  return `${body}.${sign('sha256', Buffer.from(body), key).toString('base64url')}`;
}
