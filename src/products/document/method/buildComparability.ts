// What may be compared: over time and between areas (R-COMPARABILITY-01, R-ROTATION-01, -09, R-DOCUMENTATION-09, -11).

import { listToldComparability, nameYears, type ReleasedColumn } from '../../../stages/publication/index.ts';
import { documentMethod } from '../../../texts/sv/documentMethod.ts';
import { documentRelease } from '../../../texts/sv/documentRelease.ts';
import { vocabulary } from '../../../texts/sv/vocabulary.ts';
import { workbookTexts } from '../../../texts/sv/workbook.ts';
import type { PrintedBlock } from '../print/printedDocument.ts';
import { bodies, body, heading } from '../release/blocks.ts';
import { joinWords, nameArea, type ReleaseContent } from '../release/releaseContent.ts';

const texts = documentMethod.quality;

export function buildComparability(content: ReleaseContent): readonly PrintedBlock[] {
  return [
    heading(2, texts.comparability),
    heading(3, texts.overTime),
    ...buildOverTime(content),
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
  const rows = data.columns.filter((column) => !isDirect(column)).flatMap(describeComparability);
  return [
    body(texts.overTimeText),
    ...(since === undefined ? [] : [body(texts.since(data.areaName.sv, since))]),
    body(rows.length === 0 ? texts.allDirect(previous) : `${texts.direct(direct, previous)} ${texts.restFollows}`),
    ...(rows.length === 0
      ? []
      : [tables.table({ title: texts.overTimeTable, head: texts.overTimeHead, widths: [5, 2, 3, 5] }, rows)]),
  ];
}

/** The nearest years of which something is known; a column of which nothing is, has no row. */
function describeComparability(column: ReleasedColumn): readonly (readonly string[])[] {
  return listToldComparability(column.comparability)
    .slice(0, 1)
    .map((entry) => [
      `${column.code} ${column.shortName.sv}`,
      nameYears(entry),
      vocabulary.comparability[entry.status],
      entry.reason.sv || documentRelease.none,
    ]);
}

function buildChanges(content: ReleaseContent): readonly PrintedBlock[] {
  const { data, tables } = content;
  const { rotation, changesSincePreviousRound: changes } = data;
  const name = (area: string) => nameArea(data, area);
  return [
    ...(rotation === undefined
      ? []
      : bodies(texts.rotation(joinWords(rotation.areas.map(name)), joinWords(rotation.even), joinWords(rotation.odd)))),
    changes.length === 0
      ? body(texts.changesNone)
      : tables.table(
          { title: texts.changesTable(data.round - 1), head: texts.changesHead, widths: [2, 6, 3, 2] },
          changes.map(({ kind, text, area, questions }) => [
            workbookTexts.changeKinds[kind],
            text.sv,
            name(area),
            questions.join(', ') || documentRelease.none,
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
            widths: [5, ...areas.map(() => 2)],
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
