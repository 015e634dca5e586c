// What the API says when a request cannot be answered, in English.

import type { api as swedish } from '../sv/api.ts';

export const api: typeof swedish = {
  unknownParameter: (parameter, names) => `There is no parameter “${parameter}”. The parameters are: ${names}.`,
  unknownValue: (parameter, value) => `There is no value “${value}” of the parameter ${parameter}.`,
  suggestion: (nearest) => ` Did you mean “${nearest}”?`,
  doubledParameter: (parameter) =>
    `The parameter ${parameter} stands more than once. Write several values with commas.`,
  missingParameter: (parameter) => `The parameter ${parameter} is needed. Write at least one value.`,
  notANumber: (parameter, min, max) => `The parameter ${parameter} must be an integer from ${min} to ${max}.`,
  pageTooHigh: (page, last) => `There is no page ${page}. The last page is ${last}.`,
  notFound: (path) => `The API has no address ${path}. It is described at /api/v1/openapi.json.`,
  loading: 'Rounds are being loaded. Try again in a while.',
  fault: 'Something went wrong here. The fault has been recorded.',
};
