// Tables of the method page: calendar, units by group, results not shown, errata.

import type { ReleaseData } from '../../../stages/publication/index.ts';
import { DataTable } from '../../../ui/DataTable.tsx';
import { formatNumber, formatPeriod } from '../../../ui/format.ts';
import { findSwedish, LocalText } from '../../../ui/LocalText.tsx';
import { RowGroup } from '../../../ui/RowGroup.tsx';
import type { AreaView } from '../frame/areaView.ts';
import { buildColumnAddress, getAreaName } from '../frame/areaWords.ts';
import { GroupName } from '../frame/GroupName.tsx';
import type { SiteContext } from '../frame/siteContext.ts';

interface DataProps {
  readonly site: SiteContext;
  readonly data: ReleaseData;
}

/** Months where no day is known. */
export function CalendarTable({ site, data }: DataProps) {
  const words = site.texts.siteMethod;
  return (
    <DataTable id="tidplan-tabell" caption={words.calendarCaption}>
      <thead>
        <tr>
          <th scope="col">{words.step}</th>
          <th scope="col">{words.when}</th>
        </tr>
      </thead>
      <tbody>
        {data.calendar.map((entry) => (
          <tr key={entry.kind + entry.from}>
            <th scope="row">{words.calendar[entry.kind] ?? entry.kind}</th>
            <td>{formatPeriod(entry.from, entry.to, site.language)}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

/** Counts the units of the release by size group and SKR group. */
export function PopulationTable({ site, data }: DataProps) {
  const words = site.texts.siteMethod;
  return (
    <DataTable id="grupper-tabell" caption={words.groupsCaption}>
      <thead>
        <tr>
          <th scope="col">{words.group}</th>
          <th scope="col" class="number">
            {words.units}
          </th>
        </tr>
      </thead>
      {(['sizeGroup', 'skrGroup'] as const).map((level) => (
        <tbody key={level}>
          <RowGroup name={site.words.levels[level]} columns={1} />
          {data.groups
            .filter((group) => group.level === level)
            .map((group) => (
              <tr key={group.code}>
                <th scope="row">
                  <GroupName site={site} group={group} />
                </th>
                <td class="number">
                  {formatNumber(data.units.filter((unit) => unit[level] === group.code).length, site.language)}
                </td>
              </tr>
            ))}
        </tbody>
      ))}
    </DataTable>
  );
}

/** How many units cannot provide each measure, or contradict themselves (R-EDITING-06); `–` for none, as printed. */
export function NotShownTable({ site, views }: { readonly site: SiteContext; readonly views: readonly AreaView[] }) {
  const words = site.texts.siteMethod;
  const { CANNOT_PROVIDE, ILLOGICAL } = site.words.absences;
  const count = (value: number) => (value === 0 ? words.notShownNone : formatNumber(value, site.language));
  return (
    <DataTable id="redovisas-inte-tabell" caption={words.notShownCaption}>
      <thead>
        <tr>
          <th scope="col">{words.measure}</th>
          <th scope="col">{words.area}</th>
          {[CANNOT_PROVIDE, ILLOGICAL].map(({ word }) => (
            <th key={word} scope="col" class="number">
              {word}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {views.flatMap((view) =>
          view.data.notShown.map(({ column: code, cannotProvide, illogical }) => (
            <tr key={code}>
              <th scope="row">
                <a href={buildColumnAddress(site, view, code)}>
                  <MeasureName site={site} view={view} code={code} />
                </a>
              </th>
              <td>{getAreaName(site, view)}</td>
              <td class="number">{count(cannotProvide)}</td>
              <td class="number">{count(illogical)}</td>
            </tr>
          )),
        )}
      </tbody>
    </DataTable>
  );
}

interface MeasureNameProps {
  readonly site: SiteContext;
  readonly view: AreaView;
  readonly code: string;
}

/** The measure's name, with its kind where it is a background measure, as the source prints it. */
function MeasureName({ site, view, code }: MeasureNameProps) {
  const column = findColumn(view.data, code);
  if (column === undefined) return <>{code}</>;
  return (
    <>
      <LocalText text={column.name} language={site.language} />
      {column.kind === 'background' && ` (${site.words.columnKinds.background})`}
    </>
  );
}

/** Misprints of the sources beside what we went by; texts without English are marked as Swedish. */
export function ErrataTable({ site, data }: DataProps) {
  const words = site.texts.siteMethod;
  const lang = findSwedish(site.language);
  return (
    <DataTable id="errata-tabell" caption={words.errataCaption}>
      <thead>
        <tr>
          <th scope="col">{words.place}</th>
          <th scope="col">{words.printed}</th>
          <th scope="col">{words.ours}</th>
          <th scope="col">{words.explanation}</th>
        </tr>
      </thead>
      <tbody>
        {data.errata.map((erratum) => (
          <tr key={erratum.id}>
            <th scope="row" lang={lang}>
              {erratum.place}
            </th>
            <td lang={lang}>{erratum.printed}</td>
            <td lang={lang}>{erratum.ours}</td>
            <td class="prose-cell">
              <LocalText text={erratum.explanation} language={site.language} />
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

function findColumn(data: ReleaseData, code: string) {
  return data.columns.find((column) => column.code === code);
}
