export * from './model.ts';
export * from './releaseReader.ts';
