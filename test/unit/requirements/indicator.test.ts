// The descriptions of the LSS indicators and the terms of their questions against the guide of 2018.

import { describe, expect, it } from 'vitest';
import { loadRealRound } from '../../support/loadRealRound.ts';

const { round } = loadRealRound(2018);
const descriptions = round.descriptions.filter(({ area }) => area === 'lss');
const indicators = descriptions.filter(({ kind }) => kind === 'indicator');
const questions = round.parts.flatMap((part) => part.questions);

function getDescription(id: string) {
  const description = descriptions.find((each) => each.id === id);
  if (description === undefined) throw new Error(`No description ${id}`);
  return description;
}

/** What a respondent can read at a question: its text, its instructions, and the terms opened in place. */
function readQuestion(code: string): string {
  const question = questions.find((each) => each.code === code);
  if (question === undefined) throw new Error(`No question ${code}`);
  const terms = question.terms.map((term) => `${term.name.sv}: ${term.explanation.sv}`);
  return [question.text.sv, question.instructions?.sv ?? '', ...terms].join('\n');
}

describe('the descriptions', () => {
  it('R-INDICATOR-11 R-CALCULATION-03 of an indicator have every field of the guide', () => {
    for (const each of indicators) {
      const texts = [each.name, each.shortName, each.measure, each.purpose, each.target, each.calculation];
      for (const text of [...texts, each.dataSource, each.errorSources]) expect(text?.sv, each.id).toBeTruthy();
      const names = [each.dimension, each.qualityArea, each.indicatorArea, each.type];
      for (const name of names) expect(name, each.id).toBeTruthy();
      expect(each.questions.length, each.id).toBeGreaterThan(0);
      expect(each.references.length, each.id).toBeGreaterThan(0);
      expect(each.outcomes, each.id).toContain('JA');
      expect(each.source.document).toBe('guide2018');
    }
  });

  it('R-INDICATOR-02 are of three kinds, of which LSS has structure and process and no result', () => {
    expect([...new Set(indicators.map(({ type }) => type))].toSorted()).toEqual(['process', 'structure']);
  });

  it('R-INDICATOR-04 R-INDICATOR-06 use the six dimensions and six quality areas of the guide', () => {
    expect(round.dimensions.map(({ name }) => name)).toEqual([
      'Kunskapsbaserad',
      'Individanpassad',
      'Säker',
      'Tillgänglig',
      'Effektiv',
      'Jämlik',
    ]);
    expect(round.qualityAreas.map(({ name }) => name).toSorted()).toEqual([
      'Effektivitet',
      'Helhetssyn och samordning',
      'Kunskapsbaserad verksamhet',
      'Självbestämmande och integritet',
      'Tillgänglighet',
      'Trygghet och säkerhet',
    ]);
  });

  it('R-INDICATOR-09 rest on one question or on several that become one result', () => {
    expect(getDescription('LSS-15').questions).toEqual(['L7']);
    expect(getDescription('LSS-13').questions).toEqual(['L3', 'L3a', 'L3b']);
  });

  it('R-INDICATOR-18 refer to 1 February 2018 unless they say otherwise, also where the guide has a misprint (I18-17)', () => {
    expect(round.measuringDate).toBe('2018-02-01');
    for (const id of ['LSS-01', 'LSS-08', 'LSS-09', 'LSS-10', 'LSS-15', 'LSS-16']) {
      expect(getDescription(id).references, id).toEqual([{ kind: 'date', date: '2018-02-01' }]);
    }
    expect(round.errata.find(({ id }) => id === 'freda-matdatum')).toMatchObject({
      printed: '2017-02-01',
      ours: '2018-02-01',
    });
  });

  it('R-PUBLICATION-06 R-PUBLICATION-07 have the short names of the workbook, misprints corrected and kept beside (I18-01, I18-29)', () => {
    expect(getDescription('LSS-01').shortName.sv).toBe('Socialjour med socionomer alla dagar hela dygnet');
    expect(getDescription('LSS-01').asPrinted).toEqual({
      shortName: 'Socialjour med socionomer alla daga hela dygnet',
    });
    expect(getDescription('LSS-13').shortName.sv).toContain('systematisk uppföljning uppdelat på kön');
    expect(getDescription('LSS-13').asPrinted.shortName).toContain('systematisk verksamhetsutveckling uppdelat på kön');
    expect(getDescription('LSS-B2').shortName.sv).toBe('Deltagit i daglig verksamhet och fått skyddat arbete');
  });

  it('R-EDITING-14 R-REGISTER-11 name the survey as source, and how errors arise', () => {
    for (const { id, dataSource, errorSources } of descriptions) {
      expect(dataSource.sv, id).toContain('enkät till socialtjänsten');
      for (const word of ['utformad', 'frågorna', 'förstått', 'behandlats'])
        expect(errorSources.sv, id).toContain(word);
    }
  });

  it('R-CALCULATION-24 current means followed up in the period or set up in it', () => {
    const current = indicators.filter(({ name }) => name.sv.startsWith('Aktuell'));
    expect(current.map(({ id }) => id)).toEqual(['LSS-02', 'LSS-03', 'LSS-04', 'LSS-05', 'LSS-14', 'LSS-18', 'LSS-19']);
    for (const { id, result } of current) {
      const [first] = result.kind === 'outcome' ? result.rules : [];
      expect(first?.outcome, id).toBe('JA');
      expect(first?.rule.text, id).toContain('in {JA, EJ_AKTUELLT_NYLIGEN}');
    }
  });
});

describe('the terms at a question', () => {
  it.each([
    [
      'R-INDICATOR-24',
      'G1',
      ['omedelbart på telefon', 'råd och stöd', 'högst 2', 'avtal med en annan kommun', 'dygnet runt'],
    ],
    ['R-INDICATOR-25', 'G2', ['besluta om gemensamma rutiner']],
    ['R-INDICATOR-25', 'G3', ['besluta om överenskommelser med externa aktörer']],
    ['R-INDICATOR-26', 'G24', ['bestämt sätt att genomföra aktiviteter', 'vem som ansvarar för vad', 'använder den']],
    [
      'R-INDICATOR-27',
      'G2a',
      ['tillsammans och systematiskt', 'fungerar som avsett', 'reviderat', 'dokumenterad och daterad'],
    ],
    ['R-INDICATOR-27', 'G9a', ['fungerar som avsett', 'reviderat', 'dokumenterad och daterad']],
    ['R-INDICATOR-28', 'G2', ['egen eller annan regi']],
    ['R-INDICATOR-28', 'L4', ['egen eller annan regi']],
    ['R-INDICATOR-29', 'G3', ['bestämt sätt att samverka', 'vem som ansvarar för vad']],
    ['R-INDICATOR-30', 'G8', ['gemensam för verksamheten', 'kartläggning och analys', 'kommunnivå', 'länsnivå']],
    ['R-INDICATOR-31', 'G8', ['SoL, LVU, LSS', 'Enhetschefer', 'räknas inte', 'inom flera områden']],
    ['R-INDICATOR-32', 'G8a', ['utbildad handledare', 'varannan vecka', 'föreläsning', 'högskolenivå']],
    [
      'R-INDICATOR-33',
      'G9',
      ['frågar den enskilde om våld', 'vad handläggaren gör', '3, 4 och 6 kap. brottsbalken', 'Närstående'],
    ],
    ['R-INDICATOR-34', 'G12A', ['bestämda i förväg', 'manual', 'vetenskapligt prövad', 'prioritet 1 av 10']],
    ['R-INDICATOR-34', 'G12B', ['prioritet 3 av 10']],
    ['R-INDICATOR-35', 'L1', ['behov och mål', 'ICF', 'vuxna']],
    ['R-INDICATOR-35', 'L2', ['resultat', 'ICF']],
    ['R-INDICATOR-36', 'L3', ['dokumentationen i enskilda ärenden', 'en eller flera insatser']],
    ['R-INDICATOR-36', 'L3b', ['Konkreta förändringar', 'förbättra verksamheten']],
    [
      'R-INDICATOR-37',
      'L5',
      ['Arbetsförmedlingen', 'Beslutet om daglig verksamhet ska ha upphört', 'Samhall AB', 'OSA'],
    ],
    ['R-INDICATOR-37', 'L6', ['studier räknas inte']],
    ['R-INDICATOR-38', 'L7', ['personkrets 1 och 2', 'som regel']],
    ['R-INDICATOR-38', 'L8', ['som regel']],
    [
      'R-INDICATOR-39',
      'L8',
      ['9 § LSS', 'helt eller delvis', 'faktiska omkostnader', 'schablonbelopp', 'ledsagarkort'],
    ],
    [
      'R-INDICATOR-40',
      'L9',
      ['strukturerade intervjuer', 'brukarrevisioner', 'gruppnivå', 'kommunens uppdrag', 'Klagomålshantering'],
    ],
    ['R-INDICATOR-41', 'G24', ['2 kap. 7 § SoL', '16 kap. 4 § HSL', '10 § LSS', 'muntligt', 'vårdnadshavaren']],
    ['R-INDICATOR-42', 'G25', ['Sekretessmarkering eller kvarskrivning', 'Utredning, beslut och verkställighet']],
  ] as const)('%s %s keeps every condition and figure of the guide', (_id, code, phrases) => {
    const text = readQuestion(code);
    expect(phrases.filter((phrase) => !text.includes(phrase))).toEqual([]);
  });

  it('R-INDICATOR-27 the plan of G8 is followed up when documented, without a date (I18-13)', () => {
    expect(readQuestion('G8b')).toContain('Uppföljningen är dokumenterad.');
    expect(readQuestion('G8b')).not.toContain('daterad');
  });
});
