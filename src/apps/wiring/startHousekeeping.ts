// What the server does every hour besides answering: rows that were replaced are cleaned up, and the rules of retention run.

import type { OpenDatabase } from '../../adapters/database/index.ts';
import { type RetentionParts, runRetention } from '../../stages/collection/index.ts';
import type { DefinitionsInUse } from './definitionsInUse.ts';
import { reportError } from './reportError.ts';

/** `now` decides what is old enough to be erased. */
export interface HousekeepingParts extends Omit<RetentionParts, 'definitions'> {
  readonly definitions: DefinitionsInUse;
  readonly database: Pick<OpenDatabase, 'vacuum'>;
  readonly now: () => Date;
}

const everyHour = 3_600_000;

/** Starts the hourly work; the function that comes back stops it. What fails one hour is tried again the next. */
export function startHousekeeping(parts: HousekeepingParts): () => void {
  const timer = setInterval(() => void keepHouse(parts).catch(reportError), everyHour);
  return () => clearInterval(timer);
}

async function keepHouse({ definitions, database, now, ...stores }: HousekeepingParts): Promise<void> {
  await runRetention({ ...stores, definitions: definitions.get() }, now().toISOString());
  await database.vacuum();
}
