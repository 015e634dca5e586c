// The release of LSS 2018 from the bundled definitions and seeded synthetic answers: full size, 312 units.

import { readDefinitionFiles } from '../../src/adapters/files/readDefinitionFiles.ts';
import { buildExpressionWords, calculateRound, explainOutcome } from '../../src/stages/calculation/index.ts';
import { simulateResponses } from '../../src/stages/collection/index.ts';
import { getRound, loadDefinitions } from '../../src/stages/definition/index.ts';
import { editResponses } from '../../src/stages/editing/index.ts';
import { buildFrame } from '../../src/stages/frame/index.ts';
import { buildReleaseData, type ReleaseData } from '../../src/stages/publication/index.ts';
import { expressionPhrases } from '../../src/texts/sv/expression.ts';

const built = new Map<string, ReleaseData>();

/** Throws Error when the bundled definitions have faults. The same seed gives the same data, which is made once. */
export function buildBundledRelease(areaCode = 'lss', seed = 1): ReleaseData {
  const key = `${areaCode} ${seed}`;
  const known = built.get(key);
  if (known !== undefined) return known;
  const data = buildRelease(areaCode, seed);
  built.set(key, data);
  return data;
}

function buildRelease(areaCode: string, seed: number): ReleaseData {
  const { set, problems } = loadDefinitions(readDefinitionFiles('definitions'));
  if (set === undefined) throw new Error(`The definitions have ${problems.length} faults: ${problems[0]?.message}`);
  const round = getRound(set, 2018);
  const area = round.areas.find((candidate) => candidate.code === areaCode);
  if (area === undefined) throw new Error(`The round has no area ${areaCode}`);
  const frame = buildFrame(round, set.classifications);
  const responses = editResponses(round.year, simulateResponses(round, frame, seed));
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
    time: '2018-06-14T08:00:00+02:00',
    isSynthetic: true,
    earlier: [],
    replaced: undefined,
    changeReason: '',
  });
}
