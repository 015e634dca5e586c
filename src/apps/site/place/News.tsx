// What is new on the start page: what came at one time in one round stands together.

import type { ReleaseManifest } from '../../../stages/publication/index.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { compareSwedish, formatDate } from '../../../ui/format.ts';
import { getAreaNameByCode } from '../frame/areaWords.ts';
import { FaultNews } from '../frame/FaultNotices.tsx';
import { buildAddress, buildFeedAddress, type SiteContext } from '../frame/siteContext.ts';

const shownNews = 5;
/** More areas than this are folded. */
const maxOpenNews = 3;

/** `manifests`: every version, in any order. */
export interface NewsProps {
  readonly site: SiteContext;
  readonly manifests: readonly ReleaseManifest[];
}

/** Known faults, and the newest publications with the way to every area. */
export function News({ site, manifests }: NewsProps) {
  const words = site.texts.site.start;
  const newest = manifests.toSorted(
    (a, b) => b.time.slice(0, 10).localeCompare(a.time.slice(0, 10)) || b.round - a.round || b.version - a.version,
  );
  const groups = [
    ...Map.groupBy(newest, ({ round, version, time }) => `${round} ${version} ${time.slice(0, 10)}`).values(),
  ];
  return (
    <section aria-labelledby="nytt">
      <h2 id="nytt">{words.news}</h2>
      <ul class="index-list">
        <FaultNews site={site} />
        {groups.slice(0, shownNews).map(([first, ...others]) => {
          if (first === undefined) return null;
          const links = <NewsAreas site={site} manifests={[first, ...others]} />;
          return (
            <li key={`${first.round} ${first.version} ${first.time}`}>
              <span>{site.texts.site.round(first.round)}</span>
              <span class="muted small">
                {site.texts.site.edition(first.version, formatDate(first.time, site.language))}
              </span>
              <div class="index-more small">
                {others.length < maxOpenNews ? (
                  links
                ) : (
                  <Disclosure language={site.language} summary={words.newsAreas(others.length + 1)}>
                    {links}
                  </Disclosure>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      <p class="small">
        {words.follow} <a href={buildFeedAddress(site)}>{site.texts.feed.link}</a>
      </p>
    </section>
  );
}

function NewsAreas({ site, manifests }: NewsProps) {
  const areas = manifests.toSorted((a, b) =>
    compareSwedish(getAreaNameByCode(site, a.area), getAreaNameByCode(site, b.area)),
  );
  return (
    <ul class="plain-list">
      {areas.map(({ area, round }) => (
        <li key={area}>
          <a href={buildAddress(site, area === 'all' ? '/' : `/${round}/${area}`)}>{getAreaNameByCode(site, area)}</a>
        </li>
      ))}
    </ul>
  );
}
