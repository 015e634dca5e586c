// A county: its municipalities and districts, all areas of them in short, and the way to its shares.

import type { ReleaseCells, ReleaseSummary, SummaryUnit } from '../../../stages/publication/index.ts';
import { formatNumber } from '../../../ui/format.ts';
import { TallyLegend, TallyTable } from '../compare/TallyTable.tsx';
import { listParameters, renderUnitList } from '../compare/unitList.ts';
import { buildUnitName } from '../frame/areaView.ts';
import { buildAreaAddress, buildUnitAddress, nameArea } from '../frame/areaWords.ts';
import { FixedAddress } from '../frame/FixedAddress.tsx';
import { SitePage } from '../frame/SitePage.tsx';
import { buildAddress, type SiteContext } from '../frame/siteContext.ts';
import { titlePlaces } from '../frame/titlePlaces.ts';
import { PlaceWorkbooks } from '../place/PlaceWorkbooks.tsx';

/** `county`: code of two digits. */
export interface CountyPageProps {
  readonly site: SiteContext;
  readonly county: string;
  /** At least one. */
  readonly units: readonly SummaryUnit[];
  /** Areas of one round with their cells; at least one. */
  readonly areas: readonly { readonly summary: ReleaseSummary; readonly cells: ReleaseCells }[];
  readonly round: number;
  /** Newest first. */
  readonly rounds: readonly number[];
  /** True where files of the county can be made. */
  readonly hasProducts: boolean;
}

/** `areas`: those of the round that have results of the county. */
export function CountyPage({ site, county, units, areas, round, rounds, hasProducts }: CountyPageProps) {
  const words = site.texts.compare.county;
  const name = units[0]?.countyName ?? county;
  const list = { omgang: String(round), [listParameters.units]: renderUnitList(units) };
  const hasParts = units.some(({ kind }) => kind !== 'municipality');
  const lead = words.lead(formatNumber(units.length, site.language), hasParts, units.length === 1);
  const only = areas.length === 1 ? areas[0]?.summary : undefined;
  return (
    <SitePage
      site={site}
      title={titlePlaces(site, [name], round, only && nameArea(site, only))}
      description={lead}
      steps={[{ label: name }]}
      isSynthetic={areas.some(({ summary }) => summary.isSynthetic)}
      shown={areas.map(({ summary }) => ({ data: summary, units: units.map(({ code }) => code) }))}
    >
      <h1>{name}</h1>
      <p class="lead">{lead}</p>
      <p class="measure">{site.texts.briefing.conditions}</p>
      <div class="wide-print">
        <TallyLegend site={site} />
        <TallyTable
          site={site}
          caption={words.caption(name, round)}
          areas={areas}
          units={units}
          buildAreaHref={(area) => buildAddress(site, '/jamfor', { ...list, omrade: area })}
        />
      </div>
      <p class="no-print">
        <a href={buildAddress(site, '/jamfor', list)}>{words.compare}</a>
      </p>
      <section aria-labelledby="andelar" class="no-print">
        <h2 id="andelar">{words.sharesTitle}</h2>
        <p>{words.sharesText}</p>
        <ul class="name-columns plain-list">
          {areas.map(({ summary }) => (
            <li key={summary.area}>
              <a href={buildAreaAddress(site, summary, { lan: county })}>{nameArea(site, summary)}</a>
            </li>
          ))}
        </ul>
      </section>
      {hasProducts && (
        <section aria-labelledby="ladda-ner" class="no-print">
          <h2 id="ladda-ner">{site.texts.briefing.products.dataTitle}</h2>
          <PlaceWorkbooks
            site={site}
            place={{ level: 'county', code: county }}
            round={round}
            areas={areas.map(({ summary }) => ({ area: summary.area, name: nameArea(site, summary) }))}
          />
        </section>
      )}
      <section aria-labelledby="enheter" class="no-print">
        <h2 id="enheter">{words.units(hasParts)}</h2>
        <ul class="name-columns place-columns plain-list">
          {units.map((unit) => (
            <li key={unit.code}>
              <a href={buildUnitAddress(site, unit.code)}>{buildUnitName(unit)}</a>
            </li>
          ))}
        </ul>
      </section>
      <FixedAddress
        site={site}
        name={() => `${name}. ${site.texts.site.round(round)}`}
        releases={areas.map(({ summary }) => summary)}
        path={`/lan/${county}`}
        query={{ omgang: String(round) }}
      />
      {rounds.length > 1 && (
        <nav aria-label={site.texts.unit.otherRounds} class="no-print">
          <h2>{site.texts.unit.otherRounds}</h2>
          <ul class="inline-list">
            {rounds.map((year) => (
              <li key={year}>
                <a
                  href={buildAddress(site, `/lan/${county}`, { omgang: String(year) })}
                  aria-current={year === round ? 'page' : undefined}
                >
                  {year}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </SitePage>
  );
}
