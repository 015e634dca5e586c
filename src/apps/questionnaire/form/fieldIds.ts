import type { CellKey } from '../../../kernel/answer.ts';

/** Id of a cell's first control: `f-G2--eb_lss`; where a link to the cell leads. */
export function buildCellId(key: CellKey): string {
  return `f-${key.replace('[', '--').replace(']', '').replaceAll('+', '_')}`;
}

/** Id of what is said beside a cell. */
export function buildMessagesId(key: CellKey): string {
  return `m-${buildCellId(key).slice(2)}`;
}

/** Id of a main question's block: `fraga-G2`. */
export function buildBlockId(code: string): string {
  return `fraga-${code}`;
}

/** Id of a question's heading. */
export function buildHeadingId(code: string): string {
  return `rubrik-${code}`;
}
