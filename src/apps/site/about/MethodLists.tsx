// What a reader of a round must know that no plan foresaw: withdrawn indicators, our readings of the sources, corrections.
// All of it comes from the releases themselves, so that it cannot be forgotten.

import { Fragment } from 'preact';
import type { ReleaseChange, ReleasedColumn } from '../../../stages/publication/index.ts';
import { cellTexts as english } from '../../../texts/en/cell.ts';
import { cellTexts as swedish } from '../../../texts/sv/cell.ts';
import { DataTable } from '../../../ui/DataTable.tsx';
import { LocalPhrase, LocalText, SwedishText } from '../../../ui/LocalText.tsx';
import type { BilingualText } from '../../../ui/language.ts';
import { type AreaView, buildUnitName, getGroupName } from '../frame/areaView.ts';
import { buildColumnAddress, getAreaName } from '../frame/areaWords.ts';
import { readGroup } from '../frame/describeGroup.ts';
import { readChange } from '../frame/readChange.ts';
import type { SiteContext } from '../frame/siteContext.ts';
import { buildGroupAddress } from '../indicator/cellAddress.ts';
import { FeedSentence } from './FeedSentence.tsx';
import { RevisedTexts } from './RevisedTexts.tsx';

interface ViewsProps {
  readonly site: SiteContext;
  /** All areas of the round. */
  readonly views: readonly AreaView[];
}

/** Indicators that were asked and are not published, with the reason; nothing where there are none. */
export function WithdrawnSection({ site, views }: ViewsProps) {
  const words = site.texts.siteMethod.withdrawn;
  const withdrawn = views.flatMap((view) =>
    view.columns.flatMap((column) =>
      column.withdrawn === undefined ? [] : [{ view, column, reason: column.withdrawn }],
    ),
  );
  if (withdrawn.length === 0) return null;
  return (
    <section aria-labelledby="tillbakadragna">
      <h2 id="tillbakadragna">{words.title}</h2>
      <p class="measure">{words.intro}</p>
      <dl class="facts">
        {withdrawn.map(({ view, column, reason }) => (
          <div key={`${view.area} ${column.code}`}>
            <dt>
              <a href={buildColumnAddress(site, view, column.code)}>
                {column.code} <LocalText text={column.shortName} language={site.language} />
              </a>
            </dt>
            <dd>
              <LocalText text={reason} language={site.language} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Indicators whose printed description we had to read in one of several ways; nothing where there are none. */
export function DeviationSection({ site, views }: ViewsProps) {
  const words = site.texts.siteMethod.deviations;
  const rows = views.flatMap(listReadings);
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="tolkningar">
      <h2 id="tolkningar">{words.title}</h2>
      <p class="measure">{words.intro}</p>
      <DataTable id="tolkningar-tabell" caption={words.caption}>
        <thead>
          <tr>
            <th scope="col">{words.indicator}</th>
            <th scope="col">{site.texts.siteMethod.area}</th>
            <th scope="col">{words.id}</th>
            <th scope="col">{words.reading}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ view, ids, reading, columns }) => (
            <tr key={`${view.area} ${columns[0]?.code}`}>
              <th scope="row">
                <ul class="plain-list">
                  {columns.map((column) => (
                    <li key={column.code}>
                      <a class="quiet-link" href={buildColumnAddress(site, view, column.code)}>
                        {column.code} <LocalText text={column.shortName} language={site.language} />
                      </a>
                    </li>
                  ))}
                </ul>
              </th>
              <td>{getAreaName(site, view)}</td>
              <td>
                {ids.split(', ').map((id, index) => (
                  <Fragment key={id}>
                    {index > 0 && ', '}
                    <span class="nowrap">{id}</span>
                  </Fragment>
                ))}
              </td>
              <td class="prose-cell">
                <LocalText text={reading} language={site.language} />
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </section>
  );
}

interface Reading {
  readonly view: AreaView;
  /** Labels in the account of deviations. */
  readonly ids: string;
  readonly reading: ReleasedColumn['calculation'];
  readonly columns: readonly ReleasedColumn[];
}

/** Columns of an area that share their reading stand together. */
function listReadings(view: AreaView): readonly Reading[] {
  const columns = view.columns.filter(({ deviations }) => deviations.length > 0);
  const read = (column: ReleasedColumn) => column.interpretation ?? column.calculation;
  return [...Map.groupBy(columns, (column) => `${column.deviations.join(', ')} ${read(column).sv}`).values()].flatMap(
    (found) => {
      const [first] = found;
      return first === undefined
        ? []
        : [{ view, ids: first.deviations.join(', '), reading: read(first), columns: found }];
    },
  );
}

/** Every figure and every text that a later version changed, over all areas of the round, newest version first. */
export function RevisionSection({ site, views }: ViewsProps) {
  const words = site.texts.siteMethod;
  const rows = views
    .flatMap((view) => view.data.changes.map((change) => ({ view, change })))
    .toSorted((a, b) => b.change.version - a.change.version);
  return (
    <section aria-labelledby="andringar">
      <h2 id="andringar">{words.revisionsTitle}</h2>
      <FeedSentence site={site} text={words.revisionsHow} />
      {rows.length === 0 ? (
        <p>{words.revisionsNone}</p>
      ) : (
        <DataTable id="andringar-tabell" caption={words.revisionsCaption}>
          <thead>
            <tr>
              <th scope="col">{words.cell}</th>
              <th scope="col">{words.area}</th>
              <th scope="col">{words.version}</th>
              <th scope="col">{words.before}</th>
              <th scope="col">{words.after}</th>
              <th scope="col">{words.changeClass}</th>
              <th scope="col">{words.reason}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ view, change }) => (
              <RevisionRow
                key={`${view.area} ${change.version} ${change.column} ${change.level} ${change.code}`}
                site={site}
                view={view}
                change={change}
              />
            ))}
          </tbody>
        </DataTable>
      )}
      <RevisedTexts site={site} views={views} />
    </section>
  );
}

interface RevisionRowProps {
  readonly site: SiteContext;
  readonly view: AreaView;
  readonly change: ReleaseChange;
}

function RevisionRow({ site, view, change }: RevisionRowProps) {
  const column = view.columns.find(({ code }) => code === change.column);
  const classes = (site.language === 'en' ? english : swedish).changeClasses;
  const name = (
    <LocalPhrase
      language={site.language}
      texts={[readPlace(view, change)]}
      tell={(place = '') => `${change.column}, ${place}`}
    />
  );
  return (
    <tr>
      <th scope="row">
        {column === undefined ? (
          name
        ) : (
          <a class="quiet-link" href={`${buildCellAddress(site, view, change)}#varfor`}>
            {name}
          </a>
        )}
      </th>
      <td>{getAreaName(site, view)}</td>
      <td>{change.version}</td>
      {[change.before, change.after].map((value, index) => (
        <td key={index}>
          <LocalText text={readChange(value, column)} language={site.language} />
        </td>
      ))}
      <td>{classes[change.changeClass]}</td>
      <td class="prose-cell">
        <SwedishText text={change.reason} language={site.language} />
      </td>
    </tr>
  );
}

function buildCellAddress(site: SiteContext, view: AreaView, { column, level, code }: ReleaseChange): string {
  return level === 'unit'
    ? buildColumnAddress(site, view, column, code)
    : buildGroupAddress(site, view, column, level, code);
}

function readPlace(view: AreaView, { level, code }: ReleaseChange): BilingualText {
  if (level !== 'unit') return readGroup({ level, code, name: getGroupName(view, level, code) });
  const unit = view.unitsByCode.get(code);
  const name = unit === undefined ? code : buildUnitName(unit);
  return { sv: name, en: name };
}
