export * from './flags/defaultReviewLimits.ts';
export * from './flags/digestValues.ts';
export * from './flags/findLargeChanges.ts';
export * from './model.ts';
export * from './runChecks.ts';
