// OpenID Connect: authorization code with PKCE, state and nonce; the signature of the identity token is checked.

import {
  AuthorizationResponseError,
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import { Problem } from '../../kernel/problem.ts';
import type { IdentityProvider, ProvenIdentity, SignInAttempt } from '../../stages/collection/index.ts';

/** As the provider registered us (README, "Settings"). */
export interface IdentityProviderSettings {
  /** Address of the provider; its configuration lies under `/.well-known/openid-configuration`. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** Seconds to wait for the provider. */
const patience = 10;
const scope = 'openid email profile';

/** Asks the provider for its configuration at the first sign-in, and again after a failure. */
export function createIdentityProvider(settings: IdentityProviderSettings): IdentityProvider {
  let known: Promise<Configuration> | undefined;
  const getConfiguration = async (): Promise<Configuration> => {
    known ??= discover(settings);
    try {
      return await known;
    } catch (error) {
      known = undefined;
      throw new Problem('SIGN_IN_UNAVAILABLE', describeError(error));
    }
  };
  return {
    async begin(returnUrl) {
      const configuration = await getConfiguration();
      const attempt = { state: randomState(), nonce: randomNonce(), codeVerifier: randomPKCECodeVerifier() };
      const url = buildAuthorizationUrl(configuration, {
        redirect_uri: returnUrl,
        scope,
        state: attempt.state,
        nonce: attempt.nonce,
        code_challenge: await calculatePKCECodeChallenge(attempt.codeVerifier),
        code_challenge_method: 'S256',
      });
      return { url: url.href, attempt };
    },
    finish: async (returned, attempt) => prove(await getConfiguration(), new URL(returned), attempt),
  };
}

function discover({ issuer, clientId, clientSecret }: IdentityProviderSettings): Promise<Configuration> {
  const server = new URL(issuer);
  // Without encryption only on this machine: trials and tests.
  const isLocal = server.protocol === 'http:' && ['localhost', '127.0.0.1'].includes(server.hostname);
  return discovery(server, clientId, clientSecret, undefined, {
    timeout: patience,
    execute: isLocal ? [enableNonRepudiationChecks, allowInsecureRequests] : [enableNonRepudiationChecks],
  });
}

async function prove(configuration: Configuration, returned: URL, attempt: SignInAttempt): Promise<ProvenIdentity> {
  try {
    const tokens = await authorizationCodeGrant(configuration, returned, {
      pkceCodeVerifier: attempt.codeVerifier,
      expectedState: attempt.state,
      expectedNonce: attempt.nonce,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (claims === undefined) throw new Error('The provider sent no identity token');
    const subject = `${claims.iss}|${claims.sub}`;
    if (typeof claims.email === 'string') return { subject, verifiedEmail: readVerifiedEmail(claims) };
    const person = await fetchUserInfo(configuration, tokens.access_token, claims.sub);
    return { subject, verifiedEmail: readVerifiedEmail(person) };
  } catch (error) {
    if (error instanceof AuthorizationResponseError) throw new Problem('SIGN_IN_CANCELLED', describeError(error));
    if (error instanceof TypeError && error.message === 'fetch failed') {
      throw new Problem('SIGN_IN_UNAVAILABLE', describeError(error));
    }
    throw new Problem('SIGN_IN_INVALID', describeError(error));
  }
}

/** The address when the provider says that it has verified it. */
function readVerifiedEmail(claims: Readonly<Record<string, unknown>>): string | undefined {
  return typeof claims.email === 'string' && claims.email_verified === true ? claims.email : undefined;
}

/** What went wrong, without what the provider sent: it may hold secrets. */
function describeError(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  const code = 'code' in error ? ` (${String(error.code)})` : '';
  return `${error.name}: ${error.message}${code}`;
}
