// The lists of the API: address, parameters and what comes back.

import { createRoute, z } from '@hono/zod-openapi';
import {
  areaSchema,
  buildPageSchema,
  groupSchema,
  indicatorSchema,
  levels,
  problemSchema,
  releaseSchema,
  resultSchema,
  seriesSchema,
  statuses,
  unitSchema,
} from './apiSchemas.ts';
import { defaultPageSize, maxPageSize } from './paging.ts';

/** Values of a comma list are joined without blanks; an unknown parameter or value gives 400 and is named. */
const parameters = {
  round: describe('Years of rounds, e.g. 2018', '2018'),
  area: describe('Codes of areas, e.g. lss', 'lss'),
  indicator: describe('Codes of columns', 'LSS-02.1'),
  series: describe('Series of columns', undefined),
  level: describe(`Reporting levels: ${levels.join(', ')}`, 'county,nation'),
  code: describe('Codes of units or groups', '0114'),
  status: describe(`Statuses: ${statuses.join(', ')}`, 'VALUE'),
  outcome: describe('Outcomes of the scales: JA, DELVIS, NEJ, EJ_AKTUELLT, or the code of a class', 'JA'),
  county: describe('Codes of counties', '01'),
  kind: describe('municipality, district, administration', 'district'),
};

const paging = {
  page: describe('Page from 1', '1'),
  pageSize: describe(`Values on a page, at most ${maxPageSize}; ${defaultPageSize} when left out`, '100'),
};

function describe(description: string, example: string | undefined) {
  return z
    .string()
    .optional()
    .openapi({ description, ...(example === undefined ? {} : { example }) });
}

function buildListRoute<Values extends z.ZodType, Query extends z.ZodRawShape>(
  path: string,
  summary: string,
  values: Values,
  query: Query,
) {
  const problem = (description: string) => ({
    description,
    content: { 'application/json': { schema: problemSchema } },
  });
  return createRoute({
    method: 'get',
    path,
    summary,
    request: { query: z.object({ ...query, ...paging }) },
    responses: {
      200: { description: summary, content: { 'application/json': { schema: buildPageSchema(values) } } },
      400: problem('An unknown parameter or value, which the answer names'),
      503: problem('Rounds are being loaded; try again after the seconds of Retry-After'),
    },
  });
}

const { round, area, indicator, series, level, code, status, outcome, county, kind } = parameters;

export const releaseRoute = buildListRoute(
  '/releases',
  'Every version of every release, with its files',
  releaseSchema,
  {
    round,
    area,
  },
);
export const areaRoute = buildListRoute('/areas', 'Areas, each in its newest version', areaSchema, { round, area });
export const unitRoute = buildListRoute('/units', 'Units that answer', unitSchema, { round, area, code, county, kind });
export const groupRoute = buildListRoute('/groups', 'Nation, counties, cities and groups', groupSchema, {
  round,
  area,
  level,
  code,
});
export const indicatorRoute = buildListRoute(
  '/indicators',
  'Indicators and background measures in full',
  indicatorSchema,
  {
    round,
    area,
    indicator,
    series,
  },
);
export const resultRoute = buildListRoute('/results', 'Results, in the order of results.csv', resultSchema, {
  round,
  area,
  indicator,
  series,
  level,
  code,
  outcome,
  status,
});

/** `series` is needed; without level and code the values are those of the nation. */
export const seriesRoute = buildListRoute(
  '/series',
  'Series through the rounds: a line also for a round in which the series was not measured',
  seriesSchema,
  { series: describe('Series of columns; needed', 'lss-rutin-sip'), round, level, code },
);

/** Names of a list's parameters. */
export function listParameterNames(route: { readonly request: { readonly query: z.ZodObject } }): readonly string[] {
  return Object.keys(route.request.query.shape);
}
