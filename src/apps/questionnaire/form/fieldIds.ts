import type { CellKey } from '../../../kernel/answer.ts';

/** Id of a cell's first control: `f-G2--eb_lss`; where a link to the cell leads. */
export function buildCellId(key: CellKey): string {
  return `f-${key.replace('[', '--').replace(']', '').replaceAll('+', '_')}`;
}

/** Id of what is said beside a cell. */
export function buildMessagesId(key: CellKey): string {
  return `m-${buildCellId(key).slice(2)}`;
}

/** Id of last time's answer to a cell. */
export function buildEarlierId(key: CellKey): string {
  return `forra-${buildCellId(key).slice(2)}`;
}

/** Id of a main question's block: `fraga-G2`. */
export function buildBlockId(code: string): string {
  return `fraga-${code}`;
}

/** Id of a question's heading. */
export function buildHeadingId(code: string): string {
  return `rubrik-${code}`;
}

/** Id of a question's comment. */
export function buildCommentId(code: string): string {
  return `kommentar-${code}`;
}

/** Id of a warning on the review page. */
export function buildNoteId(check: string): string {
  return `kontroll-${check}`;
}
