export * from './flags/digestValues.ts';
export * from './flags/findCommentNumbers.ts';
export * from './flags/findLargeChanges.ts';
export * from './flags/findOutliers.ts';
export * from './flags/listFlags.ts';
export * from './flags/parseNumber.ts';
export * from './model.ts';
export * from './runChecks.ts';
