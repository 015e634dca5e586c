// Analysstöd as a document to work in: the four steps with room to write, then every indicator with its result in the country.

import type { ReleaseData, ReleasedColumn } from '../../../stages/publication/index.ts';
import { documentGuide } from '../../../texts/sv/documentGuide.ts';
import { documentRelease } from '../../../texts/sv/documentRelease.ts';
import { buildSteps } from '../guide/buildSteps.ts';
import type { PrintedDocument, PrintedFact } from '../print/printedDocument.ts';
import { body, chapter, heading } from '../release/blocks.ts';
import { buildIndicators } from '../release/buildIndicators.ts';
import { buildReleaseDocument } from '../release/buildReleaseDocument.ts';
import { indexNation, tellNation } from '../release/nationResults.ts';
import { nameKinds } from '../release/releaseContent.ts';

const { analysis: texts, indicators } = documentGuide;
const linesPerNote = 4;

export function buildAnalysisDocument(data: ReleaseData): PrintedDocument {
  const find = indexNation(data);
  const tell = (column: ReleasedColumn): readonly PrintedFact[] => {
    const result = find(column.code);
    return result === undefined ? [] : [{ term: indicators.nation, text: tellNation(column, result) }];
  };
  return buildReleaseDocument(data, {
    title: texts.title(data.areaName.sv),
    shortTitle: texts.shortTitle,
    lead: texts.lead(data.areaName.sv, data.round),
    hasContents: true,
    blocks: [
      ...buildSteps(chapter),
      heading(2, texts.notesTitle),
      ...texts.notes.map((label) => ({ kind: 'lines', label, count: linesPerNote }) as const),
      chapter(indicators.title),
      body(documentRelease.wordMunicipality(nameKinds(data.units))),
      ...buildIndicators(data, tell),
    ],
  });
}
