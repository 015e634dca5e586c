import { describe, expect, it } from 'vitest';
import { renderSourceText } from '../../../../src/products/table/index.ts';
import { siteIndicator as english } from '../../../../src/texts/en/siteIndicator.ts';
import { siteIndicator as swedish } from '../../../../src/texts/sv/siteIndicator.ts';

const source = {
  document: 'guide',
  title: 'Guiden',
  lines: '682-683',
  further: [
    { document: 'kolada', title: 'Kolada', lines: 'U33816, U33817' },
    { document: 'resultatsidor', title: 'Resultatsidor', lines: '' },
  ],
};

describe('renderSourceText', () => {
  it('tells lines, measures, and a document as a whole', () => {
    expect(renderSourceText({ source }, swedish.sourcePlaces)).toBe(
      'Guiden, rad 682-683; Kolada, mått U33816, U33817; Resultatsidor',
    );
    expect(renderSourceText({ source }, english.sourcePlaces)).toBe(
      'Guiden, line 682-683; Kolada, measure U33816, U33817; Resultatsidor',
    );
  });

  it('names a document without a title by its id', () => {
    expect(renderSourceText({ source: { document: 'guide', lines: '7' } }, swedish.sourcePlaces)).toBe('guide, rad 7');
  });
});
