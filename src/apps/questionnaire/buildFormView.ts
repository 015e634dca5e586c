// From a draft to what the pages show.

import {
  buildCheckNotes,
  buildFormState,
  type CheckNote,
  type Draft,
  type FormState,
  listBlockedCells,
} from '../../stages/collection/index.ts';
import type { DefinitionSet, Part, Round, SourceReference } from '../../stages/definition/index.ts';
import { findLargeChanges } from '../../stages/review/index.ts';
import type { QuestionnaireWords } from './catalogues.ts';
import { buildProvenance } from './form/buildProvenance.ts';
import { buildCellMessages } from './form/formMessages.ts';
import type { FormSurroundings } from './form/formSurroundings.ts';
import type { FormView } from './form/formView.ts';
import { nameActor } from './team/loadUnitView.ts';

/** What a part is shown in. */
export interface FormSetting {
  readonly part: Part;
  readonly round: Round;
  readonly definitions: Pick<DefinitionSet, 'sources'>;
}

/** `surroundings`: left out where only the answers matter. `showsMissing`: what is missing is said too. */
export function buildFormView(
  { part, round, definitions }: FormSetting,
  draft: Draft,
  words: QuestionnaireWords,
  showsMissing: boolean,
  surroundings?: FormSurroundings,
): FormView {
  const answers = new Map([...draft.cells].map(([key, cell]) => [key, cell.answer]));
  const comments = new Map([...draft.comments].map(([question, cell]) => [question, cell.answer]));
  const state = buildFormState(part, answers);
  const notes = buildCheckNotes(part, state, {
    words: words.answering,
    language: words.language,
    largeChanges:
      surroundings === undefined
        ? []
        : findLargeChanges(part, state.counted, surroundings.compared, round.reviewLimits),
    accepted: surroundings?.accepted ?? [],
  });
  return {
    part,
    words,
    answers,
    comments,
    state,
    messages: buildCellMessages(state, words, showsMissing),
    notes,
    blocked: listBlockedCells(notes),
    origins: buildOrigins(part, definitions, words),
    earlier: surroundings?.earlier,
    provenance:
      surroundings === undefined
        ? new Map()
        : buildProvenance(
            part,
            draft,
            (actor) => nameActor(surroundings.unit, actor, words),
            words,
            surroundings.earlier?.round,
          ),
  };
}

/** "Källa: Guide 2018, rad 559–562", by id of the check. */
function buildOrigins(
  part: Part,
  { sources }: Pick<DefinitionSet, 'sources'>,
  words: QuestionnaireWords,
): ReadonlyMap<string, string> {
  const describe = ({ document, lines }: SourceReference): string => {
    const title = sources.get(document)?.title ?? document;
    return lines === '' ? title : words.form.findings.lines(title, lines.replaceAll('-', '–'));
  };
  return new Map(
    part.checks.map(({ id, source }) => [
      id,
      source === undefined
        ? words.form.findings.ownRule
        : words.answering.checks.origin([source, ...(source.further ?? [])].map(describe).join('; ')),
    ]),
  );
}

/** True when nothing stops handing in: every asked cell is answered and no blocking check fails. */
export function canBeHandedIn({ state, notes }: { readonly state: FormState; readonly notes: readonly CheckNote[] }) {
  return state.faults.length === 0 && notes.every(({ strength }) => strength !== 'blocking');
}

/** Digest of the answers and comments that the review page shows. */
export function digestReviewed(view: Pick<FormView, 'state' | 'comments'>, digest: (text: string) => string): string {
  const sort = (entries: Iterable<readonly [string, string]>) => [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
  return digest(JSON.stringify([sort(view.state.counted), sort(view.comments)]));
}
