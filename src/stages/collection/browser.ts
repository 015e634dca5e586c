// What the page script needs of collection.

export * from './form/index.ts';
export type * from './model.ts';
