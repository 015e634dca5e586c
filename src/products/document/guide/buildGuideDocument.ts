// The guide to the results of an area (R-PUBLICATION-13, R-DOCUMENTATION-01, -02, -08): the sections of the published one.

import type { ReleaseData } from '../../../stages/publication/index.ts';
import { documentGuide as texts } from '../../../texts/sv/documentGuide.ts';
import { documentRelease } from '../../../texts/sv/documentRelease.ts';
import { buildMethodSections } from '../method/buildMethodDocument.ts';
import type { PrintedBlock, PrintedDocument } from '../print/printedDocument.ts';
import { bodies, body, chapter, deepen, heading, points, section } from '../release/blocks.ts';
import { buildIndicators } from '../release/buildIndicators.ts';
import { buildReleaseDocument } from '../release/buildReleaseDocument.ts';
import { countKinds, createReleaseContent, nameKinds, type ReleaseContent } from '../release/releaseContent.ts';
import { buildChartReading } from './buildChartReading.ts';
import { buildSteps } from './buildSteps.ts';
import { buildWorkbookSupport } from './buildWorkbookSupport.ts';

/** In Swedish; the method is an annex of it, with its headings one level deeper than in the document of its own. */
export function buildGuideDocument(data: ReleaseData): PrintedDocument {
  const content = createReleaseContent(data);
  return buildReleaseDocument(data, {
    title: texts.title(data.areaName.sv),
    shortTitle: texts.shortTitle,
    lead: texts.lead(data.areaName.sv, data.round),
    hasContents: true,
    blocks: [
      ...buildIntroduction(content),
      ...buildArea(content),
      ...buildPurpose(),
      ...buildSteps(section),
      ...buildChartReading(content),
      ...buildWorkbookSupport(content),
      chapter(texts.methodAnnex),
      ...deepen(buildMethodSections(content, 'guide')),
      chapter(texts.indicatorAnnex),
      body(documentRelease.wordMunicipality(nameKinds(data.units))),
      ...buildIndicators(data),
    ],
  });
}

function buildIntroduction({ data: { units } }: ReleaseContent): readonly PrintedBlock[] {
  const { introduction } = texts;
  return [
    chapter(introduction.title),
    ...bodies(introduction.texts(introduction.survey(units.length, countKinds(units)))),
  ];
}

function buildArea({ data }: ReleaseContent): readonly PrintedBlock[] {
  const { area } = texts;
  const { areaText, areaName, workbookTitle, round } = data;
  return [
    section(areaName.sv),
    ...(areaText === undefined
      ? [body(area.unknown)]
      : bodies([
          ...(areaText.since === undefined ? [] : [area.since(areaText.since)]),
          areaText.description.sv,
          ...(areaText.delimitation === undefined ? [] : [areaText.delimitation.sv]),
        ])),
    body(area.published),
    points([workbookTitle?.sv ?? area.workbookUnknown(areaName.sv, round)]),
    body(area.factSheet),
  ];
}

function buildPurpose(): readonly PrintedBlock[] {
  const { purpose } = texts;
  return [
    section(purpose.title),
    ...bodies(purpose.texts),
    heading(2, purpose.indicators),
    ...bodies(purpose.indicatorsTexts),
    heading(2, purpose.origin),
    ...bodies(purpose.originTexts),
  ];
}
