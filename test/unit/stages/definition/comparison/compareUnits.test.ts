import { describe, expect, it } from 'vitest';
import { compareUnits } from '../../../../../src/stages/definition/index.ts';
import { bundledSet } from '../../../../definitions/bundledSet.ts';

const { classifications } = bundledSet;
const compare = (unit: string, from: string, to: string) => {
  const { change, related, reason } = compareUnits(classifications, unit, from, to);
  return { change, related, reason: reason.sv };
};

describe('R-COMPARABILITY-11 units over time', () => {
  it('a municipality, a city and a district that stays are the same', () => {
    expect(compare('0114', '2018-02-01', '2024-02-01').change).toBe('same');
    expect(compare('0180', '2018-02-01', '2024-02-01').change).toBe('same');
    expect(compare('0180-bromma', '2018-02-01', '2024-02-01')).toEqual({
      change: 'same',
      related: [],
      reason: 'Bromma är samma enhet vid båda tillfällena.',
    });
  });

  it('Järva and Norra innerstaden were formed from two districts each', () => {
    expect(compare('0180-jarva', '2018-02-01', '2024-02-01')).toEqual({
      change: 'merged',
      related: ['0180-rinkeby-kista', '0180-spanga-tensta'],
      reason:
        'Järva bildades av Rinkeby-Kista och Spånga-Tensta mellan den 1 februari 2018 och den 1 februari 2024. Jämför med dem tillsammans.',
    });
    expect(compare('0180-norra-innerstaden', '2023-02-01', '2024-02-01').related).toEqual([
      '0180-norrmalm',
      '0180-ostermalm',
    ]);
    expect(compare('0180-norrmalm', '2018-02-01', '2024-02-01')).toMatchObject({
      change: 'merged',
      related: ['0180-norra-innerstaden'],
    });
  });

  it('is the same question asked in either order', () => {
    expect(compare('0180-jarva', '2024-02-01', '2018-02-01')).toEqual(
      compare('0180-jarva', '2018-02-01', '2024-02-01'),
    );
  });

  it('Göteborg 2021 divided its tasks anew: ten districts became six administrations', () => {
    expect(compare('1480-sf-centrum', '2020-02-01', '2021-02-01')).toMatchObject({
      change: 'reorganised',
      related: ['1480-sdn-orgryte-harlanda', '1480-sdn-centrum', '1480-sdn-majorna-linne'],
    });
    expect(compare('1480-avo', '2018-02-01', '2024-02-01').related).toHaveLength(10);
    const heirs = compare('1480-sdn-angered', '2020-02-01', '2021-02-01');
    expect(heirs).toMatchObject({
      change: 'reorganised',
      related: ['1480-sf-nordost', '1480-funktionsstod', '1480-avo'],
    });
    expect(heirs.reason).toContain(
      'Ansvaret ligger nu hos Socialförvaltningen Nordost, Förvaltningen för funktionsstöd och',
    );
  });

  it('a unit between two dates on which it was not there did not exist', () => {
    expect(compare('0180-jarva', '2018-02-01', '2019-02-01')).toMatchObject({ change: 'notThere', related: [] });
    expect(compare('0180-bromma', '1990-02-01', '2018-02-01')).toMatchObject({
      change: 'notThere',
      reason: 'Bromma fanns inte den 1 februari 1990.',
    });
  });
});

describe('units that are divided and renamed', () => {
  const district = (code: string, validFrom: string, validTo: string | undefined, predecessors: readonly string[]) => {
    return { code, name: code, kind: 'district' as const, municipality: '0180', validFrom, validTo, predecessors };
  };
  const divided = {
    ...classifications,
    districts: [
      district('gamla', '2000-01-01', '2010-12-31', []),
      district('norra', '2011-01-01', undefined, ['gamla']),
      district('sodra', '2011-01-01', '2015-12-31', ['gamla']),
      district('nya-sodra', '2016-01-01', undefined, ['sodra']),
    ],
  };
  const find = (unit: string, from: string, to: string) => compareUnits(divided, unit, from, to);

  it('a divided unit names its parts, and a part what it came from', () => {
    expect(find('gamla', '2010-01-01', '2011-01-01')).toMatchObject({ change: 'split', related: ['norra', 'sodra'] });
    expect(find('norra', '2010-01-01', '2011-01-01')).toMatchObject({ change: 'split', related: ['gamla'] });
  });

  it('a unit with one predecessor and one successor continues under a new name, over several steps too', () => {
    expect(find('sodra', '2015-01-01', '2016-01-01')).toMatchObject({ change: 'renamed', related: ['nya-sodra'] });
    expect(find('nya-sodra', '2015-01-01', '2016-01-01')).toMatchObject({ change: 'renamed', related: ['sodra'] });
    expect(find('nya-sodra', '2010-01-01', '2016-01-01')).toMatchObject({ change: 'split', related: ['gamla'] });
  });
});
