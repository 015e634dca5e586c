export * from './editResponses.ts';
export * from './model.ts';
