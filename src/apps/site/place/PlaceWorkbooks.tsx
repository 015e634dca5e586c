// The workbook of each area with the rows of a place, and for a county all data of the round as one package.

import type { SiteContext } from '../frame/siteContext.ts';
import { buildDataAddress } from './productAddress.ts';

/** What is offered is made when somebody asks for it. */
export interface PlaceWorkbooksProps {
  readonly site: SiteContext;
  readonly place: { readonly level: 'unit' | 'city' | 'county'; readonly code: string };
  readonly round: number;
  /** Areas that ask units of the place, by name. */
  readonly areas: readonly { readonly area: string; readonly name: string }[];
}

/** A list of links, to stand under a heading of the page. */
export function PlaceWorkbooks({ site, place, round, areas }: PlaceWorkbooksProps) {
  const words = site.texts.briefing.products;
  const query = { omgang: String(round) };
  return (
    <>
      <p class="measure">{words.workbooks}</p>
      <ul class="name-columns plain-list">
        {areas.map(({ area, name }) => (
          <li key={area}>
            <a href={buildDataAddress(site, 'workbook', place, { ...query, omrade: area })} rel="nofollow">
              {words.workbook(name)}
            </a>
          </li>
        ))}
      </ul>
      {place.level === 'county' && (
        <p>
          <a href={buildDataAddress(site, 'pack', place, query)} rel="nofollow">
            {words.pack}
          </a>{' '}
          <span class="muted small">{words.packText}</span>
        </p>
      )}
    </>
  );
}
