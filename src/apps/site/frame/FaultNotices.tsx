// Known faults in the results that a page shows: on top of it, beside what they concern, and in the list of a round.

import {
  type FaultNotice as Fault,
  isUnsettled,
  listFaultsIn,
  listReleasedAreas,
  type ReleaseData,
  type ReleaseManifest,
  type ShownPart,
} from '../../../stages/publication/index.ts';
import { FaultNotice, faultTexts } from '../../../ui/FaultNotice.tsx';
import { formatDate } from '../../../ui/format.ts';
import type { BilingualText } from '../../../ui/language.ts';
import { getAreaNameByCode, nameArea } from './areaWords.ts';
import { buildAddress, type SiteContext } from './siteContext.ts';

/** What a notice tells of an area; both data and summaries have it. */
type ShownArea = Pick<ReleaseData, 'round' | 'area' | 'areaName' | 'version' | 'time'> & {
  readonly columns: readonly { readonly code: string; readonly shortName: BilingualText }[];
  readonly units: readonly Pick<ReleaseData['units'][number], 'code' | 'name' | 'kind' | 'municipalityName'>[];
};

/** Results that a page shows. `columns`, `units`: codes; left out: all of the area. */
export interface ShownResults extends Pick<ShownPart, 'columns' | 'units'> {
  readonly data: ShownArea;
}

/** Every known fault in what is shown, in words; nothing where there is none. */
export function FaultNotices({ site, shown }: { readonly site: SiteContext; readonly shown: readonly ShownResults[] }) {
  return (
    <>
      {shown.flatMap((results) =>
        findFaults(site, results).map((fault) => (
          <ToldFault key={fault.id} site={site} fault={fault} data={results.data} />
        )),
      )}
    </>
  );
}

/** The notices of faults in some results, in the version that is shown. */
function findFaults({ faults }: SiteContext, { data, columns, units }: ShownResults): readonly Fault[] {
  const { round, area, version } = data;
  return listFaultsIn(faults, { round, area, version, columns, units });
}

interface ToldFaultProps {
  readonly site: SiteContext;
  readonly fault: Fault;
  readonly data: ShownArea;
  /** True in the list of all: every name, and how it ended. */
  readonly isListed?: boolean;
}

function ToldFault({ site, fault, data, isListed = false }: ToldFaultProps) {
  const { language } = site;
  const words = faultTexts[language];
  return (
    <FaultNotice
      language={language}
      id={buildFaultId(fault)}
      fault={fault}
      area={`${nameArea(site, data)} ${fault.round}`}
      names={data}
      isWhole={isListed}
      ended={isListed ? fault.end?.kind : undefined}
    >
      {isListed && describeVersions(site, fault)} <Standing site={site} fault={fault} data={data} />{' '}
      {!isListed && <a href={buildFaultListAddress(site, fault.round)}>{words.toAll}</a>}
    </FaultNotice>
  );
}

function describeVersions({ language }: SiteContext, { fromVersion, end }: Fault): string {
  if (end?.kind === 'noFault') return '';
  return faultTexts[language].versions(fromVersion, end?.version);
}

function Standing({ site, fault, data }: ToldFaultProps) {
  const words = faultTexts[site.language];
  const { end, round, area } = fault;
  if (end === undefined) return <>{isUnsettled(fault, data) ? words.notSettled : words.coming}</>;
  const day = formatDate(end.time, site.language);
  if (end.kind === 'noFault') return <>{words.noFault(day)}</>;
  return (
    <>
      {words.corrected(end.version, day)}{' '}
      <a href={buildAddress(site, `/${round}/${area}`, { version: String(end.version) })}>
        {words.toCorrected(end.version)}
      </a>
    </>
  );
}

/** Where the notice of a fault stands on a page. */
export function buildFaultId({ id }: Pick<Fault, 'id'>): string {
  return `kant-fel-${id}`;
}

/** Where every notice of a round stands, those that have ended too. */
function buildFaultListAddress(site: SiteContext, round: number): string {
  return `${buildAddress(site, '/metod', { omgang: String(round) })}#${faultListId}`;
}

const faultListId = 'kanda-fel';

/** Beside a row or a head of some columns: the way to the notice above. Faults of whole areas stand on top alone. */
export function FaultMark({ site, ...results }: ShownResults & { readonly site: SiteContext }) {
  const fault = findFaults(site, results).find(({ columns }) => columns.length > 0);
  if (fault === undefined) return null;
  const words = faultTexts[site.language];
  return (
    <>
      {' '}
      <a class="fault-mark" href={`#${buildFaultId(fault)}`} aria-label={words.markTitle(fault.columns.join(', '))}>
        {words.mark}
      </a>
    </>
  );
}

/** In the explanation of a figure: that it has a known fault, and the way to the notice on top of the page. */
export function FaultyCell({ site, ...results }: ShownResults & { readonly site: SiteContext }) {
  const [fault] = findFaults(site, results);
  if (fault === undefined) return null;
  const words = faultTexts[site.language];
  return (
    <p class="measure">
      <strong>{words.inCell}</strong> <a href={`#${buildFaultId(fault)}`}>{words.toNotice}</a>
    </p>
  );
}

/** Beside the files of a version, which stay as they are. */
export function FaultyFiles({ site, data }: { readonly site: SiteContext; readonly data: ShownArea }) {
  if (findFaults(site, { data }).length === 0) return null;
  const words = faultTexts[site.language];
  return (
    <p>
      <strong>{words.inFiles(data.version)}</strong>{' '}
      <a href={buildFaultListAddress(site, data.round)}>{words.toNotice}</a>
    </p>
  );
}

/** Beside a version in a list of files: the way to what is known to be wrong in it. */
export function FaultyRelease({ site, manifest }: { readonly site: SiteContext; readonly manifest: ReleaseManifest }) {
  const { round, version } = manifest;
  const areas = listReleasedAreas(manifest);
  if (!areas.some((area) => listFaultsIn(site.faults, { round, area, version }).length > 0)) return null;
  return (
    <>
      {' '}
      <a class="fault-mark" href={buildFaultListAddress(site, round)}>
        {faultTexts[site.language].mark}
      </a>
    </>
  );
}

/** Known faults that no version corrects yet, as entries of a list of news, the newest first. */
export function FaultNews({ site }: { readonly site: SiteContext }) {
  const words = faultTexts[site.language];
  return (
    <>
      {site.faults
        .filter(({ end }) => end === undefined)
        .map((fault) => (
          <li key={fault.id}>
            <a href={buildFaultListAddress(site, fault.round)}>
              {words.feed.found(getAreaNameByCode(site, fault.area), fault.round)}
            </a>
            <span class="muted small">{words.announced(formatDate(fault.time, site.language))}</span>
          </li>
        ))}
    </>
  );
}

/** Every notice of a round, also those that have ended; nothing where there has been none. */
export function FaultListSection({
  site,
  areas,
}: {
  readonly site: SiteContext;
  readonly areas: readonly ShownArea[];
}) {
  const words = faultTexts[site.language];
  const told = areas.flatMap((data) => listFaultsOfArea(site, data).map((fault) => ({ fault, data })));
  if (told.length === 0) return null;
  return (
    <section aria-labelledby={faultListId}>
      <h2 id={faultListId}>{words.listTitle}</h2>
      <p class="measure">{words.listIntro}</p>
      {told
        .toSorted((a, b) => Date.parse(b.fault.time) - Date.parse(a.fault.time))
        .map(({ fault, data }) => (
          <ToldFault key={fault.id} site={site} fault={fault} data={data} isListed />
        ))}
    </section>
  );
}

/** Id and title of the list of a round, for the contents of its page; undefined where there is none. */
export function findFaultSection(
  site: SiteContext,
  areas: readonly Pick<ShownArea, 'round' | 'area'>[],
): readonly [string, string] | undefined {
  const hasFaults = areas.some((data) => listFaultsOfArea(site, data).length > 0);
  return hasFaults ? [faultListId, faultTexts[site.language].listTitle] : undefined;
}

/** The notices of an area in a round, whatever versions they concern. */
function listFaultsOfArea({ faults }: SiteContext, { round, area }: Pick<ShownArea, 'round' | 'area'>) {
  return faults.filter((fault) => fault.round === round && fault.area === area);
}
