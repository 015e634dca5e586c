export * from './buildExpressionWords.ts';
export * from './calculateRound.ts';
export * from './calculateUnitOutcome.ts';
export * from './explainOutcome.ts';
export * from './joinSeriesResults.ts';
export * from './model.ts';
export * from './scaleSteps.ts';
