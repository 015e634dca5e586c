import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../../../src/stages/definition/editingFiles/foldText.ts';
import { chooseRuns } from '../../../../support/propertyRuns.ts';

const earlier = ['ett två tre fyra', 'fem sex sju åtta', 'nio tio elva tolv', 'tretton'];

describe('foldText', () => {
  it('lays words out on lines of at most the width', () => {
    expect(foldText('ett två tre fyra fem', 8, [])).toEqual(['ett två', 'tre fyra', 'fem']);
  });

  it('leaves a word that is longer than the line alone on it', () => {
    expect(foldText('en förordningstext till', 10, [])).toEqual(['en', 'förordningstext', 'till']);
  });

  it('keeps every line of an unchanged text, also lines that could hold more', () => {
    expect(foldText(earlier.join(' '), 100, earlier)).toEqual(earlier);
  });

  it('changes one line where the new word fits', () => {
    expect(foldText(earlier.join(' ').replace('sex', 'SEX'), 16, earlier)).toEqual([
      'ett två tre fyra',
      'fem SEX sju åtta',
      'nio tio elva tolv',
      'tretton',
    ]);
  });

  it('moves words on until the lines meet again', () => {
    expect(foldText(earlier.join(' ').replace('sex', 'sextiosex'), 17, earlier)).toEqual([
      'ett två tre fyra',
      'fem sextiosex sju',
      'åtta nio tio elva',
      'tolv tretton',
    ]);
  });

  it('leaves the last lines where words before them go away', () => {
    expect(foldText('ett två tre fyra nio tio elva tolv tretton', 17, earlier)).toEqual([
      'ett två tre fyra',
      'nio tio elva tolv',
      'tretton',
    ]);
  });

  it('never loses, adds or moves a word', () => {
    const words = fc.array(fc.constantFrom('a', 'bb', 'ccc', 'dddd', 'eeeee'), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(words, words, fc.integer({ min: 4, max: 20 }), (before, after, width) => {
        const folded = foldText(after.join(' '), width, foldText(before.join(' '), width, []));
        expect(folded.join(' ').split(' ')).toEqual(after);
        expect(folded.filter((line) => line.length > width && line.includes(' '))).toEqual([]);
      }),
      chooseRuns(300),
    );
  });
});
