// Small rounds built in code, for tests that need no more of a definition than they say.

import { parseExpression } from '../../src/kernel/expression/parseExpression.ts';
import type { Outcome } from '../../src/kernel/observation.ts';
import {
  type Classifications,
  type Column,
  defaultReviewLimits,
  type IndicatorDescription,
  type Part,
  type Question,
  type Round,
  type Rule,
  type ScaleStep,
  standardScale,
  type Text,
} from '../../src/stages/definition/index.ts';

export function buildText(sv: string): Text {
  return { sv, en: undefined, wording: 'ours' };
}

/** Parses a rule; throws when it has a fault. */
export function buildRule(text: string): Rule {
  const { expression, problems } = parseExpression(text);
  if (expression === undefined || problems.length > 0) throw new Error(`Faulty rule in a test: ${text}`);
  return { text, expression };
}

export interface QuestionSketch {
  readonly code: string;
  readonly kind?: Question['kind'];
  /** Option codes; the label is the code in small letters. */
  readonly options?: readonly string[];
  readonly items?: readonly string[];
  readonly askedWhen?: string;
  readonly written?: string;
  readonly number?: Partial<NonNullable<Question['number']>>;
}

const source = { document: 'test', lines: '1' };

function buildQuestion(part: string, sketch: QuestionSketch): Question {
  const { code, kind = 'single', options = ['JA', 'NEJ'], items = [], askedWhen, written, number } = sketch;
  const hasOptions = kind === 'single' || kind === 'multiple';
  const limits = {
    cannotProvide: true,
    min: 0,
    max: undefined,
    decimals: 2,
    unit: buildText('årsarbetare'),
    ...number,
  };
  return {
    code,
    id: `fraga-${code.toLowerCase()}`,
    part,
    kind,
    text: buildText(`Vad svarar ni på ${code}?`),
    instructions: undefined,
    terms: [],
    options: (hasOptions ? options : []).map((option) => {
      return { code: option, label: buildText(option.toLowerCase()), isOffered: true };
    }),
    items: items.map((id) => ({ id, label: buildText(id) })),
    followUpOf: undefined,
    askedWhen: askedWhen === undefined ? undefined : buildRule(askedWhen),
    writtenAnswer: written === undefined ? undefined : { option: written, text: buildText('Vilken?') },
    number: kind === 'number' ? limits : undefined,
    references: [],
    certainty: 'documented',
    source,
  };
}

/** A part with questions; not compulsory unless said. */
export function buildPart(code: string, questions: readonly QuestionSketch[], rest: Partial<Part> = {}): Part {
  return {
    code,
    name: buildText(`Del ${code}`),
    letter: code.slice(0, 1).toUpperCase(),
    isCompulsory: false,
    introduction: undefined,
    questions: questions.map((sketch) => buildQuestion(code, sketch)),
    checks: [],
    published: { answered: undefined, percent: undefined, previousPercent: undefined },
    ...rest,
  };
}

export interface ColumnSketch {
  readonly code: string;
  readonly part: string;
  readonly item?: string;
  /** Rules by outcome in order, `otherwise` last. */
  readonly outcomes?: Readonly<Record<string, string>>;
  readonly number?: {
    readonly numerator: string;
    readonly denominator: string;
    readonly scale?: number;
    readonly decimals?: number;
    /** `procent` when left out. */
    readonly unit?: string;
    readonly illogicalWhen?: string;
  };
  /** Steps of its scale; the standard one when left out. */
  readonly scale?: readonly ScaleStep[];
  readonly kind?: 'indicator' | 'background';
  readonly withdrawn?: string;
}

/** A column with a description of its own. */
export function buildColumn(sketch: ColumnSketch): Column {
  const text = buildText(sketch.code);
  const description = {
    id: sketch.code,
    area: sketch.code.split('-')[0]?.toLowerCase() ?? '',
    kind: sketch.kind ?? 'indicator',
    role: undefined,
    name: text,
    shortName: text,
    asPrinted: {},
    measure: undefined,
    dimension: undefined,
    qualityArea: undefined,
    indicatorArea: 'Test',
    purpose: text,
    target: undefined,
    type: undefined,
    questions: [],
    calculation: text,
    outcomes: listOutcomes(sketch),
    scale: sketch.number === undefined ? (sketch.scale ?? standardScale) : [],
    result: buildResult(sketch),
    references: [],
    interpretation: undefined,
    dataSource: text,
    errorSources: text,
    notShown: undefined,
    hasColour: sketch.kind !== 'background' && sketch.number === undefined,
    deviations: [],
    source,
    columns: [],
  } satisfies IndicatorDescription;
  return {
    code: sketch.code,
    series: `serie-${sketch.code.toLowerCase()}`,
    name: text,
    shortName: text,
    item: sketch.item ?? '',
    description,
    part: sketch.part,
    comparability: [],
    kolada: [],
    withdrawn: sketch.withdrawn === undefined ? undefined : buildText(sketch.withdrawn),
  };
}

/** Outcomes that the rules can give, each once. */
function listOutcomes({ outcomes = {} }: ColumnSketch): readonly Outcome[] {
  return [...new Set(Object.entries(outcomes).map(([key, rule]) => (key === 'otherwise' ? rule : key)))];
}

function buildResult({ outcomes = {}, number }: ColumnSketch): IndicatorDescription['result'] {
  if (number !== undefined) {
    return {
      kind: 'number',
      numerator: buildRule(number.numerator),
      denominator: buildRule(number.denominator),
      scale: number.scale ?? 100,
      decimals: number.decimals ?? 0,
      unit: buildText(number.unit ?? 'procent'),
      illogicalWhen: number.illogicalWhen === undefined ? undefined : buildRule(number.illogicalWhen),
    };
  }
  const { otherwise, ...rules } = outcomes;
  return {
    kind: 'outcome',
    rules: Object.entries(rules).map(([outcome, rule]) => ({ outcome: outcome as Outcome, rule: buildRule(rule) })),
    otherwise: (otherwise ?? 'NEJ') as Outcome,
  };
}

/** A round of 2018 with the parts and columns given; one area, everything else empty or as in 2018. */
export function buildTestRound(
  parts: readonly Part[],
  columns: readonly ColumnSketch[] = [],
  rest: Partial<Round> = {},
): Round {
  const built = columns.map(buildColumn);
  return {
    year: 2018,
    name: buildText('Testomgång'),
    measuringDate: '2018-02-01',
    isQuestionnaireKnown: true,
    seriesStatus: new Map(built.map(({ series }) => [series, 'measured'])),
    break: undefined,
    calendar: [],
    legal: {
      basis: buildText('Test'),
      isVoluntary: true,
      purpose: buildText('Test'),
      consultation: { date: undefined, registrationNumber: undefined },
    },
    parts,
    areas: [],
    descriptions: built.map((column) => column.description),
    columns: built,
    areaComparability: [],
    comparedAreas: [],
    rotation: undefined,
    changes: [],
    errata: [],
    registers: [],
    registerMeasures: [],
    frame: { referenceDate: '2018-02-01', publishedSize: undefined, publishedGroupSizes: {}, exclusions: [] },
    groups: { sizeGroupEdition: '2017', skrEdition: '2017' },
    nonresponseLimitPercent: 20,
    nonresponseBasis: 'indicator',
    reviewLimits: defaultReviewLimits,
    published: {
      answeredAny: undefined,
      answeredAll: undefined,
      percentAny: undefined,
      percentAll: undefined,
      previousPercentAny: undefined,
      previousPercentAll: undefined,
    },
    dimensions: [],
    qualityAreas: [],
    ...rest,
  };
}

export interface MunicipalitySketch {
  readonly code: string;
  readonly name?: string;
  readonly inhabitants?: number;
  readonly skrGroup?: string;
}

/** Classifications with these municipalities; their county is the first two digits of the code. */
export function buildTestClassifications(
  municipalities: readonly MunicipalitySketch[],
  districts: Classifications['districts'] = [],
): Classifications {
  const counties = [...new Set(municipalities.map(({ code }) => code.slice(0, 2)))];
  const sizeGroups = [
    { code: '1', name: 'Grupp 1', from: 0, below: 15_000 },
    { code: '2', name: 'Grupp 2', from: 15_000, below: 30_000 },
    { code: '3', name: 'Grupp 3', from: 30_000, below: 70_000 },
    { code: '4', name: 'Grupp 4', from: 70_000, below: 200_000 },
    { code: '5', name: 'Grupp 5', from: 200_000, below: undefined },
  ];
  return {
    municipalities: municipalities.map(({ code, name = `Kommun ${code}` }) => ({
      code,
      name,
      county: code.slice(0, 2),
    })),
    counties: counties.map((code) => ({ code, name: `Län ${code}`, shortName: `Län ${code}`, letter: 'X' })),
    districts,
    skrGroups: new Map(
      municipalities.map(({ code, skrGroup = 'C8' }) => [code, { '2017': skrGroup, '2023': skrGroup }]),
    ),
    skrEditions: ['2017', '2023'],
    skrGroupNames: [{ code: 'C8', name: 'Landsbygdskommun' }],
    sizeGroupNames: sizeGroups.map(({ code, name }) => ({ code, name })),
    sizeGroups,
    listedSizeGroups: new Map(),
    population: new Map(municipalities.map(({ code, inhabitants = 10_000 }) => [`${code}|2017`, inhabitants])),
  };
}

/** Codes of so many municipalities: `0101`, `0102` … in one county each hundred. */
export function listMunicipalityCodes(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => String(101 + index).padStart(4, '0'));
}
