import { describe, expect, it } from 'vitest';
import { buildExpressionWords, calculateRound, explainOutcome } from '../../../../src/stages/calculation/index.ts';
import { editResponses } from '../../../../src/stages/editing/index.ts';
import { buildFrame } from '../../../../src/stages/frame/index.ts';
import {
  buildReleaseData,
  packCells,
  type ReleaseCells,
  type ReleaseData,
} from '../../../../src/stages/publication/index.ts';
import { expressionPhrases } from '../../../../src/texts/sv/expression.ts';
import { buildBundledRelease } from '../../../support/buildBundledRelease.ts';
import { buildPart, buildTestClassifications, buildTestRound, buildText } from '../../../support/buildTestRound.ts';

const part = buildPart('lss', [
  { code: 'G1', options: ['JA', 'NEJ', 'C'], written: 'C' },
  { code: 'G2', askedWhen: 'G1 = JA' },
]);
const columns = [
  { code: 'LSS-01', part: 'lss', outcomes: { JA: 'G1 = JA and G2 = JA', DELVIS: 'G1 = JA', otherwise: 'NEJ' } },
  { code: 'LSS-02', part: 'lss', outcomes: { JA: 'G1 = JA', otherwise: 'NEJ' } },
  { code: 'EB-01', part: 'lss', outcomes: { JA: 'G1 = JA', otherwise: 'NEJ' } },
] as const;

interface ReleaseSketch {
  readonly answers?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly year?: number;
  readonly area?: string;
  readonly replaced?: ReleaseData;
  readonly earlier?: readonly ReleaseCells[];
}

const first = {
  '0101': { G1: 'JA', G2: 'JA' },
  '0102': { G1: 'JA', G2: 'NEJ' },
  '0103': { G1: 'C', 'G1|C': 'Hemlig skriven text' },
};

/** A release of four municipalities, of which the last has not answered. */
function build({
  answers = first,
  year = 2018,
  area = 'lss',
  replaced,
  earlier = [],
}: ReleaseSketch = {}): ReleaseData {
  const areas = [area].map((code) => ({ code, name: buildText('Område'), workbookTitle: undefined }));
  const round = buildTestRound([part], columns, { year, areas });
  const classifications = buildTestClassifications(['0101', '0102', '0103', '0104'].map((code) => ({ code })));
  const frame = buildFrame(round, classifications);
  const responses = editResponses(
    year,
    Object.entries(answers).map(([unit, cells]) => ({ unit, part: 'lss', answers: new Map(Object.entries(cells)) })),
  );
  const words = buildExpressionWords(round, expressionPhrases, 'sv');
  const [chosen] = areas;
  if (chosen === undefined) throw new Error('The round has an area');
  return buildReleaseData({
    round,
    area: chosen,
    frame,
    classifications,
    sources: new Map(),
    rounds: new Map([[year, round]]),
    calculated: calculateRound(round, frame, classifications, responses),
    answeredParts: (unit) => (unit in answers ? ['lss'] : []),
    explain: (column, unit) => explainOutcome(round, column, unit, responses, words),
    words,
    time: '2018-06-14T08:00:00+02:00',
    isSynthetic: false,
    earlier,
    replaced,
    changeReason: 'Rättat svar',
  });
}

describe('a release', () => {
  const data = build();

  it('holds the columns and results of its own area only', () => {
    expect(data.columns.map((column) => column.code)).toEqual(['LSS-01', 'LSS-02']);
    expect(new Set(data.results.map((result) => result.area))).toEqual(new Set(['lss']));
    expect(data.version).toBe(1);
    expect(data.changes).toEqual([]);
  });

  it('R-SUPPRESSION-02 has a row for the unit that has not answered, without a reason from answers', () => {
    const result = data.results.find((entry) => entry.code === '0104' && entry.indicator === 'LSS-01');
    expect(result).toMatchObject({ level: 'unit', status: 'NOT_ANSWERED', outcome: undefined });
    expect(data.reasons.some((reason) => reason.unit === '0104')).toBe(false);
    expect(data.units.map((unit) => unit.answeredParts)).toEqual([['lss'], ['lss'], ['lss'], []]);
  });

  it('tells for every answering unit the answers that the rule read, and the rule that decided', () => {
    const reasons = data.reasons.filter((reason) => reason.column === 'LSS-01');
    expect(reasons).toEqual([
      {
        unit: '0101',
        column: 'LSS-01',
        answers: [
          { question: 'G1', answer: 'ja' },
          { question: 'G2', answer: 'ja' },
        ],
        decidedBy: 0,
      },
      {
        unit: '0102',
        column: 'LSS-01',
        answers: [
          { question: 'G1', answer: 'ja' },
          { question: 'G2', answer: 'nej' },
        ],
        decidedBy: 1,
      },
      {
        unit: '0103',
        column: 'LSS-01',
        answers: [
          { question: 'G1', answer: 'c' },
          { question: 'G2', answer: expect.stringMatching(/^.+$/) },
        ],
        decidedBy: -1,
      },
    ]);
    expect(data.columns[0]?.rules.map((rule) => rule.outcome)).toEqual(['JA', 'DELVIS']);
  });

  it('lets no written answer out', () => {
    expect(JSON.stringify(data)).not.toContain('Hemlig');
  });

  it('is the same for the same input', () => {
    expect(JSON.stringify(build())).toBe(JSON.stringify(data));
  });
});

describe('the next version', () => {
  const before = build();
  const answers = { ...first, '0103': { G1: 'JA', G2: 'JA' } };

  it('says cell by cell what it changes, and keeps what earlier versions said', () => {
    const second = build({ answers, replaced: before });
    expect(second.version).toBe(2);
    const unitChanges = second.changes.filter((change) => change.level === 'unit');
    expect(unitChanges).toEqual([
      {
        version: 2,
        level: 'unit',
        code: '0103',
        column: 'LSS-01',
        before: 'NEJ',
        after: 'JA',
        reason: 'Rättat svar',
        changeClass: 'unspecified',
      },
      {
        version: 2,
        level: 'unit',
        code: '0103',
        column: 'LSS-02',
        before: 'NEJ',
        after: 'JA',
        reason: 'Rättat svar',
        changeClass: 'unspecified',
      },
    ]);
    const third = build({ replaced: second });
    expect(third.version).toBe(3);
    expect(third.changes.slice(0, second.changes.length)).toEqual(second.changes);
    expect(third.changes.filter((change) => change.version === 3).length).toBe(second.changes.length);
  });

  it('names every cell whose value differs, at every level', () => {
    const second = build({ answers, replaced: before });
    const show = (data: ReleaseData): ReadonlyMap<string, string> =>
      new Map(
        data.results.map((result) => [`${result.indicator}|${result.level}|${result.code}`, JSON.stringify(result)]),
      );
    const [old, renewed] = [show(before), show(second)];
    const differing = [...renewed.keys()].filter((key) => old.get(key) !== renewed.get(key));
    expect(second.changes.map(({ column, level, code }) => `${column}|${level}|${code}`)).toEqual(differing);
    expect(new Set(second.changes.map((change) => change.level)).size).toBe(5);
  });

  it('is refused when the other release is of another area or round', () => {
    expect(() => build({ area: 'eb', replaced: before })).toThrow(/lss 2018/);
    expect(() => build({ year: 2017, replaced: before })).toThrow(
      'Publiceringen av lss 2017 kan inte ersätta den av lss 2018.',
    );
  });
});

describe('earlier rounds', () => {
  it('come along with the results of the same series', () => {
    const data = build({ earlier: [packCells(build({ year: 2017 }))] });
    expect(data.earlier.map(({ round }) => round)).toEqual([2017]);
    expect(new Set(data.earlier[0]?.columns.map((column) => column.series))).toEqual(
      new Set(['serie-lss-01', 'serie-lss-02']),
    );
  });

  it('are refused when they are not earlier, or of another area', () => {
    expect(() => build({ earlier: [packCells(build())] })).toThrow(/är inte tidigare/);
    expect(() => build({ earlier: [packCells(build({ year: 2017, area: 'eb' }))] })).toThrow(/samma område/);
  });
});

describe('the release of LSS 2018', () => {
  const data = buildBundledRelease();

  it('R-PUBLICATION-03 R-PUBLICATION-04 holds 312 units, 37 columns, counties, nation, big cities and groups', () => {
    expect(data.units.length).toBe(312);
    expect(data.columns.length).toBe(37);
    const levels = new Map<string, number>();
    for (const { level } of data.groups) levels.set(level, (levels.get(level) ?? 0) + 1);
    expect(Object.fromEntries(levels)).toEqual({ nation: 1, county: 21, city: 2, sizeGroup: 5, skrGroup: 9 });
    expect(data.workbookTitle?.sv).toMatch(
      /^Öppna jämförelser 2018\. Stöd till personer med funktionsnedsättning ?- ?LSS/,
    );
  });

  it('has a reason for every cell of a unit that answered, and its rule gives the outcome', () => {
    const columns = new Map(data.columns.map((column) => [column.code, column]));
    const outcomes = new Map(
      data.results.map((result) => [
        `${result.indicator}|${result.code}`,
        result.level === 'unit' ? result.outcome : undefined,
      ]),
    );
    const answered = data.columns.map(
      (column) => data.units.filter((unit) => unit.answeredParts.includes(column.part)).length,
    );
    expect(data.reasons.length).toBe(answered.reduce((sum, count) => sum + count, 0));
    for (const reason of data.reasons) {
      const rule = columns.get(reason.column)?.rules[reason.decidedBy];
      if (rule !== undefined) expect(outcomes.get(`${reason.column}|${reason.unit}`)).toBe(rule.outcome);
    }
  });
});
