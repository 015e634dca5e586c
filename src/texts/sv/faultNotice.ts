// What is said of a known fault in what is published: on pages, in the feed and at the desk's preview.

export const faultNotice = {
  title: 'Känt fel',
  /** In lists, of notices that are over. */
  ended: { corrected: 'Rättat fel', noFault: 'Inget fel' },
  /** Beside a row or a figure. */
  mark: 'Känt fel',
  markTitle: (indicator: string) => `Känt fel i ${indicator}`,
  /** `area` with its round; the lists are '' where the fault concerns all. */
  concerns: (area: string, columns: string, units: string) =>
    `Gäller ${area}${columns === '' ? '' : `: ${columns}`}${units === '' ? '' : `, för ${units}`}.`,
  moreColumns: (count: number) => (count === 1 ? 'en indikator till' : `${count} indikatorer till`),
  moreUnits: (count: number) =>
    count === 1 ? 'en kommun eller stadsdel till' : `${count} kommuner eller stadsdelar till`,
  versions: (from: number, before: number | undefined) => {
    if (before === undefined) return `Felet finns från och med version ${from}.`;
    return before === from + 1 ? `Felet finns i version ${from}.` : `Felet finns i version ${from}–${before - 1}.`;
  },
  announced: (day: string) => `Meddelat ${day}.`,
  coming: 'En rättad version kommer.',
  notSettled: 'Den här versionen kom efter meddelandet. Om felet är rättat i den är inte meddelat än.',
  corrected: (version: number, day: string) => `Rättat i version ${version}, meddelat ${day}.`,
  noFault: (day: string) => `Det visade sig inte vara något fel, meddelat ${day}.`,
  toCorrected: (version: number) => `Visa version ${version}`,
  toAll: 'Alla kända fel i omgången',
  inCell: 'Uppgiften berörs av ett känt fel.',
  toNotice: 'Läs om felet',
  /** Below a picture to take along. */
  inPicture: 'Resultatet har ett känt fel. Vad som är fel står på sidan som adressen leder till.',
  /** Beside files. */
  inFiles: (version: number) =>
    `Filerna i version ${version} har ett känt fel. De ändras inte, utan ersätts av en ny version.`,
  listTitle: 'Kända fel',
  listIntro:
    'Fel som har hittats i det som är publicerat. Meddelandet står på sidorna tills felet är rättat i en ny version. Det tas aldrig bort härifrån.',
  feed: {
    found: (area: string, round: number) => `${area} ${round}: känt fel`,
    corrected: (area: string, round: number, version: number) =>
      `${area} ${round}: felet är rättat i version ${version}`,
    noFault: (area: string, round: number) => `${area} ${round}: det var inget fel`,
  },
};
