// What readers fetch most, as addresses that answer, and how programs read the files.

import { dataCsvHeads } from '../../../products/dataFile/index.ts';
import type { ReleaseSummary } from '../../../stages/publication/index.ts';
import { dataFormatTexts as english } from '../../../texts/en/dataFormats.ts';
import { dataFormatTexts as swedish } from '../../../texts/sv/dataFormats.ts';
import { DataTable } from '../../../ui/DataTable.tsx';
import { nameArea } from '../frame/areaWords.ts';
import type { SiteContext } from '../frame/siteContext.ts';

/** `summary`: a published area of the newest round, which the examples are of. */
export interface ApiExamplesProps {
  readonly site: SiteContext;
  readonly summary: ReleaseSummary;
}

/** Every address is relative, so that it works on any server. */
export function ApiExamples({ site, summary }: ApiExamplesProps) {
  const words = site.texts.siteData.examples;
  const rows = listExamples(site, summary);
  return (
    <>
      <DataTable id="exempel" caption={words.caption} hasStickyColumn={false}>
        <thead>
          <tr>
            <th scope="col">{words.wish}</th>
            <th scope="col">{words.address}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([wish, address]) => (
            <tr key={wish}>
              <th scope="row">{wish}</th>
              <td>
                <code class="address">
                  <a href={address}>{address}</a>
                </code>
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
      <h3>{words.programsTitle}</h3>
      <p class="measure">{words.programs}</p>
      {programs.map(([name, code]) => (
        <figure key={name} class="code-example">
          <figcaption>{name}</figcaption>
          <pre class="code-line">
            <code>{code}</code>
          </pre>
        </figure>
      ))}
      <ColumnTable site={site} />
    </>
  );
}

/** A measure of the area stands for them all. */
function listExamples(site: SiteContext, summary: ReleaseSummary): readonly (readonly [string, string])[] {
  const words = site.texts.siteData.examples;
  const { round, area } = summary;
  const series = summary.columns.find(({ kind }) => kind === 'indicator')?.series ?? '';
  const results = '/api/v1/results';
  return [
    [words.area(nameArea(site, summary), round), `${results}?round=${round}&area=${area}&format=csvExcel`],
    [words.series, `${results}?series=${series}&level=unit&format=csv`],
    [words.nation(round), `${results}?round=${round}&level=nation&format=csv`],
    [words.indicators, `/api/v1/indicators?round=${round}&area=${area}`],
    [words.units, `/api/v1/units?round=${round}`],
    [words.changes, `/api/v1/changes?round=${round}`],
  ];
}

/** The file of one measure through the years, with codes read as text. */
const programs = [
  ['R', 'data.table::fread("fil.csv", colClasses = list(character = "code"), encoding = "UTF-8")'],
  ['Python', 'pandas.read_csv("fil.csv", dtype={"code": str})'],
] as const;

/** The same columns under the names of both flavours of CSV. */
function ColumnTable({ site }: { readonly site: SiteContext }) {
  const words = site.texts.siteData.examples;
  const { excelHeads } = site.language === 'en' ? english : swedish;
  return (
    <DataTable id="kolumner" caption={words.columnsCaption} description={words.columnsText} hasStickyColumn={false}>
      <thead>
        <tr>
          <th scope="col">{site.texts.site.figures.csv}</th>
          <th scope="col">{site.texts.site.figures.csvExcel}</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(dataCsvHeads).map(([name, head]) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
            </th>
            <td>{excelHeads[head]}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
