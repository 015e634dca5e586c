// What the feed of releases and corrections says.

export const siteFeed = {
  title: 'Jämför: nytt och rättat',
  subtitle: 'Varje ny publicering och varje rättelse av öppna jämförelser.',
  link: 'Flöde med allt nytt och rättat (Atom)',
  author: 'Jämför',
  catalogTitle: 'Öppna jämförelser av socialtjänst',
  catalogDescription: 'Resultat för kommuner, stadsdelar, län och riket, område för område och omgång för omgång.',
  datasetTitle: (area: string, round: number) => `Öppna jämförelser ${round}: ${area}`,
  datasetDescription: (area: string, round: number) =>
    `Alla indikatorer för ${area} ${round}, för varje kommun och stadsdel och som andelar för län, grupper och riket.`,
  datasetPlace: 'Sverige',
  apiTitle: 'API för öppna jämförelser',
  released: (area: string, round: number) => `${area} ${round} är publicerat`,
  corrected: (area: string, round: number, version: number) => `${area} ${round}: rättelse, version ${version}`,
  allAreas: 'Alla områden',
  firstVersion: 'Första versionen.',
  changed: (count: number) => (count === 1 ? 'Ett värde är ändrat.' : `${count} värden är ändrade.`),
  nothingChanged: 'Inget värde är ändrat.',
  changedTexts: (count: number, texts: string) =>
    `${count === 1 ? 'En text är ändrad' : `${count} texter är ändrade`}: ${texts}.`,
  moreTexts: (count: number) => `${count} till, alla i text-changes.csv`,
  reason: (reason: string) => `Skäl: ${reason}`,
  change: (indicator: string, place: string, before: string, after: string) =>
    `${indicator}, ${place}: ${before === '' ? 'fanns inte' : before} → ${after === '' ? 'finns inte' : after}`,
  more: (count: number) => `och ${count} till; alla står i changes.csv.`,
};
