// Why a unit has its outcome, in words. {name} places are filled in; rules come as fragments without capital.

import type { Translated } from '../fill.ts';

export const outcomeTexts = {
  /** One sentence with the conclusion. */
  sentences: {
    decided: 'Resultatet är ”{outcome}”, eftersom {rule}.',
    otherwise: 'Resultatet är ”{outcome}”, eftersom inget av villkoren för andra resultat är uppfyllt.',
    number: 'Resultatet är {value} {unit}: {numerator} av {denominator}.',
    /** For measures that are no percentage. */
    ratio: 'Resultatet är {value} {unit}: {numerator} delat med {denominator}.',
    NOT_ANSWERED: 'Det finns inget resultat, eftersom enheten inte har svarat på delen {part}.',
    /** In place of NOT_ANSWERED, when the delivered file is why: faults in the part, or no sound compulsory part. */
    FAULTY: 'Det finns inget resultat, eftersom delen {part} har fel i indata och därför räknas som obesvarad.',
    COMPULSORY_LACKING:
      'Det finns inget resultat, eftersom den obligatoriska delen {compulsory} saknas eller har fel. Därför räknas delen {part} som obesvarad.',
    CANNOT_PROVIDE: 'Det finns inget resultat, eftersom enheten har svarat att den inte kan lämna uppgiften.',
    ILLOGICAL: 'Resultatet redovisas inte, eftersom talen motsäger varandra: {rule}.',
    ILLOGICAL_ZERO:
      'Resultatet redovisas inte, eftersom talen motsäger varandra: en del av noll kan inte vara mer än noll.',
    NO_REGISTER_FIGURE: 'Det finns inget resultat, eftersom registeruppgiften saknas.',
    UNCERTAIN: 'Resultatet redovisas inte, eftersom registeruppgiften är för osäker.',
    REMOVED_FOR_SAFETY: 'Resultatet redovisas inte, eftersom registeruppgiften är borttagen av sekretesskäl.',
    NOT_AVAILABLE: 'Det finns inget resultat, eftersom nämnaren är noll.',
    WITHDRAWN: 'Resultatet publiceras inte detta år: {reason}',
  },
  /** In place of the words of a rule: the outcome that is left when no rule holds. */
  otherwiseRule: 'i alla andra fall',
  /** In place of an answer. */
  notAsked: 'frågan ställs inte med de svar som enheten har gett',
  noAnswer: 'inget svar',
};

/** The catalogue in any language. */
export type OutcomeTexts = Translated<typeof outcomeTexts>;
