// Texts, dates and labels of a definition set, edited in the text of its files.

export { checkEdits, type EditCheck, type EditProblem } from './checkEdits.ts';
export type { LeafEdit } from './editFiles.ts';
export { findValueAt } from './leafPlace.ts';
export type { Leaf, LeafKind } from './listLeaves.ts';
export { type EditableDefinitions, type EditableFile, readEditableFiles } from './readEditableFiles.ts';
