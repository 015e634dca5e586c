// What has come in per part, with the year before; and the same per county.

import type { ProgressCount, RoundProgress } from '../../../../stages/collection/index.ts';
import type { Classifications, Round } from '../../../../stages/definition/index.ts';
import { DataTable } from '../../../../ui/DataTable.tsx';
import { formatNumber, formatPercent } from '../../../../ui/format.ts';
import { type Language, readText } from '../../../../ui/language.ts';
import { deskBoardTexts, deskTexts } from '../../catalogues.ts';

/** `progress`: of the whole round. */
export interface ResponseTableProps {
  readonly language: Language;
  readonly round: Round;
  readonly progress: RoundProgress;
}

interface ResponseRow {
  readonly code: string;
  readonly name: string;
  readonly count: ProgressCount | undefined;
  readonly previous: number | undefined;
}

/**
 * Per cent of framed units, whole, half up, beside the published per cent of the year before; empty where no source
 * gives it.
 */
export function ResponseTable({ language, round, progress }: ResponseTableProps) {
  const texts = deskBoardTexts[language].response;
  const rows: readonly ResponseRow[] = [
    ...round.parts.map((part) => ({
      code: part.code,
      name: readText(part.name, language),
      count: progress.byPart.get(part.code),
      previous: part.published.previousPercent,
    })),
    { code: 'any', name: texts.any, count: progress.any, previous: round.published.previousPercentAny },
    { code: 'all', name: texts.all, count: progress.all, previous: round.published.previousPercentAll },
  ];
  const heads = [
    texts.framed,
    texts.handedIn,
    texts.percent,
    texts.previous,
    texts.begun,
    texts.notStarted,
    texts.declined,
  ];
  return (
    <DataTable id="delar" caption={texts.caption} description={texts.description}>
      <thead>
        <tr>
          <th scope="col">{texts.part}</th>
          {heads.map((head) => (
            <th scope="col" class="number" key={head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ code, name, count, previous }) => (
          <tr key={code}>
            <th scope="row">{name}</th>
            {renderNumbers(count, previous, language)}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

function renderNumbers(count: ProgressCount | undefined, previous: number | undefined, language: Language) {
  const number = (value: number | undefined) => formatNumber(value ?? 0, language);
  const cells = {
    framed: number(count?.framed),
    answered: number(count?.answered),
    percent: formatPercent(count?.percent ?? 0, language),
    previous: previous === undefined ? deskBoardTexts[language].response.noPrevious : formatPercent(previous, language),
    begun: number(count?.begun),
    notStarted: number(count?.notStarted),
    declined: number(count?.declined),
  };
  return Object.entries(cells).map(([name, text]) => (
    <td class="number" key={name}>
      {text}
    </td>
  ));
}

/** Counties without framed units are left out. */
export function CountyTable(props: ResponseTableProps & { readonly counties: Classifications['counties'] }) {
  const { language, round, progress, counties } = props;
  const texts = deskBoardTexts[language].counties;
  return (
    <div class="desk-section">
      <DataTable id="lan" caption={texts.caption} description={texts.description} size="tall">
        <thead>
          <tr>
            <th scope="col">{texts.county}</th>
            {round.parts.map((part) => (
              <th scope="col" key={part.code}>
                {readText(part.name, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {counties
            .filter((county) => progress.byCounty.has(county.code))
            .map((county) => (
              <tr key={county.code}>
                <th scope="row">{county.name}</th>
                {round.parts.map((part) => (
                  <CountyCell
                    key={part.code}
                    language={language}
                    count={progress.byCounty.get(county.code)?.get(part.code)}
                  />
                ))}
              </tr>
            ))}
        </tbody>
      </DataTable>
    </div>
  );
}

function CountyCell({ language, count }: { readonly language: Language; readonly count: ProgressCount | undefined }) {
  if (count === undefined || count.framed === 0) return <td>{deskTexts[language].states.notFramed}</td>;
  return (
    <td class="share">
      {formatPercent(count.percent ?? 0, language)}
      <span class="share-base">
        {deskBoardTexts[language].counties.counted(
          formatNumber(count.answered, language),
          formatNumber(count.framed, language),
        )}
      </span>
    </td>
  );
}
