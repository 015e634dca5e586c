// Where the desk's users sign in with an account of their own (README, "Settings").

import type { IdentityProviderSettings } from '../../adapters/signIn/createIdentityProvider.ts';
import { Problem } from '../../kernel/problem.ts';
import { fillMessage } from '../../texts/fill.ts';
import { cliTexts } from '../../texts/sv/cli.ts';

/**
 * Undefined where no provider is set. Problem USAGE where the address is none, is not encrypted outside this machine, or the
 * client has no id; a secret never stands in a message.
 */
export function readIdentitySettings(
  env: Readonly<Record<string, string | undefined>>,
): IdentityProviderSettings | undefined {
  const issuer = env.JAMFOR_OIDC_ISSUER;
  if (issuer === undefined || issuer === '') return undefined;
  const isLocal = /^http:\/\/(localhost|127\.0\.0\.1)(:\d+)?(\/|$)/.test(issuer);
  if (!URL.canParse(issuer) || !(issuer.startsWith('https://') || isLocal)) {
    throw buildSettingProblem('JAMFOR_OIDC_ISSUER', issuer);
  }
  const clientId = env.JAMFOR_OIDC_CLIENT_ID ?? '';
  const clientSecret = env.JAMFOR_OIDC_CLIENT_SECRET ?? '';
  if (clientId === '') throw buildSettingProblem('JAMFOR_OIDC_CLIENT_ID', clientId);
  if (clientSecret === '') throw buildSettingProblem('JAMFOR_OIDC_CLIENT_SECRET', '');
  return { issuer, clientId, clientSecret };
}

function buildSettingProblem(name: string, value: string): Problem {
  return new Problem('USAGE', fillMessage(cliTexts.notSetting, { name, value: value.slice(0, 60) }));
}
