import { describe, expect, it } from 'vitest';
import { compareYears, standardScale } from '../../../../../src/stages/definition/index.ts';
import { buildSeriesSet, type SeriesRoundSketch, testSeries } from '../../../../support/buildSeriesSet.ts';
import { buildText } from '../../../../support/buildTestRound.ts';

/** Status, kinds of facts and Swedish reason of a comparison between two years. */
function compare(sketches: readonly SeriesRoundSketch[], earlier: number, later: number) {
  const { status, facts, reason } = compareYears(buildSeriesSet(sketches), testSeries, earlier, later);
  return { status, kinds: facts.map(({ kind }) => kind), reason: reason.sv };
}

describe('two rounds with known questionnaires', () => {
  it('are directly comparable when nothing differs', () => {
    expect(compare([{ year: 2018 }, { year: 2019 }], 2018, 2019)).toEqual({
      status: 'direct',
      kinds: [],
      reason: 'Måttet är direkt jämförbart mellan 2018 och 2019.',
    });
  });

  it('R-COMPARABILITY-09 R-QUESTIONNAIRE-25 a window of 24 months instead of 12 affects the comparison', () => {
    expect(compare([{ year: 2018 }, { year: 2024, months: 24 }], 2018, 2024)).toEqual({
      status: 'affected',
      kinds: ['window'],
      reason: 'Frågan L1a gällde 12 månader 2018 men gäller 24 månader 2024.',
    });
  });

  it('R-COMPARABILITY-08 R-QUESTIONNAIRE-32 a question moved to another part affects the comparison', () => {
    expect(compare([{ year: 2018, part: 'gemensam' }, { year: 2024 }], 2018, 2024)).toEqual({
      status: 'affected',
      kinds: ['moved'],
      reason: 'Frågan har flyttats från delen Del gemensam till delen Del lss mellan 2018 och 2024.',
    });
  });

  it('a scale that gets a middle step affects the comparison, as U28462 from 2018', () => {
    const options = ['JA', 'NEJ', 'DELVIS'];
    const sketches = [
      { year: 2017, options },
      { year: 2018, options, outcomes: { JA: 'L1 = JA and L1a = JA', DELVIS: 'L1 = DELVIS', otherwise: 'NEJ' } },
    ];
    expect(compare(sketches, 2017, 2018)).toEqual({
      status: 'affected',
      kinds: ['scale', 'rule'],
      reason:
        'Svaren redovisades som Ja/Nej 2017 men redovisas som Ja/Delvis/Nej 2018. ' +
        'Regeln för måttet är en annan 2018 än 2017.',
    });
  });

  it('a middle step that means something else affects the comparison although its code is the same', () => {
    const scale = standardScale.map((step) =>
      step.outcome === 'NEJ' ? { ...step, label: buildText('Nej, inte ens delvis') } : step,
    );
    expect(compare([{ year: 2018 }, { year: 2024, scale }], 2018, 2024).kinds).toEqual(['scale']);
  });

  it('outcomes that are counted otherwise in the share affect the comparison', () => {
    const scale = standardScale.map((step) => (step.outcome === 'NEJ' ? { ...step, share: 'leftOut' as const } : step));
    expect(compare([{ year: 2018 }, { year: 2024, scale }], 2018, 2024).kinds).toEqual(['share']);
  });

  it('an answer that became a number is not comparable', () => {
    const number = { numerator: 'L2', denominator: 'L2' };
    expect(compare([{ year: 2018 }, { year: 2024, number }], 2018, 2024)).toEqual({
      status: 'notComparable',
      kinds: ['resultKind'],
      reason: 'Måttet var ett svar 2018 men är ett tal 2024.',
    });
  });

  it('R-COMPARABILITY-08 answer options that come and go affect the comparison', () => {
    const added = compare([{ year: 2018 }, { year: 2024, options: ['JA', 'NEJ', 'EJ_AKTUELLT'] }], 2018, 2024);
    expect(added).toEqual({
      status: 'affected',
      kinds: ['options'],
      reason: 'Svarsalternativet ”ej_aktuellt” på frågan L1 fanns inte 2018.',
    });
    const removed = compare([{ year: 2018, options: ['JA', 'NEJ', 'EJ_AKTUELLT'] }, { year: 2024 }], 2018, 2024);
    expect(removed.reason).toBe('Svarsalternativet ”ej_aktuellt” på frågan L1 finns inte 2024.');
  });

  it('a rule that says the same in another order is the same rule', () => {
    const outcomes = { JA: 'L1a in {JA} and L1 = JA', otherwise: 'NEJ' };
    expect(compare([{ year: 2018 }, { year: 2024, outcomes }], 2018, 2024).status).toBe('direct');
  });

  it('another rule affects the comparison', () => {
    const outcomes = { JA: 'L1 = JA or L1a = JA', otherwise: 'NEJ' };
    expect(compare([{ year: 2018 }, { year: 2024, outcomes }], 2018, 2024).kinds).toEqual(['rule']);
  });

  it('days, periods and years may differ in a text; other words may not', () => {
    const sketches = (text: string) => [
      { year: 2018, text: 'Har ni den 1 februari 2018 en rutin sedan 12 månader?' },
      { year: 2024, text },
    ];
    const same = 'Har ni den 1 februari 2024 en rutin sedan 24 månader?';
    expect(compare(sketches(same), 2018, 2024).status).toBe('direct');
    expect(compare(sketches('Har ni den 1 februari 2024 en skriftlig rutin?'), 2018, 2024).kinds).toEqual([
      'wording',
      'wording',
    ]);
  });

  it('words of ours, where no source prints the question, say nothing of what was asked', () => {
    const sketches: SeriesRoundSketch[] = [
      { year: 2018, text: 'Har ni?' },
      { year: 2024, text: 'Finns?', certainty: 'reconstructed' },
    ];
    expect(compare(sketches, 2018, 2024).status).toBe('direct');
  });

  it('what is declared counts beside what follows from the definitions, as U35519 of which the definition changed', () => {
    const sketches: SeriesRoundSketch[] = [{ year: 2018 }, { year: 2024, months: 24, declared: { 2018: 'affected' } }];
    expect(compare(sketches, 2018, 2024)).toEqual({
      status: 'affected',
      kinds: ['declared', 'window'],
      reason: 'affected 2018. Frågan L1a gällde 12 månader 2018 men gäller 24 månader 2024.',
    });
  });
});

describe('a year that does not measure', () => {
  it('is followed by a new measure, or by one that was removed', () => {
    const sketches: SeriesRoundSketch[] = [
      { year: 2018, isAsked: false },
      { year: 2024 },
      { year: 2026, isAsked: false },
    ];
    expect(compare(sketches, 2018, 2024)).toMatchObject({
      status: 'new',
      reason: 'Måttet är nytt: det mättes inte 2018.',
    });
    expect(compare(sketches, 2024, 2026)).toMatchObject({
      status: 'removed',
      reason: 'Måttet mäts inte längre: det mättes inte 2026.',
    });
    expect(compare(sketches, 2018, 2026).reason).toBe('Måttet mättes varken 2018 eller 2026.');
  });

  it('R-ROTATION-10 is a year off where the measure was there before and after: compare with the latest measured year', () => {
    const sketches: SeriesRoundSketch[] = [{ year: 2022 }, { year: 2023, status: 'notMeasured' }, { year: 2024 }];
    expect(compare(sketches, 2023, 2024)).toMatchObject({
      status: 'notComparable',
      reason: 'Måttet mättes inte 2023. Jämför med 2022, då det senast mättes.',
    });
    expect(compare(sketches, 2022, 2023).reason).toBe('Måttet mättes inte 2023. Jämför med 2024, då det mättes igen.');
    expect(compare(sketches, 2022, 2024).status).toBe('direct');
  });

  it('is told where nobody knows whether it measured', () => {
    const sketches: SeriesRoundSketch[] = [{ year: 2018 }, { year: 2020, status: 'unknown' }];
    expect(compare(sketches, 2018, 2020)).toMatchObject({
      status: 'notComparable',
      reason: 'Vi vet inte om måttet mättes 2020.',
    });
  });
});

describe('a reason', () => {
  const tell = (sketches: readonly SeriesRoundSketch[]) =>
    compareYears(buildSeriesSet(sketches), testSeries, 2017, 2018).reason;

  it('that exists in Swedish only has no English text; one with English words in it has', () => {
    const declared = { year: 2018, declared: { 2017: 'affected' } } as const;
    expect(tell([{ year: 2017 }, declared])).toMatchObject({ sv: 'affected 2017.', en: undefined });
    expect(tell([{ year: 2017 }, { ...declared, months: 24 }]).en).toMatch(/affected 2017\..*24 months/);
  });
});

describe('a round whose questionnaire is not known', () => {
  const between: SeriesRoundSketch[] = [{ year: 2018 }, { year: 2020, status: 'measured' }, { year: 2024 }];

  it('may have asked otherwise: the comparison is affected', () => {
    expect(compare(between, 2018, 2020)).toMatchObject({
      status: 'affected',
      kinds: ['questionnaireUnknown'],
      reason:
        'Måttet mättes båda åren, men den ena enkäten är inte känd. Vi vet inte om fråga, svarsalternativ och regel var desamma.',
    });
  });

  it('does not stand between two rounds that are known', () => {
    expect(compare(between, 2018, 2024).status).toBe('direct');
  });

  it('is vouched for by a later round that declares what it is to that year', () => {
    const declared: SeriesRoundSketch[] = [
      { year: 2017, status: 'unknown' },
      { year: 2018, declared: { 2017: 'direct' } },
    ];
    expect(compare(declared, 2017, 2018)).toMatchObject({ status: 'direct', reason: 'direct 2017.' });
    const isNew: SeriesRoundSketch[] = [
      { year: 2017, status: 'unknown' },
      { year: 2018, declared: { 2017: 'new' } },
    ];
    expect(compare(isNew, 2017, 2018)).toMatchObject({ status: 'new', reason: 'new 2017.' });
  });
});

describe('over several rounds', () => {
  it('the worst on the way decides: 2017 to 2024', () => {
    const sketches: SeriesRoundSketch[] = [
      { year: 2017, status: 'measured' },
      { year: 2018, declared: { 2017: 'affected' } },
      { year: 2024, months: 24 },
    ];
    expect(compare(sketches, 2017, 2018).kinds).toEqual(['declared']);
    expect(compare(sketches, 2018, 2024).kinds).toEqual(['window']);
    expect(compare(sketches, 2017, 2024)).toMatchObject({ status: 'affected', kinds: ['declared', 'window'] });
  });

  it('a change that was declared between two other years lies on the way', () => {
    const sketches: SeriesRoundSketch[] = [
      { year: 2018 },
      { year: 2023, status: 'measured' },
      { year: 2024, declared: { 2023: 'notComparable' } },
    ];
    expect(compare(sketches, 2018, 2024)).toMatchObject({ status: 'notComparable', reason: 'notComparable 2023.' });
  });
});

describe('R-COMPARABILITY-02 the break of 2016', () => {
  const sketches: SeriesRoundSketch[] = [
    { year: 2016, status: 'measured', break: 'Enkäterna gjordes om.' },
    { year: 2018, declared: { 2016: 'direct' } },
  ];

  it('parts everything before it from everything after it, also years that have no round', () => {
    for (const year of [2007, 2010, 2015]) {
      expect(compare(sketches, year, 2018)).toEqual({
        status: 'notComparable',
        kinds: ['break'],
        reason: 'Jämförelsen går över ett brott 2016. Enkäterna gjordes om.',
      });
    }
  });

  it('does not part the round of the break from later ones', () => {
    expect(compare(sketches, 2016, 2018).status).toBe('direct');
  });

  it('says of years without a round that nothing is known of them', () => {
    expect(compare(sketches, 2018, 2026)).toMatchObject({
      status: 'notComparable',
      kinds: ['noRound'],
      reason: 'Omgången 2026 finns inte bland definitionerna. Därför vet vi inte om måttet går att jämföra.',
    });
  });
});
