// What a page says when it shows something else than the newest.

export const siteMoment = {
  version: (version: number, newest: number) =>
    `Detta är en äldre version (version ${version}). Den senaste är version ${newest}.`,
  asOf: (time: string) => `Sidan visar det som var publicerat den ${time}. Det som har kommit senare syns inte.`,
  toNewest: 'Visa det senaste',
  faulty:
    'Adressens version eller asOf går inte att läsa. Skriv antingen version och ett heltal, eller asOf och en dag som 2024-06-18.',
  toCome: (time: string) =>
    `Parametern asOf är ${time}, en dag som inte har varit än. Skriv en dag som har varit, eller dagens datum.`,
  noArea: 'En version gäller ett område i en omgång. Den här sidan visar flera. Skriv asOf och en dag i stället.',
  noVersion: (round: number, area: string, version: number) =>
    `Version ${version} av området ${area} ${round} är inte publicerad.`,
};
