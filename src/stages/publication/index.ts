// What the products and the public side need of earlier stages, which they do not import themselves.
export type { ResponseRate, Result } from '../calculation/index.ts';
export type { Frame } from '../frame/index.ts';
export * from './buildReleaseData.ts';
export * from './buildSeriesRelease.ts';
export * from './listNotShown.ts';
export * from './listPublished.ts';
export * from './listReleaseChanges.ts';
export * from './listSeriesRounds.ts';
export * from './listToldComparability.ts';
export * from './model.ts';
export * from './readReleaseData.ts';
export * from './releaseChecklist.ts';
export * from './releaseReader.ts';
export * from './releaseSummary.ts';
export { packRelease } from './storedRelease.ts';
