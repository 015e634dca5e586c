// The synthetic answers of round 2018, made once for all tests of the commands.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeTestFolder, runCommand } from '../../support/runCommand.ts';

let made: Promise<string> | undefined;

/** Path of an answers.csv made by `jamfor simulate 2018 --seed 7`; nobody changes it. */
export function simulateAnswers(): Promise<string> {
  made ??= simulate();
  return made;
}

async function simulate(): Promise<string> {
  const folder = makeTestFolder();
  const run = await runCommand(['simulate', '2018', '--seed', '7', '--out', folder]);
  if (run.status !== 0) throw new Error(run.errors);
  return join(folder, 'answers.csv');
}

/** Number (from 1) of the first line of answers.csv that starts as given. */
export function findLine(path: string, start: string): number {
  return (
    readFileSync(path, 'utf8')
      .split('\n')
      .findIndex((line) => line.startsWith(start)) + 1
  );
}
