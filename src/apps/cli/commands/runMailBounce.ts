import { type BounceOutcome, takeBounce } from '../../../stages/collection/index.ts';
import { fillMessage } from '../../../texts/fill.ts';
import type { CommandEffects, ExitStatus } from '../effects.ts';
import { getDefinitions } from '../getDefinitions.ts';

/** `json`: what became of each file, for scripts. */
export interface MailBounceOptions {
  /** Messages that came back (.eml). */
  readonly files: readonly string[];
  readonly json?: boolean;
}

/**
 * Takes messages that came back: the mail and its address are marked, as the server does with the files in the folder for them. Status 1 when one of
 * the files tells of no mail of ours.
 */
export async function runMailBounce({ files, json }: MailBounceOptions, effects: CommandEffects): Promise<ExitStatus> {
  const set = await getDefinitions(effects);
  const messages: string[] = [];
  for (const file of files) messages.push(Buffer.from(await effects.readFile(file)).toString('latin1'));
  const outcomes = await effects.withStores(async ({ teamwork }) => {
    const parts = {
      store: teamwork,
      rounds: [...set.rounds.keys()],
      now: () => effects.now().toISOString(),
      definitionHash: () => set.hash,
    };
    const taken: BounceOutcome[] = [];
    for (const message of messages) taken.push(await takeBounce(parts, message));
    return taken;
  });
  const lines = outcomes.map((outcome, index) => ({
    file: files[index] ?? '',
    outcome: outcome.kind,
    ...('mail' in outcome ? { round: outcome.mail.round, unit: outcome.mail.unit } : {}),
  }));
  if (json) effects.print(JSON.stringify(lines));
  else {
    for (const { file, outcome, unit = '' } of lines) {
      effects.print(fillMessage(effects.texts.bounces[outcome], { file, unit }));
    }
  }
  return outcomes.every(({ kind }) => kind !== 'notReport' && kind !== 'notOurs') ? 0 : 1;
}
