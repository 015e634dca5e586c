// Every text of a release that readers see, each with what tells it from the others: so that two versions can be compared.

import type { ReleaseData, ReleasedColumn, ReleasedQuestion, ReleasedSource } from '../model.ts';
import type { TextKind } from './textChange.ts';

/** A text in the languages that it exists in. */
interface Told {
  readonly sv: string;
  readonly en?: string | undefined;
}

/** A text of a release. */
export interface ReleasedTextEntry {
  /** What it belongs to: a column, a question, or '' for the area. A new owner's first text names it. */
  readonly owner: string;
  readonly column: string | undefined;
  readonly kind: TextKind;
  readonly item: string;
  readonly told: Told;
}

type Row = readonly [kind: TextKind, told: Told | string | undefined, item?: string];

/** The texts in a fixed order: area and round, then questions, then columns in their order. */
export function listReleasedTexts(data: ReleaseData): readonly ReleasedTextEntry[] {
  const questions = new Map(data.columns.flatMap((column) => column.questions).map((one) => [one.code, one]));
  return [
    ...buildEntries('', undefined, [...listAreaTexts(data), ...listMethodTexts(data)]),
    ...[...questions.values()].flatMap((question) =>
      buildEntries(`question ${question.code}`, undefined, listQuestionTexts(question)),
    ),
    ...data.columns.flatMap((column) =>
      buildEntries(`column ${column.code}`, column.code, [...listColumnTexts(column), ...listRuleTexts(column)]),
    ),
  ];
}

function buildEntries(owner: string, column: string | undefined, rows: readonly Row[]): readonly ReleasedTextEntry[] {
  return rows.flatMap(([kind, told, item = '']) =>
    told === undefined ? [] : [{ owner, column, kind, item, told: typeof told === 'string' ? { sv: told } : told }],
  );
}

function listColumnTexts(column: ReleasedColumn): readonly Row[] {
  return [
    ['name', column.name],
    ['shortName', column.shortName],
    ['measure', column.measure],
    ['dimension', column.dimension],
    ['qualityArea', column.qualityArea],
    ['indicatorArea', column.indicatorArea],
    ['purpose', column.purpose],
    ['target', column.target],
    ['questions', column.questions.map(({ code }) => code).join(', ')],
    ['calculation', column.calculation],
    ['interpretation', column.interpretation],
    ['references', column.references.join(', ')],
    ['dataSource', column.dataSource],
    ['errorSources', column.errorSources],
    ['deviations', column.deviations.join(', ')],
    ['source', [column.source, ...(column.source.further ?? [])].map(renderSource).join('; ')],
    ...column.comparability.flatMap(({ year, status, reason }): readonly Row[] => [
      ['comparability', status, String(year)],
      ['comparabilityReason', reason, String(year)],
    ]),
    ['withdrawn', column.withdrawn],
  ];
}

/** How the outcome or the number comes about, in words. */
function listRuleTexts({ scale, rules, otherwise, unit, formula, registers }: ReleasedColumn): readonly Row[] {
  return [
    ...scale.map(({ outcome, label }): Row => ['outcome', label, outcome]),
    ...rules.map(({ outcome, words }): Row => ['rule', words, outcome]),
    ['otherwise', otherwise],
    ['unit', unit],
    ['numerator', formula?.numerator],
    ['denominator', formula?.denominator],
    ['illogicalWhen', formula?.illogicalWhen],
    ...registers.map(({ id, name, register, period }): Row => {
      const tell = (text: string): string => [text, register, period].filter((one) => one !== undefined).join(', ');
      return ['measureOfRegister', { sv: tell(name.sv), en: name.en && tell(name.en) }, id];
    }),
  ];
}

function listQuestionTexts({ code, text, instructions, terms, options, askedWhen }: ReleasedQuestion): readonly Row[] {
  return [
    ['question', text, code],
    ['instructions', instructions, code],
    ...terms.map(({ name, explanation }): Row => ['term', explanation, `${code} ${name.sv}`]),
    ...options.map((option): Row => ['option', option.label, `${code} ${option.code}`]),
    ['askedWhen', askedWhen, code],
  ];
}

function listAreaTexts(data: ReleaseData): readonly Row[] {
  const { areaText, documents } = data;
  return [
    ['roundName', data.roundName],
    ['areaName', data.areaName],
    ['workbookTitle', data.workbookTitle],
    ['areaDescription', areaText?.description],
    ['areaDelimitation', areaText?.delimitation],
    ...Object.entries(data.partNames).map(([code, name]): Row => ['part', name, code]),
    ['articleNumber', documents?.articleNumber],
    ['contact', documents?.contact],
    ['alternativeFormats', documents?.alternativeFormats],
    ...data.units.map(({ code, name }): Row => ['unitName', name, code]),
    ...data.groups.map(({ level, code, name }): Row => ['groupName', name, `${level} ${code}`]),
  ];
}

/** What pages and documents of method and quality tell. */
function listMethodTexts(data: ReleaseData): readonly Row[] {
  return [
    ['measuringDate', data.measuringDate],
    ...data.calendar.map(({ kind, from, to }): Row => ['calendar', from === to ? from : `${from}–${to}`, kind]),
    ['legalBasis', data.legal.basis],
    ['legalPurpose', data.legal.purpose],
    ...data.response.map(({ part, answered, framed }): Row => ['response', `${answered}/${framed}`, part]),
    ...data.areaComparability.map(({ name, areas }): Row => ['areaComparability', areas.join(', '), name]),
    ...data.changesSincePreviousRound.map(({ area, questions, text }): Row => {
      return ['roundChange', text, [area, ...questions].join(' ')];
    }),
    ...data.errata.map(({ id, place, printed, ours, explanation }): Row => {
      const tell = (text: string): string => `${place}: ${printed} → ${ours}. ${text}`;
      return ['erratum', { sv: tell(explanation.sv), en: explanation.en && tell(explanation.en) }, id];
    }),
    ...data.registers.map(({ id, title, publisher, year }): Row => ['register', `${title}, ${publisher}, ${year}`, id]),
    ...data.dimensions.map(({ name, definition }): Row => ['dimensionDefinition', definition, name]),
    ...data.qualityAreas.map(({ name, definition }): Row => ['qualityAreaDefinition', definition, name]),
  ];
}

function renderSource({ document, lines, title }: ReleasedSource): string {
  return [title ?? document, lines].filter((one) => one !== '').join(', ');
}
