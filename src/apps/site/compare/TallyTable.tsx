// Units by areas, as in the national workbook: in each cell how many indicators stand in which state, by shape, figure and fill.

import type { ReleaseCells, ReleaseSummary, SummaryUnit } from '../../../stages/publication/index.ts';
import { DataTable } from '../../../ui/DataTable.tsx';
import { formatDate } from '../../../ui/format.ts';
import { buildUnitName } from '../frame/areaView.ts';
import { buildUnitAddress, nameArea } from '../frame/areaWords.ts';
import type { SiteContext } from '../frame/siteContext.ts';
import { type AreaTally, countCells } from './countCells.ts';

/** `units`: in the order of the rows. */
export interface TallyTableProps {
  readonly site: SiteContext;
  readonly caption: string;
  /** Areas of one round with their cells. */
  readonly areas: readonly { readonly summary: ReleaseSummary; readonly cells: ReleaseCells }[];
  readonly units: readonly SummaryUnit[];
  /** Where the name of an area leads. */
  readonly buildAreaHref: (area: string) => string;
}

/** Counts indicators with a desired state, and says where they come from. No sum and no order of units: they are not ranked. */
export function TallyTable(props: TallyTableProps) {
  const summaries = props.areas.map(({ summary }) => summary);
  const newest = summaries
    .map(({ time }) => time)
    .sort()
    .at(-1);
  const { site } = props;
  return (
    <>
      <Tallies {...props} />
      {newest !== undefined && (
        <p class="source-line">
          {site.texts.compare.source(
            site.texts.site.round(summaries[0]?.round ?? 0),
            formatDate(newest, site.language),
          )}
        </p>
      )}
    </>
  );
}

function Tallies({ site, caption, areas, units, buildAreaHref }: TallyTableProps) {
  const words = site.texts.compare;
  return (
    <DataTable
      id="omraden"
      caption={caption}
      description={words.overviewDescription}
      look="tally-table"
      size={units.length > 12 ? 'tall' : 'wide'}
    >
      <thead>
        <tr>
          <th scope="col">{words.unit}</th>
          {areas.map(({ summary }) => (
            <th key={summary.area} scope="col">
              <a href={buildAreaHref(summary.area)}>{nameArea(site, summary)}</a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {units.map((unit) => (
          <tr key={unit.code}>
            <th scope="row">
              <a href={buildUnitAddress(site, unit.code, { omgang: String(areas[0]?.summary.round ?? '') })}>
                {buildUnitName(unit)}
              </a>
            </th>
            {areas.map(({ summary, cells }) => (
              <TallyCell key={summary.area} site={site} tally={countCells(cells, unit.code)} />
            ))}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

function TallyCell({ site, tally }: { readonly site: SiteContext; readonly tally: AreaTally | undefined }) {
  const words = site.texts.compare;
  if (tally === undefined) return <td class="absent">{words.notFramed}</td>;
  return (
    <td>
      <TallyMarks site={site} tally={tally} />
    </td>
  );
}

/** The counts as marks; a sentence for those who do not see them. */
function TallyMarks({ site, tally }: { readonly site: SiteContext; readonly tally: AreaTally }) {
  const words = site.texts.compare;
  const { desired, partly, develop, missing } = tally;
  return (
    <>
      <span class="visually-hidden">{words.tally(desired, partly, develop, missing)}</span>
      <span class="tally" aria-hidden="true">
        <span class="tally-marks">
          {desired > 0 && <span class="meaning-green">{desired}</span>}
          {partly > 0 && <span class="meaning-yellow">{partly}</span>}
          {develop > 0 && <span class="meaning-red">{develop}</span>}
        </span>
        {missing > 0 && <span class="tally-missing small">{words.missingShort(missing)}</span>}
      </span>
    </>
  );
}

/** What the marks of a tally stand for. */
export function TallyLegend({ site }: { readonly site: SiteContext }) {
  const colours = ['green', 'yellow', 'red'] as const;
  return (
    <ul class="legend legend-row">
      {colours.map((colour) => (
        <li key={colour}>
          <span class={`meaning-${colour}`}>{site.texts.compare.count}</span> {site.words.colours[colour]}
        </li>
      ))}
    </ul>
  );
}
