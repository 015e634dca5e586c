import { Problem } from '../../../kernel/problem.ts';
import { eraseMailFiles } from '../../../stages/collection/index.ts';
import { fillMessage } from '../../../texts/fill.ts';
import type { CommandEffects, ExitStatus } from '../effects.ts';

/** `email`: capital and small letters are the same. `out` is for the export only. */
export interface PersonOptions {
  readonly email: string;
  readonly out?: string;
  readonly json?: boolean;
}

/** Everything that is stored about an address, as JSON on standard output or in a file. */
export async function runPersonExport(options: PersonOptions, effects: CommandEffects): Promise<ExitStatus> {
  effects.showProgress(effects.texts.working.opening);
  const data = await effects.withStores(({ persons }) => persons.findPersonData(options.email));
  if (data === undefined) throw findNobody(options, effects);
  const text = JSON.stringify(data, undefined, 2);
  if (options.out === undefined) effects.print(text);
  else {
    await effects.writeFile(options.out, `${text}\n`);
    effects.print(fillMessage(effects.texts.person.exported, { path: options.out }));
  }
  return 0;
}

/** Erases the person behind an address; what the unit answered stays under a key that leads to nobody. */
export async function runPersonErase(options: PersonOptions, effects: CommandEffects): Promise<ExitStatus> {
  effects.showProgress(effects.texts.working.opening);
  const now = effects.now().toISOString();
  const erased = await effects.withStores(async (stores) => {
    const rows = await stores.persons.erasePersonData(options.email, now);
    // Their files go even if the command was stopped here once: the rules of retention find them.
    return rows && { ...rows, files: await eraseMailFiles(stores, '') };
  });
  if (erased === undefined) throw findNobody(options, effects);
  effects.print(options.json ? JSON.stringify(erased) : fillMessage(effects.texts.person.erased, { ...erased }));
  return 0;
}

function findNobody({ email }: PersonOptions, effects: CommandEffects): Problem {
  return new Problem('USAGE', fillMessage(effects.texts.person.nobody, { email: email.slice(0, 60) }));
}
