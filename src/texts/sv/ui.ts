// Words of what all pages share: the frame, form controls, tables, notices.

export const ui = {
  productName: 'Jämför',
  tagline: 'Öppna jämförelser av socialtjänst',
  homeLabel: 'Jämför, till startsidan',
  skipToContent: 'Hoppa till innehållet',
  navigationLabel: 'Huvudmeny',
  breadcrumbLabel: 'Sökväg',
  otherLanguage: 'In English',
  syntheticBanner:
    'Påhittade svar. Siffrorna är gjorda för att visa hur tjänsten fungerar och säger ingenting om någon verklig kommun.',
  footer: {
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
    title: 'Så läser du tabellen',
    colours: 'Färg och form',
    plain: 'Vanlig ruta utan form: det finns inget önskvärt läge att jämföra med, eller så är frågan inte aktuell.',
    absences: 'När ett värde saknas står skälet i rutan',
    marks: 'Tecken där det är trångt',
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
