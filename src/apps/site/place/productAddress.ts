// Where the report of a unit and the page for its committee lie.

import type { MadeFormat, MadeKind } from '../../../products/unitReport/index.ts';
import { buildAddress, type SiteContext } from '../frame/siteContext.ts';

/** Parameter that names the edition. */
export const editionParameter = 'utgava';

/** As addresses have them, the same in both languages. */
export const productNames: Readonly<Record<MadeKind, string>> = { report: 'rapport', memo: 'underlag' };

/** Address of the newest edition; at an earlier moment, of the edition of that moment. */
export function buildProductAddress(
  site: SiteContext,
  unit: string,
  { kind, format }: { readonly kind: MadeKind; readonly format: MadeFormat },
  query: Readonly<Record<string, string>>,
): string {
  return buildAddress(site, `/enhet/${unit}/${productNames[kind]}.${format}`, query);
}
