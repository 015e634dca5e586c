// What stands beside the questions besides the draft: last time's answers, what the unit has said of warnings, who is who.
// Loaded when a page is made, never when an answer is saved.

import {
  type AcceptedFinding,
  buildComparedAnswers,
  type Draft,
  type EarlierPart,
  loadEarlierAnswers,
  selectAskedFor,
} from '../../../stages/collection/index.ts';
import type { EarlierAnswers } from '../../../stages/review/index.ts';
import { digestValues, runChecks } from '../../../stages/review/index.ts';
import type { QuestionnaireWords } from '../catalogues.ts';
import type { OpenedPart } from '../openLink.ts';
import type { QuestionnaireDependencies } from '../questionnaireDependencies.ts';
import { describeInstant } from '../team/days.ts';
import { loadUnitView, nameActor, type UnitView } from '../team/loadUnitView.ts';

/** `accepted` holds only what the unit has explained of the answers as they are now. */
export interface FormSurroundings {
  readonly unit: UnitView;
  readonly earlier: EarlierPart | undefined;
  /** The same as review compares it; empty where there is none. */
  readonly compared: EarlierAnswers;
  readonly accepted: readonly AcceptedFinding[];
}

/** Reads only. `earlier` is undefined where there is nothing to compare with. */
export async function loadSurroundings(
  deps: QuestionnaireDependencies,
  opened: OpenedPart,
  draft: Draft,
  words: QuestionnaireWords,
): Promise<FormSurroundings> {
  const [unit, earlier] = await Promise.all([loadUnitView(deps, opened), findEarlier(deps, opened)]);
  return {
    unit,
    earlier,
    compared: earlier === undefined ? { cells: new Map() } : buildComparedAnswers(earlier),
    accepted: listAccepted(deps, opened, selectAskedFor(opened.part, draft).answers, unit, words),
  };
}

/** Last time's answers to the questions that the link opens. */
export function findEarlier(
  deps: Pick<QuestionnaireDependencies, 'store'>,
  { definitions, key, part }: OpenedPart,
): Promise<EarlierPart | undefined> {
  return loadEarlierAnswers(deps.store, definitions, key.round, part, key.unit);
}

/** Warnings of the part that the unit has explained, as long as the values are those that it explained. */
export function listAccepted(
  { digest }: Pick<QuestionnaireDependencies, 'digest'>,
  { part }: Pick<OpenedPart, 'part'>,
  answers: ReadonlyMap<string, string>,
  unit: UnitView,
  words: QuestionnaireWords,
): readonly AcceptedFinding[] {
  const { acceptance } = words.form;
  return runChecks(part, answers).flatMap(({ check, item, cells }) => {
    const said = unit.state.acknowledgements.get([part.code, check, item].join('|'));
    if (said === undefined || said.digest !== digestValues(cells, answers, digest)) return [];
    const reason = acceptance.said(acceptance.reasons[said.reason], said.sentence ?? acceptance.erased);
    const by = acceptance.by(nameActor(unit, said.by, words), describeInstant(words, said.at));
    const values = Object.fromEntries(cells.map((key) => [key, answers.get(key) ?? '']));
    return [{ check, item, values, words: `${reason} ${by}` }];
  });
}
