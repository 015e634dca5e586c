import type { MiddlewareHandler } from 'hono';
import { isToCome, parseMoment, type ReleaseReader } from '../../stages/publication/index.ts';
import { buildApiProblem } from './apiProblem.ts';

/** Throws ApiProblem where `asOf` has not come yet: nobody knows what will be published then. Other faults are told first. */
export function refuseTimeToCome(releases: ReleaseReader, now: () => Date): MiddlewareHandler {
  return async (context, next) => {
    const [asOf, ...others] = context.req.queries('asOf') ?? [];
    const isAlone = others.length === 0 && context.req.query('version') === undefined;
    const moment = asOf !== undefined && isAlone ? parseMoment(undefined, asOf) : undefined;
    if (moment !== undefined && isToCome(moment, now().toISOString(), await releases.list())) {
      throw buildApiProblem(400, 'UNKNOWN_VALUE', (texts) => texts.toCome('asOf'), { parameter: 'asOf' });
    }
    return next();
  };
}
