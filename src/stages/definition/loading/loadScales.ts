// shared/scales.yaml: how outcomes are told, coloured and counted. The file is needed only for other scales than the
// standard one.

import { standardOutcomes } from '../../../kernel/observation.ts';
import { vocabulary as english } from '../../../texts/en/vocabulary.ts';
import { vocabulary as swedish } from '../../../texts/sv/vocabulary.ts';
import type { ScaleStep } from '../model.ts';
import { type ScalesFile, scalesFileSchema } from '../schemas/scalesSchema.ts';
import { standardScale } from '../standardScale.ts';
import type { Text } from '../texts.ts';
import type { Catalogue } from './catalogue.ts';
import { expandText, type LoadingContext, readYamlFile, type YamlFile } from './loadingContext.ts';

const scalesFile = 'shared/scales.yaml';

/** Id of the scale of a description that names none. */
export const standardScaleId = 'standard';

/** Reads the scales; `standard` is there also when the file does not define it. */
export function loadScales(context: LoadingContext): Catalogue<readonly ScaleStep[]> {
  const file = context.files.has(scalesFile) ? readYamlFile(context, scalesFile, scalesFileSchema) : undefined;
  const entries = new Map<string, readonly ScaleStep[]>();
  for (const [id, steps] of Object.entries(file?.value.scales ?? {})) {
    if (file === undefined) continue;
    checkSteps(context, file, id, steps);
    entries.set(
      id,
      steps.map(({ label, colour, ...step }) => ({
        ...step,
        label: addEnglish(expandText(label, 'official')),
        colour: colour === 'none' ? undefined : colour,
      })),
    );
  }
  const isDefined = entries.has(standardScaleId);
  if (!isDefined) entries.set(standardScaleId, standardScale);
  return {
    file: scalesFile,
    entries,
    // What the loader brings itself need not be used.
    used: new Set(isDefined ? [] : [standardScaleId]),
    unresolved: new Map(),
    unknownCode: 'UNKNOWN_SCALE',
    placeOf: (id) => file?.atKey('scales', id) ?? { file: scalesFile, position: { line: 1, column: 1 } },
  };
}

/** Outcomes stand once in a scale, and some step counts: the share would else be 0 whatever the answers. */
function checkSteps(
  context: LoadingContext,
  file: YamlFile<ScalesFile>,
  id: string,
  steps: ScalesFile['scales'][string],
): void {
  const outcomes = steps.map(({ outcome }) => outcome);
  outcomes.forEach((outcome, index) => {
    const first = outcomes.indexOf(outcome);
    if (first === index) return;
    const line = file.at('scales', id, first, 'outcome').position.line;
    const place = file.at('scales', id, index, 'outcome');
    context.problems.report(place, 'DUPLICATE_ID', { id: outcome, first: `${file.file}:${line}` });
  });
  if (steps.some(({ share }) => share === 'counted')) return;
  context.problems.report(file.atKey('scales', id), 'SCALE_UNCOUNTED', { name: id });
}

/** The words of the standard scale have the English of the vocabulary. */
function addEnglish(label: Text): Text {
  const outcome = standardOutcomes.find((code) => swedish.outcomes[code] === label.sv);
  if (label.en !== undefined || outcome === undefined) return label;
  return { ...label, en: english.outcomes[outcome] };
}
