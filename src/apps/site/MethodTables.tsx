// Tables of the method page: calendar, units by group, errata, changes after publication.

import { renderChangeText } from '../../products/table/index.ts';
import type { ReleaseData } from '../../stages/publication/index.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { formatNumber, formatPeriod } from '../../ui/format.ts';
import { readText } from '../../ui/language.ts';
import { describeGroup } from './describeGroup.ts';
import type { SiteContext } from './siteContext.ts';

interface DataProps {
  readonly site: SiteContext;
  readonly data: ReleaseData;
}

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
          <tr class="row-group">
            <th scope="rowgroup">{site.words.levels[level]}</th>
            <td />
          </tr>
          {data.groups
            .filter((group) => group.level === level)
            .map((group) => (
              <tr key={group.code}>
                <th scope="row">{describeGroup(level, group.code, group.name)}</th>
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

export function ErrataTable({ site, data }: DataProps) {
  const words = site.texts.siteMethod;
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
            <th scope="row">{erratum.place}</th>
            <td>{erratum.printed}</td>
            <td>{erratum.ours}</td>
            <td class="prose-cell">{readText(erratum.explanation, site.language)}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

export function RevisionTable({ site, data }: DataProps) {
  const words = site.texts.siteMethod;
  return (
    <DataTable id="andringar-tabell" caption={words.revisionsCaption}>
      <thead>
        <tr>
          <th scope="col">{words.cell}</th>
          <th scope="col">{words.version}</th>
          <th scope="col">{words.before}</th>
          <th scope="col">{words.after}</th>
          <th scope="col">{words.reason}</th>
        </tr>
      </thead>
      <tbody>
        {data.changes.map((change) => (
          <tr key={`${change.version} ${change.column} ${change.level} ${change.code}`}>
            <th scope="row">
              {change.column}, {site.words.levels[change.level].toLowerCase()} {change.code}
            </th>
            <td>{change.version}</td>
            <td>{renderChangeText(change.before, site.words)}</td>
            <td>{renderChangeText(change.after, site.words)}</td>
            <td class="prose-cell">{change.reason}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
