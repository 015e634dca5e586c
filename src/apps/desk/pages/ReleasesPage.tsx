// All releases of a round: how far each has come, when and through whom.

import type { DeskUser } from '../../../stages/collection/index.ts';
import type { Round } from '../../../stages/definition/index.ts';
import type { ReleaseRecord } from '../../../stages/publication/index.ts';
import { DataTable } from '../../../ui/DataTable.tsx';
import type { Language } from '../../../ui/language.ts';
import { deskReleaseTexts, deskTexts } from '../catalogues.ts';
import { describeTime } from '../describeTime.ts';
import { buildFaultsPath, type FaultCounts } from '../releasing/countFaults.ts';
import { nameArea } from '../releasing/nameArea.ts';
import { buildReleasePath } from '../releasing/openRelease.ts';
import { DeskPage } from './DeskPage.tsx';
import { FaultsStanding } from './faults/FaultsStanding.tsx';

/** `names`: of users by actor. */
export interface ReleasesPageProps {
  readonly language: Language;
  readonly basePath: string;
  readonly user: DeskUser;
  readonly round: Round;
  readonly releases: readonly ReleaseRecord[];
  readonly faults: FaultCounts;
  readonly names: ReadonlyMap<string, string>;
}

/** Drafts too, which no reader sees. */
export function ReleasesPage(props: ReleasesPageProps) {
  const { language, basePath, round, releases } = props;
  const texts = deskTexts[language];
  return (
    <DeskPage
      {...props}
      title={texts.releases.title}
      round={round.year}
      path={`${basePath}/${round.year}/publiceringar`}
    >
      <h1>{texts.releases.title}</h1>
      {releases.length === 0 ? (
        <>
          <p class="lead">{texts.releases.none}</p>
          <p>
            <a href={`${basePath}/${round.year}/publicera`}>{texts.releases.toPublish}</a>
          </p>
        </>
      ) : (
        <>
          <FaultsStanding language={language} path={buildFaultsPath(props, round.year)} counts={props.faults} />
          <ReleasesTable {...props} />
        </>
      )}
    </DeskPage>
  );
}

function ReleasesTable(props: ReleasesPageProps) {
  const { language, releases, names, round } = props;
  const texts = deskTexts[language].releases;
  const words = deskReleaseTexts[language];
  return (
    <DataTable id="publiceringar" caption={texts.caption}>
      <thead>
        <tr>
          {[texts.area, texts.version, texts.state, texts.when, texts.who, words.who, texts.hash].map((head) => (
            <th scope="col" key={head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {releases.map((release) => (
          <tr key={`${release.area}|${release.version}`}>
            <th scope="row">
              <a href={buildLink(props, release)}>{nameArea(round, release.area, language)}</a>
            </th>
            <td>{release.version}</td>
            <td>{words.states[release.state]}</td>
            <td>{describeTime(release.liveAt ?? release.checkedAt ?? release.createdAt, language)}</td>
            <td>{names.get(release.checkedBy ?? release.createdBy) ?? texts.unknown}</td>
            <td>{release.approvedBy === undefined ? '–' : (names.get(release.approvedBy) ?? texts.unknown)}</td>
            <td class="receipt-code">{release.manifestHash?.slice(0, 12) ?? texts.unknown}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

/** A draft is worked on at the checklist, what is live is read on the site, all else has a page of its own. */
function buildLink({ basePath, round }: ReleasesPageProps, release: ReleaseRecord): string {
  if (release.state === 'draft') return `${basePath}/${round.year}/publicera?omrade=${release.area}`;
  if (release.state === 'live') return `/${release.round}/${release.area}?version=${release.version}`;
  return buildReleasePath({ basePath }, release);
}
