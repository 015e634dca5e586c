// The first tab: what the workbook is, its tabs, how to read it, and the legend.

import { outcomes } from '../../kernel/observation.ts';
import type { ReleaseData } from '../../stages/publication/index.ts';
import { fillMessage } from '../../texts/fill.ts';
import { vocabulary } from '../../texts/sv/vocabulary.ts';
import { workbookTexts as texts } from '../../texts/sv/workbook.ts';
import { buildMeaningFills } from './buildMeaningFills.ts';
import { buildRow, type SheetCell, type WorkbookSheet } from './sheet.ts';
import { type SheetBlock, stackBlocks } from './stackBlocks.ts';

const dateLength = 10;

export function buildContentsSheet(data: ReleaseData): WorkbookSheet {
  const start = [
    buildRow('title', [buildWorkbookTitle(data)]),
    ...(data.isSynthetic ? [buildRow('section', [texts.synthetic])] : []),
    ...listFacts(data).map((line) => buildRow('wrapped', line)),
  ];
  const limit = data.nonresponseLimitPercent;
  const read = texts.read.map((line) => buildRow('text', [fillMessage(line, { limit })]));
  const legend = listLegend().map((line) => buildRow('cell', line));
  const blocks: readonly SheetBlock[] = [
    { title: texts.tabsHead, heads: texts.tabsHeads, body: listTabs(), table: 'tabs' },
    { title: texts.readHead, body: read },
    { title: texts.legendHead, heads: texts.legendHeads, body: legend, table: 'legend' },
  ];
  const { rows, tables } = stackBlocks(start, blocks, data.round);
  const range = { firstRow: rows.length - legend.length, lastRow: rows.length - 1, firstColumn: 0, lastColumn: 0 };
  return {
    name: texts.tabs.contents,
    summary: texts.tabContents.contents,
    rows,
    tables,
    widths: [36, 90, 12, 13],
    fills: buildMeaningFills(range, true),
    print: { orientation: 'portrait' },
  };
}

/** The published title where the round states one. */
export function buildWorkbookTitle(data: ReleaseData): string {
  return data.workbookTitle?.sv ?? fillMessage(texts.title, { year: data.round, area: data.areaName.sv });
}

function listFacts(data: ReleaseData): readonly (readonly string[])[] {
  const { about } = texts;
  return [
    [about.round, data.roundName.sv],
    [about.area, data.areaName.sv],
    [about.measuringDate, data.measuringDate],
    [about.version, String(data.version)],
    [about.time, data.time.slice(0, dateLength)],
    [about.units, String(data.units.length)],
    [about.columns, String(data.columns.length)],
    [about.licence, fillMessage(about.licenceText, { year: data.round, version: data.version })],
  ];
}

function listTabs(): SheetCell[][] {
  return (Object.keys(texts.tabs) as (keyof typeof texts.tabs)[]).map((tab) => [
    { value: texts.tabs[tab], style: 'link', tab: texts.tabs[tab] },
    { value: texts.tabContents[tab], style: 'wrapped' },
  ]);
}

/** Word, meaning, colour in words, and the mark that stands for it where space is tight. */
function listLegend(): readonly (readonly string[])[] {
  return [
    ...outcomes.map((outcome) => {
      const { meaning, colour, mark } = texts.legendOutcomes[outcome];
      return [vocabulary.outcomes[outcome], meaning, colour, mark];
    }),
    ...Object.values(vocabulary.absences).map(({ word, mark, explanation }) => [
      word,
      explanation,
      texts.legendAbsent,
      mark,
    ]),
  ];
}
