// Settings of the process, read once (README, "Settings").

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findPointedDefinitions } from '../../adapters/files/pointedDefinitions.ts';
import type { IdentityProviderSettings } from '../../adapters/signIn/createIdentityProvider.ts';
import { Problem } from '../../kernel/problem.ts';
import { fillMessage } from '../../texts/fill.ts';
import { cliTexts } from '../../texts/sv/cli.ts';
import type { Publisher } from '../site/frame/publisher.ts';
import { readIdentitySettings } from './identitySettings.ts';
import { type MailSettings, readMailSettings } from './mailSettings.ts';
import { readPublisherSettings } from './publisherSettings.ts';

/** Whole and checked: what a variable leaves out has its default here. */
export interface Settings {
  readonly host: string;
  readonly port: number;
  /** Base of every link sent out, without a slash at the end. */
  readonly url: string;
  readonly dataFolder: string;
  readonly releasesFolder: string;
  readonly definitionsFolder: string;
  /** True where JAMFOR_DEFINITIONS names the folder: then the desk takes no other into use. */
  readonly areDefinitionsFixed: boolean;
  readonly databaseUrl: string | undefined;
  /** Loads the bundled rounds with synthetic answers. */
  readonly loadsDemo: boolean;
  /** True where a proxy of the operator stands before the server and writes the sender's address in X-Forwarded-For. */
  readonly isBehindProxy: boolean;
  readonly mail: MailSettings;
  /** Where users of the desk sign in with an account of their own; undefined: nowhere. */
  readonly identity: IdentityProviderSettings | undefined;
  /** Who publishes, as the national data portal is told; undefined: it can harvest nothing. */
  readonly publisher: Publisher | undefined;
  /**
   * Time (ISO 8601) at which the clock of the process starts: practice. Mail is then written to files and every page says so;
   * undefined: the clock on the wall.
   */
  readonly clock: string | undefined;
}

const projectFolder = fileURLToPath(new URL('../../../', import.meta.url));
const defaultPort = 8080;

/**
 * Reads the settings from the environment; what is not set gets its default. Throws Problem USAGE where a value
 * cannot be what it should.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const host = env.HOST || '127.0.0.1';
  const port = readPort(env.PORT);
  const dataFolder = env.JAMFOR_DATA || join(projectFolder, 'var');
  const databaseUrl = env.DATABASE_URL || undefined;
  return {
    host,
    port,
    url: (
      readUrl(env.JAMFOR_URL) ?? `http://${host === '127.0.0.1' || host === '0.0.0.0' ? 'localhost' : host}:${port}`
    ).replace(/\/+$/, ''),
    dataFolder,
    releasesFolder: join(dataFolder, 'releases'),
    definitionsFolder: env.JAMFOR_DEFINITIONS || findTakenIntoUse(dataFolder) || join(projectFolder, 'definitions'),
    areDefinitionsFixed: Boolean(env.JAMFOR_DEFINITIONS),
    databaseUrl,
    loadsDemo: databaseUrl === undefined ? env.JAMFOR_DEMO !== '0' : env.JAMFOR_DEMO === '1',
    isBehindProxy: env.JAMFOR_PROXY === '1',
    mail: readMailSettings(env),
    identity: readIdentitySettings(env),
    publisher: readPublisherSettings(env),
    clock: readClock(env.JAMFOR_CLOCK),
  };
}

/** The folder that the desk has taken into use last. Throws Problem USAGE where what points at it cannot be read. */
function findTakenIntoUse(dataFolder: string): string | undefined {
  try {
    return findPointedDefinitions(dataFolder)?.folder;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Problem(
      'USAGE',
      fillMessage(cliTexts.pointerFaulty, { folder: join(dataFolder, 'definitions'), reason }),
    );
  }
}

const highestPort = 65_535;

function readPort(text: string | undefined): number {
  if (text === undefined || text === '') return defaultPort;
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > highestPort) throw buildSettingProblem('PORT', text);
  return port;
}

function readUrl(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined;
  if (!/^https?:\/\/[^/]/.test(text) || !URL.canParse(text)) throw buildSettingProblem('JAMFOR_URL', text);
  return text;
}

function readClock(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined;
  const isTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/.test(text);
  if (!isTime || Number.isNaN(Date.parse(text))) throw buildSettingProblem('JAMFOR_CLOCK', text);
  return new Date(text).toISOString();
}

function buildSettingProblem(name: string, value: string): Problem {
  return new Problem('USAGE', fillMessage(cliTexts.notSetting, { name, value: value.slice(0, 60) }));
}
