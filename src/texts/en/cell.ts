// Notes of a cell, in English.

import type { CellTexts } from '../sv/cell.ts';

export const cellTexts: CellTexts = {
  notes: {
    revised: 'Changed in version {version}: {changeClass}.',
    withdrawn: 'Not published. {reason}',
    cityIsOneUnit: 'The city has a single unit in the survey. The result of the unit is therefore that of the city.',
    range: 'The share lies between {low} and {high} per cent, whatever those missing would have answered.',
  },
  changeClasses: {
    answer: 'an answer was corrected',
    register: 'a register figure was corrected',
    definition: 'a definition was corrected',
    withdrawal: 'the indicator was withdrawn',
    presentation: 'the presentation was changed',
    unspecified: 'the log of changes says why',
  },
};
