// Preparing a round from an earlier one (R-ROTATION-05 … -08).

export * from './buildNewRound.ts';
export type { ProposedEntry } from './proposeCalendar.ts';
export type { IndicatorDecision, ProposedIndicator } from './proposeIndicators.ts';
