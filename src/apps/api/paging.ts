import { buildApiProblem } from './apiProblem.ts';
import type { Bilingual, Listed } from './listed.ts';
import type { RequestParameters } from './requestParameters.ts';

/** Values; where the request names none. */
export const defaultPageSize = 1000;
/** Values; a greater number is refused. */
export const maxPageSize = 10_000;

/** `page` counts from 1; one beyond the last is refused (NO_SUCH_PAGE). */
export interface PageOf<V> {
  /** Values in all pages. */
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
  /** Address of the next page, from the root of the server; null on the last. */
  readonly next: string | null;
  readonly previous: string | null;
  readonly note: Bilingual | null;
  readonly values: V[];
}

/** A page of values in their given order. Throws ApiProblem for a page beyond the last. */
export async function buildPage<V>(path: string, parameters: RequestParameters, list: Listed<V>): Promise<PageOf<V>> {
  const pageSize = parameters.getInteger('pageSize', 1, maxPageSize, defaultPageSize);
  const page = parameters.getInteger('page', 1, 1_000_000, 1);
  const last = Math.max(1, Math.ceil(list.total / pageSize));
  if (page > last) {
    throw buildApiProblem(400, 'NO_SUCH_PAGE', (texts) => texts.pageTooHigh(page, last), { parameter: 'page' });
  }
  return {
    total: list.total,
    page,
    pageSize,
    next: page < last ? path + parameters.renderQuery(page + 1) : null,
    previous: page > 1 ? path + parameters.renderQuery(page - 1) : null,
    note: list.note,
    values: [...(await list.read((page - 1) * pageSize, page * pageSize))],
  };
}
