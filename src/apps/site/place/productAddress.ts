// Where the report of a unit, the page and slides for its committee, and the data of places lie.

import type { MadeForm, MadeKind } from '../../../products/unitReport/index.ts';
import { buildAddress, type SiteContext } from '../frame/siteContext.ts';

/** Parameter that names the edition. */
export const editionParameter = 'utgava';

/** As addresses have them, the same in both languages. */
export const productNames: Readonly<Record<MadeKind, string>> = {
  report: 'rapport',
  memo: 'underlag',
  slides: 'bildspel',
};

/** Names of files of data. */
export const dataNames = { workbook: 'arbetsbok.xlsx', pack: 'paket.zip' } as const;

/** Address of the newest edition; at an earlier moment, of the edition of that moment. */
export function buildProductAddress(
  site: SiteContext,
  unit: string,
  { kind, format }: MadeForm,
  query: Readonly<Record<string, string>>,
): string {
  return buildAddress(site, `/enhet/${unit}/${productNames[kind]}.${format}`, query);
}

/** The workbook of a unit or a city, of a county, or the package of a county or, without a place, of the country. */
export function buildDataAddress(
  site: SiteContext,
  kind: keyof typeof dataNames,
  place: { readonly level: 'unit' | 'city' | 'county'; readonly code: string } | undefined,
  query: Readonly<Record<string, string>>,
): string {
  const folder = place === undefined ? '/riket' : `${place.level === 'county' ? '/lan' : '/enhet'}/${place.code}`;
  return buildAddress(site, `${folder}/${dataNames[kind]}`, query);
}
