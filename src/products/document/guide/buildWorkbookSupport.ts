// How the workbook is read: quality areas, colours, words for what is missing, groups (guide 2018, lines 213-423).

import { documentGuide } from '../../../texts/sv/documentGuide.ts';
import { documentMethod } from '../../../texts/sv/documentMethod.ts';
import { vocabulary } from '../../../texts/sv/vocabulary.ts';
import { listColourWords } from '../../table/index.ts';
import { buildGroups } from '../method/buildGroups.ts';
import { listUsedQuality } from '../method/buildQuality.ts';
import type { PrintedBlock } from '../print/printedDocument.ts';
import { body, chapter, deepen, heading } from '../release/blocks.ts';
import type { ReleaseContent } from '../release/releaseContent.ts';

const texts = documentGuide.workbook;

/** Only quality areas that the area uses are told; words for missing values all, since any may come. */
export function buildWorkbookSupport(content: ReleaseContent): readonly PrintedBlock[] {
  const { tables } = content;
  const quality = listUsedQuality(content);
  return [
    chapter(texts.title),
    body(texts.lead),
    heading(2, texts.quality),
    body(texts.qualityText),
    ...(quality.length === 0
      ? []
      : [
          tables.table(
            { title: texts.qualityTable, head: documentMethod.quality.dimensionsHead, widths: [3, 3, 7] },
            quality,
          ),
        ]),
    heading(2, texts.colour),
    body(texts.colourText),
    buildColours(content),
    heading(2, texts.absences),
    body(texts.absencesText),
    tables.results(
      { title: texts.absencesTable, head: texts.absencesHead, widths: [2, 4] },
      Object.values(vocabulary.absences).map(({ word, explanation }) => [
        { text: word, meaning: 'absent' },
        { text: explanation },
      ]),
    ),
    heading(2, texts.sorting),
    body(texts.sortingText),
    // The chapter's heading gives way to the one above.
    ...deepen(buildGroups(content).slice(1)),
  ];
}

function buildColours({ data, tables }: ReleaseContent): PrintedBlock {
  const coloured = listColourWords(data.columns.filter(({ hasColour }) => hasColour));
  return tables.results(
    { title: texts.colourTable, head: texts.colourHead, widths: [4, 2, 3] },
    coloured.map(({ colour, labels }) => [
      { text: labels.map(({ sv }) => sv).join('\n'), meaning: colour },
      { text: texts.colourNames[colour] },
      { text: vocabulary.colours[colour] },
    ]),
  );
}
