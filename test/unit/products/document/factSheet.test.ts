import { describe, expect, it } from 'vitest';
import { buildFactSheet } from '../../../../src/products/document/factSheet/buildFactSheet.ts';
import { chooseFindings, leastOfCounty } from '../../../../src/products/document/factSheet/chooseFindings.ts';
import { packCells } from '../../../../src/stages/publication/index.ts';
import { documentFactSheet as texts } from '../../../../src/texts/sv/documentFactSheet.ts';
import { buildBundledRelease } from '../../../support/buildBundledRelease.ts';
import { buildReleaseFixture } from '../../../support/buildReleaseFixture.ts';
import { getTable, listBlocks, readWords } from '../../../support/readBlocks.ts';

const lss = buildBundledRelease('lss');
const nation = new Map(
  lss.results.flatMap((result) => (result.level === 'nation' ? [[result.indicator, result] as const] : [])),
);

describe('the fact sheet', () => {
  it('R-PUBLICATION-12 sums up the national results: every share with its base and its possible range', () => {
    const { rows } = getTable(buildFactSheet(lss), texts.table);
    const shares = lss.columns.filter(({ unit }) => unit === undefined);
    expect(rows).toHaveLength(shares.length);
    for (const [index, { code }] of shares.entries()) {
      const { value, numerator = 0, denominator = 0, missing = 0 } = nation.get(code) ?? {};
      const low = Math.floor((100 * numerator) / (denominator + missing) + 0.5);
      const high = Math.floor((100 * (numerator + missing)) / (denominator + missing) + 0.5);
      expect(rows[index]?.slice(1)).toEqual([
        `${value}\u00a0%`,
        `${numerator} av ${denominator}`,
        String(missing),
        `${low}–${high}\u00a0%`,
      ]);
    }
  });

  it('tells the highest and the lowest shares with all that share a place, and no column twice', () => {
    const { highest, lowest } = chooseFindings(lss);
    const read = (code: string) => Number(nation.get(code)?.value);
    const told = [...highest, ...lowest].map(({ column }) => column.code);
    expect(new Set(told).size).toBe(told.length);
    const least = Math.min(...highest.map(({ column }) => read(column.code)));
    const most = Math.max(...lowest.map(({ column }) => read(column.code)));
    for (const { code, hasColour } of lss.columns) {
      if (hasColour && !told.includes(code)) expect([read(code) < least, read(code) > most]).toEqual([true, true]);
    }
  });

  it('draws the highest and the lowest with their counts, and says the same in words', () => {
    const { highest, lowest } = chooseFindings(lss);
    const figures = listBlocks(buildFactSheet(lss)).flatMap((block) => (block.kind === 'figure' ? [block] : []));
    expect(figures).toHaveLength(2);
    [highest, lowest].forEach((facts, index) => {
      const rows = facts.map(({ column: { code } }) => {
        const { value, numerator, denominator } = nation.get(code) ?? {};
        const name = lss.columns.find((column) => column.code === code)?.shortName.sv;
        return [name, `${value}\u00a0%`, `${numerator} av ${denominator}`];
      });
      const { values, alt, caption, svg, source } = figures[index] ?? {};
      expect(values?.rows).toEqual(rows);
      for (const [name, share, counts] of rows) {
        expect(alt).toContain(`${name}, ${share}, ${counts}`);
        expect(svg).toContain(`${share} (${counts})`);
      }
      expect(caption).toContain(`: ${rows[0]?.[1]}.`);
      expect(source).toContain('Öppna jämförelser 2018');
    });
  });

  it('speaks of the lowest and highest county among those with enough units only', () => {
    for (const { column, low, high } of chooseFindings(lss).spread) {
      for (const name of [...low.names, ...high.names]) {
        const code = lss.groups.find((group) => group.level === 'county' && group.name === name)?.code;
        const county = lss.results.find(
          (result) => result.level === 'county' && result.code === code && result.indicator === column.code,
        );
        expect(county?.denominator).toBeGreaterThanOrEqual(leastOfCounty);
      }
    }
    expect(readWords(buildFactSheet(lss))).toContain('Bland län med minst 5 svarande enheter');
  });

  it('speaks of no change without a round before, nor of one that cannot be told', () => {
    expect(readWords(buildFactSheet(lss))).toContain(texts.noEarlier);
    const before = buildReleaseFixture({ round: 2017 });
    const earlier = [packCells(before)];
    expect(readWords(buildFactSheet(buildReleaseFixture({ earlier })))).toContain(texts.unchanged);
  });

  it('leaves what has no value in words', () => {
    const { rows } = getTable(buildFactSheet(buildReleaseFixture()), texts.table);
    expect(rows.find(([name]) => name === 'Information till enskilda')?.slice(1)).toEqual([
      'Publiceras ej detta år',
      '–',
      expect.stringMatching(/^\d+$/u),
      '–',
    ]);
  });
});
