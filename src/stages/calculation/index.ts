export * from './buildExpressionWords.ts';
export * from './calculateRound.ts';
export * from './calculateUnitOutcome.ts';
export * from './chooseColour.ts';
export * from './explainOutcome.ts';
export * from './model.ts';
