// rounds/<year>/comparability.yaml: what is measured alike in several areas, and what changed since last time.

import { findNearestName } from '../../../kernel/expression/findNearestName.ts';
import type { AreaComparability, RoundChange } from '../model.ts';
import type { ComparabilityFile } from '../schemas/comparabilitySchema.ts';
import { checkSource } from './catalogue.ts';
import { composeComparability } from './composing/composeComparability.ts';
import { deriveAreaComparability } from './deriveAreaComparability.ts';
import type { DescriptionDraft } from './expandDescriptions.ts';
import { buildComposingSetting, listUnlistedParts, type RoundSetting } from './expandParts.ts';
import { expandText, parseSourceReference, type YamlFile } from './loadingContext.ts';
import type { YamlPath } from './yamlSource.ts';

/** Empty lists where the round has no comparability.yaml. */
export interface Comparability {
  readonly areaComparability: readonly AreaComparability[];
  readonly comparedAreas: readonly string[];
  readonly changes: readonly RoundChange[];
}

/** Reads and checks the comparability of a round. */
export function loadComparability(setting: RoundSetting, descriptions: readonly DescriptionDraft[]): Comparability {
  const path = setting.round.file.replace(/round\.yaml$/u, 'comparability.yaml');
  const file = composeComparability(buildComposingSetting(setting, path));
  if (file === undefined) return { areaComparability: [], comparedAreas: [], changes: [] };
  checkAreas(setting, file);
  checkRows(setting, file);
  checkChanges(setting, file);
  return {
    areaComparability: deriveAreaComparability(setting, file, descriptions),
    comparedAreas: file.value.areas,
    changes: file.value.changes.map(({ source, text, ...change }) => ({
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
): void {
  found.forEach((id, index) => {
    const place = file.at(...path, index);
    if (!known.includes(id)) {
      context.problems.report(place, 'UNKNOWN_AREA', { name: id, nearest: findNearestName(id, known) ?? '' });
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
  checkMembers(setting, file, ['areas'], file.value.areas, [...areas, ...items]);
  for (const area of file.value.areas) shared.items.used.add(area);
}

/** Rows have an id and a name of their own. */
function checkRows({ context, shared }: RoundSetting, file: File): void {
  for (const key of ['id', 'name'] as const) {
    const values = file.value.rows.map((row) => row[key]);
    values.forEach((value, index) => {
      const first = values.indexOf(value);
      if (first === index) return;
      const at = file.at('rows', first, key).position.line;
      context.problems.report(file.at('rows', index, key), 'DUPLICATE_ID', { id: value, first: `${file.file}:${at}` });
    });
  }
  file.value.rows.forEach(({ source }, index) => {
    checkSource(context, shared.sources, source, file.at('rows', index, 'source'));
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
