import { describe, expect, it } from 'vitest';
import { absences } from '../../../../src/kernel/observation.ts';
import {
  absenceWords,
  indexResults,
  nameUnit,
  renderChangeText,
  renderResultText,
} from '../../../../src/products/table/index.ts';
import { standardScale } from '../../../../src/stages/definition/index.ts';
import { buildReleaseFixture } from '../../../support/buildReleaseFixture.ts';

const data = buildReleaseFixture();
const standard = { scale: standardScale };

describe('renderResultText', () => {
  it.each([
    ['NOT_ANSWERED', 'Ej svar'],
    ['CANNOT_PROVIDE', 'Kan ej lämna uppgift'],
    ['ILLOGICAL', 'Redovisas ej, motsägande uppgifter'],
    ['NONRESPONSE_OVER_LIMIT', 'Redovisas ej, bortfall över 20 %'],
    ['EMPTY_DENOMINATOR', 'Ej aktuellt för alla'],
    ['NOT_AVAILABLE', 'Uppgift saknas'],
    ['UNCERTAIN', 'Redovisas ej, för osäker'],
    ['REMOVED_FOR_SAFETY', 'Redovisas ej av sekretesskäl'],
    ['WITHDRAWN', 'Publiceras ej detta år'],
    ['NOT_MEASURED', 'Mäts inte detta år'],
    ['NOT_IN_FRAME', 'Ingår inte'],
  ] as const)('R-SUPPRESSION-01 R-SUPPRESSION-08 %s is told as its own reason', (status, word) => {
    // Whatever else the result holds, a reason is never hidden behind a value.
    expect(renderResultText({ status, outcome: 'JA', value: '12' }, standard)).toBe(word);
    expect(absenceWords).toContain(word);
  });

  it('knows every reason there is', () => {
    expect(absenceWords.length).toBe(absences.length);
    expect(new Set(absenceWords).size).toBe(absences.length);
  });

  it.each([
    ['JA', 'Ja'],
    ['DELVIS', 'Delvis'],
    ['NEJ', 'Nej'],
    ['EJ_AKTUELLT', 'Ej aktuellt'],
  ] as const)('R-COLOUR-06 the outcome %s stands as a word', (outcome, word) => {
    expect(renderResultText({ status: 'VALUE', outcome, value: undefined }, standard)).toBe(word);
  });

  it('keeps the decimals of a number', () => {
    expect(renderResultText({ status: 'VALUE', outcome: undefined, value: '100.0' }, { scale: [] })).toBe('100.0');
  });
});

describe('nameUnit', () => {
  it('puts the city before its parts only', () => {
    expect(data.units.map(nameUnit)).toEqual([
      'Upplands Väsby',
      'Vallentuna',
      'Stockholm – Bromma',
      'Stockholm – Farsta',
      'Ödeshög',
      'Linköping',
      'Mjölby',
      'Surahammar',
      'Västerås',
    ]);
  });
});

describe('indexResults', () => {
  it('finds each result by column, level and code, and nothing else', () => {
    const find = indexResults(data.results);
    for (const result of data.results) expect(find(result.indicator, result.level, result.code)).toBe(result);
    expect(find('LSS-01', 'county', '0114')).toBeUndefined();
    expect(find('LSS-99', 'unit', '0114')).toBeUndefined();
  });
});

describe('renderChangeText', () => {
  it.each([
    ['', 'fanns inte', 'not there'],
    ['NEJ', 'Nej', 'No'],
    ['NOT_ANSWERED', 'Ej svar', 'Not answered'],
    ['54.5', '54.5', '54.5'],
    ['54.5 (6/11)', '54.5 (6 av 11)', '54.5 (6 of 11)'],
    ['64 (16/25, 3/28)', '64 (16 av 25, bortfall 3 av 28)', '64 (16 of 25, 3 of 28 missing)'],
    [
      'WITHDRAWN (0/0, 2/9)',
      'Publiceras ej detta år (0 av 0, bortfall 2 av 9)',
      'Not published this year (0 of 0, 2 of 9 missing)',
    ],
    ['något annat', 'något annat', 'något annat'],
  ])('%j is told as %j, in English as %j', (value, swedish, inEnglish) => {
    expect(renderChangeText(value, standard)).toBe(swedish);
    expect(renderChangeText(value, standard, 'en')).toBe(inEnglish);
  });
});
