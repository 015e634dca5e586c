export * from './editResponses.ts';
export * from './listAnsweredParts.ts';
export * from './model.ts';
