// A release of a round whose questionnaire is not known: results by series, with names and explanations of the nearest
// round that asks for them. No question or rule is shown, since none is known.

import type { Expression } from '../../kernel/expression/model.ts';
import { releaseTexts as english } from '../../texts/en/release.ts';
import { fillMessage } from '../../texts/fill.ts';
import { releaseTexts as swedish } from '../../texts/sv/release.ts';
import type { Column, IndicatorDescription, Part, Round, SeriesColumn, Text } from '../definition/index.ts';
import { addTextChanges, buildReleaseFields, type ReleaseInput } from './buildReleaseData.ts';
import type { ReleaseData } from './model.ts';

/** What such a release is made from; `columns`: each series' column in the nearest known round. */
export interface SeriesReleaseInput extends Omit<ReleaseInput, 'explain'> {
  readonly columns: ReadonlyMap<string, SeriesColumn>;
}

/** As `buildReleaseData`. Columns are called by their series, since the round's own codes are not known. */
export function buildSeriesRelease({ columns, ...input }: SeriesReleaseInput): ReleaseData {
  const said = [...columns].filter(([series]) => (input.round.seriesStatus.get(series) ?? 'unknown') !== 'unknown');
  const round: Round = {
    ...input.round,
    parts: listParts(input.round, columns),
    columns: said.map(([, source]) => buildColumn(source)),
  };
  const data = buildReleaseFields({ ...input, round, explain: explainNothing });
  const stripped = data.columns.map((column) => ({ ...column, formula: undefined, otherwise: undefined }));
  return addTextChanges({ ...data, columns: stripped, reasons: [] }, input);
}

const nothing: Expression = { kind: 'number', value: 0, span: { start: 0, end: 0 } };

function buildColumn({ column, round: known }: SeriesColumn): Column {
  const { description } = column;
  const { result } = description;
  const rule = { text: '', expression: nothing };
  const stripped: IndicatorDescription = {
    ...description,
    questions: [],
    references: [],
    deviations: [],
    role: undefined,
    interpretation: undefined,
    calculation: buildNote(known.year),
    result:
      result.kind === 'outcome'
        ? { ...result, rules: [] }
        : { ...result, numerator: rule, denominator: rule, illogicalWhen: undefined },
  };
  return { ...column, code: column.series, description: stripped, comparability: [], withdrawn: undefined };
}

function buildNote(year: number): Text {
  return {
    sv: fillMessage(swedish.seriesOnly, { year }),
    en: fillMessage(english.seriesOnly, { year }),
    wording: 'ours',
  };
}

/** The parts that the columns lie in, by name: the round's own where known, otherwise those of the nearest rounds. */
function listParts(round: Round, columns: ReadonlyMap<string, SeriesColumn>): readonly Part[] {
  const parts = new Map(round.parts.map((part) => [part.code, part]));
  for (const { round: known } of columns.values()) {
    for (const part of known.parts) {
      if (!parts.has(part.code)) parts.set(part.code, { ...part, questions: [], checks: [] });
    }
  }
  return [...parts.values()];
}

function explainNothing(column: Column, unit: string): ReturnType<ReleaseInput['explain']> {
  return {
    column: column.code,
    unit,
    status: 'NOT_AVAILABLE',
    outcome: undefined,
    value: undefined,
    answers: [],
    rules: [],
    sentence: '',
  };
}
