// The definition set that the server goes by. It can be replaced while requests are answered: whoever has begun goes on with
// the one it asked for, the next asks for the new one.

import { type DefinitionSet, getRound } from '../../stages/definition/index.ts';
import { buildFrame, type Frame } from '../../stages/frame/index.ts';

export interface DefinitionsInUse {
  readonly get: () => DefinitionSet;
  readonly replace: (set: DefinitionSet) => void;
  /** Frame of a round of the set in use, built once. */
  readonly getFrame: (round: number) => Frame;
}

/** Starts with the set given. */
export function holdDefinitions(first: DefinitionSet): DefinitionsInUse {
  let current = first;
  const frames = new WeakMap<DefinitionSet, Map<number, Frame>>();
  return {
    get: () => current,
    replace: (set) => {
      current = set;
    },
    getFrame: (year) => {
      const ofSet = frames.get(current) ?? new Map<number, Frame>();
      frames.set(current, ofSet);
      const known = ofSet.get(year);
      if (known !== undefined) return known;
      const frame = buildFrame(getRound(current, year), current.classifications);
      ofSet.set(year, frame);
      return frame;
    },
  };
}
