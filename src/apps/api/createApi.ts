// The public read API under /api/v1: releases as JSON, with an explicit status for every value that is not there.

import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { compress } from 'hono/compress';
import { cors } from 'hono/cors';
import { fingerprintPublished, type ReleaseReader } from '../../stages/publication/index.ts';
import { keepAnswers } from '../../ui/answerCache.ts';
import { chooseFormat, chooseType, listFormats, renderResults } from './answerFormats.ts';
import { ApiProblem, buildApiProblem } from './apiProblem.ts';
import {
  areaRoute,
  cellRoute,
  changeRoute,
  formatRoute,
  groupRoute,
  indicatorRoute,
  listParameterNames,
  releaseRoute,
  resultRoute,
  seriesRoute,
  textChangeRoute,
  unitRoute,
} from './apiRoutes.ts';
import { listChanges, listTextChanges } from './listChanges.ts';
import type { Listed } from './listed.ts';
import { listResults } from './listResults.ts';
import { listSeries } from './listSeries.ts';
import { listAreas, listGroups, listIndicators, listReleases, listUnits } from './listValues.ts';
import { loadCell } from './loadCell.ts';
import { buildPage, type PageOf } from './paging.ts';
import { refuseTimeToCome } from './refuseTimeToCome.ts';
import { RequestParameters } from './requestParameters.ts';

const apiPath = '/api/v1';

/** What the API is given besides the releases. */
export interface ApiOptions {
  /** Gets the faults of ours. */
  readonly reportError?: (fault: unknown) => void;
  /** Address of the server without a slash at its end; the description names it. */
  readonly url?: string;
  /** The clock, which tells what is still to come. */
  readonly now?: () => Date;
}

/** What the description of the API says of itself. Its version rises when something is added. */
export function buildApiInformation(url = '') {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Jämför',
      version: '1.4.0',
      description:
        'Published results of Sweden’s open comparisons. Codes are text. A value that is not there is null, and its status says why. Lists of values in a parameter are separated by commas.',
      license: { name: 'CC0 1.0', identifier: 'CC0-1.0' },
    },
    servers: [{ url: url + apiPath }],
  };
}

/**
 * The API as routes below /api/v1; the caller mounts it at the root, before the site. Reads nothing but
 * releases. Faults of ours are reported, and answered with 500.
 */
export function createApi(releases: ReleaseReader, options: ApiOptions = {}): OpenAPIHono {
  const api = createRoutes(releases, options.now ?? (() => new Date()));
  addLists(api, releases);
  api.openapi(resultRoute, async (context) => {
    const parameters = read(context, releases, resultRoute);
    const format = chooseFormat(parameters, context.req.header('accept'));
    if (format === undefined) {
      return context.json(await answer(context, parameters, listResults(releases, parameters)), 200);
    }
    const { bytes, name } = await renderResults(releases, parameters, format);
    // The types of routes know answers in JSON only.
    return new Response(new Uint8Array(bytes), {
      headers: {
        'content-type': format.mediaType,
        'content-disposition': `attachment; filename="${name}"`,
        'cache-control': findCaching(releases),
      },
    }) as never;
  });
  api.openapi(cellRoute, async (context) => {
    const parameters = readForJson(context, releases, cellRoute);
    return context.json(await loadCell(releases, parameters, context.req.valid('param')), 200);
  });
  api.openapi(formatRoute, (context) => {
    readForJson(context, releases, formatRoute);
    return context.json({ values: listFormats() }, 200);
  });
  api.get('/openapi.json', (context) => {
    context.header('cache-control', 'public, max-age=60');
    return context.json(api.getOpenAPI31Document(buildApiInformation(options.url)));
  });
  api.get('/', (context) => context.redirect(`${apiPath}/openapi.json`));
  api.all('*', (context) => {
    throw buildApiProblem(404, 'NOT_FOUND', (texts) => texts.notFound(context.req.path.slice(0, 60)));
  });
  api.onError((fault, context) => {
    if (fault instanceof ApiProblem) return sendProblem(fault, context);
    (options.reportError ?? console.error)(fault);
    return sendProblem(
      buildApiProblem(500, 'FAULT', (texts) => texts.fault),
      context,
    );
  });

  const root = new OpenAPIHono();
  root.route(apiPath, api);
  return root;
}

/** Routes that answer as of a day. */
const datedRoutes = [
  ...[areaRoute, cellRoute, changeRoute, groupRoute, indicatorRoute, releaseRoute, resultRoute],
  ...[seriesRoute, textChangeRoute, unitRoute],
].filter((route) => listParameterNames(route).includes('asOf'));

/** An empty API with what holds for every answer: who may read it, how it is packed and kept. */
function createRoutes(releases: ReleaseReader, now: () => Date): OpenAPIHono {
  const api = new OpenAPIHono({
    defaultHook: (checked) => {
      // Every parameter is an optional text, so only one that stands more than once fails here.
      if (checked.success) return;
      const parameter = String(checked.error.issues[0]?.path[0] ?? '');
      throw buildApiProblem(400, 'DOUBLED_PARAMETER', (texts) => texts.doubledParameter(parameter), { parameter });
    },
  });
  const exposeHeaders = ['etag', 'link', 'retry-after', 'content-disposition'];
  api.use(cors({ origin: '*', allowMethods: ['GET', 'HEAD', 'OPTIONS'], exposeHeaders }));
  api.use(compress());
  for (const route of datedRoutes) api.use(route.getRoutingPath(), refuseTimeToCome(releases, now));
  api.use(
    keepAnswers({
      getEdition: () => fingerprintPublished(releases),
      isOpen: () => !releases.isLoading(),
      variesBy: ['Accept'],
    }),
  );
  return api;
}

function addLists(api: OpenAPIHono, releases: ReleaseReader): void {
  api.openapi(releaseRoute, async (context) => {
    const parameters = readForJson(context, releases, releaseRoute);
    return context.json(await answer(context, parameters, listReleases(releases, parameters)), 200);
  });
  api.openapi(areaRoute, async (context) => {
    const parameters = readForJson(context, releases, areaRoute);
    return context.json(await answer(context, parameters, listAreas(releases, parameters)), 200);
  });
  api.openapi(unitRoute, async (context) => {
    const parameters = readForJson(context, releases, unitRoute);
    return context.json(await answer(context, parameters, listUnits(releases, parameters)), 200);
  });
  api.openapi(groupRoute, async (context) => {
    const parameters = readForJson(context, releases, groupRoute);
    return context.json(await answer(context, parameters, listGroups(releases, parameters)), 200);
  });
  api.openapi(indicatorRoute, async (context) => {
    const parameters = readForJson(context, releases, indicatorRoute);
    return context.json(await answer(context, parameters, listIndicators(releases, parameters)), 200);
  });
  api.openapi(seriesRoute, async (context) => {
    const parameters = readForJson(context, releases, seriesRoute);
    return context.json(await answer(context, parameters, listSeries(releases, parameters)), 200);
  });
  api.openapi(changeRoute, async (context) => {
    const parameters = readForJson(context, releases, changeRoute);
    return context.json(await answer(context, parameters, listChanges(releases, parameters)), 200);
  });
  api.openapi(textChangeRoute, async (context) => {
    const parameters = readForJson(context, releases, textChangeRoute);
    return context.json(await answer(context, parameters, listTextChanges(releases, parameters)), 200);
  });
}

type DescribedRoute = Parameters<typeof listParameterNames>[0];

/** The parameters of a request, each of them one that the route has. */
function read(context: Context, releases: ReleaseReader, route: DescribedRoute): RequestParameters {
  context.header('cache-control', findCaching(releases));
  return new RequestParameters(context.req.url, listParameterNames(route));
}

function findCaching(releases: ReleaseReader): string {
  return releases.isLoading() ? 'no-store' : 'public, max-age=60';
}

/** The same for an answer that is there in JSON alone. Throws ApiProblem 406 when the reader does not take it. */
function readForJson(context: Context, releases: ReleaseReader, route: DescribedRoute): RequestParameters {
  chooseType(context.req.header('accept'), ['application/json']);
  return read(context, releases, route);
}

/** A page of a list; its neighbours stand in the header Link too. */
async function answer<V>(
  context: Context,
  parameters: RequestParameters,
  listing: Promise<Listed<V>>,
): Promise<PageOf<V>> {
  const page = await buildPage(context.req.path, parameters, await listing);
  const links = [
    ...(page.next === null ? [] : [`<${page.next}>; rel="next"`]),
    ...(page.previous === null ? [] : [`<${page.previous}>; rel="prev"`]),
  ];
  if (links.length > 0) context.header('link', links.join(', '));
  return page;
}

function sendProblem(problem: ApiProblem, context: Context): Response {
  if (problem.status === 503) context.header('retry-after', '10');
  context.header('cache-control', 'no-store');
  context.header('access-control-allow-origin', '*');
  return context.json(problem.body, problem.status);
}
