// Proposals: a folder of definitions of its own, edited until it is taken into use (J1).

export { isRemovable, listAddableKinds } from './arrangeCalendar.ts';
export * from './model.ts';
export { settleProposal } from './settleProposal.ts';
export { viewProposal } from './viewProposal.ts';
