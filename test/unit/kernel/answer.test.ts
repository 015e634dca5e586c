import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCellKey, parseCellKey } from '../../../src/kernel/answer.ts';

describe('buildCellKey', () => {
  it('writes the item in brackets, nothing where there is none', () => {
    expect(buildCellKey('G1')).toBe('G1');
    expect(buildCellKey('G2', 'eb+lss')).toBe('G2[eb+lss]');
  });

  it('is read back by parseCellKey', () => {
    const item = fc.constantFrom('', 'eb', 'eb+lss', 'barn+lss-barn', 'C');
    fc.assert(
      fc.property(fc.stringMatching(/^[A-ZÅÄÖ]\d{1,2}[a-z]?$/), item, (question, chosen) => {
        expect(parseCellKey(buildCellKey(question, chosen))).toEqual({ question, item: chosen });
      }),
    );
  });
});
