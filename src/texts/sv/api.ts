// What the API says when a request cannot be answered, and what its description says of its parts.

export const api = {
  unknownParameter: (parameter: string, names: string) =>
    `Parametern ”${parameter}” finns inte. De som finns är: ${names}.`,
  unknownValue: (parameter: string, value: string) => `Värdet ”${value}” finns inte för parametern ${parameter}.`,
  suggestion: (nearest: string) => ` Menade ni ”${nearest}”?`,
  doubledParameter: (parameter: string) =>
    `Parametern ${parameter} står flera gånger. Skriv flera värden med komma emellan.`,
  missingParameter: (parameter: string) => `Parametern ${parameter} behövs. Skriv minst ett värde.`,
  notANumber: (parameter: string, min: number, max: number) =>
    `Parametern ${parameter} ska vara ett heltal från ${min} till ${max}.`,
  pageTooHigh: (page: number, last: number) => `Sidan ${page} finns inte. Den sista sidan är ${last}.`,
  conflicting: (first: string, second: string) => `Skriv antingen ${first} eller ${second}, inte båda.`,
  notATime: (parameter: string) =>
    `Parametern ${parameter} ska vara en dag som 2024-06-18, eller en tid med zon som 2024-06-18T08:00:00+02:00.`,
  toCome: (parameter: string) =>
    `Parametern ${parameter} är en dag som inte har varit än. Skriv en dag som har varit, eller dagens datum.`,
  notForFormat: (parameter: string, format: string) =>
    `Parametern ${parameter} gäller inte formatet ${format}: alla rader kommer på en gång.`,
  oneRelease: (parameter: string, format: string) =>
    `Formatet ${format} rymmer ett område i en omgång. Välj ett värde för parametern ${parameter}.`,
  tooManyRows: (rows: number, most: number) =>
    `Svaret skulle få ${rows} rader. Högst ${most} kommer på en gång. Välj omgång, område eller nivå.`,
  notAcceptable: (types: string) => `Svaret finns inte i något format som ni tar emot. Det finns som: ${types}.`,
  notPublished: (parameter: string, value: string) => `”${value}” finns inte (${parameter}).`,
  noSuchCell: 'Indikatorn har inget resultat där.',
  nothingFits: 'Inget värde passar alla val tillsammans.',
  noSuchPair: 'Ingen av de valda omgångarna har något av de valda områdena.',
  nothingThen: (instant: string) => `Inget av det valda var publicerat ${instant}.`,
  nothingPublished: 'Ingen omgång är publicerad ännu.',
  notFound: (path: string) => `Adressen ${path} finns inte i API:t. Beskrivningen finns på /api/v1/openapi.json.`,
  loading: 'Omgångar läses in just nu. Försök igen om en stund.',
  fault: 'Något gick fel hos oss. Felet är noterat.',
};
