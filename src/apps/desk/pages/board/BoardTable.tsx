// Units in rows, parts in columns: each state in a word and a shape. The shape is drawn by the class of the cell, so that three
// thousand cells stay light.

import { findStockholmDate } from '../../../../kernel/stockholmTime.ts';
import type { BoardCell, BoardRow, RoundProgress } from '../../../../stages/collection/index.ts';
import type { Part, Round } from '../../../../stages/definition/index.ts';
import { nameUnit } from '../../../../stages/frame/index.ts';
import { DataTable } from '../../../../ui/DataTable.tsx';
import { formatNumber, formatPercent } from '../../../../ui/format.ts';
import { type Language, readText } from '../../../../ui/language.ts';
import { deskBoardTexts, deskTexts } from '../../catalogues.ts';

/** `rows`: filtered and sorted already. */
export interface BoardTableProps {
  readonly language: Language;
  readonly basePath: string;
  readonly round: Round;
  /** Parts to show as columns, in the round's order. */
  readonly parts: readonly Part[];
  readonly rows: readonly BoardRow[];
  /** Progress of the units shown. */
  readonly sums: RoundProgress;
}

/** An empty cell is a part that the unit is not framed for. The first row sums the units shown. */
export function BoardTable(props: BoardTableProps) {
  const { language, parts, rows } = props;
  const texts = deskBoardTexts[language].board;
  return (
    <DataTable
      id="enhetstabell"
      caption={texts.caption(rows.length)}
      description={texts.description}
      size="tall"
      look="board"
    >
      <thead>
        <tr>
          <th scope="col">{texts.unit}</th>
          <th scope="col" class="number">
            {texts.leftHead}
          </th>
          {parts.map((part) => (
            <th scope="col" key={part.code}>
              {readText(part.name, language)}
            </th>
          ))}
          <th scope="col">{texts.lastActivity}</th>
        </tr>
      </thead>
      <tbody>
        <SumRow {...props} />
        {rows.map((row) => (
          <UnitRow key={row.unit.code} {...props} row={row} />
        ))}
      </tbody>
    </DataTable>
  );
}

function SumRow({ language, parts, sums, rows }: BoardTableProps) {
  const texts = deskBoardTexts[language];
  const left = rows.reduce((sum, row) => sum + row.partsLeft, 0);
  return (
    <tr class="row-own">
      <th scope="row">{texts.board.sum}</th>
      <td class="number">{formatNumber(left, language)}</td>
      {parts.map((part) => {
        const count = sums.byPart.get(part.code);
        return (
          <td key={part.code} class="share">
            {count?.percent === undefined
              ? deskTexts[language].states.notFramed
              : formatPercent(count.percent, language)}
            {count?.percent !== undefined && (
              <span class="share-base">
                {texts.counties.counted(formatNumber(count.answered, language), formatNumber(count.framed, language))}
              </span>
            )}
          </td>
        );
      })}
      <td class="last-activity">
        {describeLast(
          rows
            .map(({ lastActivityAt }) => lastActivityAt ?? '')
            .sort()
            .at(-1),
          language,
        )}
      </td>
    </tr>
  );
}

function UnitRow({ language, basePath, round, parts, row }: BoardTableProps & { readonly row: BoardRow }) {
  const texts = deskBoardTexts[language].board;
  const { unit, lastActivityAt, address } = row;
  return (
    <tr>
      <th scope="row">
        <a href={`${basePath}/${round.year}/enhet/${unit.code}`}>{nameUnit(unit)}</a>
        {address !== 'inOrder' && (
          <span class={`mark mark-${address}`}>{address === 'bounced' ? texts.bouncedMark : texts.noAddressMark}</span>
        )}
      </th>
      <td class="number">{row.partsLeft}</td>
      {parts.map(({ code }) => (
        <PartCell key={code} language={language} cell={row.cells.get(code)} />
      ))}
      <td class="last-activity">{describeLast(lastActivityAt, language)}</td>
    </tr>
  );
}

/** The day in figures: the column is narrow. */
function describeLast(lastActivityAt: string | undefined, language: Language): string {
  return lastActivityAt ? findStockholmDate(lastActivityAt) : deskBoardTexts[language].board.never;
}

function PartCell({ language, cell }: { readonly language: Language; readonly cell: BoardCell | undefined }) {
  const { states } = deskTexts[language];
  if (cell === undefined) return <td class="state-notFramed">{states.notFramed}</td>;
  return (
    <td class={`state state-${cell.state}`}>
      {states[cell.state]}
      {cell.isLate && <span class="share-base">{deskBoardTexts[language].board.lateMark}</span>}
    </td>
  );
}
