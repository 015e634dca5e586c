// The page of a municipality or district: a sentence, what stands out, and its results beside its groups.

import { absences } from '../../../kernel/observation.ts';
import type { ReleasedUnit } from '../../../stages/publication/index.ts';
import type { BreadcrumbStep } from '../../../ui/Breadcrumb.tsx';
import { Legend } from '../../../ui/Legend.tsx';
import { readText } from '../../../ui/language.ts';
import { type AreaView, buildUnitName, findResult, listUnitGroups } from '../frame/areaView.ts';
import { buildAreaAddress, buildUnitAddress, describeSource, getAreaName } from '../frame/areaWords.ts';
import { getBareGroupName } from '../frame/describeGroup.ts';
import { AreaTabs, RoundLinks } from '../frame/PlaceLinks.tsx';
import { getPartName } from '../frame/ResponseTable.tsx';
import { SitePage } from '../frame/SitePage.tsx';
import type { SiteContext } from '../frame/siteContext.ts';
import { describeUnitSummary } from './describeUnitSummary.ts';
import { UnitContrasts } from './UnitContrasts.tsx';
import { UnitOverview } from './UnitOverview.tsx';
import { UnitTable } from './UnitTable.tsx';

export interface UnitPageProps {
  readonly site: SiteContext;
  readonly unit: ReleasedUnit;
  /** Areas of one round in which the unit or its city occurs; at least one. */
  readonly views: readonly AreaView[];
  /** The area to show in full; without it all areas are shown in short. */
  readonly area: AreaView | undefined;
  /** Rounds in which the unit occurs, newest first. */
  readonly rounds: readonly number[];
}

export function UnitPage({ site, unit, views, area, rounds }: UnitPageProps) {
  const name = buildUnitName(unit);
  const own = views.filter((view) => isShownIn(view, unit));
  const first = area ?? own[0];
  if (first === undefined) throw new Error(`The unit ${unit.code} has no area`);
  return (
    <SitePage
      site={site}
      title={area === undefined || views.length === 1 ? name : `${name}: ${getAreaName(site, area)}`}
      description={describeUnitSummary(site, first, unit)}
      steps={buildSteps(site, unit, area, views)}
      isSynthetic={views.some((view) => view.data.isSynthetic)}
    >
      <p class="overline">{describePlace(site, first, unit)}</p>
      <h1>{name}</h1>
      {unit.kind !== 'municipality' && (
        <p>
          <a href={buildUnitAddress(site, unit.municipality)}>{site.texts.unit.partOfCity(unit.municipalityName)}</a>
        </p>
      )}
      <UnitHistory site={site} unit={unit} />
      {area !== undefined && own.length > 1 && <AreaTabs site={site} code={unit.code} views={own} area={area} />}
      {area === undefined ? (
        <UnitOverview site={site} views={own} unit={unit} />
      ) : (
        <UnitArea site={site} view={area} unit={unit} />
      )}
      <RoundLinks site={site} code={unit.code} round={first.round} area={area?.area ?? ''} rounds={rounds} />
    </SitePage>
  );
}

/** What the unit was in the latest earlier round in which it was another: a comparison over time has to know. */
function UnitHistory({ site, unit }: { readonly site: SiteContext; readonly unit: ReleasedUnit }) {
  const [latest] = unit.changes ?? [];
  if (latest === undefined) return null;
  return <p class="measure">{readText(latest.reason, site.language)}</p>;
}

/** True when the unit is framed for what the area shows. */
function isShownIn(view: AreaView, unit: ReleasedUnit): boolean {
  return view.columns.some((column) => findResult(view, column.code, 'unit', unit.code) !== undefined);
}

function buildSteps(
  site: SiteContext,
  unit: ReleasedUnit,
  area: AreaView | undefined,
  views: readonly AreaView[],
): BreadcrumbStep[] {
  const name = buildUnitName(unit);
  if (area === undefined || views.length === 1) return [{ label: name }];
  const href = buildUnitAddress(site, unit.code, { omgang: String(area.round) });
  return [{ label: name, href }, { label: getAreaName(site, area) }];
}

function UnitArea({
  site,
  view,
  unit,
}: {
  readonly site: SiteContext;
  readonly view: AreaView;
  readonly unit: ReleasedUnit;
}) {
  const words = site.texts.unit;
  const missingParts = [...new Set(view.columns.map((column) => column.part))].filter(
    (part) => unit.framedParts.includes(part) && !unit.answeredParts.includes(part),
  );
  const statuses = new Set(view.columns.map((column) => findResult(view, column.code, 'unit', unit.code)?.status));
  return (
    <section aria-labelledby={view.area}>
      <h2 id={view.area}>
        {getAreaName(site, view)} {view.round}
      </h2>
      <p class="lead">{describeUnitSummary(site, view, unit)}</p>
      {missingParts.length > 0 && (
        <p class="measure">
          {words.notAnswered(
            buildUnitName(unit),
            missingParts.map((part) => getPartName(site, view.data, part)).join(', '),
          )}
        </p>
      )}
      <UnitContrasts site={site} view={view} unit={unit} />
      <Legend
        language={site.language}
        absences={absences.filter((absence) => statuses.has(absence) || absence === 'NONRESPONSE_OVER_LIMIT')}
      />
      <UnitTable site={site} view={view} unit={unit} />
      <p class="source-line">
        {describeSource(site, view)} {words.whyHint}
      </p>
      <p>
        <a href={buildAreaAddress(site, view)}>{words.areaLink}</a>
      </p>
    </section>
  );
}

/** `Östergötlands län, storleksgrupp 3 (…), SKR-grupp B4 (…)` */
function describePlace(site: SiteContext, view: AreaView, unit: ReleasedUnit): string {
  const words = site.texts.unit.place;
  const parts = listUnitGroups(view, unit).flatMap((group) => {
    if (group.level === 'county') return [words.county(group.name)];
    if (group.level === 'sizeGroup') return [words.sizeGroup(group.code, getBareGroupName(group.code, group.name))];
    if (group.level === 'skrGroup') return [words.skrGroup(group.code, getBareGroupName(group.code, group.name))];
    return [];
  });
  const kind =
    unit.kind === 'municipality' ? [] : [words.kindIn(site.words.unitKinds[unit.kind], unit.municipalityName)];
  return [...kind, ...parts].join(', ');
}
