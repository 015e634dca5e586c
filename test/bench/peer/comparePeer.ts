// Runs the peer in R and holds every figure of it against ours.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RoundResults } from '../../../src/stages/calculation/index.ts';
import type { Round } from '../../../src/stages/definition/index.ts';
import { renderPeerScript } from './renderPeerScript.ts';

/** Says what to install where R or its package is missing. */
const peerMissing =
  'Jämförelsen behöver R med paketet data.table. Installera dem (Debian och Ubuntu: apt-get install r-base-core r-cran-data.table) och kör igen.';

/** Milliseconds that the peer took, from start of the program to the written file; files lie in the folder. */
export function runPeer(round: Round, folder: string): number {
  const script = join(folder, 'peer.R');
  writeFileSync(script, renderPeerScript(round));
  const files = ['answers.csv', 'frame.csv', 'registers.csv', 'peer.csv'].map((name) => join(folder, name));
  const start = performance.now();
  const { status, error, stderr } = spawnSync('Rscript', ['--vanilla', script, ...files], { encoding: 'utf8' });
  if (error !== undefined) throw new Error(peerMissing);
  if (status !== 0) throw new Error(/there is no package called/u.test(stderr) ? peerMissing : stderr);
  return performance.now() - start;
}

/** Throws Error with the first figures that differ; else the number of rows compared. */
export function comparePeer(ours: RoundResults, folder: string): number {
  const rows = readRows(join(folder, 'peer.csv'));
  const differences: string[] = [];
  const results = ours.results.filter(({ level }) => level !== 'socioGroup');
  const withdrawn = new Set(results.filter(({ status }) => status === 'WITHDRAWN').map(({ indicator }) => indicator));
  for (const result of results) {
    const key = `${result.indicator}|${result.level}|${result.code}`;
    const row = rows.get(key);
    if (row === undefined) differences.push(`${key}: missing`);
    else if (!withdrawn.has(result.indicator)) {
      const mine = describe(result.level === 'unit', { ...result, outcome: result.outcome ?? '' });
      const theirs = describe(result.level === 'unit', row);
      if (mine !== theirs) differences.push(`${key}: ${mine} / ${theirs}`);
    }
  }
  if (rows.size !== results.length) differences.push(`${results.length} rows / ${rows.size}`);
  if (differences.length > 0) throw new Error(`The peer differs in ${differences.length}: ${differences.slice(0, 5)}`);
  return results.length;
}

interface Figures {
  readonly outcome: string;
  readonly value: number | string | undefined;
  readonly numerator: number | string | undefined;
  readonly denominator: number | string | undefined;
  readonly framed: number | string | undefined;
  readonly missing: number | string | undefined;
}

function describe(isUnit: boolean, { outcome, value, numerator, denominator, framed, missing }: Figures): string {
  const figures = isUnit ? [numerator, denominator] : [value, numerator, denominator, framed, missing];
  return [isUnit ? outcome : '', ...figures.map(format)].join(' ');
}

function format(value: number | string | undefined): string {
  return value === undefined || value === '' ? '-' : String(Math.round(Number(value) * 1e6) / 1e6);
}

function readRows(path: string): ReadonlyMap<string, Figures> {
  if (!existsSync(path)) throw new Error(peerMissing);
  const [head = [], ...records] = readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));
  const at = (record: readonly string[], name: string): string => record[head.indexOf(name)] ?? '';
  return new Map(
    records.map((record) => [
      `${at(record, 'indicator')}|${at(record, 'level')}|${at(record, 'code')}`,
      {
        outcome: at(record, 'outcome'),
        value: at(record, 'value'),
        numerator: at(record, 'numerator'),
        denominator: at(record, 'denominator'),
        framed: at(record, 'framed'),
        missing: at(record, 'missing'),
      },
    ]),
  );
}
