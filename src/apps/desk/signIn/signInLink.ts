import { buildSecret, buildSecretHash } from '../../../stages/collection/index.ts';
import type { DeskDependencies } from '../deskDependencies.ts';

const hours = 24;
const secretBytes = 32;

/** A link that signs a user in once, for a day; its address is shown once and not kept. */
export async function createSignInLink(
  deps: DeskDependencies,
  actor: string,
): Promise<{ readonly url: string; readonly expiresAt: string }> {
  const secret = buildSecret(deps.createRandomBytes(secretBytes));
  const now = deps.now();
  const expiresAt = new Date(now.getTime() + hours * 3_600_000).toISOString();
  const secretHash = buildSecretHash(secret, deps.digest);
  await deps.desk.saveSignInLink({ secretHash, actor, createdAt: now.toISOString(), expiresAt });
  return { url: `${deps.baseUrl}${deps.basePath}/logga-in/${secret}`, expiresAt };
}
