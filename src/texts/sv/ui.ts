// Words of what all pages share: the frame, form controls, tables, notices.

export const ui = {
  productName: 'Jämför',
  tagline: 'Öppna jämförelser av socialtjänst',
  skipToContent: 'Hoppa till innehållet',
  navigationLabel: 'Huvudmeny',
  breadcrumbLabel: 'Sökväg',
  otherLanguage: 'English',
  languageNoteLabel: 'Språk',
  syntheticLabel: 'Påhittade svar',
  syntheticBanner:
    'Siffrorna är gjorda för att visa hur tjänsten fungerar och säger ingenting om någon verklig kommun.',
  practiceLabel: 'Övning',
  practiceBanner: (date: string, clock: string) =>
    `Klockan här visar ${date} kl. ${clock}. Brev skrivs till filer och når ingen.`,
  footer: {
    publisher: 'Utgivare:',
    toTop: 'Till sidans början',
    label: 'Om tjänsten',
    about: 'Om Jämför',
    method: 'Metod och kvalitet',
    accessibility: 'Tillgänglighet',
    data: 'Öppna data och API',
    colour: 'Färgerna visar om ett önskvärt läge är nått. De är ingen rangordning.',
    conditions: 'Jämförelserna visar förutsättningar för god kvalitet. De mäter inte kvaliteten för den enskilda.',
  },
  table: {
    scrollHint: 'Rulla inne i tabellen för att se allt.',
  },
  legend: {
    more: 'Rutor utan färg och rutor utan värde',
    plain: 'En ruta utan färg och form har inget önskvärt läge att jämföra med, eller så är frågan inte aktuell.',
    absences: 'En streckad ruta har inget värde. Skälet står i rutan:',
  },
  shares: {
    /** `count` is written by the caller in the reader's number format. */
    ofAnswering: (numerator: string, denominator: string) => `${numerator} av ${denominator}`,
    base: (denominator: string) => `n = ${denominator}`,
    percent: (value: string) => `${value} %`,
  },
  form: {
    errorSummaryTitle: (count: number) =>
      count === 1 ? 'En uppgift behöver rättas' : `${count} uppgifter behöver rättas`,
    errorPrefix: 'Fel:',
    whatIsMeant: 'Vad menas?',
    optional: 'frivilligt',
  },
  noticeKinds: {
    information: 'Att veta',
    warning: 'Observera',
    success: 'Klart',
    error: 'Det gick inte',
  },
};
