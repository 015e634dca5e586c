export * from './model.ts';
export * from './releaseReader.ts';
export * from './buildReleaseData.ts';
export * from './listReleaseChanges.ts';
export * from './readReleaseData.ts';
export * from './releaseChecklist.ts';
// What the products and the public side need of earlier stages, which they do not import themselves.
export type { ResponseRate, Result } from '../calculation/index.ts';
export type { Frame, Unit } from '../frame/index.ts';
