import { sql } from 'kysely';
import type { Database } from './schema.ts';

/** When each response of a round was handed in for the first time, by unit and part joined with `|`; `from`: not before. */
export async function loadFirstSubmissions(
  db: Database,
  round: number,
  from?: string,
): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('response_event')
    .select(({ fn }) => ['unit', 'part', fn.min('at').as('first')])
    .where('round', '=', round)
    .where('kind', '=', 'submitted')
    .groupBy(['unit', 'part'])
    .$if(from !== undefined, (query) => query.having(({ fn }) => fn.min('at'), '>=', sql<Date>`${from}`))
    .execute();
  return new Map(rows.map(({ unit, part, first }) => [`${unit}|${part}`, first.toISOString()]));
}
