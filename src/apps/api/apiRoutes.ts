// The lists of the API: address, parameters and what comes back.

import { createRoute, z } from '@hono/zod-openapi';
import { changeClasses } from '../../stages/publication/index.ts';
import { fileFormats, getType, listFormat } from './answerFormats.ts';
import {
  areaSchema,
  buildPageSchema,
  groupSchema,
  indicatorSchema,
  levels,
  problemSchema,
  releaseSchema,
  statuses,
  unitSchema,
} from './apiSchemas.ts';
import { defaultPageSize, maxPageSize } from './paging.ts';
import {
  cellSchema,
  changeSchema,
  formatSchema,
  resultSchema,
  seriesSchema,
  textChangeSchema,
} from './resultSchemas.ts';

const fileTypes = [...new Set(fileFormats.map(getType))];

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

/** Which edition an answer is made from; both together give 400. */
const moments = {
  version: describe('A version of the chosen areas; areas without it are left out', '1'),
  asOf: describe('What was published then: a day (its end in Sweden) or ISO 8601 with zone', '2018-06-30'),
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

function problem(description: string) {
  return { description, content: { 'application/json': { schema: problemSchema } } };
}

const problems = {
  400: problem('An unknown parameter or value, which the answer names'),
  406: problem('No format that the reader accepts; the answer lists those there are'),
  503: problem('Rounds are being loaded; try again after the seconds of Retry-After'),
};

function buildListRoute<Values extends z.ZodType, Query extends z.ZodRawShape>(
  path: string,
  summary: string,
  values: Values,
  query: Query,
) {
  return createRoute({
    method: 'get',
    path,
    summary,
    request: { query: z.object({ ...query, ...moments, ...paging }) },
    responses: {
      200: { description: summary, content: { 'application/json': { schema: buildPageSchema(values) } } },
      ...problems,
    },
  });
}

const { round, area, indicator, series, level, code, status, outcome, county, kind } = parameters;

/** Parameters: round, area. Earlier versions too. */
export const releaseRoute = buildListRoute(
  '/releases',
  'Every version of every release, with its files',
  releaseSchema,
  {
    round,
    area,
  },
);
/** Parameters: round, area. */
export const areaRoute = buildListRoute('/areas', 'Areas, each in its newest version', areaSchema, { round, area });
/** Parameters: round, area, code, county, kind. Codes are text with leading zeros. */
export const unitRoute = buildListRoute('/units', 'Units that answer', unitSchema, { round, area, code, county, kind });
/** Parameters: round, area, level, code. */
export const groupRoute = buildListRoute('/groups', 'Nation, counties, cities and groups', groupSchema, {
  round,
  area,
  level,
  code,
});
/** Parameters: round, area, indicator, series. */
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
const fileContent = z.string().openapi({ format: 'binary', description: 'A file; see /formats' });

/** A list in JSON; in other formats all rows at once, so that `page` and `pageSize` give 400 there. */
export const resultRoute = createRoute({
  method: 'get',
  path: '/results',
  summary: 'Results, in the order of results.csv',
  request: {
    query: z.object({
      ...{ round, area, indicator, series, level, code, outcome, status },
      format: describe(
        `${listFormat}, ${fileFormats.map(({ id }) => id).join(', ')}; goes before the header Accept`,
        listFormat,
      ),
      ...moments,
      ...paging,
    }),
  },
  responses: {
    200: {
      description: 'Results, in the order of results.csv',
      content: {
        'application/json': { schema: buildPageSchema(resultSchema) },
        ...Object.fromEntries(fileTypes.map((type) => [type, { schema: fileContent }])),
      },
    },
    ...problems,
  },
});

const inAddress = (description: string, example: string) => z.string().openapi({ description, example });

/** One cell, at an address of its own. */
export const cellRoute = createRoute({
  method: 'get',
  path: '/results/{round}/{area}/{indicator}/{level}/{code}',
  summary: 'One result with its words, notes and reason',
  request: {
    params: z.object({
      round: inAddress('Year of the round', '2018'),
      area: inAddress('Code of the area', 'lss'),
      indicator: inAddress('Code of the column', 'LSS-02.1'),
      level: inAddress('Reporting level', 'unit'),
      code: inAddress('Code of the unit or group', '0114'),
    }),
    query: z.object(moments),
  },
  responses: {
    200: { description: 'The result', content: { 'application/json': { schema: cellSchema } } },
    ...problems,
    404: problem('A part of the address that is not published, which the answer names'),
  },
});

const changeParameters = {
  since: describe('Published then or later: a day or ISO 8601 with zone', '2018-06-30'),
  ...{ round, area },
  class: describe(`What was corrected: ${changeClasses.join(', ')}`, 'answer'),
};

/** What corrections changed, oldest first. */
export const changeRoute = buildListRoute('/changes', 'Values that a new version changed, newest last', changeSchema, {
  ...changeParameters,
});

/** What corrections put in other words, oldest first. */
export const textChangeRoute = buildListRoute(
  '/changes/texts',
  'Texts that a new version changed, newest last: names, questions, rules, comparability, method',
  textChangeSchema,
  { ...changeParameters },
);

/** Without parameters. */
export const formatRoute = createRoute({
  method: 'get',
  path: '/formats',
  summary: 'Formats that results come in',
  request: { query: z.object({}) },
  responses: {
    200: {
      description: 'Formats that results come in',
      content: { 'application/json': { schema: z.object({ values: z.array(formatSchema) }) } },
    },
    ...problems,
  },
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
