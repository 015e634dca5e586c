// The counties on a map, for those who find their way by it. The list beside it leads to the same pages, so the map is
// left out for those who hear the page or use the keyboard.

import type { MapShapes } from '../../../products/chart/chartModel.ts';
import { buildAddress, type SiteContext } from '../frame/siteContext.ts';
import type { County } from '../search/listCounties.ts';

/** `counties`: those that have a page. */
export interface CountyMapProps {
  readonly site: SiteContext;
  readonly shapes: MapShapes;
  readonly counties: readonly County[];
}

/** Each county leads to its page. */
export function CountyMap({ site, shapes, counties }: CountyMapProps) {
  const names = new Map(counties.map(({ code, name }) => [code, name]));
  return (
    <div class="county-map no-print" aria-hidden="true">
      <svg viewBox={`0 0 ${shapes.width} ${shapes.height}`} aria-hidden="true">
        {shapes.counties.map(({ code, path }) => {
          const name = names.get(code);
          if (name === undefined) return <path key={code} d={path} />;
          return (
            <a key={code} href={buildAddress(site, `/lan/${code}`)} tabIndex={-1}>
              <path d={path}>
                <title>{name}</title>
              </path>
            </a>
          );
        })}
      </svg>
      <p class="muted small">{site.texts.site.start.map}</p>
    </div>
  );
}
