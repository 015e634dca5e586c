import { outcomes } from '../../kernel/observation.ts';
import type { ReleaseData } from '../../stages/publication/index.ts';
import { fillMessage } from '../../texts/fill.ts';
import { vocabulary } from '../../texts/sv/vocabulary.ts';
import { workbookTexts as texts } from '../../texts/sv/workbook.ts';
import { buildRow, type SheetCell, type SheetFill, type WorkbookSheet } from './sheet.ts';

/** The first tab: what the workbook is, its tabs, how to read it, and the legend. */
export function buildContentsSheet(data: ReleaseData): WorkbookSheet {
  const title = data.workbookTitle?.sv ?? fillMessage(texts.title, { year: data.round, area: data.areaName.sv });
  const rows: SheetCell[][] = [buildRow('title', [title])];
  if (data.isSynthetic) rows.push(buildRow('section', [texts.synthetic]));
  rows.push(...listFacts(data), buildRow('section', [texts.tabsHead]), buildRow('head', texts.tabsHeads));
  for (const tab of Object.keys(texts.tabs) as (keyof typeof texts.tabs)[]) {
    rows.push([
      { value: texts.tabs[tab], style: 'link', tab: texts.tabs[tab] },
      { value: texts.tabContents[tab], style: 'text' },
    ]);
  }
  rows.push(buildRow('section', [texts.readHead]));
  const limit = data.nonresponseLimitPercent;
  rows.push(...texts.read.map((sentence) => buildRow('text', [fillMessage(sentence, { limit })])));
  rows.push(buildRow('section', [texts.legendHead]), buildRow('head', texts.legendHeads));
  const firstLegendRow = rows.length;
  for (const outcome of outcomes) {
    rows.push(buildRow('cell', [vocabulary.outcomes[outcome], texts.noMark, texts.legendOutcomes[outcome]]));
  }
  for (const { word, mark, explanation } of Object.values(vocabulary.absences)) {
    rows.push(buildRow('cell', [word, mark, explanation]));
  }
  return {
    name: texts.tabs.contents,
    summary: texts.tabContents.contents,
    rows,
    widths: [38, 26, 90],
    fills: buildLegendFills(firstLegendRow, rows.length - 1),
  };
}

function listFacts(data: ReleaseData): SheetCell[][] {
  const { about } = texts;
  const facts: (readonly [string, string | number])[] = [
    [about.round, data.roundName.sv],
    [about.measuringDate, data.measuringDate],
    [about.version, data.version],
    [about.time, data.time.slice(0, 10)],
    [about.units, data.units.length],
    [about.columns, data.columns.length],
    [about.licence, fillMessage(about.licenceText, { year: data.round, version: data.version })],
  ];
  return facts.map(([name, value]) => [
    { value: name, style: 'text' },
    { value: String(value), style: 'text' },
  ]);
}

function buildLegendFills(firstRow: number, lastRow: number): SheetFill[] {
  const range = { firstRow, lastRow, firstColumn: 0, lastColumn: 0 };
  return buildMeaningFills(range, true);
}

/** Fills of a range by the words in its cells; without `hasColour` only what is not there is marked. */
export function buildMeaningFills(range: SheetFill['range'], hasColour: boolean): SheetFill[] {
  const absent: SheetFill = {
    range,
    words: Object.values(vocabulary.absences).map((absence) => absence.word),
    meaning: 'absent',
  };
  if (!hasColour) return [absent];
  return [
    { range, words: [vocabulary.outcomes.JA], meaning: 'green' },
    { range, words: [vocabulary.outcomes.DELVIS], meaning: 'yellow' },
    { range, words: [vocabulary.outcomes.NEJ], meaning: 'red' },
    absent,
  ];
}
