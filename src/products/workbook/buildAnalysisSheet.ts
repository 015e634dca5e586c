// Analysstöd: one row per column, with every field of its description (R-INDICATOR-11, R-PUBLICATION-10).

import type { ReleaseData, ReleasedColumn } from '../../stages/publication/index.ts';
import { fillMessage } from '../../texts/fill.ts';
import { vocabulary } from '../../texts/sv/vocabulary.ts';
import { workbookTexts as texts } from '../../texts/sv/workbook.ts';
import { buildRow, type WorkbookSheet } from './sheet.ts';

type Question = ReleasedColumn['questions'][number];

const headerRow = 2;

/** The tab with what each indicator measures, why, how it is calculated and how it may be read. */
export function buildAnalysisSheet(data: ReleaseData): WorkbookSheet {
  const values = { area: data.areaName.sv, year: data.round };
  const body = data.columns.map((column) => buildRow('wrapped', describeColumn(data, column)));
  return {
    name: texts.tabs.analysis,
    summary: texts.tabContents.analysis,
    rows: [
      buildRow('title', [fillMessage(texts.analysisTitle, values)]),
      buildRow('text', [texts.analysisDescription]),
      buildRow('head', texts.analysisHeads),
      ...body,
    ],
    widths: [11, 34, 40, 16, 20, 24, 28, 18, 50, 70, 50, 70, 70, 50, 50, 50, 20, 30, 26, 34, 60, 34, 50, 34, 22, 24],
    table: {
      name: `Analysstod${data.round}`,
      range: {
        firstRow: headerRow,
        lastRow: headerRow + body.length,
        firstColumn: 0,
        lastColumn: texts.analysisHeads.length - 1,
      },
    },
    frozen: { rows: headerRow + 1, columns: 2 },
  };
}

function describeColumn(data: ReleaseData, column: ReleasedColumn): readonly string[] {
  return [
    column.code,
    column.shortName.sv,
    column.name.sv,
    vocabulary.columnKinds[column.kind],
    column.dimension ?? texts.empty,
    column.qualityArea ?? texts.empty,
    column.indicatorArea,
    column.type === undefined ? texts.empty : vocabulary.indicatorTypes[column.type],
    column.measure?.sv ?? texts.notStated,
    column.purpose.sv,
    column.target?.sv ?? texts.empty,
    joinParagraphs(column.questions.map(describeQuestion)),
    joinParagraphs(listDefinitions(column.questions)),
    joinParagraphs(column.questions.filter(hasOptions).map(describeOptions)),
    column.calculation.sv,
    joinParagraphs(listRules(column)),
    column.unit?.sv ?? column.outcomes.map((outcome) => vocabulary.outcomes[outcome]).join(', '),
    texts.levelsList,
    column.references.join('; ') || texts.notStated,
    describeCoverage(data, column),
    column.interpretation?.sv ?? texts.empty,
    column.dataSource.sv,
    column.errorSources.sv,
    joinParagraphs(column.comparability.map(describeComparability)),
    column.deviations.join(', ') || texts.empty,
    `${column.source.document}, rad ${column.source.lines}`,
  ];
}

function describeQuestion(question: Question): string {
  const wording = question.text.wording === 'ours' ? ` (${texts.ownWording})` : '';
  const parts = [`${question.code}. ${question.text.sv}${wording}`, question.askedWhen, question.instructions?.sv];
  return parts.filter((part) => part !== undefined).join(' ');
}

/** Terms of all questions, each once. */
function listDefinitions(questions: readonly Question[]): string[] {
  const terms = new Map(
    questions.flatMap((question) => question.terms).map((term) => [term.name.sv, term.explanation.sv]),
  );
  return [...terms].map(([name, explanation]) => `${name}: ${explanation}`);
}

function hasOptions(question: Question): boolean {
  return question.options.length > 0;
}

function describeOptions(question: Question): string {
  return `${question.code}: ${question.options.map((option) => option.label.sv).join(' / ')}`;
}

function listRules(column: ReleasedColumn): string[] {
  const otherwise = column.outcomes.find((outcome) => !column.rules.some((rule) => rule.outcome === outcome));
  const rules = column.rules.map((rule) => `${vocabulary.outcomes[rule.outcome]}: ${rule.words}`);
  return otherwise === undefined
    ? rules
    : [...rules, fillMessage(texts.otherwise, { outcome: vocabulary.outcomes[otherwise] })];
}

function describeCoverage(data: ReleaseData, column: ReleasedColumn): string {
  const rate = data.response.find((entry) => entry.part === column.part);
  if (rate?.percent === undefined) return texts.notStated;
  const { percent, answered, framed } = rate;
  return fillMessage(texts.coverage, {
    percent,
    answered,
    framed,
    part: data.partNames[column.part]?.sv ?? column.part,
  });
}

function describeComparability(entry: ReleasedColumn['comparability'][number]): string {
  const status = vocabulary.comparability[entry.status];
  return [fillMessage(texts.comparableWith, { year: entry.year, status }), entry.reason.sv]
    .filter((part) => part !== '')
    .join('. ');
}

function joinParagraphs(paragraphs: readonly string[]): string {
  return paragraphs.length === 0 ? texts.empty : paragraphs.join('\n');
}
