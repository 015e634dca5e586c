import type { ReleaseData } from '../../../stages/publication/index.ts';
import { DataTable } from '../../../ui/DataTable.tsx';
import { formatNumber, formatPercent } from '../../../ui/format.ts';
import { readText } from '../../../ui/language.ts';
import { describeAbsence } from '../../../ui/ResultCell.tsx';
import type { SiteContext } from './siteContext.ts';

export interface ResponseTableProps {
  readonly site: SiteContext;
  readonly data: ReleaseData;
  /** Parts to show; all when left out. */
  readonly parts?: readonly string[] | undefined;
}

/** How many answered each part, with the year before. */
export function ResponseTable({ site, data, parts }: ResponseTableProps) {
  const words = site.texts.area;
  const lines = data.response.filter((line) => parts === undefined || parts.includes(line.part));
  const hasPrevious = lines.some((line) => line.previousPercent !== undefined);
  const percent = (value: number | undefined) =>
    value === undefined ? (
      <td class="absent">{describeAbsence('NOT_AVAILABLE', site.language)}</td>
    ) : (
      <td class="number">{formatPercent(value, site.language)}</td>
    );
  return (
    <DataTable id="svar" caption={words.responseCaption(data.round)}>
      <thead>
        <tr>
          <th scope="col">{words.part}</th>
          <th scope="col" class="number">
            {words.framed}
          </th>
          <th scope="col" class="number">
            {words.answered}
          </th>
          <th scope="col" class="number">
            {words.percent}
          </th>
          {hasPrevious && (
            <th scope="col" class="number">
              {words.previousPercent(data.round - 1)}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.part}>
            <th scope="row">{getPartName(site, data, line.part)}</th>
            <td class="number">{formatNumber(line.framed, site.language)}</td>
            <td class="number">{formatNumber(line.answered, site.language)}</td>
            {percent(line.percent)}
            {hasPrevious && percent(line.previousPercent)}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

/** Name of a part, or of `any` and `all`. */
export function getPartName(site: SiteContext, data: ReleaseData, part: string): string {
  if (part === 'any') return site.texts.area.anyPart;
  if (part === 'all') return site.texts.area.allParts;
  const name = data.partNames[part];
  return name === undefined ? part : readText(name, site.language);
}
