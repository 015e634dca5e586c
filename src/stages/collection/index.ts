export * from './canonicalJson.ts';
export * from './deskStore.ts';
export * from './findResponseState.ts';
export * from './model.ts';
export * from './personalLinks.ts';
export * from './responseEvent.ts';
export * from './verifyChain.ts';
