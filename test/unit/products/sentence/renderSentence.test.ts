// The words of every kind of fact, in both languages.

import { describe, expect, it } from 'vitest';
import {
  type FactColumn,
  namePlace,
  renderSentence,
  renderStatement,
  type SentenceFact,
  sentenceWords,
} from '../../../../src/products/sentence/index.ts';
import { buildReleaseFixture, ours } from '../../../support/buildReleaseFixture.ts';

const fixture = buildReleaseFixture();
const column = fixture.columns[0] as FactColumn;
const numeric = fixture.columns[4] as FactColumn;
const place = { level: 'unit', code: '0586', name: 'Mjölby' } as const;
const nation = namePlace('nation', '00', 'Riket', sentenceWords.sv);
const group = namePlace('sizeGroup', '3', '20 000–29 999 invånare', sentenceWords.sv);
const share = { kind: 'share', percent: 71, numerator: 20, denominator: 28, missing: 2 } as const;
const earlierShare = { kind: 'share', percent: 43, numerator: 12, denominator: 28, missing: 0 } as const;
const comparison = { kind: 'comparison', place, round: 2018, column, group, share } as const;
const reason = ours('Perioden är en annan.', 'The period is another.');
const direct = { comparability: 'direct', reason } as const;
const outcome = (code: string) => ({ kind: 'outcome', outcome: code }) as const;
const number = (value: string, units: number | undefined) => ({ kind: 'number', value, units }) as const;

/** No-break spaces as plain ones. */
function tell(fact: SentenceFact, language: 'sv' | 'en' = 'sv'): string {
  return renderStatement(fact, sentenceWords[language], language).replaceAll('\u00a0', ' ');
}

const swedish: readonly (readonly [SentenceFact, string])[] = [
  [{ kind: 'level', place, round: 2018, column, shown: outcome('JA') }, 'Mjölby har ”Ja” 2018.'],
  [
    { kind: 'level', place: nation, round: 2018, column, shown: share },
    'I riket har 20 av 28 enheter ”Ja” 2018: 71 %.',
  ],
  [
    { kind: 'level', place, round: 2018, column: numeric, shown: number('54.5', undefined) },
    'Mjölby har 54,5 procent 2018.',
  ],
  [
    { kind: 'level', place: nation, round: 2018, column: numeric, shown: number('54.5', 208) },
    'I riket är värdet 54,5 procent 2018, beräknat på 208 enheter.',
  ],
  [
    { kind: 'missing', place, round: 2018, column, reason: 'NOT_ANSWERED' },
    'För Mjölby finns inget värde 2018: Ej svar. Enheten har inte svarat på den del av enkäten som frågan hör till.',
  ],
  [
    { ...comparison, own: 'JA', isCounted: true, relation: 'asMost' },
    'Mjölby har ”Ja” 2018, som de flesta i storleksgrupp 3: 20 av 28 (71 %) har ”Ja”.',
  ],
  [
    { ...comparison, share: { ...share, percent: 21, numerator: 6 }, own: 'NEJ', isCounted: false, relation: 'asMost' },
    'Mjölby har ”Nej” 2018, och de flesta i storleksgrupp 3 har inte heller ”Ja”: 6 av 28 (21 %) har det.',
  ],
  [
    { ...comparison, own: 'NEJ', isCounted: false, relation: 'unlikeMost' },
    'Mjölby har ”Nej” 2018, till skillnad från de flesta i storleksgrupp 3: 20 av 28 (71 %) har ”Ja”.',
  ],
  [
    { ...comparison, share: { ...share, percent: 50, numerator: 14 }, own: 'NEJ', isCounted: false, relation: 'split' },
    'Mjölby har ”Nej” 2018. I storleksgrupp 3 har ungefär hälften ”Ja”: 14 av 28 (50 %).',
  ],
  [
    {
      kind: 'numberComparison',
      place,
      round: 2018,
      column: numeric,
      own: '66.7',
      group,
      value: '54.5',
      units: 12,
      relation: 'higher',
    },
    'Mjölby har 66,7 procent 2018, mer än storleksgrupp 3, där värdet är 54,5 (12 enheter).',
  ],
  [
    {
      kind: 'change',
      place,
      round: 2018,
      column,
      from: { round: 2017, shown: outcome('NEJ') },
      to: outcome('JA'),
      ...direct,
    },
    'Mjölby har gått från ”Nej” 2017 till ”Ja” 2018.',
  ],
  [
    {
      kind: 'change',
      place: nation,
      round: 2018,
      column,
      from: { round: 2017, shown: earlierShare },
      to: share,
      comparability: 'affected',
      reason,
    },
    'I riket har andelen ”Ja” ökat från 43 % (12 av 28) 2017 till 71 % (20 av 28) 2018. Jämförbarheten påverkas: Perioden är en annan.',
  ],
  [
    {
      kind: 'change',
      place,
      round: 2018,
      column: numeric,
      from: { round: 2017, shown: number('50.0', undefined) },
      to: number('54.5', undefined),
      ...direct,
    },
    'Mjölby har gått från 50,0 till 54,5 procent mellan 2017 och 2018.',
  ],
  [
    {
      kind: 'noChange',
      place,
      round: 2018,
      column,
      from: { round: 2017, shown: outcome('JA') },
      to: outcome('JA'),
      because: 'same',
      ...direct,
    },
    'Mjölby har ”Ja” både 2017 och 2018.',
  ],
  [
    {
      kind: 'noChange',
      place: nation,
      round: 2018,
      column,
      from: { round: 2017, shown: earlierShare },
      to: share,
      because: 'withinMissing',
      ...direct,
    },
    'I riket är andelen ”Ja” 43 % (12 av 28) 2017 och 71 % (20 av 28) 2018. Skillnaden är inte större än vad bortfallet kan förklara.',
  ],
  [
    {
      kind: 'noChange',
      place: nation,
      round: 2018,
      column,
      from: { round: 2017, shown: share },
      to: share,
      because: 'same',
      ...direct,
    },
    'I riket är andelen ”Ja” 71 % både 2017 (20 av 28) och 2018 (20 av 28).',
  ],
  [
    { kind: 'break', place, round: 2018, column, with: 2017, reason },
    'Resultatet 2018 går inte att jämföra med 2017. Perioden är en annan.',
  ],
  [
    {
      kind: 'spread',
      place: nation,
      round: 2018,
      column,
      low: { percent: 40, names: ['Gotlands län'] },
      high: { percent: 80, names: ['A', 'B', 'C', 'D'] },
    },
    'Bland länen går andelen från 40 % (Gotlands län) till 80 % (4 län) 2018.',
  ],
  [
    { kind: 'range', place: nation, round: 2018, column, missing: 2, low: 67, high: 73 },
    '2 enheter saknar svar. Hade de svarat kunde andelen ”Ja” i riket ligga mellan 67 % och 73 %.',
  ],
  [
    { kind: 'count', place, round: 2018, desired: 5, partly: 1, develop: 1, notApplicable: 1, missing: 2 },
    'Mjölby når ett önskvärt läge i 5 av 7 indikatorer 2018. 1 når läget delvis och 1 är ett utvecklingsområde. En är inte aktuell. För 2 saknas värde.',
  ],
];

describe('renderStatement', () => {
  it.each(swedish.map(([fact, words]) => [words, fact] as const))('says: %s', (words, fact) => {
    expect(tell(fact)).toBe(words);
  });

  it('writes every fact in English without Swedish words of its own', () => {
    for (const [fact] of swedish) {
      const english = tell({ ...fact, place: { ...fact.place, name: 'Mjölby' } } as SentenceFact, 'en');
      expect(english).not.toMatch(/\b(och|inte|enheter|har|från|till|procent)\b/u);
      expect(english).toMatch(/^[A-Z\d“].*\.$/u);
    }
    expect(tell({ kind: 'level', place, round: 2018, column, shown: outcome('JA') }, 'en')).toBe(
      'Mjölby has “Yes” in 2018.',
    );
  });

  it('puts the name of the indicator before a sentence that stands alone', () => {
    const fact: SentenceFact = { kind: 'level', place, round: 2018, column, shown: outcome('JA') };
    expect(renderSentence(fact, sentenceWords.sv, 'sv')).toBe('Jourverksamhet med socionom: Mjölby har ”Ja” 2018.');
  });
});
