import { describe, expect, it } from 'vitest';
import { cleanText, saysTheSame } from '../../../../src/products/definitionWorkbook/cleanText.ts';

describe('cleanText', () => {
  it.each([
    ['Har ni en plan?', 'Har ni en plan?', []],
    ['  Har ni en plan?  ', 'Har ni en plan?', ['spaces']],
    ['Har  ni en   plan?', 'Har ni en plan?', ['spaces']],
    ['Har ni\nen plan?', 'Har ni en plan?', ['lineBreaks']],
    ['Har ni\r\n\r\nen plan?', 'Har ni en plan?', ['lineBreaks']],
    ['Har ni en plan?\n', 'Har ni en plan?', ['spaces']],
    ['\n Har ni en plan?', 'Har ni en plan?', ['spaces']],
    ['20\u00A0procent', '20 procent', ['hardSpaces']],
    ['sam\u00ADverkan\u200B', 'samverkan', ['invisible']],
    ['a\u0001b', 'ab', ['invisible']],
    ['Har\tni', 'Har ni', []],
    // å as a letter with a ring beside it, as some programs copy it.
    ['a\u030Ar', 'år', []],
  ])('%j becomes %j', (text, clean, remarks) => {
    expect(cleanText(text, 'en text')).toEqual({ text: clean, remarks });
  });

  it('keeps hard spaces, paragraphs and soft hyphens where the text had such before', () => {
    expect(cleanText('30\u00A0procent', '20\u00A0procent').text).toBe('30\u00A0procent');
    expect(cleanText('ett\n\ntvå ', 'a\nb').text).toBe('ett\ntvå');
    expect(cleanText('sam\u00ADråd', 'sam\u00ADverkan').text).toBe('sam\u00ADråd');
  });
});

describe('saysTheSame', () => {
  it.each([
    ['Har ni en plan?', ' Har  ni\nen\u00A0plan?', true],
    ['samverkan', 'sam\u00ADverkan', true],
    ['år', 'a\u030Ar', true],
    ['Har ni en plan?', 'Har ni en plan', false],
    ['', ' \n', true],
  ])('%j and %j: %s', (left, right, isSame) => {
    expect(saysTheSame(left, right)).toBe(isSame);
  });
});
