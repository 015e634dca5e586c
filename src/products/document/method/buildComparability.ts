// What may be compared: over time and between areas (R-COMPARABILITY-01, R-ROTATION-01, -09, R-DOCUMENTATION-09, -11).

import { listToldComparability, nameYears, type ReleasedColumn } from '../../../stages/publication/index.ts';
import { documentMethod } from '../../../texts/sv/documentMethod.ts';
import { documentRelease } from '../../../texts/sv/documentRelease.ts';
import { vocabulary } from '../../../texts/sv/vocabulary.ts';
import { workbookTexts } from '../../../texts/sv/workbook.ts';
import { listOwnChanges } from '../../table/index.ts';
import type { PrintedBlock } from '../print/printedDocument.ts';
import { bodies, body, heading, labelled } from '../release/blocks.ts';
import { joinCodes } from '../release/joinCodes.ts';
import { joinWords, nameArea, type ReleaseContent } from '../release/releaseContent.ts';

const texts = documentMethod.quality;
/** Of a lying page: two for each area, so that the heads of ten have room, and the rest for the names. */
const pageShares = 28;
const leastShare = 6;
/** Columns of a row that are named; of more, codes are enough: their names stand at their descriptions. */
const mostNamed = 10;

/** What the release says of itself; an area without earlier rounds is told as such. */
export function buildComparability(content: ReleaseContent): readonly PrintedBlock[] {
  return [
    heading(2, texts.comparability),
    heading(3, texts.overTime),
    ...buildOverTime(content),
    heading(3, texts.betweenGroups),
    body(texts.betweenGroupsText),
    heading(3, texts.furtherUse),
    ...texts.furtherUseTexts.map(([label, text]) => labelled(label, text)),
    heading(3, texts.changes),
    ...buildChanges(content),
    ...buildBetweenAreas(content),
  ];
}

function buildOverTime(content: ReleaseContent): readonly PrintedBlock[] {
  const { data, tables } = content;
  const since = data.areaText?.since;
  const previous = data.round - 1;
  const isDirect = ({ comparability: [nearest] }: ReleasedColumn) =>
    nearest?.year === previous && nearest.status === 'direct';
  const direct = data.columns.filter(isDirect).length;
  const rows = groupComparability(data.columns, isDirect);
  return [
    body(texts.overTimeText),
    ...(since === undefined ? [] : [body(texts.since(data.areaName.sv, since))]),
    ...(rows.length === 0
      ? [body(texts.allDirect(previous))]
      : [
          body(`${texts.direct(direct, previous)} ${texts.tableTells(direct)}`),
          tables.table({ title: texts.overTimeTable, head: texts.overTimeHead, widths: [6, 8, 14, 24] }, rows),
        ]),
  ];
}

/** A row for each answer about the nearest years of which something is known, with all columns that have it. */
function groupComparability(
  columns: readonly ReleasedColumn[],
  isDirect: (column: ReleasedColumn) => boolean,
): readonly (readonly string[])[] {
  const rows = new Map<string, { readonly cells: readonly string[]; readonly columns: ReleasedColumn[] }>();
  for (const column of columns) {
    if (isDirect(column)) continue;
    const [entry] = listToldComparability(column.comparability);
    if (entry === undefined) continue;
    const status = vocabulary.comparability[entry.status];
    const cells = [nameYears(entry), status, entry.reason.sv || documentRelease.none];
    const key = cells.join('|');
    const row = rows.get(key) ?? { cells, columns: [] };
    row.columns.push(column);
    rows.set(key, row);
  }
  return [...rows.values()].map((row) => [...row.cells, listNames(row.columns, columns)]);
}

/** One name alone, several with a dash each; of many the codes. */
function listNames(own: readonly ReleasedColumn[], all: readonly ReleasedColumn[]): string {
  const codes = own.map(({ code }) => code);
  if (own.length > mostNamed) return own.length === all.length ? texts.listedAll : joinCodes(codes, all);
  const names = own.map(({ code, shortName }) => texts.listed(code, shortName.sv));
  return names.length < 2 ? names.join('') : names.map(texts.listedAmong).join('\n');
}

function buildChanges(content: ReleaseContent): readonly PrintedBlock[] {
  const { data, tables } = content;
  const { rotation } = data;
  const changes = listOwnChanges(data);
  const name = (area: string) => nameArea(data, area);
  const hasQuestions = changes.some(({ questions }) => questions.length > 0);
  return [
    ...(rotation === undefined
      ? []
      : bodies(texts.rotation(joinWords(rotation.areas.map(name)), joinWords(rotation.even), joinWords(rotation.odd)))),
    changes.length === 0
      ? body(texts.changesNone(data.changesSincePreviousRound.length > 0))
      : tables.table(
          {
            title: texts.changesTable(data.round - 1),
            head: [...texts.changesHead, ...(hasQuestions ? [texts.changesQuestions] : [])],
            widths: [2, 9, 4, ...(hasQuestions ? [2] : [])],
            isDense: true,
          },
          changes.map(({ kind, text, area, questions }) => [
            workbookTexts.changeKinds[kind],
            text.sv,
            name(area),
            ...(hasQuestions ? [questions.join(', ') || documentRelease.none] : []),
          ]),
        ),
  ];
}

/** A column per area that the table of the round compares, so wide that its pages lie. */
function buildBetweenAreas({ data, tables }: ReleaseContent): readonly PrintedBlock[] {
  const { areaComparability: rows } = data;
  const named = new Set(rows.flatMap(({ areas }) => areas));
  const areas = data.comparedAreas ?? [...named];
  const title = heading(3, texts.betweenAreas);
  if (rows.length === 0) return [title, body(texts.betweenAreasNone)];
  return [
    {
      kind: 'landscape',
      blocks: [
        title,
        body(texts.betweenAreasText),
        tables.table(
          {
            title: texts.betweenAreasTable,
            head: [texts.betweenAreasIndicator, ...areas.map((area) => texts.shortAreas[area] ?? nameArea(data, area))],
            widths: [Math.max(leastShare, pageShares - 2 * areas.length), ...areas.map(() => 2)],
            isDense: true,
          },
          rows.map((row) => [
            row.name,
            ...areas.map((area) => (row.areas.includes(area) ? documentRelease.mark : documentRelease.none)),
          ]),
        ),
      ],
    },
  ];
}
