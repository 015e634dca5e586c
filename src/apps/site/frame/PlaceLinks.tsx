// The ways from the page of a place to its other areas and rounds.

import type { AreaView } from './areaView.ts';
import { buildUnitAddress, getAreaName } from './areaWords.ts';
import type { SiteContext } from './siteContext.ts';

interface PlaceProps {
  readonly site: SiteContext;
  /** Code of the unit or city. */
  readonly code: string;
  /** What else the address chooses, and keeps from page to page. */
  readonly query?: Readonly<Record<string, string>> | undefined;
}

/** All areas in short, and each in full. */
export function AreaTabs({
  site,
  code,
  views,
  area,
  query,
}: PlaceProps & { readonly views: readonly AreaView[]; readonly area: AreaView | undefined }) {
  const words = site.texts.unit;
  const omgang = String(views[0]?.round ?? '');
  return (
    <nav aria-label={words.areasOfPlace} class="no-print">
      <ul class="inline-list">
        <li>
          <a
            href={buildUnitAddress(site, code, { ...query, omgang })}
            aria-current={area === undefined ? 'page' : undefined}
          >
            {words.allAreas}
          </a>
        </li>
        {views.map((view) => (
          <li key={view.area}>
            <a
              href={buildUnitAddress(site, code, { ...query, omgang, omrade: view.area })}
              aria-current={area?.area === view.area ? 'page' : undefined}
            >
              {getAreaName(site, view)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The same in other rounds; nothing where there is one round only. */
export function RoundLinks({
  site,
  code,
  round,
  area,
  rounds,
  query,
}: PlaceProps & { readonly round: number; readonly area: string; readonly rounds: readonly number[] }) {
  if (rounds.length < 2) return null;
  return (
    <nav aria-label={site.texts.unit.otherRounds} class="no-print">
      <h2>{site.texts.unit.otherRounds}</h2>
      <ul class="inline-list">
        {rounds.map((year) => (
          <li key={year}>
            <a
              href={buildUnitAddress(site, code, { ...query, omgang: String(year), omrade: area })}
              aria-current={year === round ? 'page' : undefined}
            >
              {year}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
