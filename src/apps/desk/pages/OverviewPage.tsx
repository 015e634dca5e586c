// The round at a glance: where it stands, what has come in per part and county, and the board of units and parts.

import type { BoardFilter, BoardRow, DeskUser, RoundProgress } from '../../../stages/collection/index.ts';
import type { Classifications, Round } from '../../../stages/definition/index.ts';
import { formatNumber, formatPercent } from '../../../ui/format.ts';
import { type Language, readText } from '../../../ui/language.ts';
import { renderBoardQuery } from '../boardQuery.ts';
import { deskBoardTexts } from '../catalogues.ts';
import { describeStanding, type RoundStanding } from '../roundStanding.ts';
import { BoardFilters } from './board/BoardFilters.tsx';
import { BoardTable } from './board/BoardTable.tsx';
import { CountyTable, ResponseTable } from './board/ResponseTable.tsx';
import { DeskPage } from './DeskPage.tsx';

/** `progress` is of the whole round, `sums` of the rows only. */
export interface OverviewPageProps {
  readonly language: Language;
  readonly basePath: string;
  readonly user: DeskUser;
  readonly round: Round;
  readonly classifications: Classifications;
  readonly standing: RoundStanding;
  readonly progress: RoundProgress;
  readonly isSynthetic: boolean;
  readonly filter: BoardFilter;
  /** What the filter leaves of the board, and its sums. */
  readonly rows: readonly BoardRow[];
  readonly sums: RoundProgress;
}

/** The first page after signing in. Every framed pair of unit and part is on its board (R-COLLECTION-15). */
export function OverviewPage(props: OverviewPageProps) {
  const { language, basePath, round, progress, standing, classifications } = props;
  const texts = deskBoardTexts[language];
  const { any } = progress;
  const title = texts.title(readText(round.name, language));
  const path = `${basePath}/${round.year}`;
  return (
    <DeskPage {...props} title={title} round={round.year} path={path}>
      <h1>{title}</h1>
      <p class="lead">
        {texts.answered(
          formatNumber(any.answered, language),
          formatNumber(any.framed, language),
          formatPercent(any.percent ?? 0, language),
        )}
      </p>
      <p class="measure">
        {describeStanding(standing, language)} <a href={`${path}/kalender`}>{texts.toCalendar}</a>
      </p>
      <ResponseTable language={language} round={round} progress={progress} />
      <p>
        <a href={`${path}/response.csv`}>{texts.response.download}</a>
      </p>
      <BoardSection {...props} />
      <CountyTable language={language} round={round} progress={progress} counties={classifications.counties} />
    </DeskPage>
  );
}

function BoardSection(props: OverviewPageProps) {
  const { language, basePath, round, filter, rows } = props;
  const texts = deskBoardTexts[language].board;
  const parts = round.parts.filter(({ code }) => filter.part === '' || code === filter.part);
  return (
    <section id="enheter" class="desk-section">
      <h2>{texts.title}</h2>
      <BoardFilters {...props} />
      {rows.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <>
          <BoardTable {...props} parts={parts} />
          <p>
            <a href={`${basePath}/${round.year}/laget.csv${renderBoardQuery(filter)}`}>{texts.download}</a>
          </p>
        </>
      )}
    </section>
  );
}
