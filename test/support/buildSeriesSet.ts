// Several rounds with one series, for tests of what may be compared: each round says what differs from a plain one.

import type {
  ComparabilityStatus,
  DefinitionSet,
  Question,
  Round,
  ScaleStep,
  SeriesStatus,
} from '../../src/stages/definition/index.ts';
import { buildColumn, buildPart, buildTestRound, buildText } from './buildTestRound.ts';

/** The series that every round of a series set is about. */
export const testSeries = 'serie-lss-01';

export interface SeriesRoundSketch {
  readonly year: number;
  /** What a round without a known questionnaire says of the series; left out where the questionnaire is known. */
  readonly status?: SeriesStatus;
  /** False: the questionnaire is known and does not ask. */
  readonly isAsked?: boolean;
  readonly part?: string;
  /** Months of the follow-up's window. */
  readonly months?: number;
  readonly options?: readonly string[];
  readonly text?: string;
  readonly certainty?: Question['certainty'];
  readonly outcomes?: Readonly<Record<string, string>>;
  readonly scale?: readonly ScaleStep[];
  readonly number?: { readonly numerator: string; readonly denominator: string };
  /** Declared by earlier year; the reason is `<status> <year>`. */
  readonly declared?: Readonly<Record<number, ComparabilityStatus>>;
  readonly break?: string;
}

/** A set of the rounds given; of a definition set only what comparisons read. */
export function buildSeriesSet(sketches: readonly SeriesRoundSketch[]): Pick<DefinitionSet, 'rounds'> {
  return { rounds: new Map(sketches.map((sketch) => [sketch.year, buildSeriesRound(sketch)])) };
}

function buildSeriesRound(sketch: SeriesRoundSketch): Round {
  const { year, status, isAsked = true } = sketch;
  const found = sketch.break;
  const base = {
    year,
    measuringDate: `${year}-02-01`,
    break: found === undefined ? undefined : { text: buildText(found), source: { document: 'test', lines: '1' } },
  };
  if (status !== undefined) {
    const seriesStatus = new Map([[testSeries, status]]);
    return { ...buildTestRound([], [], base), isQuestionnaireKnown: false, seriesStatus };
  }
  return isAsked ? buildAskingRound(sketch, base) : { ...buildTestRound([], [], base), seriesStatus: new Map() };
}

function buildAskingRound(sketch: SeriesRoundSketch, base: Partial<Round>): Round {
  const { year, part = 'lss', months = 12, options = ['JA', 'NEJ'], text, certainty = 'documented' } = sketch;
  const { outcomes = { JA: 'L1 = JA and L1a = JA', otherwise: 'NEJ' }, number, scale, declared = {} } = sketch;
  const built = buildPart(part, [
    { code: 'L1', options },
    { code: 'L1a', askedWhen: 'L1 = JA' },
    { code: 'L2', kind: 'number' },
  ]);
  const window = { kind: 'window', from: `${year - months / 12}-02-01`, to: `${year}-01-31`, months } as const;
  const questions = built.questions.map((question): Question => {
    const own = {
      ...question,
      certainty,
      text: text === undefined ? question.text : buildText(`${text} ${question.code}`),
    };
    return question.code === 'L1a' ? { ...own, followUpOf: 'L1', references: [window] } : own;
  });
  const rules = number === undefined ? { outcomes } : { number };
  const column = buildColumn({ code: 'LSS-01', part, ...(scale === undefined ? {} : { scale }), ...rules });
  const declaredList = Object.entries(declared).map(([other, status]) => {
    return { year: Number(other), status, reason: buildText(`${status} ${other}.`) };
  });
  const description = {
    ...column.description,
    questions: number === undefined ? ['L1', 'L1a'] : ['L2'],
    outcomes: [...Object.keys(outcomes).filter((key) => key !== 'otherwise'), outcomes.otherwise ?? 'NEJ'],
  };
  const columns = [{ ...column, description, comparability: declaredList }];
  return { ...buildTestRound([{ ...built, questions }], [], base), columns, descriptions: [description] };
}
