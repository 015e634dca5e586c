// The reader's own list: what it holds, how a unit is taken out, and how one or a county is added. Works without script:
// every choice is an address.

import type { SummaryUnit } from '../../../stages/publication/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { compareSwedish } from '../../../ui/format.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { buildUnitName } from '../frame/areaView.ts';
import { MomentFields } from '../frame/MomentFields.tsx';
import { buildAddress, type SiteContext } from '../frame/siteContext.ts';
import { listParameters, maxListed, renderUnitList, type UnitList } from './unitList.ts';

/** The form keeps everything in `query` that it does not change itself. */
export interface UnitListFormProps {
  readonly site: SiteContext;
  /** Where the list stands, without language, and what else its address chooses. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly list: UnitList;
  /** Every unit that can be chosen. */
  readonly all: readonly SummaryUnit[];
}

/** Names that nobody has are told with the nearest one that exists; a list that is too long is cut, and says so. */
export function UnitListForm({ site, path, query, list, all }: UnitListFormProps) {
  const words = site.texts.compare.list;
  const { units, unknown, isCut } = list;
  const build = (chosen: readonly SummaryUnit[]) =>
    buildAddress(site, path, { ...query, [listParameters.units]: renderUnitList(chosen) });
  const counties = [...new Map(all.map(({ county, countyName }) => [county, countyName]))].sort((a, b) =>
    compareSwedish(a[1], b[1]),
  );
  return (
    <div class="unit-list no-print">
      {(unknown.length > 0 || isCut) && (
        <Notice language={site.language} kind="warning" title={words.faultTitle}>
          {unknown.map(({ name, nearest }) => (
            <p key={name}>
              {words.unknown(name)} {nearest !== undefined && words.nearest(nearest)}
            </p>
          ))}
          {isCut && <p>{words.full(maxListed)}</p>}
        </Notice>
      )}
      {units.length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <ul class="chosen-units">
          {units.map((unit) => (
            <li key={unit.code}>
              {buildUnitName(unit)}{' '}
              <a
                class="small"
                href={build(units.filter(({ code }) => code !== unit.code))}
                aria-label={words.remove(buildUnitName(unit))}
              >
                {words.removeShort}
              </a>
            </li>
          ))}
        </ul>
      )}
      <form class="filters" method="get" action={buildAddress(site, path)}>
        <MomentFields site={site} path={path} query={query} />
        {Object.entries({ ...query, [listParameters.units]: renderUnitList(units) }).map(
          ([name, value]) => value !== '' && <input key={name} type="hidden" name={name} value={value} />,
        )}
        <div class="field unit-list-field">
          <label class="field-label" for="lagg">
            {words.label}
          </label>
          <p class="field-hint small" id="lagg-hint">
            {words.hint}
          </p>
          <input
            class="input"
            id="lagg"
            name={listParameters.add}
            value={unknown.map(({ name }) => name).join(', ')}
            aria-describedby="lagg-hint"
            autocomplete="off"
          />
        </div>
        <SelectField
          name={listParameters.county}
          label={words.county}
          value=""
          options={[{ value: '', label: words.noCounty }, ...counties.map(([value, label]) => ({ value, label }))]}
        />
        <div class="filter-buttons">
          <Button>{words.button}</Button>
          {units.length > 0 && (
            <a class="button button-secondary" href={build([])}>
              {words.clear}
            </a>
          )}
        </div>
      </form>
    </div>
  );
}
