// Calculation and release of the whole of round 2018, and the rule language alone.

import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDefinitionFiles } from '../../src/adapters/files/readDefinitionFiles.ts';
import { doRoundTask } from '../../src/apps/wiring/roundWork.ts';
import { readAnswersCsv, renderAnswersCsv, renderResultsCsv } from '../../src/products/dataFile/index.ts';
import { calculateRound } from '../../src/stages/calculation/index.ts';
import { checkHandIns, simulateResponses } from '../../src/stages/collection/index.ts';
import { getRound, loadDefinitions } from '../../src/stages/definition/index.ts';
import { editResponses } from '../../src/stages/editing/index.ts';
import { buildFrame } from '../../src/stages/frame/index.ts';
import { listRuleEvaluations } from '../support/ruleEvaluations.ts';
import { formatMilliseconds, formatRate, formatRatio, type Measurement, pickQuantile, timeRuns } from './measure.ts';

const runs = 7;
const evaluations = 3_000_000;

/** Definitions, calculation and release, each beside the time to read and write the same bytes. */
export async function measureCalculation(): Promise<Measurement[]> {
  const files = await readDefinitionFiles('definitions');
  const { set } = loadDefinitions(files);
  if (set === undefined) throw new Error('The bundled definitions have faults');
  const round = getRound(set, 2018);
  const frame = buildFrame(round, set.classifications);
  const simulated = simulateResponses(round, frame, 1);
  const bytes = new TextEncoder().encode(renderAnswersCsv(round, simulated));
  const path = join(tmpdir(), `jamfor-bench-${process.pid}.csv`);
  await writeFile(path, bytes);
  const copy = pickQuantile(await timeRuns(runs, async () => writeFile(path, await readFile(path))), 0.5);

  const load = pickQuantile(await timeRuns(runs, () => loadDefinitions(files)), 0.5);
  const responses = editResponses(2018, simulated);
  const calculate = pickQuantile(
    await timeRuns(runs, () => calculateRound(round, frame, set.classifications, responses)),
    0.5,
  );
  const whole = pickQuantile(
    await timeRuns(runs, async () => {
      const { rows } = readAnswersCsv(await readFile(path));
      const checked = checkHandIns(round, frame, rows);
      const results = calculateRound(round, frame, set.classifications, editResponses(2018, checked.responses));
      await writeFile(path.replace('.csv', '.results.csv'), renderResultsCsv(results.results));
    }),
    0.5,
  );
  const release = pickQuantile(
    await timeRuns(3, () =>
      doRoundTask({
        kind: 'release',
        definitions: set,
        round: 2018,
        area: 'lss',
        responses: simulated,
        time: '2018-06-18T08:00:00.000Z',
        isSynthetic: true,
        inputs: [],
        replaced: undefined,
        changeReason: '',
        notes: {},
        writes: true,
      }),
    ),
    0.5,
  );
  const peer = `läsa och skriva svarsfilens ${Math.round(bytes.length / 1000)} kB: ${formatMilliseconds(copy)}`;
  return [
    {
      name: 'Läsa in och granska definitionerna',
      figure: formatMilliseconds(load),
      peer,
      ratio: formatRatio(load, copy),
    },
    {
      name: `Räkna 2018: ${frame.units.length} enheter, ${round.parts.length} delar, ${round.columns.length} kolumner`,
      figure: formatMilliseconds(calculate),
      peer,
      ratio: formatRatio(calculate, copy),
    },
    {
      name: 'Från svarsfil till resultatfil 2018',
      figure: formatMilliseconds(whole),
      peer,
      ratio: formatRatio(whole, copy),
    },
    {
      name: 'Publicera LSS 2018 (arbetsbok och datafiler)',
      figure: formatMilliseconds(release),
      peer,
      ratio: formatRatio(release, copy),
    },
  ];
}

/** Rule evaluations per second beside the same rule written by hand in JavaScript. */
export function measureRules(): Measurement[] {
  const byHand = timeRate(countByHand);
  return listRuleEvaluations().map(({ name, run }) => {
    const rate = timeRate(run);
    return {
      name: `Regelspråket: ${name}`,
      figure: formatRate(rate),
      peer: `samma regel skriven för hand: ${formatRate(byHand)}`,
      ratio: formatRatio(rate, byHand),
    };
  });
}

function timeRate(run: (times: number) => number): number {
  run(evaluations / 10);
  const start = performance.now();
  run(evaluations);
  return (evaluations / (performance.now() - start)) * 1000;
}

const mainAnswers = ['JA', 'NEJ', 'NEJ_BEHOVS_INTE', 'EJ_AKTUELLT'];
const followUpAnswers = ['JA', 'NEJ', 'EJ_AKTUELLT_NYLIGEN'];

function countByHand(times: number): number {
  let found = 0;
  for (let turn = 0; turn < times; turn += 1) {
    const main = mainAnswers[Math.max(0, (turn % 6) - 2)];
    const followUp = turn % 6 < 3 ? followUpAnswers[turn % 6] : undefined;
    if ((main === 'JA' && (followUp === 'JA' || followUp === 'EJ_AKTUELLT_NYLIGEN')) || main === 'NEJ_BEHOVS_INTE')
      found += 1;
  }
  return found;
}
