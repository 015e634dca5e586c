import type { MiddlewareHandler } from 'hono';
import { isToCome, parseMoment, type ReleaseReader } from '../../../stages/publication/index.ts';
import { formatDate } from '../../../ui/format.ts';
import { momentParameters } from './siteMoment.ts';
import { buildSender, findLanguage } from './siteSender.tsx';

/**
 * Answers 404 with the sentence that names the parameter where `asOf` has not come yet: an address of a day shows the same
 * for ever, and nobody knows what will be published then. One place for pages, charts, files and reports.
 */
export function refuseTimeToCome(releases: ReleaseReader, now: () => Date): MiddlewareHandler {
  return async (context, next) => {
    const asOf = context.req.query(momentParameters.asOf);
    const moment = asOf === undefined ? undefined : parseMoment(undefined, asOf);
    if (asOf === undefined || moment === undefined) return next();
    if (!isToCome(moment, now().toISOString(), await releases.list())) return next();
    const sender = buildSender(findLanguage(context), releases);
    return sender.sendNotFound(context, ({ texts, language }) =>
      texts.moment.toCome(formatDate(asOf.slice(0, 'YYYY-MM-DD'.length), language)),
    );
  };
}
