// The page that compares any units, and the page of a county.

export const siteCompare = {
  title: 'Jämför kommuner',
  lead: 'Välj vilka kommuner, stadsdelar eller län som helst och se dem sida vid sida. Adressen till sidan bär valet, så att ni kan spara och dela den.',
  /** The list of units in the address. */
  list: {
    title: 'Egen lista',
    empty: 'Listan är tom. Lägg till en kommun, eller ett helt län.',
    label: 'Lägg till kommuner',
    hint: 'Skriv ett eller flera namn med komma emellan. En stad som svarar i delar läggs till med alla sina delar.',
    county: 'Lägg till ett helt län',
    noCounty: 'Inget län',
    button: 'Lägg till',
    remove: (name: string) => `Ta bort ${name}`,
    removeShort: 'Ta bort',
    clear: 'Töm listan',
    unknown: (name: string) => `Ingen kommun eller stadsdel heter ”${name}”.`,
    nearest: (name: string) => `Menade ni ${name}?`,
    full: (limit: number) => `En lista har högst ${limit} enheter. Resten kom inte med.`,
    faultTitle: 'Allt kom inte med',
    toCompare: 'Öppna listan sida vid sida',
  },
  allAreas: 'Alla områden',
  areas: 'Områden',
  rounds: 'Omgång',
  overviewCaption: (year: number) => `Alla områden i korthet ${year}`,
  overviewDescription:
    'Antal indikatorer i varje läge. Bara indikatorer som har ett önskvärt läge och är aktuella för enheten räknas. Enheterna står i bokstavsordning: antalen är ingen rangordning.',
  unit: 'Enhet',
  count: 'antal',
  areaCaption: (area: string, year: number) => `${area} ${year}`,
  areaDescription:
    'Svaren sida vid sida. Kolumnen för listan visar andelen av de valda enheterna, räknad som alla andra andelar. Välj ett svar för att se varför det blev så.',
  tally: (desired: number, partly: number, develop: number, missing: number) =>
    `${desired} i önskvärt läge, ${partly} delvis, ${develop} utvecklingsområden, ${missing} utan värde`,
  missingShort: (count: number) => `${count} saknas`,
  notFramed: 'Ingår inte',
  nation: 'Riket',
  figures: 'Siffrorna för kommunerna i listan och riket',
  listShare: (count: number) => `Listan (${count})`,
  numberOfList: 'Se varje enhet',
  source: (round: string, date: string) => `Källa: Jämför, ${round}, senast publicerat ${date}.`,
  county: {
    lead: (units: string, hasParts: boolean, isOne: boolean) =>
      `${units} ${hasParts ? 'kommuner och stadsdelar' : isOne ? 'kommun' : 'kommuner'}, område för område. Varje ruta visar hur många indikatorer som står i vilket läge.`,
    units: (hasParts: boolean): string => (hasParts ? 'Kommuner och stadsdelar i länet' : 'Kommuner i länet'),
    caption: (name: string, year: number) => `${name}: alla områden i korthet ${year}`,
    compare: 'Öppna länet på jämförelsesidan',
    sharesTitle: 'Länets andelar bredvid riket',
    sharesText: 'Andelarna för länet står i tabellen för varje område:',
    notFound: (code: string) => `Inget län i de publicerade omgångarna har koden ${code}.`,
  },
};
