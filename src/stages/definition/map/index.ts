export * from './buildMapShapes.ts';
export * from './mapShapes.ts';
export * from './topology.ts';
