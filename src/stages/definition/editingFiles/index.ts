// Texts, dates and labels of a definition set, edited in the text of its files.

export { checkEdits, type EditCheck } from './checkEdits.ts';
export type { LeafEdit } from './editFiles.ts';
export { findValueAt } from './leafPlace.ts';
export type { Leaf } from './listLeaves.ts';
export { type EditableDefinitions, type EditableFile, readEditableFiles } from './readEditableFiles.ts';
