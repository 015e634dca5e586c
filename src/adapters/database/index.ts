// Storage: the database itself, and the stores of collection, of the work around it and of the desk on it.

export { digestSha256 } from './chainTools.ts';
export type { OpenDatabase } from './connectDatabase.ts';
export { createAuditStore } from './createAuditStore.ts';
export { createCollectionStore } from './createCollectionStore.ts';
export { createDeskStore } from './createDeskStore.ts';
export { createReleaseStore } from './createReleaseStore.ts';
export { createStores } from './createStores.ts';
export { createTeamworkStore } from './createTeamworkStore.ts';
export { type DatabaseSettings, openDatabase } from './openDatabase.ts';
