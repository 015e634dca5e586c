// Charts of a release show what its cells say: LSS 2018 at full size, and the small release with every status.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildDistributionModel, buildOutcomesModel } from '../../../../src/products/chart/buildGroupModels.ts';
import { buildCountyMap, buildMunicipalityMap } from '../../../../src/products/chart/buildMapModel.ts';
import { buildSeriesModel } from '../../../../src/products/chart/buildSeriesModel.ts';
import type { ChartSource } from '../../../../src/products/chart/chartSource.ts';
import { chooseClassFill, chooseOutcomeFills, listClasses } from '../../../../src/products/chart/chooseFills.ts';
import { drawChart } from '../../../../src/products/chart/drawChart.ts';
import { buildMapShapes, parseTopology } from '../../../../src/stages/definition/map/index.ts';
import type { ReleaseData } from '../../../../src/stages/publication/index.ts';
import { buildBundledRelease } from '../../../support/buildBundledRelease.ts';
import { buildReleaseFixture, ours } from '../../../support/buildReleaseFixture.ts';

const topology = parseTopology(readFileSync('definitions/classifications/sweden-municipalities.topo.json', 'utf8'));
const shapes = topology && buildMapShapes(topology);
const fixture = buildReleaseFixture();

function readSource(data: ReleaseData, code: string, own = '0586'): ChartSource {
  const column = data.columns.find((candidate) => candidate.code === code);
  if (column === undefined) throw new Error(`No column ${code}`);
  const cells = new Map(data.results.map((result) => [`${result.indicator} ${result.level} ${result.code}`, result]));
  return {
    round: data.round,
    column,
    units: data.units,
    groups: data.groups,
    find: (level, place) => cells.get(`${code} ${level} ${place}`),
    language: 'sv',
    description: 'En mening.',
    own: data.units.find((unit) => unit.code === own),
  };
}

function getShapes() {
  if (shapes === undefined) throw new Error('The map has no borders');
  return shapes;
}

describe('the map of municipalities', () => {
  it('fills every municipality by its outcome, and says a divided city instead of giving it an answer', () => {
    const data = buildBundledRelease();
    const map = buildMunicipalityMap(readSource(data, 'LSS-01'), getShapes());
    const expected = { green: 'desired', yellow: 'partly', red: 'develop' } as const;
    const single = data.results.filter(
      ({ indicator, level, code }) => indicator === 'LSS-01' && level === 'unit' && !code.includes('-'),
    );
    expect(single.length).toBeGreaterThan(280);
    for (const { code, colour, status } of single) {
      const fill = status === 'VALUE' ? (colour === undefined ? 'plain' : expected[colour]) : 'absent';
      expect(map.fills.get(code)?.fill, code).toBe(fill);
    }
    const parts = data.units.filter(({ municipality }) => municipality === '0180').length;
    expect(map.fills.get('0180')).toEqual({ fill: 'several', tip: `Stockholm: ${parts} enheter svarar var för sig` });
    expect(drawChart(map).marks.length).toBeGreaterThan(290);
  });

  it('gives a city the answer of its only unit (I24-13), and leaves out who is not asked', () => {
    const data = { ...fixture, units: fixture.units.filter(({ code }) => code !== '0180-farsta') };
    const map = buildMunicipalityMap(readSource(data, 'LSS-01'), getShapes());
    expect(map.fills.get('0180')).toEqual({ fill: 'desired', tip: 'Stockholm – Bromma: Ja' });
    expect(map.fills.has('2584')).toBe(false);
    expect(map.legend.map(({ word }) => word)).toEqual([
      'Ja',
      'Delvis',
      'Nej',
      'Ej aktuellt',
      'Inget värde',
      'Ingår inte',
    ]);
    expect(map.own).toBe('0586');
  });

  it('tells numbers in fifths of their axis, with the ends in words', () => {
    const map = buildMunicipalityMap(readSource(fixture, 'LSS-B1'), getShapes());
    expect(map.fills.get('0580')).toEqual({ fill: 'class4', tip: 'Linköping: 80,0' });
    expect(map.legend.slice(0, 2).map(({ word }) => word)).toEqual(['0–20', 'över 20–40']);
  });

  it('shows the shares of counties in classes, and a share that is withheld as no value', () => {
    const map = buildCountyMap(readSource(fixture, 'LSS-01'), getShapes());
    expect([...map.fills]).toEqual([
      ['01', { fill: 'class3', tip: 'Stockholms län: 50\u00a0%' }],
      ['05', { fill: 'absent', tip: 'Östergötlands län: Redovisas ej, bortfall över 20 %' }],
      ['19', { fill: 'class3', tip: 'Västmanlands län: 50\u00a0%' }],
    ]);
    expect(map.legend[0]?.word).toBe('0–20\u00a0%');
  });
});

describe('outcome bars and distributions', () => {
  it('count every unit once', () => {
    const { rows } = buildOutcomesModel(readSource(fixture, 'LSS-02.1'));
    expect(rows[0]?.parts.map(({ word, count }) => [word, count])).toEqual([
      ['Ja', 2],
      ['Delvis', 2],
      ['Nej', 1],
      ['Ej aktuellt', 3],
      ['Inget värde', 1],
    ]);
  });

  it('put groups that have a value on the axis, with the nation and the own county', () => {
    const model = buildDistributionModel(readSource(fixture, 'LSS-01'));
    const counties = model?.rows.find(({ label }) => label === 'Län');
    expect(counties?.dots.map(({ label, value }) => [label, value])).toEqual([
      ['Stockholms län', 50],
      ['Västmanlands län', 50],
    ]);
    expect(counties?.ends).toBeUndefined();
    expect(model?.axis.max).toBe(100);
  });

  it('are not there where nothing has a value', () => {
    expect(buildDistributionModel(readSource(fixture, 'LSS-18'))).toBeUndefined();
  });
});

describe('the series', () => {
  const source = readSource(fixture, 'LSS-01');
  const earlier = (status: 'direct' | 'affected' | 'notComparable') => {
    const column = { ...source.column, comparability: [{ year: 2017, status, reason: ours('Ändrad.') }] };
    return buildSeriesModel({
      language: 'sv',
      description: 'En mening.',
      rounds: [
        { round: 2018, column, find: source.find },
        { round: 2017, column: source.column, find: source.find },
      ],
      places: [{ level: 'county', code: '01', label: 'Stockholms län', isOwn: false }],
      own: source.own === undefined ? undefined : { unit: source.own, label: 'Mjölby' },
    });
  };

  it('R-COMPARABILITY-02 is cut, and marked, where the release says that two rounds cannot be compared', () => {
    const broken = earlier('notComparable');
    expect(broken?.breaks).toEqual([{ after: 2017, word: 'Går inte att jämföra' }]);
    expect(broken?.lines[0]?.segments.map((segment) => segment.length)).toEqual([1, 1]);
    const whole = earlier('affected');
    expect(whole?.breaks).toEqual([]);
    expect(whole?.lines[0]?.segments[0]?.map(({ comparability }) => comparability)).toEqual(['direct', 'affected']);
  });

  it('has the outcomes of a unit as words below, since they are no values of the axis', () => {
    expect(earlier('direct')?.outcomes).toEqual({
      label: 'Mjölby',
      cells: [2017, 2018].map((round) => ({ round, word: 'Ja', fill: 'desired' })),
    });
  });
});

describe('fills', () => {
  it('follow the meaning, and the order of a scale where nothing is desired', () => {
    const { scale } = fixture.columns[0] ?? { scale: [] };
    expect([...chooseOutcomeFills(scale).values()]).toEqual(['desired', 'partly', 'develop', 'plain']);
    const plain = scale.slice(0, 3).map((step) => ({ ...step, colour: undefined }));
    expect([...chooseOutcomeFills(plain).values()]).toEqual(['class5', 'class3', 'class1']);
  });

  it.each([
    [0, 'class1'],
    [20, 'class1'],
    [21, 'class2'],
    [40, 'class2'],
    [80, 'class4'],
    [81, 'class5'],
    [100, 'class5'],
  ])('put %i per cent into %s, whose ends hold it', (value, fill) => {
    expect(chooseClassFill(value)).toBe(fill);
    const found = listClasses().find((entry) => entry.fill === fill);
    expect(value === 0 || ((found?.from ?? 0) < value && value <= (found?.to ?? 0))).toBe(true);
  });
});
