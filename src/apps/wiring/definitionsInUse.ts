// The definition set that the server goes by. It can be replaced while requests are answered: whoever has begun goes on with
// the one it asked for, the next asks for the new one.

import { type DefinitionSet, getRound } from '../../stages/definition/index.ts';
import { buildFrame, type Frame } from '../../stages/frame/index.ts';

/** Ask once for each request and go on with what you got: the next answer may be another set. */
export interface DefinitionsInUse {
  readonly get: () => DefinitionSet;
  /** `since`: when the set was taken into use, ISO 8601. */
  readonly replace: (set: DefinitionSet, since: string) => void;
  /** When the set in use was taken into use; undefined: it was there at the start. */
  readonly getSince: () => string | undefined;
  /** Frame of a round of the set in use, built once. */
  readonly getFrame: (round: number) => Frame;
}

/** Starts with the set given. */
export function holdDefinitions(first: DefinitionSet, since?: string): DefinitionsInUse {
  let current = first;
  let used = since;
  const frames = new WeakMap<DefinitionSet, Map<number, Frame>>();
  return {
    get: () => current,
    replace: (set, at) => {
      current = set;
      used = at;
    },
    getSince: () => used,
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
