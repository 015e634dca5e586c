// A bundled round tells of the rounds before it although it is loaded before them.

import { expect, it } from 'vitest';
import { buildDemoRound } from '../../../../src/apps/wiring/buildDemoRound.ts';
import { drawDemoCells } from '../../../../src/apps/wiring/drawDemoRound.ts';
import { packCells, readReleaseData, unpackResults } from '../../../../src/stages/publication/index.ts';
import { loadRealRound } from '../../../support/loadRealRound.ts';

const seed = 1;
const time = '2026-01-01T00:00:00.000Z';

it('a demo release holds what the releases of earlier rounds will hold', async () => {
  const { set: definitions } = loadRealRound(2016);
  const release = async (round: number, earlier: ReturnType<typeof drawDemoCells>) => {
    const released = (definitions.rounds.get(round)?.areas ?? [])
      .map(({ code }) => code)
      .filter((code) => code !== 'lss');
    const task = { kind: 'demo', definitions, round, seed, time, released, earlier } as const;
    for await (const step of buildDemoRound(task)) {
      if (step.kind !== 'area') continue;
      const data = step.files.find(({ product }) => product === 'data');
      return readReleaseData(new TextDecoder().decode(data?.bytes));
    }
    throw new Error('The round has no area');
  };
  const cells = drawDemoCells({ kind: 'demoCells', definitions, round: 2016, seed, time, areas: ['lss', 'eb'] });
  const first = await release(2016, []);
  expect(cells.map(({ area }) => area).sort()).toEqual(['eb', 'lss']);
  expect(cells.find(({ area }) => area === 'lss')).toEqual(packCells(first));
  const second = await release(2017, cells);
  const [told] = second.earlier;
  const series = new Set(second.columns.map((column) => column.series));
  expect(second.earlier.map(({ round, area }) => [round, area])).toEqual([[2016, 'lss']]);
  expect(told && unpackResults(told)).toEqual(first.results.filter((result) => series.has(result.series)));
  expect(told && unpackResults(told).length).toBeGreaterThan(300);
});
