// The cell is the smallest thing that is answered: a question, and an item where the question is a grid.

/** A cell of a questionnaire; `item` is '' where the question has none. */
export interface Cell {
  readonly question: string;
  readonly item: string;
}

/** Answer as written in answers.csv: an option code, codes joined with `;`, a number with a dot, or text. */
export type AnswerText = string;

/** Lasting key of a cell: `G1`, `G2[eb+lss]`. */
export type CellKey = string;

/** Answers of one unit to one part (or of one unit over all parts) by cell. */
export type Answers = ReadonlyMap<CellKey, AnswerText>;

/** Key of a cell: `G1` or `G2[eb+lss]`. */
export function buildCellKey(question: string, item = ''): CellKey {
  return item === '' ? question : `${question}[${item}]`;
}

/** The cell of a key made by `buildCellKey`. */
export function parseCellKey(key: CellKey): Cell {
  const open = key.indexOf('[');
  return open < 0 ? { question: key, item: '' } : { question: key.slice(0, open), item: key.slice(open + 1, -1) };
}

/** What a number question may hold instead of a number (R-QUESTIONNAIRE-10). */
export const cannotProvide = 'KAN_EJ_LAMNA';
