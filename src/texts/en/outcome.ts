// Why a unit has its outcome, in English.

import type { OutcomeTexts } from '../sv/outcome.ts';

export const outcomeTexts: OutcomeTexts = {
  sentences: {
    decided: 'The outcome is “{outcome}”, because {rule}.',
    otherwise: 'The outcome is “{outcome}”, because none of the conditions for other outcomes is met.',
    number: 'The result is {value} {unit}: {numerator} of {denominator}.',
    ratio: 'The result is {value} {unit}: {numerator} divided by {denominator}.',
    NOT_ANSWERED: 'There is no result, because the unit has not answered the part {part}.',
    FAULTY: 'There is no result, because the part {part} has faults in the input and therefore counts as not answered.',
    COMPULSORY_LACKING:
      'There is no result, because the compulsory part {compulsory} is missing or has faults. Therefore the part {part} counts as not answered.',
    CANNOT_PROVIDE: 'There is no result, because the unit has answered that it cannot provide the figure.',
    ILLOGICAL: 'The result is withheld, because the figures contradict each other: {rule}.',
    ILLOGICAL_ZERO:
      'The result is withheld, because the figures contradict each other: a part of zero cannot be more than zero.',
    NO_REGISTER_FIGURE: 'There is no result, because the register figure is not available.',
    UNCERTAIN: 'The result is withheld, because the register figure is too uncertain.',
    REMOVED_FOR_SAFETY: 'The result is withheld, because the register figure is removed for confidentiality.',
    NOT_AVAILABLE: 'There is no result, because the denominator is zero.',
    WITHDRAWN: 'The result is not published this year: {reason}',
  },
  otherwiseRule: 'in all other cases',
  notAsked: 'the question is not asked with the answers that the unit has given',
  noAnswer: 'no answer',
};
