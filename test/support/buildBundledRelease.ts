// A release from the bundled definitions and seeded synthetic answers: full size, more than 300 units. LSS 2018 unless said
// otherwise.

import { buildExpressionWords, calculateRound, explainOutcome } from '../../src/stages/calculation/index.ts';
import { editResponses } from '../../src/stages/editing/index.ts';
import { buildFrame } from '../../src/stages/frame/index.ts';
import { buildReleaseData, type ReleaseData } from '../../src/stages/publication/index.ts';
import { expressionPhrases } from '../../src/texts/sv/expression.ts';
import { loadRealRound } from './loadRealRound.ts';
import { simulateOnce } from './simulateOnce.ts';

const built = new Map<string, ReleaseData>();

/** Throws Error when the bundled definitions have faults. The same seed gives the same data, which is made once. */
export function buildBundledRelease(areaCode = 'lss', seed = 1, year = 2018): ReleaseData {
  const key = `${areaCode} ${seed} ${year}`;
  const known = built.get(key);
  if (known !== undefined) return known;
  const data = buildRelease(areaCode, seed, year);
  built.set(key, data);
  return data;
}

function buildRelease(areaCode: string, seed: number, year: number): ReleaseData {
  const { set, round } = loadRealRound(year);
  const area = round.areas.find((candidate) => candidate.code === areaCode);
  if (area === undefined) throw new Error(`The round has no area ${areaCode}`);
  const frame = buildFrame(round, set.classifications);
  const responses = editResponses(round.year, simulateOnce(round, frame, seed));
  const words = buildExpressionWords(round, expressionPhrases, 'sv');
  return buildReleaseData({
    round,
    area,
    frame,
    classifications: set.classifications,
    sources: set.sources,
    rounds: set.rounds,
    calculated: calculateRound(round, frame, set.classifications, responses),
    answeredParts: (unit) =>
      round.parts.map((part) => part.code).filter((part) => responses.byUnitAndPart.has(`${unit}|${part}`)),
    explain: (column, unit) => explainOutcome(round, column, unit, responses, words),
    words,
    time: `${year}-06-14T08:00:00+02:00`,
    isSynthetic: true,
    earlier: [],
    replaced: undefined,
    changeReason: '',
  });
}
