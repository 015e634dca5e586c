// Every municipality under its county.

import { Disclosure } from '../../../ui/Disclosure.tsx';
import { compareSwedish } from '../../../ui/format.ts';
import { buildUnitAddress } from '../frame/areaWords.ts';
import { buildAddress, type SiteContext } from '../frame/siteContext.ts';
import type { Place } from './listPlaces.ts';

/** `places`: of each county in the order in which they are listed. */
export interface PlaceIndexProps {
  readonly site: SiteContext;
  readonly counties: readonly County[];
}

/** A county with the places that have a page. */
export interface County {
  readonly code: string;
  readonly name: string;
  readonly places: readonly Place[];
}

/** Counties in Swedish order, with their places in the order given. */
export function groupByCounty(places: readonly Place[]): readonly County[] {
  return [...Map.groupBy(places, ({ county }) => county)]
    .map(([code, inside]) => ({ code, name: inside[0]?.countyName ?? code, places: inside }))
    .toSorted((a, b) => compareSwedish(a.name, b.name));
}

/** A county opens in place, so that a phone shows the counties and not three hundred names. */
export function PlaceIndex({ site, counties }: PlaceIndexProps) {
  const words = site.texts.site.start;
  return (
    <section aria-labelledby="kommuner" class="no-print">
      <h2 id="kommuner">{words.municipalities}</h2>
      <ul class="county-list">
        {counties.map(({ code, name, places }) => (
          <li key={code} id={`lan-${code}`}>
            <Disclosure language={site.language} summary={name}>
              <p>
                <a href={buildAddress(site, `/lan/${code}`)}>{words.wholeCounty(name)}</a>
              </p>
              <ul class="plain-list">
                {places.map((place) => (
                  <li key={place.code} class={place.isPart ? 'place-part' : undefined}>
                    <a href={buildUnitAddress(site, place.code)}>{place.shortName}</a>
                  </li>
                ))}
              </ul>
            </Disclosure>
          </li>
        ))}
      </ul>
    </section>
  );
}
