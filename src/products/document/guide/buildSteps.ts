import { documentGuide } from '../../../texts/sv/documentGuide.ts';
import type { PrintedBlock } from '../print/printedDocument.ts';
import { body, type Heading, heading, points } from '../release/blocks.ts';

const texts = documentGuide.local;

/**
 * The analysis in four steps (guide 2018, lines 126-212; R-ANALYSIS-08, -09, -16). `write`: their heading; `follow`: what
 * stands below each step, by its place.
 */
export function buildSteps(
  write: (text: string) => Heading,
  follow: (step: number) => readonly PrintedBlock[] = () => [],
): readonly PrintedBlock[] {
  return [
    write(texts.title),
    body(texts.lead),
    heading(2, texts.guide),
    ...texts.steps.flatMap((step, place) => [
      heading(3, step.title),
      body(step.lead),
      points(step.points),
      ...follow(place),
    ]),
  ];
}
