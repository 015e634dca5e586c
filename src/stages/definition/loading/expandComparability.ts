// rounds/<year>/comparability.yaml: what is measured alike in several areas, and what changed since last time.

import { findNearestName } from '../../../kernel/expression/findNearestName.ts';
import type { AreaComparability, RoundChange } from '../model.ts';
import { type ComparabilityFile, comparabilityFileSchema } from '../schemas/indicatorSchemas.ts';
import { checkSource } from './catalogue.ts';
import { type DescriptionDraft, listColumns } from './expandDescriptions.ts';
import { listUnlistedParts, type RoundSetting } from './expandParts.ts';
import { expandText, parseSourceReference, readYamlFile, type YamlFile } from './loadingContext.ts';
import type { YamlPath } from './yamlSource.ts';

export interface Comparability {
  readonly areaComparability: readonly AreaComparability[];
  readonly changes: readonly RoundChange[];
}

/** Reads and checks the comparability of a round. */
export function loadComparability(setting: RoundSetting, descriptions: readonly DescriptionDraft[]): Comparability {
  const path = setting.round.file.replace(/round\.yaml$/u, 'comparability.yaml');
  const file = readYamlFile(setting.context, path, comparabilityFileSchema);
  if (file === undefined) return { areaComparability: [], changes: [] };
  checkAreas(setting, file);
  checkRows(setting, file, descriptions);
  checkChanges(setting, file);
  const { rows, changes } = file.value;
  return {
    areaComparability: rows.map(({ source, ...row }) => ({ ...row, source: parseSourceReference(source) })),
    changes: changes.map(({ source, text, ...change }) => ({
      ...change,
      text: expandText(text),
      source: parseSourceReference(source),
    })),
  };
}

type File = YamlFile<ComparabilityFile>;

/** Reports entries that are not among the known, and entries that stand twice. */
function checkMembers(
  { context }: RoundSetting,
  file: File,
  path: YamlPath,
  found: readonly string[],
  known: readonly string[],
  code: 'UNKNOWN_AREA' | 'UNKNOWN_COLUMN',
): void {
  found.forEach((id, index) => {
    const place = file.at(...path, index);
    if (!known.includes(id)) {
      context.problems.report(place, code, { name: id, nearest: findNearestName(id, known) ?? '' });
    } else if (found.indexOf(id) < index) {
      const first = file.at(...path, found.indexOf(id)).position;
      context.problems.report(place, 'DUPLICATE_ID', { id, first: `${file.file}:${first.line}:${first.column}` });
    }
  });
}

/** The table's columns are areas of the round, or items where an area is split. */
function checkAreas(setting: RoundSetting, file: File): void {
  const { context, shared, round } = setting;
  if (context.incomplete.has(shared.items.file) || context.incomplete.has(round.file)) return;
  const items = [...shared.items.entries.keys()];
  const areas = round.value.areas.map(({ code }) => code);
  checkMembers(setting, file, ['areas'], file.value.areas, [...areas, ...items], 'UNKNOWN_AREA');
  for (const area of file.value.areas) shared.items.used.add(area);
}

function checkRows(setting: RoundSetting, file: File, descriptions: readonly DescriptionDraft[]): void {
  const { context, shared } = setting;
  const codes = descriptions.flatMap(({ source }) => listColumns(source).map(({ code }) => code));
  // Columns that were lost with a fault in their file, or with the whole file, are not told as unknown.
  const folder = file.file.replace(/comparability\.yaml$/u, 'indicators/');
  const areComplete = ![...context.incomplete].some((path) => path.startsWith(folder));
  const areAreasRight = !context.problems.hasReported(['UNKNOWN_AREA']);
  const names = new Map<string, number>();
  file.value.rows.forEach((row, index) => {
    const path: YamlPath = ['rows', index];
    checkSource(context, shared.sources, row.source, file.at(...path, 'source'));
    if (areAreasRight) checkMembers(setting, file, [...path, 'areas'], row.areas, file.value.areas, 'UNKNOWN_AREA');
    if (areComplete) checkMembers(setting, file, [...path, 'columns'], row.columns, codes, 'UNKNOWN_COLUMN');
    const first = names.get(row.name);
    names.set(row.name, first ?? index);
    if (first !== undefined) {
      const at = file.at('rows', first, 'name').position.line;
      context.problems.report(file.at(...path, 'name'), 'DUPLICATE_ID', { id: row.name, first: `${file.file}:${at}` });
    }
  });
}

/** What was removed is not asked any more; everything else named by a change is. */
function checkChanges(setting: RoundSetting, file: File): void {
  const { context, shared, round, index } = setting;
  const { areas, parts } = round.value;
  const known = [...areas.map(({ code }) => code), ...parts.map(({ code }) => code)];
  const unlisted = new Set(listUnlistedParts(setting));
  const codes = [...index.byCode.keys()];
  file.value.changes.forEach((change, number) => {
    const path: YamlPath = ['changes', number];
    checkSource(context, shared.sources, change.source, file.at(...path, 'source'));
    const isLost = context.incomplete.has(round.file) || unlisted.has(change.area);
    if (!known.includes(change.area) && !isLost) {
      const nearest = findNearestName(change.area, known) ?? '';
      context.problems.report(file.at(...path, 'area'), 'UNKNOWN_AREA', { name: change.area, nearest });
    }
    change.questions.forEach((code, at) => {
      const place = file.at(...path, 'questions', at);
      const isAsked = index.byCode.has(code);
      if (change.kind === 'removed' && isAsked) {
        context.problems.report(place, 'REMOVED_QUESTION_ASKED', { question: code });
      } else if (change.kind !== 'removed' && !isAsked && index.isComplete) {
        context.problems.report(place, 'UNKNOWN_QUESTION', { name: code, nearest: findNearestName(code, codes) ?? '' });
      } else if (change.questions.indexOf(code) < at) {
        context.problems.report(place, 'DUPLICATE_ID', { id: code, first: file.file });
      }
    });
  });
}
