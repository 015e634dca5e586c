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
  conflicting: (first, second) => `Write either ${first} or ${second}, not both.`,
  notATime: (parameter) =>
    `The parameter ${parameter} must be a day such as 2024-06-18, or a time with a zone such as 2024-06-18T08:00:00+02:00.`,
  toCome: (parameter) =>
    `The parameter ${parameter} is a day that has not come yet. Write a day that has passed, or today.`,
  notForFormat: (parameter, format) =>
    `The parameter ${parameter} does not go with the format ${format}: all rows come at once.`,
  oneRelease: (parameter, format) =>
    `The format ${format} holds one area of one round. Choose one value of the parameter ${parameter}.`,
  tooManyRows: (rows, most) =>
    `The answer would have ${rows} rows. At most ${most} come at once. Choose a round, an area or a level.`,
  notAcceptable: (types) => `The answer is not there in any format that you accept. It is there as: ${types}.`,
  notPublished: (parameter, value) => `There is no “${value}” (${parameter}).`,
  noSuchCell: 'The indicator has no result there.',
  nothingFits: 'No value fits all choices together.',
  noSuchPair: 'None of the rounds chosen has any of the areas chosen.',
  nothingThen: (instant) => `Nothing of what was chosen was published at ${instant}.`,
  nothingPublished: 'No round is published yet.',
  notFound: (path) => `The API has no address ${path}. It is described at /api/v1/openapi.json.`,
  loading: 'Rounds are being loaded. Try again in a while.',
  fault: 'Something went wrong here. The fault has been recorded.',
};
