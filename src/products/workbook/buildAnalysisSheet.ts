// Analysstöd: one row per column, with every field of its description (R-INDICATOR-11, R-PUBLICATION-10).

import {
  listToldComparability,
  nameYears,
  type ReleaseData,
  type ReleasedColumn,
  type ToldComparability,
} from '../../stages/publication/index.ts';
import { fillMessage } from '../../texts/fill.ts';
import { vocabulary } from '../../texts/sv/vocabulary.ts';
import { workbookTexts as texts } from '../../texts/sv/workbook.ts';
import { renderOutcome, renderSourceText } from '../table/index.ts';
import { findColumnBreaks } from './findColumnBreaks.ts';
import { calculatePageRoom } from './printRoom.ts';
import { buildRow, type WorkbookSheet } from './sheet.ts';

type Question = ReleasedColumn['questions'][number];

const headRow = 2;
const frozenColumns = 2;
const printScale = 50;
// Wide where texts are long, so that no row is taller than a screen.
const widths = [
  11, 34, 34, 16, 18, 22, 24, 18, 50, 100, 50, 90, 120, 80, 80, 80, 18, 26, 24, 32, 70, 36, 60, 32, 22, 22,
];

/** The tab with what each indicator measures, why, how it is calculated and how it may be read. */
export function buildAnalysisSheet(data: ReleaseData): WorkbookSheet {
  const values = { area: data.areaName.sv, year: data.round };
  const heads = texts.analysisHeads;
  const body = listAnalysisRows(data).map((row) => buildRow('cell', row));
  return {
    name: texts.tabs.analysis,
    summary: texts.tabContents.analysis,
    rows: [
      buildRow('title', [fillMessage(texts.analysisTitle, values)]),
      buildRow('text', [texts.analysisDescription]),
      buildRow('head', heads),
      ...body,
    ],
    widths,
    tables: [
      {
        name: fillMessage(texts.tableNames.analysis, { year: data.round }),
        summary: texts.tabContents.analysis,
        range: { firstRow: headRow, lastRow: headRow + body.length, firstColumn: 0, lastColumn: heads.length - 1 },
        hasFilter: true,
      },
    ],
    frozen: { rows: headRow + 1, columns: frozenColumns },
    print: {
      orientation: 'landscape',
      header: fillMessage(texts.analysisTitle, values),
      scale: printScale,
      repeatedRows: { first: headRow, last: headRow },
      repeatedColumns: { first: 0, last: frozenColumns - 1 },
      area: { firstRow: headRow, lastRow: headRow + body.length, firstColumn: 0, lastColumn: heads.length - 1 },
      columnBreaks: listBreaks(heads.length),
    },
  };
}

/** What is told of each column, in the order of the heads: documents tell the same in the same words. */
export function listAnalysisRows(data: ReleaseData): readonly (readonly string[])[] {
  const levels = listLevelsByColumn(data);
  return data.columns.map((column) => describeColumn(data, column, levels));
}

function listBreaks(columnCount: number): readonly number[] {
  const repeated = widths.slice(0, frozenColumns).reduce((sum, width) => sum + width, 0);
  const groups = widths.slice(frozenColumns, columnCount).map((width, index) => {
    return { firstColumn: frozenColumns + index, width, dimension: '', area: '' };
  });
  return findColumnBreaks(groups, { page: calculatePageRoom(printScale), margin: repeated, repeated });
}

function describeColumn(
  data: ReleaseData,
  column: ReleasedColumn,
  levels: ReadonlyMap<string, string>,
): readonly string[] {
  return [
    column.code,
    column.shortName.sv,
    column.name.sv,
    vocabulary.columnKinds[column.kind],
    column.dimension ?? texts.empty,
    column.qualityArea ?? texts.empty,
    column.indicatorArea ?? texts.notStated,
    column.type === undefined ? texts.empty : vocabulary.indicatorTypes[column.type],
    column.measure?.sv ?? texts.notStated,
    column.purpose?.sv ?? texts.notStated,
    column.target?.sv ?? texts.empty,
    joinParagraphs(column.questions.map(describeQuestion)),
    joinParagraphs(listDefinitions(column.questions)),
    joinParagraphs(column.questions.filter(hasOptions).map(describeOptions)),
    column.calculation.sv,
    joinParagraphs(listRules(column)),
    column.unit?.sv ?? listReportedLabels(column).join(', '),
    levels.get(column.code) ?? texts.notStated,
    column.references.join('; ') || texts.notStated,
    describeCoverage(data, column),
    column.interpretation?.sv ?? texts.empty,
    column.dataSource.sv,
    column.errorSources.sv,
    joinParagraphs(listToldComparability(column.comparability).map(describeComparability)),
    column.deviations.join(', ') || texts.empty,
    renderSourceText(column, texts.sourcePlaces),
  ];
}

/** The outcomes that the column can have, in the order of its scale. */
function listReportedLabels({ scale, outcomes }: ReleasedColumn): readonly string[] {
  return scale.filter(({ outcome }) => outcomes.includes(outcome)).map(({ label }) => label.sv);
}

function describeQuestion(question: Question): string {
  const wording = question.text.wording === 'ours' ? ` (${texts.ownWording})` : '';
  return [
    `${question.code}. ${question.text.sv}${wording}`,
    ...(question.instructions ? [question.instructions.sv] : []),
    ...(question.askedWhen ? [fillMessage(texts.askedWhen, { condition: question.askedWhen })] : []),
  ].join(' ');
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
  const { otherwise, formula } = column;
  if (formula !== undefined) {
    const { illogicalWhen: rule } = formula;
    return [
      fillMessage(texts.formula, { numerator: formula.numerator, denominator: formula.denominator }),
      ...(rule === undefined ? [] : [fillMessage(texts.formulaIllogical, { rule })]),
      ...column.registers.map((measure) => describeRegister(measure)),
    ];
  }
  const rules = column.rules.map((rule) => `${renderOutcome(column, rule.outcome)}: ${rule.words}`);
  return otherwise === undefined
    ? rules
    : [...rules, fillMessage(texts.otherwise, { outcome: renderOutcome(column, otherwise) })];
}

function describeRegister({ name, unit, register, period }: ReleasedColumn['registers'][number]): string {
  const values = {
    name: name.sv,
    unit: unit.sv,
    register: register ?? texts.notStated,
    period: period ?? texts.notStated,
  };
  return fillMessage(texts.registerFigure, values);
}

/** Levels that each column has results for, in words: units by their kinds, then the groups. */
function listLevelsByColumn(data: ReleaseData): ReadonlyMap<string, string> {
  const levels = new Map<string, Set<string>>();
  for (const { indicator, level } of data.results) {
    const known = levels.get(indicator) ?? new Set();
    levels.set(indicator, level === 'unit' ? known : known.add(lowerFirst(vocabulary.levels[level])));
  }
  return new Map(
    data.columns.map(({ code, part }) => {
      const framed = data.units.filter((unit) => unit.framedParts.includes(part));
      const kinds = new Set(framed.map((unit) => vocabulary.unitKinds[unit.kind]));
      return [code, [...kinds, ...(levels.get(code) ?? [])].join(', ') || texts.notStated];
    }),
  );
}

/** A word as it stands inside a sentence; what is written in capitals stays so. */
function lowerFirst(word: string): string {
  return word.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLocaleLowerCase('sv'));
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

function describeComparability(entry: ToldComparability): string {
  const status = vocabulary.comparability[entry.status];
  return [fillMessage(texts.comparableWith, { year: nameYears(entry), status }), entry.reason.sv]
    .filter((part) => part !== '')
    .join('. ');
}

function joinParagraphs(paragraphs: readonly string[]): string {
  return paragraphs.length === 0 ? texts.empty : paragraphs.join('\n');
}
