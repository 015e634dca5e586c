import type { Database } from './schema.ts';

/** When each response of a round was handed in for the first time, by unit and part joined with `|`. */
export async function loadFirstSubmissions(db: Database, round: number): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('response_event')
    .select(({ fn }) => ['unit', 'part', fn.min('at').as('first')])
    .where('round', '=', round)
    .where('kind', '=', 'submitted')
    .groupBy(['unit', 'part'])
    .execute();
  return new Map(rows.map(({ unit, part, first }) => [`${unit}|${part}`, first.toISOString()]));
}
