// A small release through every stage, with what LSS 2018 has not: scales with words of their own, classes, ratios of
// answers and register figures, and numbers that are withheld.

import type { Colour } from '../../src/kernel/observation.ts';
import { buildExpressionWords, calculateRound, explainOutcome } from '../../src/stages/calculation/index.ts';
import type { RegisterMeasure, Round, ScaleStep } from '../../src/stages/definition/index.ts';
import { editResponses } from '../../src/stages/editing/index.ts';
import { buildFrame } from '../../src/stages/frame/index.ts';
import { buildReleaseData, type ReleaseData } from '../../src/stages/publication/index.ts';
import type { RegisterLookup, RegisterStatus } from '../../src/stages/registers/index.ts';
import { expressionPhrases } from '../../src/texts/sv/expression.ts';
import { buildPart, buildTestClassifications, buildTestRound, buildText, type ColumnSketch } from './buildTestRound.ts';

function step(outcome: string, sv: string, en: string, colour: Colour | undefined, share: ScaleStep['share']) {
  return { outcome, label: { sv, en, wording: 'official' as const }, colour, share };
}

const forAll: readonly ScaleStep[] = [
  step('JA', 'Ja, för alla', 'Yes, for all', 'green', 'counted'),
  step('DELVIS', 'Ja, men inte för alla', 'Yes, but not for all', 'yellow', 'base'),
  step('NEJ', 'Nej', 'No', 'red', 'base'),
];
const classes: readonly ScaleStep[] = [
  step('INOM_3_DAGAR', 'Inom 3 dagar', 'Within 3 days', 'green', 'counted'),
  step('INOM_14_DAGAR', '4–14 dagar', '4–14 days', 'yellow', 'base'),
  step('OVER_14_DAGAR', 'Mer än 14 dagar', 'More than 14 days', 'red', 'base'),
  step('EJ_AKTUELLT', 'Ej aktuellt', 'Not applicable', undefined, 'leftOut'),
];
const plain: readonly ScaleStep[] = [
  step('OMGAENDE', 'Omgående', 'At once', undefined, 'counted'),
  step('NEJ', 'Nej, senare', 'No, later', undefined, 'base'),
];

const part = buildPart('eb', [
  { code: 'E1', options: ['A', 'B', 'C', 'D'] },
  { code: 'E2' },
  { code: 'E5', kind: 'number' },
  { code: 'E6', kind: 'number' },
]);

const columns: readonly ColumnSketch[] = [
  { code: 'EB-01', part: 'eb', outcomes: { JA: 'E1 = A', DELVIS: 'E1 in {B, C}', otherwise: 'NEJ' }, scale: forAll },
  {
    code: 'EB-02',
    part: 'eb',
    outcomes: { INOM_3_DAGAR: 'E1 = A', INOM_14_DAGAR: 'E1 = B', EJ_AKTUELLT: 'E1 = D', otherwise: 'OVER_14_DAGAR' },
    scale: classes,
  },
  { code: 'EB-03', part: 'eb', outcomes: { JA: 'E2 = JA', otherwise: 'NEJ' } },
  { code: 'EB-04', part: 'eb', outcomes: { OMGAENDE: 'E2 = JA', otherwise: 'NEJ' }, scale: plain },
  {
    code: 'EB-05',
    part: 'eb',
    number: { numerator: 'E6', denominator: 'E5', decimals: 1, illogicalWhen: 'E6 > E5' },
  },
  {
    code: 'EB-B1',
    part: 'eb',
    kind: 'background',
    number: {
      numerator: 'REGISTER[hushall]',
      denominator: 'E5',
      scale: 1,
      decimals: 2,
      unit: 'hushåll per handläggare',
    },
  },
];

const measure: RegisterMeasure = {
  id: 'hushall',
  name: buildText('Hushållsärenden'),
  unit: buildText('hushåll'),
  register: undefined,
  period: '2017',
  source: undefined,
};

/** Unit, answers to E1, E2, E5 and E6, and the register figure; a unit without answers has not answered. */
const rows: readonly (readonly [string, string, number | RegisterStatus | undefined])[] = [
  ['0101', 'A JA 10 5', 250],
  ['0102', 'A NEJ 8 8', 100],
  ['0103', 'B JA 4 1', 33],
  ['0104', 'C NEJ 12.5 2.5', 1250],
  ['0105', 'D JA KAN_EJ_LAMNA 2', 40],
  ['0201', 'A JA 5 6', 80],
  ['0202', 'B NEJ 0 0', 12],
  ['0203', 'A JA 6 3', 'REMOVED_FOR_SAFETY'],
  ['0204', 'C JA 7 2', 'UNCERTAIN'],
  ['0205', 'A NEJ 9 3', undefined],
  ['0206', 'A JA 10 9', 300],
  ['0207', 'B JA 3 1', 21],
  ['0208', 'A NEJ 6 2', 66],
  ['0209', '', 10],
];

function buildRegisters(): RegisterLookup {
  const figures = new Map(rows.map(([unit, , figure]) => [unit, figure]));
  return (unit, id) => {
    const figure = figures.get(unit);
    if (id !== measure.id || figure === undefined) return undefined;
    const observation = { unit, measure: id, period: '2017' };
    return typeof figure === 'number'
      ? { ...observation, status: 'VALUE', value: figure }
      : { ...observation, status: figure, value: undefined };
  };
}

/** The release; `rest` replaces fields of its round. The same input gives the same data. */
export function buildScaledRelease(rest: Partial<Round> = {}): ReleaseData {
  const areas = [{ code: 'eb', name: buildText('Ekonomiskt bistånd'), workbookTitle: undefined }];
  const round = buildTestRound([part], columns, { areas, registerMeasures: [measure], ...rest });
  const classifications = buildTestClassifications(rows.map(([code]) => ({ code })));
  const frame = buildFrame(round, classifications);
  const responses = editResponses(
    round.year,
    rows.flatMap(([unit, cells]) => {
      const [E1, E2, E5, E6] = cells.split(' ');
      const answers = new Map(Object.entries({ E1, E2, E5, E6 }).map(([code, answer]) => [code, answer ?? '']));
      return cells === '' ? [] : [{ unit, part: 'eb', answers }];
    }),
  );
  const words = buildExpressionWords(round, expressionPhrases, 'sv');
  const registers = buildRegisters();
  const [area] = areas;
  if (area === undefined) throw new Error('The round has an area');
  return buildReleaseData({
    round,
    area,
    frame,
    classifications,
    sources: new Map(),
    rounds: new Map([[round.year, round]]),
    calculated: calculateRound(round, frame, classifications, responses, registers),
    answeredParts: (unit) => (responses.byUnitAndPart.has(`${unit}|eb`) ? ['eb'] : []),
    explain: (column, unit) => explainOutcome(round, column, unit, responses, words, 'sv', registers),
    words,
    time: '2018-06-14T08:00:00+02:00',
    isSynthetic: true,
    earlier: [],
    replaced: undefined,
    changeReason: '',
  });
}
