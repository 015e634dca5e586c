// A small release made by hand: three counties, nine units, five columns, every status that a cell can have.

import type { Absence, Outcome } from '../../src/kernel/observation.ts';
import { calculatePercent } from '../../src/kernel/share.ts';
import { standardScale } from '../../src/stages/definition/index.ts';
import {
  type ReleaseData,
  type ReleasedColumn,
  type ReleasedResult,
  type ReleasedText,
  releaseFormatVersion,
} from '../../src/stages/publication/index.ts';

const fixtureRound = 2018;

/** A text in our wording with an English form. */
export function ours(sv: string, en: string | undefined = undefined): ReleasedText {
  return { sv, en, wording: 'ours' };
}

type CellText = Outcome | Absence | `${number}`;

const unitRows = [
  ['0114', 'Upplands Väsby', '0114', 'Upplands Väsby', '01', '2', 'A2'],
  ['0115', 'Vallentuna', '0115', 'Vallentuna', '01', '2', 'A2'],
  ['0180-bromma', 'Bromma', '0180', 'Stockholm', '01', '1', 'A1'],
  ['0180-farsta', 'Farsta', '0180', 'Stockholm', '01', '2', 'A1'],
  ['0509', 'Ödeshög', '0509', 'Ödeshög', '05', '5', 'B4'],
  ['0580', 'Linköping', '0580', 'Linköping', '05', '1', 'B3'],
  ['0586', 'Mjölby', '0586', 'Mjölby', '05', '3', 'B4'],
  ['1907', 'Surahammar', '1907', 'Surahammar', '19', '5', 'B4'],
  ['1980', 'Västerås', '1980', 'Västerås', '19', '1', 'B3'],
] as const;

const cells: Readonly<Record<string, readonly CellText[]>> = {
  'LSS-01': ['JA', 'NEJ', 'JA', 'NEJ', 'NOT_ANSWERED', 'JA', 'JA', 'NEJ', 'JA'],
  'LSS-02.1': ['JA', 'DELVIS', 'NEJ', 'EJ_AKTUELLT', 'NOT_ANSWERED', 'JA', 'DELVIS', 'EJ_AKTUELLT', 'EJ_AKTUELLT'],
  'LSS-12': [
    'NOT_AVAILABLE',
    'UNCERTAIN',
    'REMOVED_FOR_SAFETY',
    'NOT_MEASURED',
    'NOT_IN_FRAME',
    'JA',
    'NEJ',
    'JA',
    'JA',
  ],
  'LSS-18': Array.from({ length: 9 }, () => 'WITHDRAWN' as const),
  'LSS-B1': ['54.5', '100.0', 'CANNOT_PROVIDE', 'ILLOGICAL', 'NOT_ANSWERED', '80.0', '66.7', '0.0', '73.1'],
};

function buildUnits(): ReleaseData['units'] {
  return unitRows.map(([code, name, municipality, municipalityName, county, sizeGroup, skrGroup]) => ({
    code,
    name,
    kind: code.includes('-') ? 'district' : 'municipality',
    municipality,
    municipalityName,
    county,
    sizeGroup,
    skrGroup,
    socioeconomicGroup: '',
    answeredParts: code === '0509' ? [] : ['gemensam', 'lss'],
    framedParts: ['gemensam', 'lss'],
  }));
}

const groups: ReleaseData['groups'] = [
  { level: 'city', code: '0180', name: 'Stockholm' },
  { level: 'county', code: '01', name: 'Stockholms län' },
  { level: 'county', code: '05', name: 'Östergötlands län' },
  { level: 'county', code: '19', name: 'Västmanlands län' },
  { level: 'nation', code: '00', name: 'Riket' },
  { level: 'sizeGroup', code: '1', name: '70 000 invånare eller fler' },
  { level: 'sizeGroup', code: '2', name: '30 000–69 999 invånare' },
  { level: 'sizeGroup', code: '3', name: '20 000–29 999 invånare' },
  { level: 'sizeGroup', code: '5', name: 'Färre än 15 000 invånare' },
  { level: 'skrGroup', code: 'A1', name: 'Storstäder' },
  { level: 'skrGroup', code: 'A2', name: 'Pendlingskommun nära storstad' },
  { level: 'skrGroup', code: 'B3', name: 'Större stad' },
  { level: 'skrGroup', code: 'B4', name: 'Pendlingskommun nära större stad' },
];

const question: ReleasedColumn['questions'][number] = {
  code: 'G2',
  text: ours(
    'Har ni en skriftlig rutin för samordning mellan LSS och ekonomiskt bistånd?',
    'Do you have a written routine?',
  ),
  instructions: ours('Svara för läget den 1 februari 2018.'),
  terms: [
    { name: ours('Rutin', 'Routine'), explanation: ours('Ett bestämt sätt att arbeta som ledningen har beslutat om.') },
  ],
  options: [
    { code: 'JA', label: ours('Ja', 'Yes') },
    { code: 'NEJ', label: ours('Nej', 'No') },
  ],
  askedWhen: undefined,
};

function buildColumn(code: string, name: string, changed: Partial<ReleasedColumn> = {}): ReleasedColumn {
  return {
    code,
    descriptionId: code.split('.')[0] ?? code,
    series: `series-${code.toLowerCase()}`,
    area: 'lss',
    part: 'gemensam',
    kind: 'indicator',
    role: undefined,
    kolada: [],
    name: ours(name, `English: ${name}`),
    shortName: ours(name),
    measure: ours(`Andel kommuner med ${name.toLowerCase()}.`),
    dimension: 'Individanpassad',
    qualityArea: 'Helhetssyn och samordning',
    indicatorArea: 'Intern samordning i enskilda ärenden',
    purpose: ours('Rutiner är en förutsättning för att den enskilda ska få sina insatser samordnade.'),
    target: ours('Ja'),
    type: 'structure',
    questions: [question],
    calculation: ours('Ja om kommunen har en rutin som är följd upp, delvis om den inte är följd upp.'),
    outcomes: ['JA', 'DELVIS', 'NEJ', 'EJ_AKTUELLT'],
    scale: standardScale,
    otherwise: 'NEJ',
    unit: undefined,
    decimals: undefined,
    formula: undefined,
    registers: [],
    rules: [
      { outcome: 'EJ_AKTUELLT', words: 'svaret på G2 är ”Ej aktuellt”' },
      { outcome: 'JA', words: 'svaret på G2 är ”Ja” och svaret på G2a är ”Ja”' },
      { outcome: 'DELVIS', words: 'svaret på G2 är ”Ja” och svaret på G2a är ”Nej”' },
    ],
    references: ['1 februari 2018'],
    interpretation: undefined,
    dataSource: ours('Enkät till kommuner och stadsdelar.'),
    errorSources: ours('Begreppet rutin kan tolkas olika.'),
    hasColour: true,
    deviations: [],
    source: { document: 'guide-2018', lines: '1042-1052' },
    comparability: [{ year: 2017, status: 'direct', reason: ours('Frågan är oförändrad.') }],
    withdrawn: undefined,
    ...changed,
  };
}

const columns: readonly ReleasedColumn[] = [
  buildColumn('LSS-01', 'Jourverksamhet med socionom', {
    indicatorArea: 'Tillgänglighet utanför kontorstid',
    dimension: 'Tillgänglig',
  }),
  buildColumn('LSS-02.1', 'Rutin för samordning med ekonomiskt bistånd', {
    comparability: [{ year: 2017, status: 'affected', reason: ours('Perioden för uppföljning har ändrats.') }],
  }),
  buildColumn('LSS-12', 'Standardiserad bedömningsmetod'),
  buildColumn('LSS-18', 'Information till enskilda', { withdrawn: ours('Frågan missförstods av många.') }),
  buildColumn('LSS-B1', 'Handläggare med socionomexamen', {
    kind: 'background',
    unit: ours('procent', 'per cent'),
    outcomes: [],
    scale: [],
    otherwise: undefined,
    decimals: 1,
    formula: { numerator: 'talet i fråga L2', denominator: 'talet i fråga L1', illogicalWhen: undefined },
    rules: [],
    hasColour: false,
    target: undefined,
    type: undefined,
    measure: ours('Andel handläggare som har socionomexamen, procent.'),
    indicatorArea: 'Handläggarnas kompetens',
  }),
];

function isOutcome(cell: CellText): cell is Outcome {
  return cell === 'JA' || cell === 'DELVIS' || cell === 'NEJ' || cell === 'EJ_AKTUELLT';
}

function buildResult(column: string, level: ReleasedResult['level'], code: string): ReleasedResult {
  return {
    round: fixtureRound,
    area: 'lss',
    indicator: column,
    level,
    code,
    outcome: undefined,
    value: undefined,
    numerator: undefined,
    denominator: undefined,
    framed: undefined,
    missing: undefined,
    status: 'VALUE',
    colour: undefined,
    series: `series-${column.toLowerCase()}`,
  };
}

function buildUnitResult(column: string, code: string, cell: CellText): ReleasedResult {
  const base = buildResult(column, 'unit', code);
  if (isOutcome(cell)) {
    return { ...base, outcome: cell, colour: standardScale.find((step) => step.outcome === cell)?.colour };
  }
  if (/^\d/.test(cell)) return { ...base, value: cell, numerator: Number(cell), denominator: 100 };
  return { ...base, status: cell as Absence };
}

function isMember(unit: ReleaseData['units'][number], group: ReleaseData['groups'][number]): boolean {
  if (group.level === 'nation') return true;
  if (group.level === 'city') return unit.municipality === group.code;
  if (group.level === 'county') return unit.county === group.code;
  return group.level === 'sizeGroup' ? unit.sizeGroup === group.code : unit.skrGroup === group.code;
}

/** Shares are counted plainly; the real rules are the calculation's, tested there. */
function buildGroupResult(column: string, group: ReleaseData['groups'][number]): ReleasedResult {
  const members = buildUnits().flatMap((unit, index) => (isMember(unit, group) ? [cells[column]?.[index]] : []));
  const counted = members.filter((cell) => cell === 'JA' || cell === 'DELVIS' || cell === 'NEJ');
  const numeric = members.filter((cell) => cell !== undefined && /^\d/.test(cell)).map(Number);
  const applicable = members.filter((cell) => cell === 'EJ_AKTUELLT').length;
  const missing = members.length - counted.length - numeric.length - applicable;
  const base = { ...buildResult(column, group.level, group.code), framed: members.length, missing };
  const denominator = counted.length + numeric.length;
  const numerator =
    numeric.length > 0 ? numeric.reduce((sum, value) => sum + value, 0) : counted.filter((c) => c === 'JA').length;
  const counts = { numerator, denominator };
  if (column === 'LSS-18') return { ...base, ...counts, status: 'WITHDRAWN' };
  if (missing * 100 > 20 * members.length) return { ...base, ...counts, status: 'NONRESPONSE_OVER_LIMIT' };
  if (denominator === 0) return { ...base, ...counts, status: 'EMPTY_DENOMINATOR' };
  const value =
    numeric.length > 0 ? (numerator / denominator).toFixed(1) : String(calculatePercent(numerator, denominator));
  return { ...base, ...counts, value };
}

/** The release's data; `changed` replaces single fields. */
export function buildReleaseFixture(changed: Partial<ReleaseData> = {}): ReleaseData {
  const units = buildUnits();
  return {
    formatVersion: releaseFormatVersion,
    round: fixtureRound,
    roundName: ours('Öppna jämförelser 2018', 'Open comparisons 2018'),
    area: 'lss',
    areaName: ours('Stöd till personer med funktionsnedsättning (LSS)', 'Support to persons with disabilities (LSS)'),
    workbookTitle: undefined,
    version: 1,
    time: '2018-06-14T08:00:00+02:00',
    isSynthetic: true,
    measuringDate: '2018-02-01',
    calendar: [
      { kind: 'mailing', from: '2018-01-24', to: '2018-01-24' },
      { kind: 'reminder', from: '2018-02-26', to: '2018-02-26' },
      { kind: 'reopen', from: '2018-04-03', to: '2018-04-12' },
      { kind: 'publication', from: '2018-06', to: '2018-06' },
    ],
    legal: {
      basis: ours('Frivillig undersökning.'),
      isVoluntary: true,
      purpose: ours('Att kunna jämföra och utveckla.'),
    },
    partNames: { gemensam: ours('Gemensam del', 'Common part'), lss: ours('LSS') },
    nonresponseLimitPercent: 20,
    skrEdition: '2017',
    units,
    groups,
    columns,
    results: columns
      .flatMap((column) => [
        ...units.map((unit, index) =>
          buildUnitResult(column.code, unit.code, cells[column.code]?.[index] ?? 'NOT_AVAILABLE'),
        ),
        ...groups.map((group) => buildGroupResult(column.code, group)),
      ])
      .map((result) => ({ ...result, round: changed.round ?? result.round, area: changed.area ?? result.area })),
    reasons: [
      {
        unit: '0114',
        column: 'LSS-02.1',
        answers: [
          { question: 'G2', answer: 'Ja' },
          { question: 'G2a', answer: 'Ja' },
        ],
        decidedBy: 1,
      },
      { unit: '0180-bromma', column: 'LSS-02.1', answers: [{ question: 'G2', answer: 'Nej' }], decidedBy: -1 },
    ],
    response: [
      { round: fixtureRound, part: 'gemensam', framed: 9, answered: 8, percent: 89, previousPercent: 90 },
      { round: fixtureRound, part: 'any', framed: 9, answered: 8, percent: 89, previousPercent: undefined },
      { round: fixtureRound, part: 'all', framed: 9, answered: 8, percent: 89, previousPercent: undefined },
    ],
    areaComparability: [
      {
        name: 'Jourverksamhet med socionom',
        areas: ['lss', 'barn'],
        columns: ['LSS-01'],
        source: { document: 'guide-2018', lines: '600' },
      },
    ],
    changesSincePreviousRound: [
      {
        kind: 'adjusted',
        area: 'lss',
        questions: ['G2a'],
        text: ours('Perioden för uppföljning har ändrats.'),
        source: { document: 'guide-2018', lines: '700' },
      },
    ],
    errata: [
      {
        id: 'E1',
        place: 'Tabell 1',
        printed: '308',
        ours: '312',
        explanation: ours('Tabellens rader summerar till 312.'),
      },
    ],
    registers: [
      {
        id: 'scb-population',
        title: 'Folkmängd',
        publisher: 'SCB',
        year: 2017,
        kind: 'register',
        referenceDay: '2017-12-31',
      },
    ],
    dimensions: [
      {
        name: 'Individanpassad',
        definition: ours('Insatserna utgår från den enskilda.'),
        qualityAreas: ['Helhetssyn och samordning'],
      },
    ],
    qualityAreas: [{ name: 'Helhetssyn och samordning', definition: ours('Insatserna hänger ihop.') }],
    notShown: [{ column: 'LSS-B1', cannotProvide: 1, illogical: 1 }],
    unknownSeries: [],
    earlier: [],
    changes: [],
    ...changed,
  };
}
