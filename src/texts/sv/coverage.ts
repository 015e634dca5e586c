// docs/coverage.md: which of the sources' indicators the definitions have. Written by tools/writeCoverage.ts.

export const coverageTexts = {
  title: 'Vad definitionerna täcker',
  made: 'Sidan skrivs av `node tools/writeCoverage.ts` ur definitionerna och jämförs med dem av ett test. Ändra den inte för hand.',
  list: {
    title: 'Koladas mått',
    text: '{title}: {total} mått. {covered} bärs av en kolumn i omgång {rounds}, {register} räknas ur register och hör inte till enkäten, och {missing} saknas. Varje kolumn säger själv vilka mått den bär (`kolada`).',
    heads: { area: 'Område i listan', total: 'Mått', register: 'Ur register', missing: 'Saknas', sum: 'Summa' },
    inRound: 'I {year}',
  },
  rounds: {
    title: 'Omgångarnas indikatorer',
    text: 'Beskrivningar och kolumner (publicerade värden per enhet) i omgångar med känd enkät. En beskrivning kan ha flera kolumner.',
    heads: {
      area: 'Område',
      indicators: 'Indikatorer',
      indicatorColumns: 'Kolumner',
      background: 'Bakgrundsmått',
      backgroundColumns: 'Kolumner (bakgrund)',
      numbers: 'Varav tal',
      measures: 'Kolumner med mått ur Kolada',
      sum: 'Summa',
    },
    unknown: 'Enkäten är inte känd för {years}. De omgångarna har inga egna indikatorer.',
  },
  questions: {
    title: 'Frågorna',
    text: 'Hur säker varje fråga är: tryckt i en källa, återskapad ur en indikators definition, eller öppen.',
    heads: {
      part: 'Del',
      main: 'Huvudfrågor',
      all: 'Frågor med följdfrågor',
      documented: 'Tryckta',
      reconstructed: 'Återskapade',
      open: 'Öppna',
      sum: 'Summa',
    },
  },
  alike: {
    title: 'Mätta lika i flera områden',
    row: '{year}: {rows} indikatorer och {marks} kryss i {areas} kolumner.',
  },
  added: {
    title: 'Nya mått enligt källorna',
    row: '{year}, {area}: {text} ({source})',
  },
  columns: {
    title: 'Vilka kolumner som bär vilka mått',
    heads: { code: 'Mått', name: 'Namn i Kolada' },
    none: '–',
  },
  missing: {
    title: 'Vad som inte täcks, och varför',
    heads: { code: 'Mått', name: 'Namn i Kolada', reason: 'Varför', missing: 'Källa som saknas' },
    register: 'Ur register, inte ur enkäten',
  },
  open: {
    title: 'Öppna frågor',
    text: 'Det som ingen källa säger om innehållet som helhet. Dessutom har enskilda poster {count} öppna fält; `npx jamfor check --open` listar dem.',
  },
};
