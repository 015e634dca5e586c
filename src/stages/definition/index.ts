// The definition of a round. What only servers and commands need (YAML, schemas, hashes) lies in loading/;
// everything else is safe in a browser.

export * from './buildAnswerLookup.ts';
export * from './classifications.ts';
export * from './comparison/index.ts';
export * from './computeSizeGroup.ts';
export * from './editingFiles/index.ts';
export * from './findAskedCells.ts';
export * from './getRound.ts';
export { calculateDefinitionHash, loadDefinitions } from './loading/loadDefinitions.ts';
export type { DefinitionFiles, ParseCache } from './loading/loadingContext.ts';
export * from './map/index.ts';
export * from './model.ts';
export * from './nearestRounds.ts';
export * from './newRound/index.ts';
export * from './proposal/index.ts';
export * from './retention.ts';
export * from './reviewLimits.ts';
export * from './standardScale.ts';
export * from './texts.ts';
export * from './withdrawColumns.ts';
