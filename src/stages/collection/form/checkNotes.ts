// What the checks say of the answers, ready to be shown: once for each check, however many rows of a table it fails in, with
// the actual answers and the cells they stand in. The same on the server and in the page script.

import { type AnswerText, buildCellKey, type CellKey, parseCellKey } from '../../../kernel/answer.ts';
import type { Check, Part, Question } from '../../definition/index.ts';
import type { LargeChange } from '../../review/index.ts';
import { type AnswerWords, describeAnswer } from './describeAnswer.ts';
import { findFailedChecks } from './failedChecks.ts';
import type { FormState } from './formState.ts';

/** An answer that a note speaks of: the link to its cell carries both. */
export interface NoteCell {
  readonly key: CellKey;
  /** `B1b (Minst ett år)`. */
  readonly place: string;
  /** `14 årsarbetare`, `”Ja”`. */
  readonly answer: string;
}

/** The answers that the check goes by, in one row of the table. */
export interface NoteLine {
  /** Row of the table; '' where there is none. */
  readonly item: string;
  readonly cells: readonly NoteCell[];
  /** For a large change: the answer of last time and its year. */
  readonly before?: { readonly answer: string; readonly year: number };
}

/** Either a check that fails, or large changes since last time; its lines say in which rows. */
export interface CheckNote {
  /** Id of the check; `stor-andring` for changes since last time. */
  readonly id: string;
  readonly strength: Check['strength'];
  /** The question that it stands under: the last one that it reads. */
  readonly question: string;
  /** What is odd and what to do; undefined for a large change, whose lines say it. */
  readonly message: string | undefined;
  readonly lines: readonly NoteLine[];
  /** What the unit has said of it, when every line is accepted as it stands. */
  readonly accepted: readonly string[] | undefined;
}

/** A warning that the unit has said is right, with the values that it said it of. */
export interface AcceptedFinding {
  readonly check: string;
  readonly item: string;
  readonly values: Readonly<Record<CellKey, AnswerText>>;
  /** Reason, sentence, who and when, in words. */
  readonly words: string;
}

/** `accepted`: findings that the unit has explained; one counts only while its answers are the same. */
export interface NoteSetting {
  readonly words: AnswerWords;
  readonly language: 'sv' | 'en';
  readonly largeChanges: readonly LargeChange[];
  readonly accepted: readonly AcceptedFinding[];
}

/** Id of the note on large changes. */
const largeChangeNote = 'stor-andring';

/** Notes in the order of the part's checks, large changes last by question. */
export function buildCheckNotes(part: Part, state: FormState, setting: NoteSetting): readonly CheckNote[] {
  const describing: Describing = { part, answers: state.counted, ...setting };
  const failed = group(findFailedChecks(part, state), ({ finding }) => finding.check);
  const notes = [...failed].flatMap(([id, ofCheck]): CheckNote[] => {
    const [first] = ofCheck;
    if (first === undefined) return [];
    const { strength, message } = first.finding;
    const lines = ofCheck.map(({ finding }) => ({
      item: finding.item,
      cells: describeCells(finding.cells, describing),
    }));
    const accepted = ofCheck.map(({ finding }) => findAcceptance(id, finding.item, finding.cells, describing));
    return [
      {
        id,
        strength,
        question: first.question,
        message: (setting.language === 'en' ? message.en : undefined) ?? message.sv,
        lines,
        accepted: strength === 'warning' ? listAll(accepted) : undefined,
      },
    ];
  });
  return [...notes, ...buildChangeNotes(describing)];
}

/** Map.groupBy, which some of the browsers that answer do not have yet. */
function group<T>(values: readonly T[], findKey: (value: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) groups.set(findKey(value), [...(groups.get(findKey(value)) ?? []), value]);
  return groups;
}

type Describing = NoteSetting & { readonly part: Part; readonly answers: ReadonlyMap<CellKey, AnswerText> };

function listAll(words: readonly (string | undefined)[]): readonly string[] | undefined {
  const said = words.filter((one) => one !== undefined);
  return said.length === words.length ? [...new Set(said)] : undefined;
}

function findAcceptance(
  check: string,
  item: string,
  cells: readonly CellKey[],
  { accepted, answers }: Describing,
): string | undefined {
  return accepted.find(
    (one) =>
      one.check === check &&
      one.item === item &&
      cells.every((key) => (one.values[key] ?? '') === (answers.get(key) ?? '')),
  )?.words;
}

function buildChangeNotes(describing: Describing): readonly CheckNote[] {
  const byQuestion = group(describing.largeChanges, ({ question }) => question);
  return [...byQuestion].map(([question, changes]) => ({
    id: largeChangeNote,
    strength: 'information',
    question,
    message: undefined,
    lines: changes.map((change) => ({
      item: change.item,
      cells: describeCells([change.key], describing),
      before: { answer: quote(change.key, change.before, describing), year: change.year },
    })),
    accepted: undefined,
  }));
}

/** Cells that are answered; one that is not has nothing to say. */
function describeCells(cells: readonly CellKey[], describing: Describing): readonly NoteCell[] {
  return cells.flatMap((key) => {
    const answer = describing.answers.get(key) ?? '';
    return answer === '' ? [] : [{ key, place: namePlace(key, describing), answer: quote(key, answer, describing) }];
  });
}

function quote(key: CellKey, answer: AnswerText, { part, answers, words, language }: Describing): string {
  const { question: code, item } = parseCellKey(key);
  const question = findQuestion(part, code);
  if (question === undefined) return answer;
  const described = describeAnswer(question, item, answer, answers, words, language);
  return question.kind === 'number' ? described : `”${described}”`;
}

function namePlace(key: CellKey, { part, language }: Describing): string {
  const { question: code, item } = parseCellKey(key);
  const label = findQuestion(part, code)?.items.find(({ id }) => id === item)?.label;
  const row = (language === 'en' ? label?.en : undefined) ?? label?.sv;
  return row === undefined ? code : `${code} (${row})`;
}

function findQuestion(part: Part, code: string): Question | undefined {
  return part.questions.find((question) => question.code === code);
}

/** Cells that stop handing in, beyond those that are missing or wrong by themselves. */
export function listBlockedCells(notes: readonly CheckNote[]): ReadonlySet<CellKey> {
  const blocking = notes.filter(({ strength }) => strength === 'blocking');
  return new Set(blocking.flatMap(({ lines }) => lines.flatMap(({ cells }) => cells.map(({ key }) => key))));
}

/** Key of the note's first cell: where a link to the note's question leads when it names no cell. */
export function findNoteCell(note: CheckNote): CellKey {
  return note.lines[0]?.cells[0]?.key ?? buildCellKey(note.question);
}
