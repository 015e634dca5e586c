// Addresses of the units: a list checked, and what follows from it.

export * from './checkContactRows.ts';
export * from './planContactChanges.ts';
