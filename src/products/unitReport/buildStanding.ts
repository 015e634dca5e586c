// How a unit stands: all areas in one bar, and area by area in a table.

import type { OutcomesModel } from '../chart/chartModel.ts';
import { drawChart } from '../chart/drawChart.ts';
import type { ChartFill } from '../chart/drawing.ts';
import { renderSvgFile } from '../chart/renderSvgFile.ts';
import type { CellMeaning, PrintedBlock } from '../document/index.ts';
import { type BlockOf, heading, muted, type TableNumbers } from '../document/release/blocks.ts';
import { type CountFact, renderSentence } from '../sentence/index.ts';
import { formatDate, formatNumber, nameArea } from '../table/index.ts';
import { countParts } from './listParts.ts';
import type { ReportContent } from './reportContent.ts';

/** Share of the text's width at which the words of the drawing are as large as those of a table. */
const barWidth = 0.62;

type Counted = 'desired' | 'partly' | 'develop' | 'notApplicable' | 'missing';

const states: readonly { readonly name: Counted; readonly fill: ChartFill; readonly meaning?: CellMeaning }[] = [
  { name: 'desired', fill: 'desired', meaning: 'green' },
  { name: 'partly', fill: 'partly', meaning: 'yellow' },
  { name: 'develop', fill: 'develop', meaning: 'red' },
  { name: 'notApplicable', fill: 'plain' },
  { name: 'missing', fill: 'absent', meaning: 'absent' },
];

/** How the unit stands over all areas, in words, and what it did not answer; of one without any value, why it has none. */
export function tellStanding(content: ReportContent): string {
  const { facts, name, round, words } = content;
  const { texts, sentence, language } = words;
  if (facts.values > 0 && facts.count !== undefined) {
    const standing = renderSentence(facts.count, sentence, language);
    const { missing, framed } = countParts(content);
    return missing === 0 ? standing : `${standing} ${texts.report.partsMissing(name, missing, framed)}`;
  }
  const isUnanswered = facts.missing.length > 0 && facts.missing.every(({ fact }) => fact.reason === 'NOT_ANSWERED');
  return isUnanswered ? texts.report.nothingAnswered(name, round) : texts.report.noValues(name, facts.missing.length);
}

/** Counts of indicators with a desired state, by what the unit's outcomes say; empty where none is asked. */
export function buildStanding(content: ReportContent, tables: TableNumbers): readonly PrintedBlock[] {
  const { report } = content.words.texts;
  if (content.facts.count === undefined) return [];
  return [
    ...buildBar(content),
    heading(1, report.areasTitle),
    buildAreaTable(content, tables),
    muted(`${report.areasNote} ${tellSource(content)}`),
  ];
}

/** Areas without an indicator that has a desired state are left out. */
export function buildAreaTable({ facts, words, name, round }: ReportContent, tables: TableNumbers): BlockOf<'results'> {
  const { report } = words.texts;
  const rows = facts.areas.flatMap(({ data, count: own }) =>
    own === undefined ? [] : [{ name: nameArea(data, words.language), count: own }],
  );
  return tables.results(
    {
      title: report.areasTable(name, round),
      head: report.areasHead,
      widths: [6, 2, 1.8, 2.6, 2, 2.6],
      numbers: [1, 2, 3, 4, 5],
    },
    rows.map((row) => [{ text: row.name }, ...states.map((state) => tellCount(row.count, state, words.language))]),
  );
}

function tellCount(count: CountFact, { name, meaning }: (typeof states)[number], language: 'sv' | 'en') {
  const text = formatNumber(count[name], language);
  return count[name] === 0 || meaning === undefined ? { text } : { text, meaning };
}

function buildBar(content: ReportContent): readonly PrintedBlock[] {
  const model = buildStandingModel(content);
  if (model === undefined) return [];
  const { title, description } = model;
  const caption = content.words.texts.figure(title);
  return [{ kind: 'figure', svg: renderSvgFile(drawChart(model)), alt: description, caption, width: barWidth }];
}

/**
 * One bar: its parts are counts of indicators over all areas, said in the title and in words. Undefined where no indicator
 * with a desired state has a value that is counted.
 */
export function buildStandingModel({ facts, name, round, words }: ReportContent): OutcomesModel | undefined {
  const { count } = facts;
  const { report } = words.texts;
  if (count === undefined) return undefined;
  const tell = (value: number) => formatNumber(value, words.language);
  const parts = states
    .map(({ name: state, fill }, index) => ({
      word: (report.areasHead[index + 1] ?? '').replaceAll('\u00ad', ''),
      count: count[state],
      countText: tell(count[state]),
      fill,
    }))
    .filter((part) => part.count > 0);
  const counted = count.desired + count.partly + count.develop;
  if (counted === 0) return undefined;
  const title = report.chart(tell(count.desired), tell(counted), round);
  const description = report.chartAlt(
    name,
    round,
    parts.map(({ word, countText }) => report.chartPart(word.toLowerCase(), countText)).join(', '),
  );
  return { kind: 'outcomes', title, description, rows: [{ label: '', isOwn: true, parts }] };
}

/** Where the figures of a table come from; the versions are listed at the end where they are several. */
export function tellSource({ areas, roundName, words: { texts, language } }: ReportContent): string {
  const editions = new Set(areas.map(({ data }) => texts.sourceOne(data.version, formatDate(data.time, language))));
  const [first] = editions;
  return texts.source(roundName, editions.size === 1 && first !== undefined ? first : texts.sourceSeveral);
}
