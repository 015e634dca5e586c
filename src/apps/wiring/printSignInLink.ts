import { randomBytes } from 'node:crypto';
import { digestSha256, type OpenDatabase } from '../../adapters/database/index.ts';
import {
  buildSecret,
  buildSecretHash,
  type DeskStore,
  deskRoles,
  isActiveUser,
} from '../../stages/collection/index.ts';
import { fillMessage } from '../../texts/fill.ts';
import type { CommandEffects } from '../cli/effects.ts';
import type { Settings } from './settings.ts';

const signInMinutes = 60;
const secretBytes = 32;
const firstUser = 'first-administrator';

/**
 * A one-time link for the desk: at every start on the embedded database, on a server only while nobody can look after users; then the
 * first user is let in again.
 */
export async function printSignInLink(
  desk: DeskStore,
  database: OpenDatabase,
  settings: Settings,
  effects: CommandEffects,
): Promise<void> {
  const users = await desk.loadUsers();
  const now = effects.now();
  const at = now.toISOString();
  const hasAdministrator = users.some((user) => user.roles.includes('administrator') && isActiveUser(user, at));
  if (database.mode === 'server' && hasAdministrator) return;
  const expiresAt = new Date(now.getTime() + signInMinutes * 60_000);
  const known = users.find((user) => user.actor === firstUser);
  if (known === undefined || !hasAdministrator) {
    const name = effects.texts.firstUserName;
    const user = { actor: firstUser, name, email: 'desk@localhost', passwordHash: undefined, createdAt: at };
    await desk.saveUser({ ...user, ...known, roles: deskRoles, disabledAt: undefined, expiresAt: undefined });
  }
  const secret = buildSecret(randomBytes(secretBytes));
  const secretHash = buildSecretHash(secret, digestSha256);
  const times = { createdAt: now.toISOString(), expiresAt: expiresAt.toISOString() };
  await desk.saveSignInLink({ secretHash, actor: firstUser, ...times });
  const expires = new Intl.DateTimeFormat('sv-SE', { timeStyle: 'short', timeZone: 'Europe/Stockholm' }).format(
    expiresAt,
  );
  effects.print(fillMessage(effects.texts.deskLink, { url: `${settings.url}/desk/logga-in/${secret}`, expires }));
}
