import { describe, expect, it } from 'vitest';
import { renderSourceText } from '../../../../src/products/table/index.ts';
import { workbookTexts } from '../../../../src/texts/sv/workbook.ts';

const source = {
  document: 'guide',
  title: 'Guiden',
  lines: '157,682-683',
  further: [
    { document: 'kolada', title: 'Kolada', lines: 'U33816, U33817' },
    { document: 'resultatsidor', title: 'Resultatsidor', lines: '' },
  ],
};

describe('renderSourceText', () => {
  it('tells lines with ranges as they are set, measures, and a document as a whole', () => {
    expect(renderSourceText({ source }, workbookTexts.sourcePlaces)).toBe(
      'Guiden, rad 157, 682–683; Kolada, mått U33816, U33817; Resultatsidor',
    );
  });

  it('leaves out the lines where the words have no place for them', () => {
    expect(renderSourceText({ source }, { lines: '{document}', measures: '{document}' })).toBe(
      'Guiden; Kolada; Resultatsidor',
    );
  });

  it('names a document without a title by its id', () => {
    expect(renderSourceText({ source: { document: 'guide', lines: '7' } }, workbookTexts.sourcePlaces)).toBe(
      'guide, rad 7',
    );
  });
});
