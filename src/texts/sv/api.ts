// What the API says when a request cannot be answered, and what its description says of its parts.

export const api = {
  unknownParameter: (parameter: string, names: string) =>
    `Parametern ”${parameter}” finns inte. De som finns är: ${names}.`,
  unknownValue: (parameter: string, value: string) => `Värdet ”${value}” finns inte för parametern ${parameter}.`,
  suggestion: (nearest: string) => ` Menade du ”${nearest}”?`,
  doubledParameter: (parameter: string) =>
    `Parametern ${parameter} står flera gånger. Skriv flera värden med komma emellan.`,
  missingParameter: (parameter: string) => `Parametern ${parameter} behövs. Skriv minst ett värde.`,
  notANumber: (parameter: string, min: number, max: number) =>
    `Parametern ${parameter} ska vara ett heltal från ${min} till ${max}.`,
  pageTooHigh: (page: number, last: number) => `Sidan ${page} finns inte. Den sista sidan är ${last}.`,
  notFound: (path: string) => `Adressen ${path} finns inte i API:t. Beskrivningen finns på /api/v1/openapi.json.`,
  loading: 'Omgångar läses in just nu. Försök igen om en stund.',
  fault: 'Något gick fel hos oss. Felet är noterat.',
};
