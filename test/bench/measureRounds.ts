// All areas of 2024 beside the same calculation in R, how the time grows with the cells, and nine rounds through the
// front door.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDefinitionFiles } from '../../src/adapters/files/readDefinitionFiles.ts';
import type { AnswerRow } from '../../src/kernel/deliveredRow.ts';
import { readAnswersCsv, readRegistersCsv, renderResultsCsv } from '../../src/products/dataFile/index.ts';
import { calculateRound, type RoundResults } from '../../src/stages/calculation/index.ts';
import { checkHandIns } from '../../src/stages/collection/index.ts';
import { type DefinitionSet, getRound, loadDefinitions } from '../../src/stages/definition/index.ts';
import { editResponses } from '../../src/stages/editing/index.ts';
import { buildFrame } from '../../src/stages/frame/index.ts';
import { buildRegisterLookup, importRegisters } from '../../src/stages/registers/index.ts';
import { formatMilliseconds, formatRatio, type Measurement, pickQuantile, timeRuns } from './measure.ts';
import { comparePeer, runPeer } from './peer/comparePeer.ts';

const runs = 5;
const measuredRound = 2024;
const firstRound = 2016;

/** Throws Error when the peer comes to another figure, or is not installed. */
export async function measureRounds(): Promise<Measurement[]> {
  const { set } = loadDefinitions(await readDefinitionFiles('definitions'));
  if (set === undefined) throw new Error('The bundled definitions have faults');
  const folder = mkdtempSync(join(tmpdir(), 'jamfor-bench-rounds-'));
  try {
    return [...(await measureRound(set, folder)), measureAllRounds(folder)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureRound(set: DefinitionSet, folder: string): Promise<Measurement[]> {
  runCommand('simulate', String(measuredRound), '--seed', '1', '--out', folder);
  runCommand('frame', String(measuredRound), '--out', join(folder, 'frame.csv'));
  const calculate = (bytes: Uint8Array): RoundResults => {
    const { rows } = readAnswersCsv(bytes);
    return calculateRows(set, rows, readFileSync(join(folder, 'registers.csv')));
  };
  const answers = join(folder, 'answers.csv');
  let results: RoundResults | undefined;
  const whole = await timeRuns(runs, () => {
    results = calculate(readFileSync(answers));
    writeFileSync(join(folder, 'results.csv'), renderResultsCsv(results.results));
  });
  const peer = await timeRuns(runs, () => runPeer(getRound(set, measuredRound), folder));
  if (results === undefined) throw new Error('Nothing was calculated');
  const compared = comparePeer(results, folder);
  const [ours, theirs] = [pickQuantile(whole, 0.5), pickQuantile(peer, 0.5)];
  return [
    {
      name: `Från svarsfil till resultatfil ${measuredRound}: alla områden`,
      figure: formatMilliseconds(ours),
      peer: `samma i R med data.table, ${compared} rader lika: ${formatMilliseconds(theirs)}`,
      ratio: formatRatio(ours, theirs),
    },
    ...(await measureGrowth(set, readAnswersCsv(readFileSync(answers)).rows, folder)),
  ];
}

/** A quarter, half and all of the units: the same time per cell is linear growth. */
async function measureGrowth(set: DefinitionSet, rows: readonly AnswerRow[], folder: string): Promise<Measurement[]> {
  const registers = readFileSync(join(folder, 'registers.csv'));
  const units = [...new Set(rows.map(({ unit }) => unit))];
  const measured: { readonly cells: number; readonly time: number }[] = [];
  for (const share of [0.25, 0.5, 1]) {
    const kept = new Set(units.slice(0, Math.round(units.length * share)));
    const some = rows.filter(({ unit }) => kept.has(unit));
    const time = pickQuantile(await timeRuns(runs, () => calculateRows(set, some, registers)), 0.5);
    measured.push({ cells: some.length, time });
  }
  const perCell = measured.map(({ cells, time }) => (time / cells) * 10_000);
  const [smallest = 0, , largest = 0] = perCell;
  return [
    {
      name: `Räkna ${measuredRound}, tid per 10 000 celler: en fjärdedel, hälften, alla`,
      figure: perCell.map(formatMilliseconds).join(', '),
      peer: `linjärt vore lika; ${measured.map(({ cells }) => cells).join(', ')} celler`,
      ratio: formatRatio(largest, smallest),
    },
  ];
}

function calculateRows(set: DefinitionSet, rows: readonly AnswerRow[], registers: Uint8Array): RoundResults {
  const round = getRound(set, measuredRound);
  const frame = buildFrame(round, set.classifications);
  const { responses } = checkHandIns(round, frame, rows);
  const measures = round.registerMeasures.map(({ id }) => id);
  const { observations } = importRegisters({ ...frame, measures }, readRegistersCsv(registers).rows);
  const lookup = buildRegisterLookup(round.registerMeasures, observations);
  return calculateRound(round, frame, set.classifications, editResponses(round.year, responses), lookup);
}

/** Every round from 2016: synthetic answers and their results, or results by series, each with a program of its own. */
function measureAllRounds(folder: string): Measurement {
  const years = Array.from({ length: measuredRound - firstRound + 1 }, (_, index) => String(firstRound + index));
  const empty = pickEmptyStart();
  const start = performance.now();
  for (const year of years) {
    const out = join(folder, year);
    runCommand('simulate', year, '--seed', '1', '--out', out);
    if (year !== '2018' && year !== String(measuredRound)) continue;
    const registers = ['--registers', join(out, 'registers.csv')];
    runCommand('calculate', year, '--answers', join(out, 'answers.csv'), ...registers, '--out', join(out, 'results'));
  }
  const time = performance.now() - start;
  return {
    name: `Nio omgångar, alla områden: dra svar eller resultat, räkna, skriva filer (${years.length + 2} kommandon)`,
    figure: `${(time / 1000).toFixed(1)} s`,
    peer: `lika många starter av node med en tom fil: ${((empty * (years.length + 2)) / 1000).toFixed(1)} s`,
    ratio: formatRatio(time, empty * (years.length + 2)),
  };
}

function pickEmptyStart(): number {
  const start = performance.now();
  spawnSync(process.execPath, ['-e', '']);
  return performance.now() - start;
}

function runCommand(...args: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, ['bin/jamfor.js', ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}
