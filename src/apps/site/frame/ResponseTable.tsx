import type { ReleaseData } from '../../../stages/publication/index.ts';
import { DataTable } from '../../../ui/DataTable.tsx';
import { formatNumber, formatPercent } from '../../../ui/format.ts';
import { LocalText } from '../../../ui/LocalText.tsx';
import type { BilingualText } from '../../../ui/language.ts';
import { describeAbsence } from '../../../ui/ResultCell.tsx';
import type { SiteContext } from './siteContext.ts';

/** Rates of the whole round, also on the page of one area. */
export interface ResponseTableProps {
  readonly site: SiteContext;
  readonly data: ReleaseData;
  /** Parts to show; all when left out. */
  readonly parts?: readonly string[] | undefined;
}

/** How many answered each part, with the year before. The shares stand first: they are what a narrow screen shows. */
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
            {words.percent}
          </th>
          {hasPrevious && (
            <th scope="col" class="number">
              {words.previousPercent(data.round - 1)}
            </th>
          )}
          <th scope="col" class="number">
            {words.answered}
          </th>
          <th scope="col" class="number">
            {words.framed}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.part}>
            <th scope="row">
              <LocalText text={readPartName(site, data, line.part)} language={site.language} />
            </th>
            {percent(line.percent)}
            {hasPrevious && percent(line.previousPercent)}
            <td class="number">{formatNumber(line.answered, site.language)}</td>
            <td class="number">{formatNumber(line.framed, site.language)}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

/** Name of a part, or of `any` and `all`; in English by the catalogue where the part is an area and has no name. */
export function readPartName(site: SiteContext, data: ReleaseData, part: string): BilingualText {
  const { anyPart, allParts } = site.texts.area;
  if (part === 'any') return { sv: anyPart, en: anyPart };
  if (part === 'all') return { sv: allParts, en: allParts };
  const name = data.partNames[part];
  if (name === undefined) return { sv: part, en: part };
  return { sv: name.sv, en: name.en ?? (site.language === 'en' ? site.texts.site.areas[part] : undefined) };
}
