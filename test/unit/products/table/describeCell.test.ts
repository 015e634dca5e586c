import { describe, expect, it } from 'vitest';
import { absences } from '../../../../src/kernel/observation.ts';
import { describeCell } from '../../../../src/products/table/index.ts';
import { buildReleaseTable } from '../../../../src/stages/publication/index.ts';
import { vocabulary as english } from '../../../../src/texts/en/vocabulary.ts';
import { buildReleaseFixture } from '../../../support/buildReleaseFixture.ts';

const data = buildReleaseFixture();
const { cells } = buildReleaseTable(data);

function tell(column: string, code: string, language: 'sv' | 'en' = 'sv') {
  const cell = cells.find((candidate) => candidate.column === column && candidate.code === code);
  const released = data.columns.find((candidate) => candidate.code === column);
  if (cell === undefined || released === undefined) throw new Error('The fixture has the cell');
  return describeCell(cell, released, language);
}

describe('describeCell', () => {
  it('R-COLOUR-06 tells an outcome in words and by shape', () => {
    expect(tell('LSS-02.1', '0114')).toMatchObject({ text: 'Ja', shape: '●', mark: undefined });
    expect(tell('LSS-02.1', '0115')).toMatchObject({ text: 'Delvis', shape: '◐' });
    expect(tell('LSS-02.1', '0180-bromma')).toMatchObject({ text: 'Nej', shape: '○' });
    expect(tell('LSS-02.1', '0180-farsta')).toMatchObject({ text: 'Ej aktuellt', shape: undefined });
  });

  it('tells shares and numbers as people write them', () => {
    expect(tell('LSS-01', '00').text).toBe('63\u00a0%');
    expect(tell('LSS-B1', '0114').text).toBe('54,5');
    expect(tell('LSS-B1', '0114', 'en').text).toBe('54.5');
  });

  it('R-SUPPRESSION-08 has a word and a mark for every reason, in both languages', () => {
    const column = { scale: [], unit: undefined };
    const base = { outcome: undefined, value: undefined, colour: undefined, level: 'unit' as const, notes: [] };
    for (const status of absences) {
      const { text, mark, shape } = describeCell({ ...base, status }, column, 'en');
      expect([text, shape]).toEqual([english.absences[status].word, undefined]);
      expect(mark).toMatch(/^(\.|\.\.|x)$/);
    }
  });

  it('tells notes in sentences of the language', () => {
    expect(tell('LSS-01', '00').notes).toEqual([
      'Andelen ligger mellan 56 och 67 procent, vad de som saknas än hade svarat.',
    ]);
    expect(tell('LSS-01', '00', 'en').notes).toEqual([
      'The share lies between 56 and 67 per cent, whatever those missing would have answered.',
    ]);
  });
});
