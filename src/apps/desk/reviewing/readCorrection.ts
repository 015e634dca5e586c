// The form of a correction: which cells it shows, and what was posted in them.

import { buildCellKey, type CellKey, parseCellKey } from '../../../kernel/answer.ts';
import {
  applyChanges,
  buildQuestionBlocks,
  type PreparedCorrection,
  parseFormFields,
  prepareCorrection,
  type ReviewedPart,
} from '../../../stages/collection/index.ts';
import { type AskedCell, findAskedCells, type Part } from '../../../stages/definition/index.ts';
import { readField } from '../deskRequest.ts';

/** A correction while it is being written. */
export interface CorrectionForm {
  /** Cells to show, in the order of the form. */
  readonly cells: readonly AskedCell[];
  /** What stands in them: what is handed in, or what was posted. */
  readonly values: ReadonlyMap<CellKey, string>;
  readonly reason: string;
  /** Key of the matter that the correction settles; '' for none. */
  readonly matter: string;
  readonly prepared: PreparedCorrection | undefined;
}

/** The form for a question and those that hang together with it. */
export function openCorrection({ part, response }: ReviewedPart, question: string, matter: string): CorrectionForm {
  const codes = listBlock(part, question);
  const cells = findAskedCells(part, response.answers).filter((cell) => codes.has(cell.question.code));
  return { cells, values: response.answers, reason: '', matter, prepared: undefined };
}

/** What was posted. Cells that routing asks for because of it are shown too, so that they can be answered. */
export function readCorrection({ part, response }: ReviewedPart, fields: FormData): CorrectionForm {
  const { answers: posted } = parseFormFields(part, fields);
  const shown = fields.getAll('ruta').filter((value) => typeof value === 'string');
  const changes = new Map(shown.flatMap((key) => (posted.has(key) ? [[key, posted.get(key) ?? ''] as const] : [])));
  const prepared = prepareCorrection(part, response, changes);
  const values = applyChanges(response.answers, changes);
  const keys = new Set([...shown, ...prepared.problems.map(({ question, item }) => buildCellKey(question, item))]);
  return {
    cells: findAskedCells(part, values).filter(({ key }) => keys.has(key)),
    values,
    reason: readField(fields, 'skal'),
    matter: readField(fields, 'arende'),
    prepared,
  };
}

/** Codes of a question's block: the main question and its follow-ups. */
function listBlock(part: Part, question: string): ReadonlySet<string> {
  const block = buildQuestionBlocks(part).find(
    ({ main, followUps }) => main.code === question || followUps.some(({ code }) => code === question),
  );
  return new Set(block === undefined ? [] : [block.main.code, ...block.followUps.map(({ code }) => code)]);
}

/** The question that an address names, by its code or by a cell; undefined when the part has none such. */
export function findNamedQuestion(
  part: Part,
  question: string | undefined,
  cell: string | undefined,
): string | undefined {
  const code = question ?? (cell === undefined ? undefined : parseCellKey(cell).question);
  return part.questions.some((candidate) => candidate.code === code) ? code : undefined;
}
