// Edits of a proposal, written into the files of its folder.

import { Problem } from '../../../kernel/problem.ts';
import { findValueAt } from '../editingFiles/leafPlace.ts';
import type { EditableDefinitions } from '../editingFiles/readEditableFiles.ts';
import type { YamlPath } from '../loading/yamlSource.ts';
import type { CalendarEntry, Question, Round } from '../model.ts';
import { type AuthoredMap, readAuthored } from '../newRound/authoredEntries.ts';
import { arrangeCalendar, isRemovable, listAddableKinds } from './arrangeCalendar.ts';
import type { ProposalEdit, ProposalSetting } from './model.ts';
import { setYamlValue } from './setYamlValue.ts';

type Files = ReadonlyMap<string, string>;
type QuestionEdit = Extract<ProposalEdit, { kind: 'question' }>;

/** A proposal as it is loaded: its files and the sound set that they make. */
export interface LoadedProposal {
  readonly setting: ProposalSetting;
  readonly files: Files;
  readonly definitions: EditableDefinitions;
}

/**
 * The files that an edit changes, with their new text. Throws Problem UNKNOWN_QUESTION or UNKNOWN_PERIOD where it names what the
 * round does not have, and NOT_EDITABLE where a source gives what it would change.
 */
export function editProposal(proposal: LoadedProposal, edit: ProposalEdit): Files {
  switch (edit.kind) {
    case 'calendar':
      return editCalendar(proposal, edit);
    case 'legal':
      return editLegal(proposal, edit);
    case 'question':
      return editQuestion(proposal, edit);
  }
}

function buildRoundPath({ setting }: LoadedProposal, inner: string): string {
  return `rounds/${setting.year}/${inner}`;
}

function editCalendar(proposal: LoadedProposal, edit: Extract<ProposalEdit, { kind: 'calendar' }>): Files {
  const path = buildRoundPath(proposal, 'round.yaml');
  let text = proposal.files.get(path) ?? '';
  const entries = (readAuthored(proposal.files, path).calendar ?? []) as readonly AuthoredMap[];
  for (const { index, from, to } of edit.entries) {
    const entry = entries[index];
    if (entry === undefined) continue;
    const isChanged = entry.from !== from || (entry.to ?? entry.from) !== to;
    if (!isChanged) continue;
    if (entry.source !== undefined) throw new Problem('NOT_EDITABLE', `A source gives calendar entry ${index}`);
    text = setYamlValue(text, ['calendar', index, 'from'], from);
    text = setYamlValue(text, ['calendar', index, 'to'], to === from ? undefined : to);
  }
  const { removed = [], added = [] } = edit;
  requireArrangeable(entries, removed, added);
  return new Map([[path, arrangeCalendar(text, new Set(removed), added)]]);
}

/** Problem NOT_EDITABLE where an entry may not go, or one of its kind may not come. */
function requireArrangeable(
  entries: readonly AuthoredMap[],
  removed: readonly number[],
  added: readonly { readonly kind: CalendarEntry['kind'] }[],
): void {
  const calendar = entries.map(({ kind, source }) => {
    return { kind: kind as CalendarEntry['kind'], isOpen: source === undefined };
  });
  for (const index of removed) {
    const entry = calendar[index];
    if (entry === undefined || !isRemovable(entry)) {
      throw new Problem('NOT_EDITABLE', `Calendar entry ${index} cannot be removed`);
    }
  }
  const after = calendar.filter((_, index) => !removed.includes(index));
  for (const { kind } of added) {
    if (!listAddableKinds(after).includes(kind)) {
      throw new Problem('NOT_EDITABLE', `The calendar cannot have another entry of the kind ${kind}`);
    }
    after.push({ kind, isOpen: true });
  }
}

function editLegal(proposal: LoadedProposal, edit: Extract<ProposalEdit, { kind: 'legal' }>): Files {
  const path = buildRoundPath(proposal, 'round.yaml');
  let text = proposal.files.get(path) ?? '';
  const set = (inner: YamlPath, value: unknown): void => {
    text = setYamlValue(text, ['legal', ...inner], value);
  };
  // What a source gives of a round that is there stays; a new round's text is the agency's own.
  if (proposal.setting.kind === 'newRound') {
    const { basis, purpose } = getProposedRound(proposal).legal;
    // A source vouches for its own words only.
    if (basis.sv !== edit.basis || purpose.sv !== edit.purpose) set(['source'], undefined);
    set(['basis'], edit.basis);
    set(['purpose'], edit.purpose);
    set(['voluntary'], edit.voluntary);
  }
  set(['consultation', 'date'], edit.consultationDate || 'open');
  set(['consultation', 'registrationNumber'], edit.registrationNumber || 'open');
  return new Map([[path, text]]);
}

function editQuestion(proposal: LoadedProposal, edit: QuestionEdit): Files {
  if (proposal.setting.kind !== 'newRound') throw new Problem('NOT_EDITABLE', 'A completion changes no questions');
  const round = getProposedRound(proposal);
  const question = round.parts.flatMap(({ questions }) => questions).find(({ code }) => code === edit.code);
  if (question === undefined) throw new Problem('UNKNOWN_QUESTION', `The round has no question ${edit.code}`);
  const partPath = buildRoundPath(proposal, `parts/${question.part}.yaml`);
  const fields = listChangedFields(proposal, question, edit);
  let part = proposal.files.get(partPath) ?? '';
  const base = prepareQuestionEntry(part, question);
  part = base.text;
  for (const [name, value] of Object.entries(fields)) part = setYamlValue(part, [...base.path, name], value);
  return new Map([[partPath, part], ...editIndicators(proposal, round, edit)]);
}

function getProposedRound({ definitions, setting }: LoadedProposal): Round {
  const round = definitions.set?.rounds.get(setting.year);
  if (round === undefined) throw new Error('A proposal is edited only while it has no faults');
  return round;
}

/** Fields of a question that the edit changes, as they are to be written. */
function listChangedFields(proposal: LoadedProposal, question: Question, edit: QuestionEdit): AuthoredMap {
  const { period } = edit;
  const written = findWrittenQuestion(proposal, question);
  const text = edit.text ?? readSwedish(written.text);
  const references = written.references;
  if (period === undefined) return edit.text === undefined ? {} : { text };
  const round = readAuthored(proposal.files, buildRoundPath(proposal, 'round.yaml'));
  if (
    (round.references as AuthoredMap | undefined)?.[period.after] === undefined ||
    !references.includes(period.before)
  ) {
    throw new Problem('UNKNOWN_PERIOD', `The round has no period ${period.after}`);
  }
  const instructions = readSwedish(written.instructions);
  const renamed = { text: renamePeriod(text, period), instructions: renamePeriod(instructions, period) };
  return {
    ...(renamed.text === readSwedish(written.text) ? {} : { text: renamed.text }),
    ...(renamed.instructions === instructions ? {} : { instructions: renamed.instructions }),
    references: references.map((id) => (id === period.before ? period.after : id)),
  };
}

function renamePeriod(text: string, { before, after }: NonNullable<QuestionEdit['period']>): string {
  return text.replaceAll(new RegExp(`\\{${before}(?=[.}])`, 'gu'), `{${after}`);
}

/** A question's own words as they are written, wherever they stand: here, in another round, or among what is shared. */
export interface WrittenQuestion {
  readonly text: unknown;
  readonly instructions: unknown;
  readonly references: readonly string[];
}

/** Where a question's words come from, read there; an Error when the question is not in the proposal. */
export function findWrittenQuestion(proposal: LoadedProposal, question: Question): WrittenQuestion {
  const file = proposal.definitions.yamlFiles.get(buildRoundPath(proposal, `parts/${question.part}.yaml`));
  const path = findWholePath(file?.whole, question.code);
  const whole = path === undefined ? undefined : findValueAt(file?.whole, path);
  if (file === undefined || path === undefined || whole === undefined) {
    throw new Error(`The question ${question.code} is not where it was loaded from`);
  }
  const read = (field: string): unknown => {
    if ((whole as AuthoredMap)[field] === undefined) return undefined;
    const origin = file.findOrigin([...path, field]);
    return findValueAt(proposal.definitions.yamlFiles.get(origin.file)?.data, origin.path);
  };
  const { references } = whole as { readonly references?: readonly string[] };
  return { text: read('text'), instructions: read('instructions'), references: references ?? [] };
}

function findWholePath(whole: unknown, code: string): YamlPath | undefined {
  const { questions } = whole as { readonly questions: readonly AuthoredMap[] };
  for (const [index, question] of questions.entries()) {
    if (question.code === code) return ['questions', index];
    const followUps = (question.followUps ?? []) as readonly AuthoredMap[];
    const at = followUps.findIndex((followUp) => followUp.code === code);
    if (at >= 0) return ['questions', index, 'followUps', at];
  }
  return undefined;
}

/** Swedish of a text as it is written: a string, or its languages. */
export function readSwedish(text: unknown): string {
  if (typeof text === 'string') return text.trim();
  const { sv } = (text ?? {}) as { readonly sv?: unknown };
  return typeof sv === 'string' ? sv.trim() : '';
}

/** The part file with an entry of its own for the question, and where that stands. */
function prepareQuestionEntry(text: string, question: Question): { readonly text: string; readonly path: YamlPath } {
  const main = question.followUpOf ?? question.code;
  const entries = (readAuthored(new Map([['part', text]]), 'part').questions ?? []) as readonly (
    | string
    | AuthoredMap
  )[];
  const index = entries.findIndex((entry) =>
    typeof entry === 'string' ? entry === main : (entry.code ?? entry.copy) === main,
  );
  if (index < 0) throw new Problem('NOT_EDITABLE', `The part file does not name ${main}`);
  const entry = entries[index];
  const whole = typeof entry === 'string' ? setYamlValue(text, ['questions', index], { copy: entry }) : text;
  if (question.followUpOf === undefined) return { text: whole, path: ['questions', index] };
  const followUps = typeof entry === 'string' ? undefined : entry?.followUps;
  if (Array.isArray(followUps)) {
    const at = followUps.findIndex((one: AuthoredMap) => one.code === question.code);
    return { text: whole, path: ['questions', index, 'followUps', at] };
  }
  return { text: whole, path: ['questions', index, 'followUps', question.code.slice(main.length)] };
}

/** What the author says of comparability stands with every description that names the question; so does its new period. */
function editIndicators(proposal: LoadedProposal, round: Round, edit: QuestionEdit): [string, string][] {
  const { from } = proposal.setting;
  const files = new Map<string, string>();
  for (const description of round.descriptions) {
    if (!description.questions.includes(edit.code)) continue;
    const path = buildRoundPath(proposal, `indicators/${description.area}.yaml`);
    let text = files.get(path) ?? proposal.files.get(path) ?? '';
    const entries = (readAuthored(new Map([['a', text]]), 'a').descriptions ?? []) as readonly (string | AuthoredMap)[];
    const index = entries.findIndex((one) =>
      typeof one === 'string' ? one === description.id : (one.id ?? one.copy) === description.id,
    );
    const entry = entries[index];
    if (entry === undefined) continue;
    if (typeof entry === 'string') text = setYamlValue(text, ['descriptions', index], { copy: entry });
    const declared = { status: edit.comparability, ...(edit.reason === '' ? {} : { reason: edit.reason }) };
    const value = edit.reason === '' ? edit.comparability : declared;
    text = setYamlValue(text, ['descriptions', index, 'comparability'], { [String(from)]: value });
    const references = findDescriptionPeriods(proposal, path, description.id);
    const { period } = edit;
    if (period !== undefined && references.includes(period.before)) {
      const renamed = references.map((id) => (id === period.before ? period.after : id));
      text = setYamlValue(text, ['descriptions', index, 'references'], [...new Set(renamed)]);
    }
    files.set(path, text);
  }
  return [...files];
}

function findDescriptionPeriods({ definitions }: LoadedProposal, path: string, id: string): readonly string[] {
  const whole = definitions.yamlFiles.get(path)?.whole as
    | { readonly descriptions?: readonly AuthoredMap[] }
    | undefined;
  const found = whole?.descriptions?.find((description) => description.id === id);
  return (found?.references ?? []) as readonly string[];
}
