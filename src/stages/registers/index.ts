export * from './importRegisters.ts';
export * from './model.ts';
