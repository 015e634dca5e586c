// Equal everywhere: each format of a release is read back by a reader that is not ours, and must say of every cell what
// the results say: the same value, status and note. Once with every status that there is, once in full size.

import JSONstat from 'jsonstat-toolkit';
import Px from 'px';
import { beforeAll, describe, expect, it } from 'vitest';
import { type DataFormatId, dataFormats } from '../../../src/products/dataFile/index.ts';
import { buildReleaseTable, type ReleaseData } from '../../../src/stages/publication/index.ts';
import { buildBundledRelease } from '../../support/buildBundledRelease.ts';
import { buildReleaseFixture, ours } from '../../support/buildReleaseFixture.ts';
import { listJsonStatFaults } from '../../support/jsonStat/listJsonStatFaults.ts';
import { readPx } from '../../support/px/readPx.ts';
import { type QueriedRow, queryFile } from '../../support/queryFiles.ts';
import { type ExpectedCell, listExpectedCells } from './expectedCells.ts';

const revised = 'Ändrad i version 2: ett svar är rättat.';
const merged = 'Stadsdelen är sammanslagen av två.';

/** Every status, a changed cell, a unit that was another. */
function buildFixture(): ReleaseData {
  const data = buildReleaseFixture();
  return {
    ...data,
    version: 2,
    units: data.units.map((unit) =>
      unit.code === '0180-farsta'
        ? { ...unit, changes: [{ round: 2017, change: 'merged', related: [], reason: ours(merged) }] }
        : unit,
    ),
    changes: [
      {
        ...{ version: 2, level: 'unit', code: '0115', column: 'LSS-01', before: 'JA', after: 'NEJ' },
        ...{ reason: 'Kommunen hade läst fel.', changeClass: 'answer' },
      },
    ],
  };
}

const releases: readonly (readonly [string, () => ReleaseData])[] = [
  ['a release with every status', buildFixture],
  ['LSS 2018', () => buildBundledRelease()],
];

describe.each(releases)('%s', (_, build) => {
  let data: ReleaseData;
  let expected: ReadonlyMap<string, ExpectedCell>;

  beforeAll(() => {
    data = build();
    expected = listExpectedCells(data);
  });

  function render(id: DataFormatId): Uint8Array {
    const format = dataFormats.find((candidate) => candidate.id === id);
    if (format === undefined) throw new Error(`No format ${id}`);
    return format.render(buildReleaseTable(data));
  }

  /** Compares all rows at once: thousands of comparisons one by one take their time. */
  function expectRows(rows: readonly QueriedRow[], describeCell: (cell: ExpectedCell) => object): void {
    const heads = Object.keys(describeCell([...expected.values()][0] as ExpectedCell));
    const pick = (row: QueriedRow) => Object.fromEntries(heads.map((head) => [head, row[head] ?? null]));
    expect(rows.map(pick)).toEqual([...expected.values()].map(describeCell));
  }

  it('the CSV for programs, read by DuckDB', async () => {
    const [rows = []] = await queryFile('data.csv', render('csv'), [
      (path) => `SELECT * FROM read_csv('${path}', header = true, all_varchar = true)`,
    ]);
    expectRows(rows, ({ result, words, mark, placeName, columnName }) => ({
      round: String(result.round),
      area: result.area,
      indicator: result.indicator,
      level: result.level,
      code: result.code,
      outcome: result.outcome ?? null,
      value: result.value ?? null,
      numerator: writeCount(result.numerator),
      denominator: writeCount(result.denominator),
      framed: writeCount(result.framed),
      missing: writeCount(result.missing),
      status: result.status,
      colour: result.colour ?? null,
      series: result.series,
      version: String(data.version),
      name: placeName,
      column_name: columnName,
      mark: mark ?? null,
      text: words,
    }));
  });

  it('the CSV for Excel, read by DuckDB: no cell is empty, commas are decimal', async () => {
    const bytes = render('csvExcel');
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [rows = []] = await queryFile('excel.csv', bytes, [
      (path) => `SELECT * FROM read_csv('${path}', header = true, delim = ';', all_varchar = true)`,
    ]);
    expect(rows.flatMap((row) => Object.values(row)).filter((cell) => cell === null || cell === '')).toEqual([]);
    expectRows(rows, ({ result, words, placeName, columnName }) => ({
      Indikatorkod: result.indicator,
      Indikator: columnName,
      Nivåkod: result.level,
      Kod: result.code,
      Namn: placeName,
      Status: result.status,
      Version: String(data.version),
      Värde: result.value?.replace('.', ',') ?? (result.status === 'VALUE' ? 'ej tillämpligt' : words),
      Resultat: words,
    }));
  });

  it('the Parquet file, read by DuckDB with its types', async () => {
    const [types = [], rows = []] = await queryFile('data.parquet', render('parquet'), [
      (path) => `DESCRIBE SELECT * FROM '${path}'`,
      (path) => `SELECT * FROM '${path}'`,
    ]);
    expect(Object.fromEntries(types.map((row) => [row.column_name, row.column_type]))).toMatchObject({
      ...{ round: 'INTEGER', code: 'VARCHAR', value: 'DOUBLE', numerator: 'DOUBLE', framed: 'INTEGER' },
      ...{ status: 'VARCHAR', break: 'BOOLEAN', comparable_with: 'INTEGER', notes: 'VARCHAR' },
    });
    expectRows(rows, ({ result, number, words, placeName }) => ({
      indicator: result.indicator,
      level: result.level,
      code: result.code,
      outcome: result.outcome ?? null,
      value: number ?? null,
      numerator: result.numerator ?? null,
      denominator: result.denominator ?? null,
      framed: result.framed ?? null,
      missing: result.missing ?? null,
      status: result.status,
      colour: result.colour ?? null,
      version: data.version,
      name: placeName,
      text: words,
    }));
  });

  it('the JSON file', () => {
    const { cells } = JSON.parse(new TextDecoder().decode(render('json'))) as { cells: QueriedRow[] };
    expectRows(cells, ({ result, number, words }) => ({
      indicator: result.indicator,
      level: result.level,
      code: result.code,
      status: result.status,
      value: number ?? null,
      outcome: result.outcome ?? null,
      text: words,
    }));
  });

  it.each([
    ['jsonstatShares', 'group', (level: string) => level !== 'unit'],
    ['jsonstatOutcomes', 'unit', (level: string) => level === 'unit'],
  ] as const)('%s, valid by schema and rules, read by jsonstat-toolkit', (id, place, holds) => {
    const document: unknown = JSON.parse(new TextDecoder().decode(render(id)));
    expect(listJsonStatFaults(document)).toEqual([]);
    const dataset = JSONstat(document);
    const held = [...expected.values()].filter(({ result }) => holds(result.level));
    const found = held.map(({ result: { indicator, level, code, round } }) => {
      const key = level === 'unit' ? code : `${level}-${code}`;
      const query = { indicator, [place]: key, round: String(round) };
      const cell = dataset.Data(level === 'unit' ? query : { ...query, measure: 'value' });
      const base = level === 'unit' ? null : dataset.Data({ ...query, measure: 'denominator' });
      return [indicator, key, cell?.value, cell?.status ?? 'VALUE', base?.value ?? null];
    });
    expect(found).toEqual(
      held.map(({ result: { indicator, level, code, outcome, denominator }, number, status }) => [
        ...[indicator, level === 'unit' ? code : `${level}-${code}`, outcome ?? number ?? null, status],
        level === 'unit' ? null : (denominator ?? null),
      ]),
    );
    const cells = held.length * (place === 'group' ? 5 : 1);
    expect(dataset.n).toBeGreaterThanOrEqual(cells);
  });

  it.each([
    ['pxShares', (level: string) => level !== 'unit'],
    ['pxOutcomes', (level: string) => level === 'unit'],
  ] as const)('%s, read by a reader made from the table of keywords', (id, holds) => {
    const file = readPx(render(id));
    const held = [...expected.values()].filter(({ result }) => holds(result.level));
    const [columnName = '', placeName = ''] = file.variables;
    const nameOf = (variable: string, code: string): string =>
      file.values.get(variable)?.[file.codes.get(variable)?.indexOf(code) ?? -1] ?? '';
    const found = held.map(({ result: { indicator, level, code, round } }) => {
      const names = [nameOf(columnName, indicator), nameOf(placeName, level === 'unit' ? code : `${level}-${code}`)];
      const place = level === 'unit' ? [...names, String(round)] : [...names, 'andel eller värde', String(round)];
      const base = level === 'unit' ? undefined : file.find([...names, 'nämnare', String(round)]);
      return [indicator, code, file.find(place), file.findNote(place)?.split('#')[0], base];
    });
    expect(found).toEqual(
      held.map(({ result, number, mark, words, status }, index) => {
        const scale = data.columns.find(({ code }) => code === result.indicator)?.scale ?? [];
        const step = scale.findIndex(({ outcome }) => outcome === result.outcome) + 1;
        const shown = status === 'VALUE' ? String(number ?? step) : mark === 'x' ? '...' : mark;
        const base = result.denominator === undefined ? mark : String(result.denominator);
        return [
          result.indicator,
          result.code,
          shown,
          // A value may have a note; a reason always has its words.
          status === 'VALUE' ? found[index]?.[3] : words,
          result.level === 'unit' ? undefined : base,
        ];
      }),
    );
  });

  it.each(['pxShares', 'pxOutcomes'] as const)('%s, read by the package px: every cell of the table', (id) => {
    const bytes = render(id);
    const own = readPx(bytes);
    const other = new Px(new TextDecoder().decode(bytes));
    expect(other.variables()).toEqual(own.variables);
    const values = own.variables.map((_, variable) => [other.values(variable)].flat());
    expect(values).toEqual(own.variables.map((name) => own.values.get(name)));
    for (const [variable, name] of own.variables.entries()) {
      const codes = own.codes.get(name);
      if (codes !== undefined) expect([other.codes(variable)].flat()).toEqual(codes);
    }
    const positions = values.reduce<readonly (readonly number[])[]>(
      (before, names) => before.flatMap((one) => names.map((_, position) => [...one, position])),
      [[]],
    );
    expect(other.data.length).toBe(positions.length);
    const read = positions.map((one) => other.datum(one).replaceAll('"', ''));
    expect(read).toEqual(positions.map((one) => own.find(one.map((at, variable) => values[variable]?.[at] ?? ''))));
  });

  it('gives the same bytes twice in every format', () => {
    const [first, second] = [buildReleaseTable(data), buildReleaseTable(data)];
    for (const { id, render: renderFormat } of dataFormats) {
      expect(Buffer.from(renderFormat(first)).equals(Buffer.from(renderFormat(second))), id).toBe(true);
    }
  });
});

describe('notes', () => {
  const data = buildFixture();
  const render = (id: DataFormatId) =>
    dataFormats.find((format) => format.id === id)?.render(buildReleaseTable(data)) ?? new Uint8Array();

  it('of a changed cell and of a unit that was another stand in every format', async () => {
    const where = "indicator = 'LSS-01' AND code IN ('0115', '0180-farsta')";
    const [rows = []] = await queryFile('a.parquet', render('parquet'), [
      (path) => `SELECT code, notes, comparability, "break" FROM '${path}' WHERE ${where} ORDER BY code`,
    ]);
    expect(rows).toEqual([
      { code: '0115', notes: revised, comparability: 'direct', break: false },
      { code: '0180-farsta', notes: merged, comparability: 'notComparable', break: true },
    ]);
    const [lines = []] = await queryFile('a.csv', render('csv'), [
      (path) => `SELECT notes FROM read_csv('${path}', all_varchar = true) WHERE ${where} ORDER BY code`,
    ]);
    expect(lines.map(({ notes }) => notes)).toEqual([revised, merged]);
    const [cells = []] = await queryFile('a_excel.csv', render('csvExcel'), [
      (path) =>
        `SELECT "Anmärkning" AS notes FROM read_csv('${path}', delim = ';', all_varchar = true) WHERE "Indikatorkod" = 'LSS-01' AND "Kod" IN ('0115', '0180-farsta') ORDER BY "Kod"`,
    ]);
    expect(cells.map(({ notes }) => notes)).toEqual([revised, merged]);
    const px = readPx(render('pxOutcomes'));
    expect(px.findNote(['Jourverksamhet med socionom', 'Vallentuna', '2018'])).toBe(revised);
    expect(px.findNote(['Jourverksamhet med socionom', 'Stockholm – Farsta', '2018'])).toBe(merged);
    const jsonStat = JSON.parse(new TextDecoder().decode(render('jsonstatOutcomes'))) as {
      extension: { cellnote: Record<string, readonly string[]> };
    };
    expect(Object.values(jsonStat.extension.cellnote).flat()).toEqual(expect.arrayContaining([revised, merged]));
  });

  it('of a share tell where it lies whatever the missing would have answered', () => {
    const px = readPx(render('pxShares'));
    // 5 of 8 have answered Ja and one is missing: between 5/9 and 6/9.
    expect(px.findNote(['Jourverksamhet med socionom', 'Riket', 'andel eller värde', '2018'])).toBe(
      'Andelen ligger mellan 56 och 67 procent, vad de som saknas än hade svarat.',
    );
  });
});

function writeCount(count: number | undefined): string | null {
  return count === undefined ? null : String(count);
}
