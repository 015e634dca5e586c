// The way between rounds: each with where it stands.

import type { DeskUser, ProgressCount } from '../../../stages/collection/index.ts';
import type { Round } from '../../../stages/definition/index.ts';
import { DataTable } from '../../../ui/DataTable.tsx';
import { formatNumber, formatPercent } from '../../../ui/format.ts';
import { type Language, readText } from '../../../ui/language.ts';
import { deskBoardTexts } from '../catalogues.ts';
import { describeStanding, type RoundStanding } from '../roundStanding.ts';
import { DeskPage } from './DeskPage.tsx';

/** `rounds`: newest first, those with questions only. */
export interface RoundsPageProps {
  readonly language: Language;
  readonly basePath: string;
  readonly user: DeskUser;
  readonly rounds: readonly {
    readonly round: Round;
    readonly standing: RoundStanding;
    readonly answered: ProgressCount;
  }[];
  /** The page of a round to lead to; undefined: its overview. */
  readonly page: string | undefined;
}

/** `page`: the page of the round that each link leads to; the overview without one. */
export function RoundsPage(props: RoundsPageProps) {
  const { language, basePath, rounds, page } = props;
  const texts = deskBoardTexts[language].rounds;
  return (
    <DeskPage {...props} title={texts.title}>
      <h1>{texts.title}</h1>
      <p class="lead">{texts.lead}</p>
      <DataTable id="omgangar" caption={texts.caption} hasStickyColumn={false}>
        <thead>
          <tr>
            {[texts.round, texts.standing, texts.answered].map((head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rounds.map(({ round, standing, answered }) => (
            <tr key={round.year}>
              <th scope="row">
                <a href={`${basePath}/${round.year}${page === undefined ? '' : `/${page}`}`}>
                  {readText(round.name, language)}
                </a>
              </th>
              <td>{describeStanding(standing, language)}</td>
              <td>
                {texts.answeredOf(
                  formatNumber(answered.answered, language),
                  formatNumber(answered.framed, language),
                  formatPercent(answered.percent ?? 0, language),
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </DeskPage>
  );
}
