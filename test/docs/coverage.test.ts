import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderCoverage } from '../../tools/renderCoverage.ts';
import { bundledSet } from '../definitions/bundledSet.ts';

describe('docs/coverage.md', () => {
  // When this fails: node tools/writeCoverage.ts
  it('is what the definitions give', () => {
    expect(readFileSync('docs/coverage.md', 'utf8')).toBe(renderCoverage(bundledSet));
  });

  it('counts every measure of the list once: carried by a column, from a register, or missing with its source', () => {
    const { measures, notCovered } = bundledSet.coverage;
    const carried = new Set(
      [...bundledSet.rounds.values()].flatMap(({ columns }) => columns.flatMap(({ kolada }) => kolada)),
    );
    expect(measures).toHaveLength(391);
    expect(measures.filter(({ code }) => carried.has(code)).length + notCovered.length).toBe(391);
    expect(notCovered.filter(({ code }) => carried.has(code))).toEqual([]);
    const missing = notCovered.filter(({ kind }) => kind === 'survey');
    expect(missing.filter((measure) => measure.missing === undefined)).toEqual([]);
    // At most one in ten.
    expect(missing.length).toBeLessThanOrEqual(38);
  });
});
