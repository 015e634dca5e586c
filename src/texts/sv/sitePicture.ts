// Words of charts as pictures to take along.

export const sitePicture = {
  png: 'Bild (PNG)',
  /** A link of the chart that is named after it. */
  link: (form: string, chart: string) => `${form}: ${chart}`,
  /** Of a chart of numbers that are no shares. */
  countyValues: 'Värden i länen',
  /** The place whose outline is strong on a map, with its value. */
  outline: (place: string) => `Kraftig kontur: ${place}.`,
};
