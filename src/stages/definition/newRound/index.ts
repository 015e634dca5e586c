// Preparing a round from an earlier one (R-ROTATION-05 … -08).

export { buildNewRound, type NewRound } from './buildNewRound.ts';
export { listWarnings as listDayWarnings } from './proposeCalendar.ts';
export type { IndicatorDecision } from './proposeIndicators.ts';
