// What must hold when a round has been played: nothing acknowledged is lost, the counts are the published ones, the logs are whole,
// and no secret has been printed.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCellKey } from '../../../src/kernel/answer.ts';
import { readAnswersCsv } from '../../../src/products/dataFile/index.ts';
import type { RoundPlan } from './planRound.ts';
import type { PlayedRound } from './playRound.ts';
import type { RoundServer } from './startRoundServer.ts';

export interface CheckedRound {
  readonly plan: RoundPlan;
  readonly played: PlayedRound;
  readonly server: RoundServer;
  readonly dataFolder: string;
  readonly definitionsFolder: string;
  readonly databaseUrl: string | undefined;
}

/** Every fault, in words; none when the round is sound. */
export async function checkPlayed(checked: CheckedRound): Promise<readonly string[]> {
  const { plan, played, server } = checked;
  const faults = [...played.faults, ...compareExport(checked)];
  const chains = (await server.ask({ do: 'chains' })) as { readonly answers: number; readonly units: number };
  if (chains.answers + chains.units > 0) faults.push(`${chains.answers + chains.units} faults in the logs`);
  const printed = server.output();
  const shown = [...played.secrets].filter((secret) => secret !== '' && printed.includes(secret));
  if (shown.length > 0) faults.push(`${shown.length} secrets in what the server printed`);
  return [...faults, ...compareCounts(plan)];
}

/** The export of the database holds exactly the answers that were acknowledged. */
function compareExport({ plan, dataFolder, definitionsFolder, databaseUrl }: CheckedRound): readonly string[] {
  const path = join(dataFolder, 'export.csv');
  const env = {
    ...process.env,
    JAMFOR_DATA: dataFolder,
    JAMFOR_DEFINITIONS: definitionsFolder,
    DATABASE_URL: databaseUrl ?? '',
  };
  const run = spawnSync(process.execPath, ['bin/jamfor.js', 'answers', '2024', '--out', path], {
    env,
    encoding: 'utf8',
  });
  if (run.status !== 0) return [`The answers could not be exported: ${run.stderr}`];
  const { rows } = readAnswersCsv(readFileSync(path));
  const found = new Map<string, string>();
  for (const row of rows) found.set(`${row.unit}|${row.part}|${buildCellKey(row.question, row.item)}`, row.answer);
  const expected = new Map<string, string>(
    plan.responses.flatMap(({ unit, part, answers }) =>
      [...answers].map(([key, answer]) => [`${unit}|${part.code}|${key}`, answer] as const),
    ),
  );
  const lost = [...expected].filter(([key, answer]) => found.get(key) !== answer);
  const foreign = [...found.keys()].filter((key) => !expected.has(key));
  return [
    ...(lost.length > 0 ? [`${lost.length} answers lost or changed, first ${lost[0]?.[0]}`] : []),
    ...(foreign.length > 0 ? [`${foreign.length} answers that nobody gave, first ${foreign[0]}`] : []),
  ];
}

/** With all units the parts are answered by as many as were published. */
function compareCounts({ round, frame, units, responses }: RoundPlan): readonly string[] {
  if (units.length < frame.units.length) return [];
  return round.parts.flatMap(({ code, published }) => {
    const answered = responses.filter(({ part }) => part.code === code).length;
    return published.answered === undefined || published.answered === answered
      ? []
      : [`${code}: ${answered} answered, published ${published.answered}`];
  });
}
