// Who publishes, for the national data portal (README, "Settings").

import { Problem } from '../../kernel/problem.ts';
import { fillMessage } from '../../texts/fill.ts';
import { cliTexts } from '../../texts/sv/cli.ts';
import type { Publisher } from '../site/frame/publisher.ts';

/** Undefined where no publisher is set. Problem USAGE where one is and its address or e-mail is missing or none. */
export function readPublisherSettings(env: Readonly<Record<string, string | undefined>>): Publisher | undefined {
  const name = env.JAMFOR_PUBLISHER;
  if (name === undefined || name === '') return undefined;
  const uri = env.JAMFOR_PUBLISHER_URI ?? '';
  const email = env.JAMFOR_PUBLISHER_EMAIL ?? '';
  if (!/^https?:\/\/[^/\s]/.test(uri) || !URL.canParse(uri)) throw buildSettingProblem('JAMFOR_PUBLISHER_URI', uri);
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw buildSettingProblem('JAMFOR_PUBLISHER_EMAIL', email);
  return { name, uri, email };
}

function buildSettingProblem(name: string, value: string): Problem {
  return new Problem('USAGE', fillMessage(cliTexts.notSetting, { name, value: value.slice(0, 60) }));
}
