import { describe, expect, it } from 'vitest';
import {
  type BoardFilter,
  type BoardSources,
  buildBoard,
  emptyBoardFilter,
  type ResponseProgress,
  type ResponseState,
  selectBoardRows,
  type UnitFact,
} from '../../../../../src/stages/collection/index.ts';
import type { Frame, Unit } from '../../../../../src/stages/frame/index.ts';

function buildUnit(code: string, name: string, groups: Partial<Unit> = {}): Unit {
  const municipality = { kind: 'municipality', municipality: code, municipalityName: name } as const;
  return {
    code,
    name,
    ...municipality,
    county: '01',
    sizeGroup: '1',
    skrGroup: 'A1',
    socioeconomicGroup: '',
    ...groups,
  };
}

const units = [
  buildUnit('0001', 'Östanå', { county: '01', sizeGroup: '2' }),
  buildUnit('0002', 'Alby', { county: '03', skrGroup: 'B3' }),
  buildUnit('0003', 'Zinkgruvan'),
  buildUnit('0004', 'Utanför'),
];
const frame: Frame = {
  round: 2024,
  units,
  partsByUnit: new Map([
    ['0001', ['a', 'b']],
    ['0002', ['a', 'b']],
    ['0003', ['a']],
    ['0004', []],
  ]),
  unitsByCode: new Map(units.map((unit) => [unit.code, unit])),
};

function buildProgress(unit: string, part: string, state: ResponseState, lastSavedAt?: string): ResponseProgress {
  return { key: { round: 2024, unit, part }, state, lastSavedAt, submittedAt: undefined };
}

const buildFacts = (...facts: readonly UnitFact[]) => facts.map((fact) => ({ at: '2024-01-24T08:00:00.000Z', fact }));

const sources: BoardSources = {
  frame,
  progress: [
    buildProgress('0001', 'a', 'submitted', '2024-03-01T10:00:00.000Z'),
    buildProgress('0001', 'b', 'declined', '2024-02-01T10:00:00.000Z'),
    buildProgress('0002', 'a', 'reopened', '2024-03-12T10:00:00.000Z'),
    buildProgress('0002', 'b', 'draft', '2024-01-30T10:00:00.000Z'),
  ],
  firstSubmissions: new Map([
    // The last moment of 11 March in Stockholm, and the first of the day after.
    ['0001|a', '2024-03-11T22:59:59.999Z'],
    ['0002|a', '2024-03-11T23:00:00.000Z'],
  ]),
  contactFacts: new Map([
    [
      '0001',
      buildFacts(
        { kind: 'contactNamed', contact: 'c1', role: 'registrator', person: 'p1' },
        { kind: 'addressBounced', person: 'p1', mail: 'm1' },
      ),
    ],
    [
      '0002',
      buildFacts(
        { kind: 'contactNamed', contact: 'c2', role: 'registrator', person: 'p2' },
        { kind: 'addressBounced', person: 'p2', mail: 'm2' },
        { kind: 'contactRemoved', contact: 'c2' },
        { kind: 'contactNamed', contact: 'c3', role: 'registrator', person: 'p3' },
      ),
    ],
  ]),
  lastDay: '2024-03-11',
};

describe('the board of a round', () => {
  const board = buildBoard(sources);
  const find = (code: string) => board.find(({ unit }) => unit.code === code);

  it('R-COLLECTION-15 has a row per framed unit and a cell per framed part', () => {
    expect(
      board.map(({ unit, cells }) => [unit.code, [...cells].map(([part, { state }]) => `${part} ${state}`)]),
    ).toEqual([
      ['0001', ['a submitted', 'b declined']],
      ['0002', ['a reopened', 'b draft']],
      ['0003', ['a notStarted']],
    ]);
  });

  it('waits for what is neither handed in nor declined', () => {
    expect(board.map(({ partsLeft }) => partsLeft)).toEqual([0, 1, 1]);
  });

  it('flags a first answer after the last day in Swedish time, and no other', () => {
    expect(find('0001')?.cells.get('a')?.isLate).toBe(false);
    expect(find('0002')?.cells.get('a')?.isLate).toBe(true);
    const [row] = buildBoard({ ...sources, lastDay: undefined }).filter(({ unit }) => unit.code === '0002');
    expect(row?.cells.get('a')?.isLate).toBe(false);
  });

  it('marks a bounced address until it is replaced, and a unit without any', () => {
    expect(board.map(({ address }) => address)).toEqual(['bounced', 'inOrder', 'none']);
  });

  it('tells when something was last done', () => {
    expect(board.map(({ lastActivityAt }) => lastActivityAt?.slice(0, 10))).toEqual([
      '2024-03-01',
      '2024-03-12',
      undefined,
    ]);
  });
});

describe('what the board shows', () => {
  const board = buildBoard(sources);
  const collator = new Intl.Collator('sv-SE');
  const select = (filter: Partial<BoardFilter>) =>
    selectBoardRows(board, { ...emptyBoardFilter, ...filter }, collator.compare).map(({ unit }) => unit.code);

  it('is everything in Swedish order unless something is asked for', () => {
    expect(select({})).toEqual(['0002', '0003', '0001']);
  });

  it.each<[Partial<BoardFilter>, readonly string[]]>([
    [{ search: 'ÖST' }, ['0001']],
    [{ search: '0003' }, ['0003']],
    [{ county: '03' }, ['0002']],
    [{ group: '2' }, ['0001']],
    [{ group: 'B3' }, ['0002']],
    [{ state: 'draft' }, ['0002']],
    [{ state: 'draft', part: 'a' }, []],
    [{ state: 'late' }, ['0002']],
    [{ part: 'b' }, ['0002', '0001']],
    [{ onlyLeft: true }, ['0002', '0003']],
    [{ onlyLeft: true, part: 'a' }, ['0003']],
    [{ address: 'bounced' }, ['0001']],
    [{ address: 'none' }, ['0003']],
    [{ order: 'code' }, ['0001', '0002', '0003']],
    [{ order: 'partsLeft' }, ['0002', '0003', '0001']],
    [{ order: 'lastActivity' }, ['0003', '0001', '0002']],
  ])('%o leaves %o', (filter, codes) => {
    expect(select(filter)).toEqual(codes);
  });
});
