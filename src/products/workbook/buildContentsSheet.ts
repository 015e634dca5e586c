// The first tab: what the workbook is, its tabs, how to read it, and the legend.

import type { ReleaseData, ReleasedStep } from '../../stages/publication/index.ts';
import { fillMessage } from '../../texts/fill.ts';
import { vocabulary } from '../../texts/sv/vocabulary.ts';
import { workbookTexts as texts } from '../../texts/sv/workbook.ts';
import type { ShownRows } from '../table/index.ts';
import { buildAbsentFills } from './buildMeaningFills.ts';

import { buildRow, type SheetCell, type SheetFill, type SheetRange, type WorkbookSheet } from './sheet.ts';
import { type SheetBlock, stackBlocks } from './stackBlocks.ts';

const dateLength = 10;

/** The legend holds only the words and fills that the area uses; synthetic results are told on the second row. */
export function buildContentsSheet(shown: ShownRows): WorkbookSheet {
  const { data } = shown;
  const start = [
    buildRow('title', [buildWorkbookTitle(shown)]),
    ...(data.isSynthetic ? [buildRow('section', [texts.synthetic])] : []),
    ...listFacts(shown).map((line) => buildRow('wrapped', line)),
  ];
  const limit = data.nonresponseLimitPercent;
  const read = texts.read.map((line) => buildRow('text', [fillMessage(line, { limit })]));
  const legend = listLegend(data).map((line) => buildRow('cell', line));
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
    fills: [...buildLegendFills(listSteps(data), range), ...buildAbsentFills(range)],
    print: { orientation: 'portrait' },
  };
}

/** A step of the legend has its own row, so that a word with two colours shows both. */
function buildLegendFills(steps: readonly ReleasedStep[], range: SheetRange): SheetFill[] {
  return steps.flatMap(({ label, colour }, index): SheetFill[] => {
    const row = range.firstRow + index;
    const own = { ...range, firstRow: row, lastRow: row };
    return colour === undefined ? [] : [{ range: own, words: [label.sv], meaning: colour }];
  });
}

/** The published title where the round states one, with the place that the workbook is of. */
export function buildWorkbookTitle({ data, placeName }: ShownRows): string {
  const title = data.workbookTitle?.sv ?? fillMessage(texts.title, { year: data.round, area: data.areaName.sv });
  return placeName === undefined ? title : fillMessage(texts.titleOfPlace, { title, place: placeName });
}

function listFacts({ data, placeName, units }: ShownRows): readonly (readonly string[])[] {
  const { about } = texts;
  const contact = data.documents?.contact;
  return [
    [about.round, data.roundName.sv],
    [about.area, data.areaName.sv],
    ...(placeName === undefined ? [] : [[about.place, describePlace(placeName, units.length)]]),
    [about.measuringDate, data.measuringDate],
    [about.version, String(data.version)],
    [about.time, data.time.slice(0, dateLength)],
    [about.units, String(data.units.length)],
    [about.columns, String(data.columns.length)],
    ...(contact === undefined ? [] : [[about.contact, contact]]),
    [about.licence, fillMessage(about.licenceText, { year: data.round, version: data.version })],
  ];
}

function describePlace(place: string, count: number): string {
  const { placeOne, placeMany, placeText } = texts.about;
  return [fillMessage(count === 1 ? placeOne : placeMany, { place, count }), placeText].join(' ');
}

function listTabs(): SheetCell[][] {
  return (Object.keys(texts.tabs) as (keyof typeof texts.tabs)[]).map((tab) => [
    { value: texts.tabs[tab], style: 'link', tab: texts.tabs[tab] },
    { value: texts.tabContents[tab], style: 'wrapped' },
  ]);
}

const stepOrder: readonly (keyof typeof texts.legendSteps)[] = ['green', 'yellow', 'red', 'plain', 'leftOut'];

/** Steps of all scales that columns show, each word once, the desired first: of the columns with a colour where any has it. */
function listSteps({ columns }: ReleaseData): readonly ReleasedStep[] {
  const shown = columns.flatMap(({ scale, outcomes }) => scale.filter((step) => outcomes.includes(step.outcome)));
  const steps = new Map<string, ReleasedStep>();
  for (const step of shown) if (step.colour !== undefined || step.share === 'leftOut') steps.set(buildKey(step), step);
  const coloured = new Set([...steps.values()].map(({ label }) => label.sv));
  for (const step of shown) if (!coloured.has(step.label.sv)) steps.set(buildKey(step), step);
  const rank = ({ colour, share }: ReleasedStep): number =>
    stepOrder.indexOf(colour ?? (share === 'leftOut' ? 'leftOut' : 'plain'));
  return [...steps.values()].sort((a, b) => rank(a) - rank(b));
}

function buildKey({ label, colour }: ReleasedStep): string {
  return `${label.sv}|${colour ?? ''}`;
}

/** Word, meaning, colour in words, and the mark that stands for it where space is tight. */
function listLegend(data: ReleaseData): readonly (readonly string[])[] {
  return [
    ...listSteps(data).map(({ label, colour, share }) => {
      const { meaning, colour: name, mark } = texts.legendSteps[colour ?? (share === 'leftOut' ? 'leftOut' : 'plain')];
      return [label.sv, meaning, name, mark];
    }),
    ...Object.values(vocabulary.absences).map(({ word, mark, explanation }) => [
      word,
      explanation,
      texts.legendAbsent,
      mark,
    ]),
  ];
}
