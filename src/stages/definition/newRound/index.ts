// Preparing a round from an earlier one (R-ROTATION-05 … -08).

export * from './buildNewRound.ts';
export type { IndicatorDecision } from './proposeIndicators.ts';
