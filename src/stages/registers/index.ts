export * from './buildRegisterLookup.ts';
export * from './importRegisters.ts';
export * from './model.ts';
