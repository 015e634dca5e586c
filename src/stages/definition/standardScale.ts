// The scale of a description that names no other.

import { standardOutcomes } from '../../kernel/observation.ts';
import { vocabulary as english } from '../../texts/en/vocabulary.ts';
import { vocabulary as swedish } from '../../texts/sv/vocabulary.ts';
import type { ScaleStep } from './model.ts';

const meanings = {
  JA: { colour: 'green', share: 'counted' },
  DELVIS: { colour: 'yellow', share: 'base' },
  NEJ: { colour: 'red', share: 'base' },
  EJ_AKTUELLT: { colour: undefined, share: 'leftOut' },
} as const;

/** Ja, Delvis, Nej, Ej aktuellt: colours of R-COLOUR-02; only Ja is counted, and Ej aktuellt is left out (I18-16). */
export const standardScale: readonly ScaleStep[] = standardOutcomes.map((outcome) => ({
  outcome,
  label: { sv: swedish.outcomes[outcome], en: english.outcomes[outcome], wording: 'official' },
  ...meanings[outcome],
}));
