export type * from './model.ts';
export * from './runChecks.ts';
