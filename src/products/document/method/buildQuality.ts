// The declaration of quality: relevance, reliability, timeliness and accessibility (SCB-FS 2016:17; R-DOCUMENTATION-03).
// Comparability has its own file.

import { documentMethod } from '../../../texts/sv/documentMethod.ts';
import { formatNumber } from '../../table/index.ts';
import type { PrintedBlock } from '../print/printedDocument.ts';
import { bodies, body, deepen, heading, labelled, section } from '../release/blocks.ts';
import { formatDay } from '../release/formatDay.ts';
import { nameKinds, type ReleaseContent } from '../release/releaseContent.ts';
import { buildNonresponse } from './buildNonresponse.ts';
import { describeLevels } from './buildSurvey.ts';

const texts = documentMethod.quality;
const dayLength = 'YYYY-MM-DD'.length;
const millisecondsPerDay = 24 * 60 * 60 * 1000;

/** `place`: a document of its own, or within the guide, which says some of it elsewhere. */
export function buildQuality(content: ReleaseContent, place: 'alone' | 'guide'): readonly PrintedBlock[] {
  const { data } = content;
  return [
    section(texts.title),
    heading(2, texts.relevance),
    ...buildRelevance(content, place),
    heading(2, texts.reliability),
    heading(3, texts.reliabilityTotal),
    ...bodies(texts.reliabilityLead),
    heading(3, texts.uncertainty),
    body(texts.uncertaintyLead),
    ...deepen([
      heading(3, texts.sampling),
      body(texts.samplingText),
      heading(3, texts.coverage),
      body(texts.coverageText),
      heading(3, texts.measurement),
      ...bodies(texts.measurementText(formatDay(data.measuringDate))),
      ...buildNonresponse(content),
      heading(3, texts.processing),
      ...bodies(texts.processingText),
      heading(3, texts.assumptions),
      ...bodies(texts.assumptionsText(data.nonresponseLimitPercent)),
    ]),
    heading(3, texts.preliminary),
    body(texts.preliminaryText),
    heading(2, texts.timeliness),
    ...buildTimeliness(content),
    heading(2, texts.accessibility),
    ...texts.accessibilityTexts.map(([label, text]) => labelled(label, text)),
  ];
}

function buildRelevance(content: ReleaseContent, place: 'alone' | 'guide'): readonly PrintedBlock[] {
  const { data } = content;
  const background = data.columns.filter(({ kind }) => kind === 'background').length;
  return [
    heading(3, texts.purposeAndNeeds),
    labelled(texts.purpose, data.legal.purpose.sv),
    body(data.legal.basis.sv),
    labelled(texts.userNeeds, texts.userNeedsText),
    heading(3, texts.content),
    body(texts.contentText(data.columns.length - background, background)),
    labelled(texts.objects, texts.objectsText(nameKinds(data.units))),
    labelled(texts.variables, texts.variablesText),
    labelled(texts.measures, texts.measuresText),
    labelled(texts.groups, describeLevels(content)),
    labelled(texts.referenceTimes, texts.referenceTimesText(formatDay(data.measuringDate))),
    ...buildDimensions(content, place),
  ];
}

/** The guide has them where it explains the workbook. */
function buildDimensions(content: ReleaseContent, place: 'alone' | 'guide'): readonly PrintedBlock[] {
  const rows = listUsedQuality(content);
  if (rows.length === 0) return [];
  const layout = { title: texts.dimensions, head: texts.dimensionsHead, widths: [3, 3, 7] };
  return [
    place === 'guide' ? body(texts.dimensionsAbove) : content.tables.table(layout, rows),
    body(texts.notExclusive),
  ];
}

/** Dimensions and quality areas that columns of the release have, with their definitions (R-DOCUMENTATION-06, -08). */
export function listUsedQuality({ data }: Pick<ReleaseContent, 'data'>): readonly (readonly string[])[] {
  const uses = (field: 'dimension' | 'qualityArea', name: string): boolean =>
    data.columns.some((column) => column[field] === name);
  const list = (
    entries: readonly { readonly name: string; readonly definition: { readonly sv: string } }[],
    field: 'dimension' | 'qualityArea',
  ) =>
    entries.filter(({ name }) => uses(field, name)).map(({ name, definition }) => [name, texts[field], definition.sv]);
  return [...list(data.dimensions, 'dimension'), ...list(data.qualityAreas, 'qualityArea')];
}

function buildTimeliness({ data }: ReleaseContent): readonly PrintedBlock[] {
  const published = data.time.slice(0, dayLength);
  const days = Math.round((Date.parse(published) - Date.parse(data.measuringDate)) / millisecondsPerDay);
  const planned = data.calendar.find(({ kind }) => kind === 'publication');
  return [
    labelled(
      texts.productionTime,
      texts.productionTimeText(
        formatDay(data.measuringDate),
        formatDay(published),
        texts.days(days, formatNumber(days)),
      ),
    ),
    labelled(texts.frequency, texts.frequencyText(data.round)),
    ...(planned === undefined
      ? []
      : [labelled(texts.punctuality, texts.punctual(formatDay(planned.from), formatDay(published)))]),
  ];
}
