// The page of a municipality, district or city.

export const siteUnit = {
  place: {
    county: (county: string) => county,
    sizeGroup: (code: string, name: string) => `storleksgrupp ${code} (${name})`,
    skrGroup: (code: string, name: string) => `SKR-grupp ${code} (${name})`,
    kindIn: (kind: string, city: string) => `${kind} i ${city}`,
  },
  caption: (name: string, year: number) => `${name} bredvid riket, länet och liknande kommuner ${year}`,
  before: 'Förra mätningen',
  beforeValue: (value: string, round: number) => `${value} ${round}`,
  beforeBreak: (round: number) => `Går inte att jämföra med ${round}`,
  beforeAffected: 'med förbehåll',
  beforeNone: 'Inget tidigare svar',
  description:
    'Svaret för enheten står först. Sedan följer andelen som når indikatorn, oftast andelen Ja, i riket och i de grupper som enheten hör till, med antalet av antalet svarande.',
  allResults: (area: string) => `Alla resultat: ${area}`,
  indicator: 'Indikator',
  areaLink: 'Se alla enheter i samma tabell',
  whyHint: 'Välj en indikator för att se varför svaret blev som det blev.',
  areasOfPlace: 'Områden',
  allAreas: 'Alla områden',
  otherRounds: 'Andra omgångar',
  overview: {
    caption: (name: string, year: number) => `${name}: alla områden i korthet ${year}`,
    description:
      'Antal indikatorer med ett önskvärt läge. Välj ett område för att se varje indikator bredvid riket, länet och liknande kommuner.',
    area: 'Område',
    desired: 'Önskvärt läge',
    partly: 'Delvis',
    develop: 'Utvecklingsområde',
    notApplicable: 'Ej aktuellt',
    missing: 'Värde saknas',
    ofCounted: (desired: string, counted: string) => `${desired} av ${counted}`,
  },
  city: {
    lead: (city: string, count: string) =>
      `I ${city} svarar ${count} stadsdelar eller förvaltningar var för sig. Här är andelarna för hela staden, och vägen till var och en.`,
    unitsTitle: 'Enheter i staden',
    areasTitle: 'Hela staden, område för område',
    areasText: 'Välj ett område för att se stadens andelar bredvid länet och riket.',
    caption: (city: string, year: number) => `${city} bredvid riket och länet ${year}`,
    singleUnit: (city: string, unit: string) =>
      `${unit} svarar för hela ${city} i det här området. Därför står dess svar för staden, och ingen andel.`,
  },
  otherPlace: 'Visa en annan kommun',
  partOfCity: (city: string) => `Till hela ${city}`,
  similarTitle: 'Kommuner att jämföra med',
  similar: (group: string) => `Samma grupp: ${group}`,
};
