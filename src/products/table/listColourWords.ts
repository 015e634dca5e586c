// Which words stand with which colour in a table of several columns, each with a scale of its own.

import type { Colour } from '../../kernel/observation.ts';
import type { ReleasedColumn } from '../../stages/publication/index.ts';

/** A colour with the words that it stands with, each once. */
export interface ColourWords {
  readonly colour: Colour;
  readonly labels: readonly { readonly sv: string; readonly en: string | undefined }[];
}

const colours: readonly Colour[] = ['green', 'yellow', 'red'];

/** The labels that the columns can show in each colour, in the order of the columns and of their scales. */
export function listColourWords(
  columns: readonly Pick<ReleasedColumn, 'scale' | 'outcomes'>[],
): readonly ColourWords[] {
  return colours.flatMap((colour) => {
    const steps = columns.flatMap(({ scale, outcomes }) =>
      scale.filter((step) => step.colour === colour && outcomes.includes(step.outcome)),
    );
    const labels = new Map(steps.map(({ label: { sv, en } }) => [sv, { sv, en }]));
    return labels.size === 0 ? [] : [{ colour, labels: [...labels.values()] }];
  });
}
