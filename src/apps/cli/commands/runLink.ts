import { Problem } from '../../../kernel/problem.ts';
import { getRound } from '../../../stages/definition/index.ts';
import { buildFrame } from '../../../stages/frame/index.ts';
import { fillMessage } from '../../../texts/fill.ts';
import type { CommandEffects, ExitStatus } from '../effects.ts';
import { getDefinitions } from '../getDefinitions.ts';

/** `part` left out: all parts of the unit. */
export interface LinkOptions {
  readonly round: number;
  readonly unit: string;
  readonly part?: string;
  /** A link to one part is an expert's unless said otherwise; a link to all parts is the coordinator's. */
  readonly role?: 'coordinator' | 'expert';
  readonly json?: boolean;
}

/** Makes a personal link and prints its address, the only time that its secret is seen. */
export async function runLink(options: LinkOptions, effects: CommandEffects): Promise<ExitStatus> {
  const definitions = await getDefinitions(effects);
  const round = getRound(definitions, options.round);
  const parts = buildFrame(round, definitions.classifications).partsByUnit.get(options.unit);
  if (parts === undefined) {
    throw new Problem(
      'USAGE',
      fillMessage(effects.texts.noUnit, { round: round.year, value: options.unit.slice(0, 60) }),
    );
  }
  if (options.part !== undefined && !parts.includes(options.part)) {
    const values = { value: options.part.slice(0, 60), unit: options.unit, parts: parts.join(', ') };
    throw new Problem('USAGE', fillMessage(effects.texts.noPart, values));
  }
  effects.showProgress(effects.texts.working.opening);
  const role = options.role ?? (options.part === undefined ? 'coordinator' : 'expert');
  const url = await effects.createLink({ round: round.year, unit: options.unit, part: options.part, role });
  effects.print(options.json ? JSON.stringify({ url }) : url);
  return 0;
}
