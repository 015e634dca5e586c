// Every municipality under its county.

import { Disclosure } from '../../../ui/Disclosure.tsx';
import { buildUnitAddress } from '../frame/areaWords.ts';
import { buildAddress, type SiteContext } from '../frame/siteContext.ts';
import { listCounties } from '../search/listCounties.ts';
import type { Place } from '../search/listPlaces.ts';

/** `places`: in the order in which they are listed under their county. */
export interface PlaceIndexProps {
  readonly site: SiteContext;
  readonly places: readonly Place[];
}

/** A county opens in place, so that a phone shows the counties and not three hundred names. */
export function PlaceIndex({ site, places }: PlaceIndexProps) {
  const words = site.texts.site.start;
  return (
    <section aria-labelledby="kommuner" class="no-print">
      <h2 id="kommuner">{words.municipalities}</h2>
      <ul class="county-list">
        {listCounties(places).map(({ code, name }) => (
          <li key={code} id={`lan-${code}`}>
            <Disclosure language={site.language} summary={name}>
              <p>
                <a href={buildAddress(site, `/lan/${code}`)}>{words.wholeCounty(name)}</a>
              </p>
              <ul class="plain-list">
                {places
                  .filter(({ county }) => county === code)
                  .map((place) => (
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
