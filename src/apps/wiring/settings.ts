// Settings of the process, read once (README, "Settings").

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Problem } from '../../kernel/problem.ts';
import { fillMessage } from '../../texts/fill.ts';
import { cliTexts } from '../../texts/sv/cli.ts';

export interface Settings {
  readonly host: string;
  readonly port: number;
  /** Base of every link sent out, without a slash at the end. */
  readonly url: string;
  readonly dataFolder: string;
  readonly releasesFolder: string;
  readonly definitionsFolder: string;
  readonly databaseUrl: string | undefined;
  /** Loads the bundled rounds with synthetic answers. */
  readonly loadsDemo: boolean;
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
    definitionsFolder: env.JAMFOR_DEFINITIONS || join(projectFolder, 'definitions'),
    databaseUrl,
    loadsDemo: databaseUrl === undefined ? env.JAMFOR_DEMO !== '0' : env.JAMFOR_DEMO === '1',
  };
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

function buildSettingProblem(name: string, value: string): Problem {
  return new Problem('USAGE', fillMessage(cliTexts.notSetting, { name, value: value.slice(0, 60) }));
}
