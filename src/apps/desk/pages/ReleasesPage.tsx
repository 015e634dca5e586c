// All releases: what was published, when and by whom.

import type { DeskUser, ReleaseRecord } from '../../../stages/collection/index.ts';
import type { Round } from '../../../stages/definition/index.ts';
import { DataTable } from '../../../ui/DataTable.tsx';
import { type Language, readText } from '../../../ui/language.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { deskTexts } from '../catalogues.ts';
import { describeTime } from '../describeTime.ts';
import { DeskPage } from './DeskPage.tsx';

export interface ReleasesPageProps {
  readonly language: Language;
  readonly basePath: string;
  readonly user: DeskUser;
  readonly round: Round;
  readonly releases: readonly ReleaseRecord[];
  readonly names: ReadonlyMap<string, string>;
  /** The release that has just been published. */
  readonly done?: { readonly area: string; readonly version: number } | undefined;
}

export function ReleasesPage(props: ReleasesPageProps) {
  const { language, basePath, round, releases, done } = props;
  const texts = deskTexts[language];
  return (
    <DeskPage
      {...props}
      title={texts.releases.title}
      round={round.year}
      path={`${basePath}/${round.year}/publiceringar`}
    >
      <h1>{texts.releases.title}</h1>
      {done && (
        <Notice language={language} kind="success" isLive>
          <p>
            {texts.publish.done(nameArea(props, done.area), done.version)}{' '}
            <a href={`/${round.year}/${done.area}`}>{texts.publish.view}</a>
          </p>
        </Notice>
      )}
      {releases.length === 0 ? (
        <>
          <p class="lead">{texts.releases.none}</p>
          <p>
            <a href={`${basePath}/${round.year}/publicera`}>{texts.releases.toPublish}</a>
          </p>
        </>
      ) : (
        <ReleasesTable {...props} />
      )}
    </DeskPage>
  );
}

function ReleasesTable(props: ReleasesPageProps) {
  const { language, releases, names } = props;
  const texts = deskTexts[language].releases;
  return (
    <DataTable id="publiceringar" caption={texts.caption}>
      <thead>
        <tr>
          {[texts.area, texts.round, texts.version, texts.state, texts.when, texts.who, texts.hash].map((head) => (
            <th scope="col" key={head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {releases.map((release) => (
          <tr key={`${release.round}|${release.area}|${release.version}`}>
            <th scope="row">{nameArea(props, release.area)}</th>
            <td>{release.round}</td>
            <td>{release.version}</td>
            <td>{texts.states[release.state]}</td>
            <td>{describeTime(release.publishedAt ?? release.createdAt, language)}</td>
            <td>{names.get(release.publishedBy ?? release.createdBy) ?? texts.unknown}</td>
            <td class="receipt-code">{release.manifestHash?.slice(0, 12) ?? texts.unknown}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

function nameArea({ round, language }: ReleasesPageProps, code: string): string {
  const area = round.areas.find((candidate) => candidate.code === code);
  return area ? readText(area.name, language) : code;
}
