// What nothing uses, and slips in delivered facts that no erratum explains. Both need every round to be read.

import type { Classifications } from '../classifications.ts';
import type { Catalogue } from './catalogue.ts';
import type { ClassificationTables } from './loadClassifications.ts';
import type { LoadingContext } from './loadingContext.ts';
import type { RoundDraft } from './loadRound.ts';
import type { Shared } from './loadShared.ts';

/** Reports entries that no round uses. A misspelt reference is one fault: then its kind is not looked through. */
export function checkUsage(context: LoadingContext, shared: Shared, rounds: readonly RoundDraft[]): void {
  // Where entries were lost to other faults, nobody knows what they would have used.
  const isPartial = [...context.incomplete].some((file) => !file.startsWith('classifications/'));
  if (isPartial) return;
  reportUnused(context, shared.optionSets);
  if (shared.optionSets.unresolved.size === 0) reportUnused(context, shared.optionCodes);
  if (!context.problems.hasReported(['UNKNOWN_AREA'])) reportUnused(context, shared.items);
  reportUnused(context, shared.terms);
  reportUnused(context, shared.sources);
  reportUnused(context, shared.forms.questions);
  reportUnused(context, shared.forms.descriptions);
  reportUnused(context, shared.scales);
  reportUnused(context, shared.areaTexts);
  for (const { periods } of rounds) reportUnused(context, periods);
}

function reportUnused(context: LoadingContext, catalogue: Catalogue<unknown>): void {
  if (catalogue.unresolved.size > 0) return;
  for (const id of catalogue.entries.keys()) {
    if (!catalogue.used.has(id)) context.problems.report(catalogue.placeOf(id), 'UNUSED', { name: id });
  }
}

/** Municipalities whose listed size group is not the computed one are named by an erratum of the round. */
export function checkListedGroupErrata(
  context: LoadingContext,
  { sizeGroupTables }: ClassificationTables,
  { municipalities }: Classifications,
  rounds: readonly RoundDraft[],
): void {
  const names = new Map(municipalities.map(({ code, name }) => [code, name]));
  for (const { year, rows } of sizeGroupTables) {
    const draft = rounds.find(({ round }) => round.groups.sizeGroupEdition === `listed-${year}`);
    if (draft === undefined || context.incomplete.has(draft.file.file)) continue;
    const told = draft.round.errata.map(({ printed, place, explanation }) => `${printed} ${place} ${explanation.sv}`);
    for (const { get, at } of rows) {
      const [listed, computed] = [get('group_listed'), get(`group_by_population_${year - 1}`)];
      const name = names.get(get('code')) ?? get('code');
      const isTold = told.some((text) => text.includes(name) && text.includes(`grupp ${listed}`));
      if (listed === computed || isTold) continue;
      context.problems.report(at('group_listed'), 'SIZE_GROUP_UNEXPLAINED', { name, listed, computed });
    }
  }
}

/** Files of the folder that no part of a definition set is made of. */
export function checkUnexpectedFiles(context: LoadingContext): void {
  for (const path of context.files.keys()) {
    const [folder = ''] = /^rounds\/\d{4}\//u.exec(path) ?? [];
    // Where round.yaml has lost parts to faults, their files are not told as strangers.
    if (context.read.has(path) || context.incomplete.has(`${folder}round.yaml`)) continue;
    context.problems.report({ file: path, position: { line: 1, column: 1 } }, 'FILE_UNEXPECTED', { file: path });
  }
}
