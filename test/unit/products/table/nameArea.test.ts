import { describe, expect, it } from 'vitest';
import { dataFormats } from '../../../../src/products/dataFile/index.ts';
import { nameArea, namePart, nameRound } from '../../../../src/products/table/index.ts';
import { buildReleaseTable } from '../../../../src/stages/publication/index.ts';
import { buildReleaseFixture } from '../../../support/buildReleaseFixture.ts';

const named = buildReleaseFixture();
const swedishOnly = {
  sv: 'Stöd till personer med funktionsnedsättning (LSS)',
  en: undefined,
  wording: 'ours',
} as const;
const data = { ...named, areaName: swedishOnly, roundName: { ...named.roundName, en: undefined } };

describe('names of a release', () => {
  it('are those of the release', () => {
    expect(nameArea(named, 'en')).toBe('Support to persons with disabilities (LSS)');
    expect(nameArea(named, 'sv')).toBe(named.areaName.sv);
    expect(nameRound({ round: 2018, roundName: { sv: 'Runda', en: 'Round', wording: 'ours' } }, 'en')).toBe('Round');
  });

  it('are those of the pages where the release has no English ones, and Swedish where there are no others', () => {
    expect(nameArea(data, 'en')).toBe('Support and service to persons with disabilities (LSS)');
    expect(nameArea({ ...data, area: 'prov' }, 'en')).toBe(swedishOnly.sv);
    expect(nameRound(data, 'en')).toBe('Open comparisons 2018');
    const partNames = { lss: swedishOnly, prov: swedishOnly };
    expect(['lss', 'prov', 'x'].map((part) => namePart({ partNames }, part, 'en'))).toEqual([
      'Support and service to persons with disabilities (LSS)',
      swedishOnly.sv,
      'x',
    ]);
    expect(namePart({ partNames }, 'lss', 'sv')).toBe(swedishOnly.sv);
  });

  it('stand the same in English data files', () => {
    const table = buildReleaseTable(data);
    const read = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
    const named = dataFormats.filter(({ id }) => /^(json|px)/.test(id));
    expect(named.length).toBeGreaterThan(4);
    for (const { id, render } of named) {
      const text = read(render(table, 'en'));
      expect([id, text.includes('Support and service to persons with disabilities (LSS)')]).toEqual([id, true]);
      expect([id, text.includes(swedishOnly.sv)]).toEqual([id, false]);
    }
  });
});
