// The public read API under /api/v1: releases as JSON, with an explicit status for every value that is not there.

import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { compress } from 'hono/compress';
import { cors } from 'hono/cors';
import { etag } from 'hono/etag';
import type { ReleaseReader } from '../../stages/publication/index.ts';
import { ApiProblem, buildApiProblem } from './apiProblem.ts';
import {
  areaRoute,
  groupRoute,
  indicatorRoute,
  listParameterNames,
  releaseRoute,
  resultRoute,
  seriesRoute,
  unitRoute,
} from './apiRoutes.ts';
import { listSeries } from './listSeries.ts';
import { listAreas, listGroups, listIndicators, listReleases, listResults, listUnits } from './listValues.ts';
import { buildPage } from './paging.ts';
import { RequestParameters } from './requestParameters.ts';

const apiPath = '/api/v1';

/** What the description of the API says of itself. Its version rises when something is added. */
export const apiInformation = {
  openapi: '3.1.0',
  info: {
    title: 'Jämför',
    version: '1.1.0',
    description:
      'Published results of Sweden’s open comparisons. Codes are text. A value that is not there is null, and its status says why. Lists of values in a parameter are separated by commas.',
  },
  servers: [{ url: apiPath }],
};

/**
 * The API as routes below /api/v1; the caller mounts it at the root, before the site. Reads nothing but
 * releases. Faults of ours are reported, and answered with 500.
 */
export function createApi(releases: ReleaseReader, reportError: (fault: unknown) => void = console.error): OpenAPIHono {
  const api = new OpenAPIHono({
    defaultHook: (checked) => {
      // Every parameter is an optional text, so only one that stands more than once fails here.
      if (checked.success) return;
      const parameter = String(checked.error.issues[0]?.path[0] ?? '');
      throw buildApiProblem(400, 'DOUBLED_PARAMETER', (texts) => texts.doubledParameter(parameter), { parameter });
    },
  });
  api.use(cors({ origin: '*', allowMethods: ['GET', 'HEAD', 'OPTIONS'], exposeHeaders: ['etag', 'retry-after'] }));
  api.use(compress());
  api.use(etag());

  const read = (context: Context, route: Parameters<typeof listParameterNames>[0]) => {
    context.header('cache-control', releases.isLoading() ? 'no-store' : 'public, max-age=60');
    return new RequestParameters(context.req.url, listParameterNames(route));
  };
  api.openapi(releaseRoute, async (context) => {
    const parameters = read(context, releaseRoute);
    return context.json(buildPage(context.req.path, parameters, await listReleases(releases, parameters)), 200);
  });
  api.openapi(areaRoute, async (context) => {
    const parameters = read(context, areaRoute);
    return context.json(buildPage(context.req.path, parameters, await listAreas(releases, parameters)), 200);
  });
  api.openapi(unitRoute, async (context) => {
    const parameters = read(context, unitRoute);
    return context.json(buildPage(context.req.path, parameters, await listUnits(releases, parameters)), 200);
  });
  api.openapi(groupRoute, async (context) => {
    const parameters = read(context, groupRoute);
    return context.json(buildPage(context.req.path, parameters, await listGroups(releases, parameters)), 200);
  });
  api.openapi(indicatorRoute, async (context) => {
    const parameters = read(context, indicatorRoute);
    return context.json(buildPage(context.req.path, parameters, await listIndicators(releases, parameters)), 200);
  });
  api.openapi(resultRoute, async (context) => {
    const parameters = read(context, resultRoute);
    return context.json(buildPage(context.req.path, parameters, await listResults(releases, parameters)), 200);
  });
  api.openapi(seriesRoute, async (context) => {
    const parameters = read(context, seriesRoute);
    return context.json(buildPage(context.req.path, parameters, await listSeries(releases, parameters)), 200);
  });
  api.get('/openapi.json', (context) => context.json(api.getOpenAPI31Document(apiInformation)));
  api.get('/', (context) => context.redirect(`${apiPath}/openapi.json`));
  api.all('*', (context) => {
    throw buildApiProblem(404, 'NOT_FOUND', (texts) => texts.notFound(context.req.path.slice(0, 60)));
  });
  api.onError((fault, context) => {
    if (fault instanceof ApiProblem) return sendProblem(fault, context);
    reportError(fault);
    return sendProblem(
      buildApiProblem(500, 'FAULT', (texts) => texts.fault),
      context,
    );
  });

  const root = new OpenAPIHono();
  root.route(apiPath, api);
  return root;
}

function sendProblem(problem: ApiProblem, context: Context): Response {
  if (problem.status === 503) context.header('retry-after', '10');
  context.header('cache-control', 'no-store');
  context.header('access-control-allow-origin', '*');
  return context.json(problem.body, problem.status);
}
