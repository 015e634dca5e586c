import { describe, expect, it } from 'vitest';
import {
  buildUnitBlocks,
  countOutsideOwnPart,
  listChosenGroups,
  parseAreaQuery,
  selectColumns,
} from '../../../../src/apps/site/area/areaQuery.ts';
import { buildAreaView } from '../../../../src/apps/site/frame/areaView.ts';
import { buildReleaseFixture } from '../../../support/buildReleaseFixture.ts';

const view = buildAreaView(buildReleaseFixture());

function choose(query: Readonly<Record<string, string>>) {
  const parsed = parseAreaQuery(view, (name) => query[name]);
  return { parsed, blocks: buildUnitBlocks(view, parsed), columns: selectColumns(view, parsed) };
}

const listCodes = (query: Readonly<Record<string, string>>) =>
  choose(query).blocks.flatMap((block) => block.units.map((unit) => unit.code));

describe('the choices of an area table', () => {
  it('stands in Swedish alphabetical order, districts under their city, when nothing is chosen', () => {
    expect(listCodes({})).toEqual([
      '0580',
      '0586',
      '0180-bromma',
      '0180-farsta',
      '1907',
      '0114',
      '0115',
      '1980',
      '0509',
    ]);
  });

  it('R-PUBLICATION-09 sorts by county, size group and SKR group, each group in a block of its own', () => {
    expect(choose({ ordna: 'lan' }).blocks.map((block) => block.group?.name)).toEqual([
      'Stockholms län',
      'Östergötlands län',
      'Västmanlands län',
    ]);
    expect(choose({ ordna: 'storlek' }).blocks.map((block) => block.group?.code)).toEqual(['1', '2', '3', '5']);
    expect(choose({ ordna: 'skr' }).blocks.map((block) => block.group?.code)).toEqual(['A1', 'A2', 'B3', 'B4']);
  });

  it('sorts by a column: Ja, Delvis, Nej, Ej aktuellt, then the reasons; equal answers alphabetically', () => {
    expect(listCodes({ ordna: 'LSS-02.1' })).toEqual([
      '0580',
      '0114',
      '0586',
      '0115',
      '0180-bromma',
      '0180-farsta',
      '1907',
      '1980',
      '0509',
    ]);
  });

  it('leaves out units that are in the release for other areas only', () => {
    const data = buildReleaseFixture();
    const results = data.results.filter((result) => result.level !== 'unit' || result.code !== '0586');
    const smaller = buildAreaView({ ...data, results });
    const [block] = buildUnitBlocks(
      smaller,
      parseAreaQuery(smaller, () => undefined),
    );
    expect(smaller.unitsByCode.has('0586')).toBe(true);
    expect(block?.units.map((unit) => unit.code)).toEqual(listCodes({}).filter((code) => code !== '0586'));
  });

  it('tells units that are not asked in the own part of the area from the others', () => {
    const data = buildReleaseFixture();
    const units = data.units.map((unit) => (unit.code === '0586' ? { ...unit, framedParts: ['gemensam'] } : unit));
    const mixed = buildAreaView({ ...data, units });
    expect(countOutsideOwnPart(mixed, units)).toBe(1);
    expect(countOutsideOwnPart(view, data.units)).toBe(0);
    // Where nobody is asked in a part of the area's own there is nothing to tell.
    const common = units.map((unit) => ({ ...unit, framedParts: ['gemensam'] }));
    expect(countOutsideOwnPart(buildAreaView({ ...data, units: common }), common)).toBe(0);
  });

  it('sorts numbers from high to low, and never loses a unit', () => {
    expect(listCodes({ ordna: 'LSS-B1' }).slice(0, 3)).toEqual(['0115', '0580', '1980']);
    expect(listCodes({ ordna: 'LSS-B1' })).toHaveLength(view.unitsByCode.size);
  });

  it('filters by county and groups together', () => {
    expect(listCodes({ lan: '05' })).toEqual(['0580', '0586', '0509']);
    expect(listCodes({ lan: '05', skr: 'B4' })).toEqual(['0586', '0509']);
    expect(listCodes({ lan: '05', storlek: '2' })).toEqual([]);
  });

  it('shows the columns of one indicator area', () => {
    expect(choose({ omrade: 'Tillgänglighet utanför kontorstid' }).columns.map((column) => column.code)).toEqual([
      'LSS-01',
    ]);
    expect(choose({}).columns).toHaveLength(5);
  });

  it('shows the first indicator area of an area with very many columns, until all or others are asked for', () => {
    const [first] = view.columns;
    const many = Array.from({ length: 60 }, (_, index) => ({
      ...first,
      code: `X-${index}`,
      indicatorArea: index < 7 ? 'Rutiner' : 'Kompetens',
    })) as unknown as typeof view.columns;
    const wide = { ...view, columns: many };
    const show = (query: Readonly<Record<string, string>>, all: readonly string[] = []) =>
      selectColumns(
        wide,
        parseAreaQuery(
          wide,
          (name) => query[name],
          () => all,
        ),
      ).length;
    expect(show({})).toBe(7);
    expect(show({ omrade: 'Kompetens' })).toBe(53);
    expect(show({ omrade: 'alla' })).toBe(60);
    expect(show({ omrade: 'Rutiner' }, ['X-40', 'X-3'])).toBe(2);
  });

  it('shows the chosen columns in the order of publication, and takes unknown codes as not chosen', () => {
    const chosen = { kolumn: ['LSS-B1', 'LSS-01', 'x'] } as Readonly<Record<string, readonly string[]>>;
    const parsed = parseAreaQuery(
      view,
      () => undefined,
      (name) => chosen[name] ?? [],
    );
    expect(selectColumns(view, parsed).map(({ code }) => code)).toEqual(['LSS-01', 'LSS-B1']);
  });

  it('R-PUBLICATION-09 filters and sorts by socio-economic group where the release has them', () => {
    const data = buildReleaseFixture();
    const units = data.units.map((unit, index) => ({ ...unit, socioeconomicGroup: String((index % 2) + 1) }));
    const groups = [
      ...data.groups,
      { level: 'socioGroup' as const, code: '1', name: 'Grupp ett' },
      { level: 'socioGroup' as const, code: '2', name: 'Grupp två' },
    ];
    const grouped = buildAreaView({ ...data, units, groups });
    const parse = (query: Readonly<Record<string, string>>) => parseAreaQuery(grouped, (name) => query[name]);
    const second = parse({ socio: '2' });
    expect(
      buildUnitBlocks(grouped, second)
        .flatMap((block) => block.units.map(({ code }) => code))
        .sort(),
    ).toEqual(['0115', '0180-farsta', '0580', '1907']);
    expect(listChosenGroups(grouped, second)).toEqual([{ level: 'socioGroup', code: '2', name: 'Grupp två' }]);
    expect(buildUnitBlocks(grouped, parse({ ordna: 'socio' })).map((block) => block.group?.name)).toEqual([
      'Grupp ett',
      'Grupp två',
    ]);
  });

  it('takes an unknown value as not chosen', () => {
    expect(choose({ lan: '99', omrade: 'x', ordna: 'y' }).parsed).toEqual({
      indicatorArea: '',
      county: '',
      sizeGroup: '',
      skrGroup: '',
      socioGroup: '',
      columns: [],
      sort: { kind: 'unit', key: 'name' },
    });
  });
});
