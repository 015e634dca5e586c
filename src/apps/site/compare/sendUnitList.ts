import type { Context } from 'hono';
import { listParameters, renderUnitList, type UnitList } from './unitList.ts';

/** Leads from what a form sent to the address that holds the list itself, so that it can be kept and shared. */
export function sendUnitList(context: Context, list: UnitList): Response {
  const url = new URL(context.req.url);
  url.searchParams.delete(listParameters.add);
  url.searchParams.delete(listParameters.county);
  url.searchParams.set(listParameters.units, renderUnitList(list.units));
  return context.redirect(url.pathname + url.search);
}
