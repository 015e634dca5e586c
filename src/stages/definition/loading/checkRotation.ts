// The model of base and deepening indicators (R-ROTATION-02 … -06): its areas and dimensions are known, every
// indicator of its areas has a role and no other has, and a deepening indicator stands in a year of its dimension.

import { findNearestName } from '../../../kernel/expression/findNearestName.ts';
import { checkSource } from './catalogue.ts';
import type { DescriptionDraft } from './expandDescriptions.ts';
import type { RoundSetting } from './expandParts.ts';
import { sharedFiles } from './loadShared.ts';
import type { YamlPath } from './yamlSource.ts';

/** Checks the rotation of round.yaml, and the roles of its descriptions. */
export function checkRotation(setting: RoundSetting, descriptions: readonly DescriptionDraft[]): void {
  checkRotationAreas(setting);
  checkRotationDimensions(setting);
  for (const draft of descriptions) checkRole(setting, draft);
}

function checkRotationAreas({ context, shared, round }: RoundSetting): void {
  const { rotation, areas } = round.value;
  if (rotation === undefined) return;
  checkSource(context, shared.sources, rotation.source, round.at('rotation', 'source'));
  const codes = areas.map(({ code }) => code);
  rotation.areas.forEach((area, index) => {
    const place = round.at('rotation', 'areas', index);
    const first = rotation.areas.indexOf(area);
    if (!codes.includes(area) && !context.incomplete.has(round.file)) {
      const nearest = findNearestName(area, codes) ?? '';
      context.problems.report(place, 'UNKNOWN_AREA', { name: area, nearest });
    } else if (first < index) {
      const line = round.at('rotation', 'areas', first).position.line;
      context.problems.report(place, 'DUPLICATE_ID', { id: area, first: `${round.file}:${line}` });
    }
  });
}

/** Every dimension is deepened in even years or in odd years, and in one of them only. */
function checkRotationDimensions({ context, shared, round }: RoundSetting): void {
  const { rotation } = round.value;
  if (rotation === undefined || shared.guidance === undefined || context.incomplete.has(sharedFiles.guidance)) return;
  const names = shared.guidance.value.dimensions.map(({ name }) => name);
  const listed = (['even', 'odd'] as const).flatMap((key) =>
    rotation[key].map((name, index): { name: string; path: YamlPath } => ({ name, path: ['rotation', key, index] })),
  );
  let areAllKnown = true;
  listed.forEach(({ name, path }, index) => {
    const first = listed.findIndex((entry) => entry.name === name);
    if (!names.includes(name)) {
      areAllKnown = false;
      const nearest = findNearestName(name, names) ?? '';
      context.problems.report(round.at(...path), 'UNKNOWN_GUIDANCE', { name, file: sharedFiles.guidance, nearest });
    } else if (first < index) {
      const { line } = round.at(...(listed[first]?.path ?? path)).position;
      context.problems.report(round.at(...path), 'DUPLICATE_ID', { id: name, first: `${round.file}:${line}` });
    }
  });
  if (!areAllKnown) return;
  const lacking = names.filter((name) => !listed.some((entry) => entry.name === name));
  for (const name of lacking) context.problems.report(round.atKey('rotation'), 'DIMENSION_NOT_ROTATED', { name });
}

/** A role belongs to the indicators of the model's areas, and a deepening indicator to the years of its dimension. */
function checkRole(
  { context, round, year }: RoundSetting,
  { source, file, place, placeOfKey }: DescriptionDraft,
): void {
  const { rotation } = round.value;
  const isInModel = rotation?.areas.includes(file.value.area) === true && source.kind === 'indicator';
  if (source.role === undefined) {
    if (isInModel) context.problems.report(place(), 'MISSING_KEY', { key: 'role' });
    return;
  }
  if (!isInModel) {
    // Where the list of areas has a fault, the area may belong to it.
    const isUncertain = context.incomplete.has(round.file) || context.problems.hasReportedIn(round.file);
    if (!isUncertain) context.problems.report(placeOfKey('role'), 'ROLE_OUTSIDE_MODEL', { area: file.value.area });
    return;
  }
  const dimensions = year % 2 === 0 ? rotation.even : rotation.odd;
  const others = year % 2 === 0 ? rotation.odd : rotation.even;
  const dimension = source.dimension ?? '';
  if (source.role !== 'deepening' || dimensions.includes(dimension) || !others.includes(dimension)) return;
  context.problems.report(place('role'), 'DEEPENED_OTHER_YEAR', { dimension, year });
}
