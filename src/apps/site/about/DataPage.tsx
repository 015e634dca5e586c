// Open data: the API, every version of every release, and what the statuses mean.

import { Fragment } from 'preact';
import { absences } from '../../../kernel/observation.ts';
import type { ReleaseManifest, ReleaseSummary } from '../../../stages/publication/index.ts';
import { DataTable } from '../../../ui/DataTable.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { compareSwedish, formatDate } from '../../../ui/format.ts';
import { describeFile, describeFileForm, findFileKind, sortFiles } from '../area/listedFiles.ts';
import { getAreaNameByCode } from '../frame/areaWords.ts';
import { FaultyRelease } from '../frame/FaultNotices.tsx';
import { buildFileAddress } from '../frame/fileAddress.ts';
import { PageContents } from '../frame/PageContents.tsx';
import { SitePage } from '../frame/SitePage.tsx';
import { buildFeedAddress, type SiteContext } from '../frame/siteContext.ts';
import { buildDataAddress } from '../place/productAddress.ts';
import { ApiExamples } from './ApiExamples.tsx';

/** `manifests`: every version, in any order. */
export interface DataPageProps {
  readonly site: SiteContext;
  readonly manifests: readonly ReleaseManifest[];
  /** An area of the newest round, for examples; undefined where nothing is published. */
  readonly example: ReleaseSummary | undefined;
  /** True where packages of whole rounds can be made. */
  readonly hasProducts: boolean;
}

/** For those who fetch data. Without `hasProducts` packages that are made on request are not offered. */
export function DataPage({ site, manifests, example, hasProducts }: DataPageProps) {
  const words = site.texts.siteData;
  const hasPackages = hasProducts && manifests.length > 0;
  return (
    <SitePage
      site={site}
      title={words.title}
      description={words.lead}
      steps={[{ label: words.title }]}
      isSynthetic={manifests.some((manifest) => manifest.isSynthetic)}
    >
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <p class="measure">
        {words.reuse} {manifests.some((manifest) => manifest.isSynthetic) && words.synthetic}
      </p>
      <PageContents
        site={site}
        sections={[
          hasPackages ? ['paket', words.packagesTitle] : undefined,
          ['publiceringar', words.releasesTitle],
          ['api', words.apiTitle],
          ['format', words.formatsTitle],
          ['statusar', words.statusTitle],
        ]}
      />
      {hasPackages && <RoundPackages site={site} manifests={manifests} />}
      <section aria-labelledby="publiceringar">
        <h2 id="publiceringar">{words.releasesTitle}</h2>
        {manifests.length === 0 ? <p>{words.none}</p> : <ReleaseList site={site} manifests={manifests} />}
      </section>
      <section aria-labelledby="api">
        <h2 id="api">{words.apiTitle}</h2>
        <p class="measure">{words.api}</p>
        <p class="measure">{words.apiMoments}</p>
        <ul>
          <li>
            <a href="/api/v1/openapi.json">{words.apiDescription}</a>
          </li>
          <li>
            <a href={buildFeedAddress(site)}>{site.texts.feed.link}</a>
          </li>
        </ul>
        {example !== undefined && <ApiExamples site={site} summary={example} />}
      </section>
      <section aria-labelledby="format">
        <h2 id="format">{words.formatsTitle}</h2>
        <FormatTable site={site} manifests={manifests} />
      </section>
      <section aria-labelledby="statusar" class="short-table">
        <h2 id="statusar">{words.statusTitle}</h2>
        <StatusTable site={site} />
      </section>
    </SitePage>
  );
}

/** Every area of a round in one file, also where the areas were published one by one. */
function RoundPackages({ site, manifests }: Pick<DataPageProps, 'site' | 'manifests'>) {
  const words = site.texts.siteData;
  const rounds = [...new Set(manifests.map(({ round }) => round))].sort((a, b) => b - a);
  return (
    <section aria-labelledby="paket">
      <h2 id="paket">{words.packagesTitle}</h2>
      <p class="measure">{words.packages}</p>
      <ul class="inline-list">
        {rounds.map((round) => (
          <li key={round}>
            <a href={buildDataAddress(site, 'pack', undefined, { omgang: String(round) })} rel="nofollow">
              {words.package(round)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Files that stand in the list of all releases; the others stand on the page of the area and in the manifest. */
const listedProducts = new Set(['workbook', 'csv', 'results', 'dataPackage']);

/** The releases round by round, the newest in sight. */
function ReleaseList({ site, manifests }: Pick<DataPageProps, 'site' | 'manifests'>) {
  const rounds = [...Map.groupBy(manifests, ({ round }) => round)].toSorted((a, b) => b[0] - a[0]);
  return (
    <>
      {rounds.map(([round, released], index) => (
        <Disclosure
          key={round}
          language={site.language}
          summary={site.texts.siteData.releasesOf(site.texts.site.round(round), released.length)}
          isOpen={index === 0}
        >
          <ReleaseTable site={site} round={round} manifests={released} />
        </Disclosure>
      ))}
    </>
  );
}

interface ReleaseTableProps extends Pick<DataPageProps, 'site' | 'manifests'> {
  readonly round: number;
}

function ReleaseTable({ site, round, manifests }: ReleaseTableProps) {
  const words = site.texts.siteData;
  const sorted = manifests.toSorted(
    (a, b) => compareSwedish(getAreaNameByCode(site, a.area), getAreaNameByCode(site, b.area)) || b.version - a.version,
  );
  return (
    <DataTable id={`publiceringar-${round}`} caption={words.releasesCaption(site.texts.site.round(round))}>
      <thead>
        <tr>
          <th scope="col">{words.area}</th>
          <th scope="col">{words.version}</th>
          <th scope="col">{words.time}</th>
          <th scope="col">{words.files}</th>
        </tr>
      </thead>
      <tbody>
        {sorted.map((manifest) => (
          <tr key={`${manifest.area} ${manifest.version}`}>
            <th scope="row">{getAreaNameByCode(site, manifest.area)}</th>
            <td>
              {manifest.version}
              <FaultyRelease site={site} manifest={manifest} />
            </td>
            <td class="nowrap">{formatDate(manifest.time, site.language)}</td>
            <td>
              <ul class="inline-list">
                {listFiles(manifest).map((file) => (
                  <li key={file.path}>
                    <a href={buildFileAddress(manifest, file.path)}>{describeFileForm(site, { path: file.path })}</a>
                  </li>
                ))}
                <li>
                  <a href={buildFileAddress(manifest, 'release.json')}>{words.allFiles}</a>
                </li>
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

/** Where a release has no data files of their own, the results that it is made of are what there is. */
function listFiles(manifest: ReleaseManifest): readonly ReleaseManifest['files'][number][] {
  const listed = manifest.files.filter(({ product }) => listedProducts.has(product));
  const hasData = listed.some(({ product }) => product === 'csv');
  return sortFiles(hasData ? listed.filter(({ product }) => product !== 'results') : listed);
}

/** Every kind of file that the releases hold, in the order in which the areas offer them. */
function FormatTable({ site, manifests }: Pick<DataPageProps, 'site' | 'manifests'>) {
  const words = site.texts.siteData;
  const files = manifests.flatMap((manifest) => manifest.files).filter((file) => findFileKind(file) !== 'parts');
  const rows = Map.groupBy(sortFiles(files), (file) => describeFile(site, file));
  if (rows.size === 0) return null;
  return (
    <DataTable id="filer-tabell" caption={words.formatsCaption}>
      <thead>
        <tr>
          <th scope="col">{words.file}</th>
          <th scope="col">{words.form}</th>
        </tr>
      </thead>
      <tbody>
        {[...rows].map(([name, found]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              {[...new Set(found.map(({ path }) => describeFileForm(site, { path })))]
                .toSorted(compareSwedish)
                .join(', ')}
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

function StatusTable({ site }: { readonly site: SiteContext }) {
  const words = site.texts.siteData;
  return (
    <DataTable id="statusar-tabell" caption={words.statusCaption}>
      <thead>
        <tr>
          <th scope="col">{words.status}</th>
          <th scope="col">{words.word}</th>
          <th scope="col">{words.mark}</th>
          <th scope="col">{words.meaning}</th>
        </tr>
      </thead>
      <tbody>
        {absences.map((absence) => (
          <tr key={absence}>
            <th scope="row">
              <code>{breakCode(absence)}</code>
            </th>
            <td>{site.words.absences[absence].word.replace(' %', '\u00a0%')}</td>
            <td>
              <code>{site.words.absences[absence].mark}</code>
            </td>
            <td class="prose-cell">{site.words.absences[absence].explanation}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

/** A code that may be broken between its words, where a phone is narrower than it. */
function breakCode(code: string) {
  return code.split('_').map((word, index) => (
    <Fragment key={word}>
      {index > 0 && (
        <>
          _<wbr />
        </>
      )}
      {word}
    </Fragment>
  ));
}
