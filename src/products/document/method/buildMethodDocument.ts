// The method description: how the figures came about, under the headings of the published documents and of SCB-FS 2016:17.
// Every number comes from the release's own data (R-DOCUMENTATION-03 to -05, -09 to -11).

import type { ReleaseData } from '../../../stages/publication/index.ts';
import { documentMethod as texts } from '../../../texts/sv/documentMethod.ts';
import type { PrintedBlock, PrintedDocument } from '../print/printedDocument.ts';
import { buildReleaseDocument } from '../release/buildReleaseDocument.ts';
import { createReleaseContent, type ReleaseContent } from '../release/releaseContent.ts';
import { buildComparability } from './buildComparability.ts';
import { buildCorrections } from './buildCorrections.ts';
import { buildGroups } from './buildGroups.ts';
import { buildQuality } from './buildQuality.ts';
import { buildSources } from './buildSources.ts';
import { buildSurvey } from './buildSurvey.ts';

/** In Swedish. The article number is printed only where the definitions have it. */
export function buildMethodDocument(data: ReleaseData): PrintedDocument {
  return buildReleaseDocument(data, {
    title: texts.title(data.areaName.sv),
    shortTitle: texts.shortTitle,
    lead: texts.lead(data.round),
    hasContents: true,
    articleNumber: data.documents?.articleNumber,
    blocks: buildMethodSections(createReleaseContent(data), 'alone'),
  });
}

/** The sections without their frame. Inside the guide the groups stand where it explains the workbook. */
export function buildMethodSections(content: ReleaseContent, place: 'alone' | 'guide'): readonly PrintedBlock[] {
  return [
    ...buildSurvey(content),
    ...buildQuality(content, place),
    ...buildComparability(content),
    ...buildSources(content),
    ...(place === 'alone' ? buildGroups(content) : []),
    ...buildCorrections(content),
  ];
}
