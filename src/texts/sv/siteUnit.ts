// The page of a municipality, district or city.

export const siteUnit = {
  place: {
    county: (county: string) => county,
    sizeGroup: (code: string, name: string) => `storleksgrupp ${code} (${name})`,
    skrGroup: (code: string, name: string) => `SKR-grupp ${code} (${name})`,
    kindIn: (kind: string, city: string) => `${kind} i ${city}`,
  },
  /** A sentence from data; the counts are of indicators with a desired state. */
  summary: (name: string, desired: string, counted: string, year: number) =>
    `${name} når ett önskvärt läge i ${desired} av ${counted} indikatorer ${year}.`,
  summaryRest: (partly: number, develop: number) =>
    `${partly === 0 ? '' : `${partly} når läget delvis och `}${develop} är ${develop === 1 ? 'ett utvecklingsområde' : 'utvecklingsområden'}.`,
  summaryNotApplicable: (count: number) => (count === 1 ? 'En är inte aktuell.' : `${count} är inte aktuella.`),
  summaryMissing: (count: number) =>
    count === 1
      ? 'För en saknas värde, och skälet står i tabellen.'
      : `För ${count} saknas värde, och skälen står i tabellen.`,
  notAnswered: (name: string, parts: string) => `${name} svarade inte på ${parts}. Därför står ”Ej svar” i tabellen.`,
  contrastsTitle: 'Här skiljer sig svaret från liknande kommuner',
  contrastsIntro: (group: string) => `Jämfört med ${group}.`,
  contrast: (own: string, indicator: string, share: string, counted: string, base: string) =>
    `${own} på ${indicator}. I gruppen svarade ${share} ${counted} (${base}).`,
  contrastsLimit:
    'Visas bara när minst tio enheter i gruppen svarade och minst tre fjärdedelar av dem svarade annorlunda.',
  caption: (name: string, year: number) => `${name} bredvid riket, länet och liknande kommuner ${year}`,
  description:
    'Svaret för enheten står först. Sedan följer andelen som når indikatorn, oftast andelen Ja, i riket och i de grupper som enheten hör till, med antalet av antalet svarande.',
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
      `I ${city} svarar stadsdelarna var för sig. Här är andelarna för hela staden och länkar till ${count} enheter.`,
    unitsTitle: 'Enheter i staden',
    areasTitle: 'Hela staden, område för område',
    caption: (city: string, year: number) => `${city} bredvid riket och länet ${year}`,
    singleUnit: (city: string, unit: string) =>
      `${unit} svarar för hela ${city} i det här området. Därför står dess svar för staden, och ingen andel.`,
  },
  partOfCity: (city: string) => `Till hela ${city}`,
  similarTitle: 'Kommuner att jämföra med',
  similar: (group: string) => `Samma grupp: ${group}`,
};
