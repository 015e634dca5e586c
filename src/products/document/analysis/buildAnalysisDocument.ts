// Analysstöd as a document to work in: the four steps with room to write, a sheet to fill in, then every indicator with its
// result in the country.

import type { ReleaseData, ReleasedColumn } from '../../../stages/publication/index.ts';
import { documentGuide } from '../../../texts/sv/documentGuide.ts';
import { documentRelease } from '../../../texts/sv/documentRelease.ts';
import { buildSteps } from '../guide/buildSteps.ts';
import type { PrintedBlock, PrintedDocument, PrintedFact } from '../print/printedDocument.ts';
import { body, chapter, heading } from '../release/blocks.ts';
import { buildIndicators } from '../release/buildIndicators.ts';
import { buildReleaseDocument } from '../release/buildReleaseDocument.ts';
import { indexNation, tellNation, tellValue } from '../release/nationResults.ts';
import { nameKinds } from '../release/releaseContent.ts';

const { analysis: texts, indicators } = documentGuide;
const linesPerNote = 3;
/** The last one has a page of its own. */
const lastLines = 9;

/** In Swedish. An indicator without a result in the country stands there without one. */
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
      ...buildSteps(chapter, (step) => {
        const label = texts.notes[step];
        return label === undefined
          ? []
          : [{ kind: 'lines', label, count: step < texts.notes.length - 1 ? linesPerNote : lastLines }];
      }),
      ...buildWorksheet(data),
      chapter(indicators.title),
      body(documentRelease.wordMunicipality(nameKinds(data.units))),
      ...buildIndicators(data, tell),
    ],
  });
}

/** Every indicator beside the country, with room for the reader's own result: pages to hand out. */
function buildWorksheet(data: ReleaseData): readonly PrintedBlock[] {
  const find = indexNation(data);
  const rows = data.columns
    .filter(({ kind, withdrawn }) => kind === 'indicator' && withdrawn === undefined)
    .flatMap((column) => {
      const result = find(column.code);
      return result === undefined ? [] : [[column.shortName.sv, tellValue(column, result)]];
    });
  if (rows.length === 0) return [];
  return [
    { ...heading(2, texts.worksheet), breaksPage: true },
    body(texts.worksheetLead),
    { kind: 'grid', legend: '', head: texts.worksheetHead, rows, columns: ['line', 'square'] },
  ];
}
