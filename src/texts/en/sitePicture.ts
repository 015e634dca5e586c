import type { sitePicture as swedish } from '../sv/sitePicture.ts';

export const sitePicture: typeof swedish = {
  png: 'Picture (PNG)',
  link: (form, chart) => `${form}: ${chart}`,
  countyValues: 'Values of the counties',
  outline: (place) => `Strong outline: ${place}.`,
};
