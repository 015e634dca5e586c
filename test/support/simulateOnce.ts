import { type PartResponse, simulateResponses } from '../../src/stages/collection/index.ts';
import type { Round } from '../../src/stages/definition/index.ts';
import type { Frame } from '../../src/stages/frame/index.ts';

const known = new WeakMap<Round, Map<number, readonly PartResponse[]>>();

/** Synthetic answers to a round in its own frame, drawn once for all tests of a process: it takes a second, and nobody changes them. */
export function simulateOnce(round: Round, frame: Frame, seed: number): readonly PartResponse[] {
  const ofRound = known.get(round) ?? new Map<number, readonly PartResponse[]>();
  known.set(round, ofRound);
  const responses = ofRound.get(seed) ?? simulateResponses(round, frame, seed);
  ofRound.set(seed, responses);
  return responses;
}
