export * from './runChecks.ts';
