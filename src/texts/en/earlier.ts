// What the unit answered last time, and what has changed in the question since.

import type { Translated } from '../fill.ts';
import type { earlier as sv } from '../sv/earlier.ts';

export const earlier: Translated<typeof sv> = {
  changes: {
    instructions: 'The instruction to question {question} has changed since {earlier}.',
    term: 'The word “{term}” is explained in another way in {later} than in {earlier}.',
    unit: 'The number in question {question} was given in {before} in {earlier} but is given in {after} in {later}.',
    limits: 'Question {question} takes other numbers in {later} than in {earlier}.',
    written:
      'What you write yourselves in question {question} is described in another way in {later} than in {earlier}.',
  },
};
