// Choices for an area's table: a plain form whose choices stand in the address.

import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { compareSwedish } from '../../../ui/format.ts';
import { findSwedish, findTextLanguage } from '../../../ui/LocalText.tsx';
import { readText } from '../../../ui/language.ts';
import { SelectField } from '../../../ui/SelectField.tsx';
import type { AreaView, GroupLevel } from '../frame/areaView.ts';
import { buildAreaAddress } from '../frame/areaWords.ts';
import { readGroup } from '../frame/describeGroup.ts';
import { MomentFields } from '../frame/MomentFields.tsx';
import type { SiteContext } from '../frame/siteContext.ts';
import {
  type AreaQuery,
  allColumns,
  hasManyColumns,
  listIndicatorAreaNames,
  parameterNames,
  sortParameters,
  type UnitSort,
  unitSorts,
} from './areaQuery.ts';
import { ColumnChoice } from './ColumnChoice.tsx';

/** `query`: what is chosen now; what can be chosen comes from `view`. */
export interface AreaFiltersProps {
  readonly site: SiteContext;
  readonly view: AreaView;
  readonly query: AreaQuery;
}

/** Works without script; the edition that is read stays in the address. */
export function AreaFilters({ site, view, query }: AreaFiltersProps) {
  const words = site.texts.area.filters;
  const indicatorAreas = listIndicatorAreaNames(view);
  return (
    <form class="filters" method="get" action={`${buildAreaAddress(site, view)}#enheter-rubrik`}>
      <MomentFields site={site} path={`/${view.round}/${view.area}`} />
      <SelectField
        name={parameterNames.columns}
        label={words.columns}
        value={query.indicatorArea === '' && hasManyColumns(view) ? allColumns : query.indicatorArea}
        options={[
          { value: hasManyColumns(view) ? allColumns : '', label: words.allColumns },
          ...indicatorAreas.map((name) => ({ value: name, label: name, lang: findSwedish(site.language) })),
        ]}
      />
      <SelectField
        name={parameterNames.county}
        label={words.county}
        value={query.county}
        options={[{ value: '', label: words.allCounties }, ...listGroups(site, view, 'county')]}
      />
      <SelectField
        name={parameterNames.sizeGroup}
        label={words.sizeGroup}
        value={query.sizeGroup}
        options={[{ value: '', label: words.allSizeGroups }, ...listGroups(site, view, 'sizeGroup')]}
      />
      <SelectField
        name={parameterNames.skrGroup}
        label={words.skrGroup}
        value={query.skrGroup}
        options={[{ value: '', label: words.allSkrGroups }, ...listGroups(site, view, 'skrGroup')]}
      />
      {listGroups(site, view, 'socioGroup').length > 0 && (
        <SelectField
          name={parameterNames.socioGroup}
          label={words.socioGroup}
          value={query.socioGroup}
          options={[{ value: '', label: words.allSocioGroups }, ...listGroups(site, view, 'socioGroup')]}
        />
      )}
      <SortField site={site} view={view} query={query} />
      <ColumnChoice site={site} view={view} query={query} />
      <div class="filter-buttons">
        <Button>{words.submit}</Button>
        <ButtonLink
          href={buildAreaAddress(site, view, hasManyColumns(view) ? { [parameterNames.columns]: allColumns } : {})}
          kind="secondary"
        >
          {words.reset}
        </ButtonLink>
      </div>
    </form>
  );
}

function SortField({ site, view, query }: AreaFiltersProps) {
  const words = site.texts.area;
  const value = query.sort.kind === 'unit' ? sortParameters[query.sort.key] : query.sort.code;
  return (
    <SelectField
      name={parameterNames.sort}
      label={words.filters.sort}
      value={value}
      options={[
        ...listUnitSorts(view).map((key) => ({
          value: sortParameters[key],
          label: words.sortKeys[key],
          group: words.sortGroups.unit,
        })),
        ...view.columns.map((column) => ({
          value: column.code,
          label: readText(column.shortName, site.language),
          lang: findTextLanguage(column.shortName, site.language),
          group: words.sortGroups.column,
        })),
      ]}
    />
  );
}

/** Without a kind of group that no unit of the release has. */
function listUnitSorts(view: AreaView): readonly UnitSort[] {
  return unitSorts.filter((key) => key !== 'socioGroup' || view.data.groups.some((group) => group.level === key));
}

function listGroups(site: SiteContext, view: AreaView, level: GroupLevel) {
  const groups = view.data.groups.filter((group) => group.level === level);
  const sorted = level === 'county' ? [...groups].sort((a, b) => compareSwedish(a.name, b.name)) : groups;
  return sorted.map((group) => {
    const name = readGroup(group);
    return { value: group.code, label: readText(name, site.language), lang: findTextLanguage(name, site.language) };
  });
}
