// The declaration of quality: relevance, reliability, timeliness and accessibility (SCB-FS 2016:17; R-DOCUMENTATION-03).
// Comparability has its own file.

import { documentMethod } from '../../../texts/sv/documentMethod.ts';
import type { PrintedBlock } from '../print/printedDocument.ts';
import { bodies, body, chapter, heading } from '../release/blocks.ts';
import { formatDay } from '../release/formatDay.ts';
import type { ReleaseContent } from '../release/releaseContent.ts';
import { buildNonresponse } from './buildNonresponse.ts';

const texts = documentMethod.quality;
const dayLength = 'YYYY-MM-DD'.length;
const millisecondsPerDay = 24 * 60 * 60 * 1000;

export function buildQuality(content: ReleaseContent): readonly PrintedBlock[] {
  const { data } = content;
  return [
    chapter(texts.title),
    heading(2, texts.relevance),
    ...buildRelevance(content),
    heading(2, texts.reliability),
    body(texts.reliabilityLead(describeResponse(content))),
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
    heading(2, texts.timeliness),
    ...buildTimeliness(content),
    heading(2, texts.accessibility),
    ...bodies(texts.accessibilityText),
  ];
}

function buildRelevance(content: ReleaseContent): readonly PrintedBlock[] {
  const { data, tables } = content;
  const background = data.columns.filter(({ kind }) => kind === 'background').length;
  const rows = listUsedQuality(content);
  return [
    heading(3, texts.relevanceLead),
    body(data.legal.purpose.sv),
    body(data.legal.basis.sv),
    heading(3, texts.userNeeds),
    body(texts.userNeedsText),
    heading(3, texts.content),
    body(texts.contentText(data.columns.length - background, background)),
    ...(rows.length === 0
      ? []
      : [
          tables.table({ title: texts.dimensions, head: texts.dimensionsHead, widths: [3, 3, 7] }, rows),
          body(texts.notExclusive),
        ]),
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

function describeResponse({ data }: ReleaseContent): string {
  const rate = data.response.find(({ part }) => part === 'any');
  return rate?.percent === undefined ? '' : texts.responseText(rate.framed, rate.answered, rate.percent);
}

function buildTimeliness({ data }: ReleaseContent): readonly PrintedBlock[] {
  const published = data.time.slice(0, dayLength);
  const days = Math.round((Date.parse(published) - Date.parse(data.measuringDate)) / millisecondsPerDay);
  const planned = data.calendar.find(({ kind }) => kind === 'publication');
  return bodies([
    texts.timelinessText(formatDay(data.measuringDate), formatDay(published), data.round),
    texts.timelinessDays(texts.days(days)),
    ...(planned === undefined ? [] : [texts.punctual(formatDay(planned.from))]),
  ]);
}
