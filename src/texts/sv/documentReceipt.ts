// Words of the receipt as a document, for the unit's archive.

export const documentReceipt = {
  title: (part: string) => `Kvitto: ${part}`,
  overline: (round: string) => `${round}: inlämnade svar`,
  standing: 'Inlämnat',
  standingText: (unit: string, time: string) =>
    `${unit} lämnade in delen ${time}. Svaren nedan är de som gäller. Kvittot räcker för ert arkiv och som underlag nästa år.`,
  corrected: (time: string) => `Svaren rättades ${time}, efter inlämningen. De står här som de är efter rättelsen.`,
  late: (lastDay: string) => `Inlämnad efter sista dagen, som var ${lastDay}.`,
  trial: 'Övning: omgången är inte startad. Kvittot är ett prov.',
  unit: 'Enhet',
  part: 'Del',
  round: 'Omgång',
  time: 'Inlämnad',
  by: 'Inlämnad av',
  contact: 'Kontakt',
  approval: 'Godkännande',
  code: 'Kvittonummer',
  sum: 'Kontrollsumma',
  definitions: 'Frågornas version',
  codeText:
    'Kontrollsumman är uträknad ur svaren och allt som lämnats in tidigare. Ändras ett enda svar blir summan en annan. Kvittonumret är början av den, att läsa upp i telefon.',
  answersTitle: 'Svar',
  answersLead: 'Frågor och rader som inte gällde er står inte med.',
  row: 'Avser',
  answer: 'Svar',
  comment: 'Kommentar',
  acceptedTitle: 'Varningar som ni har förklarat',
  acceptedRule: 'Kontroll',
  acceptedWords: 'Er förklaring',
  erased: 'Texten är raderad.',
  page: 'Sida {page} av {pages}',
};
