// Why a unit has its outcome, in words. {name} places are filled in; rules come as fragments without capital.

import type { Translated } from '../fill.ts';

export const outcomeTexts = {
  /** One sentence with the conclusion. */
  sentences: {
    decided: 'Resultatet är »{outcome}«, eftersom {rule}.',
    otherwise: 'Resultatet är »{outcome}«, eftersom inget av villkoren för andra resultat är uppfyllt.',
    number: 'Resultatet är {value} {unit}: {numerator} av {denominator}.',
    NOT_ANSWERED: 'Det finns inget resultat, eftersom enheten inte har svarat på delen {part}.',
    CANNOT_PROVIDE: 'Det finns inget resultat, eftersom enheten har svarat att den inte kan lämna uppgiften.',
    ILLOGICAL: 'Resultatet redovisas inte, eftersom talen motsäger varandra: {rule}.',
    ILLOGICAL_ZERO:
      'Resultatet redovisas inte, eftersom talen motsäger varandra: en del av noll kan inte vara mer än noll.',
    NOT_AVAILABLE: 'Det finns inget resultat, eftersom nämnaren är noll.',
    WITHDRAWN: 'Resultatet publiceras inte detta år: {reason}',
  },
  /** In place of an answer. */
  notAsked: 'frågan ställs inte med de svar som enheten har gett',
  noAnswer: 'inget svar',
};

/** The catalogue in any language. */
export type OutcomeTexts = Translated<typeof outcomeTexts>;
