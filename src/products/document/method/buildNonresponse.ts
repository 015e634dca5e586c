// Who did not answer: the table of response with last year's per cent, what single questions lack, and results not shown.

import { calculatePercent } from '../../../kernel/share.ts';
import type { ReleasedColumn } from '../../../stages/publication/index.ts';
import { documentMethod } from '../../../texts/sv/documentMethod.ts';
import { documentRelease } from '../../../texts/sv/documentRelease.ts';
import { vocabulary } from '../../../texts/sv/vocabulary.ts';
import { formatNumber } from '../../table/index.ts';
import type { PrintedBlock } from '../print/printedDocument.ts';
import { bodies, body, heading } from '../release/blocks.ts';
import type { ReleaseContent } from '../release/releaseContent.ts';
import { buildResponseFigures } from './buildResponseFigures.ts';

const texts = documentMethod.quality;
const responseNumbers = [1, 2, 3, 4];

/** Per cent of framed units, whole, half up; of the round before where the definitions give it. */
export function buildNonresponse(content: ReleaseContent): readonly PrintedBlock[] {
  const { data, tables } = content;
  return [
    heading(3, texts.responseRate),
    body(describeResponse(content)),
    tables.table(
      {
        title: texts.response(data.round),
        head: texts.responseHead(data.round),
        widths: [12, 6, 4, 5, 5],
        numbers: responseNumbers,
      },
      listResponse(content),
    ),
    ...buildResponseFigures(content),
    heading(3, texts.nonresponse),
    ...bodies([...describeNone(content), ...texts.nonresponseText(data.nonresponseLimitPercent)]),
    heading(4, texts.partial),
    ...buildPartial(content),
  ];
}

function describeResponse({ data }: ReleaseContent): string {
  const some = data.response.find(({ part }) => part === 'any');
  const all = data.response.find(({ part }) => part === 'all');
  const parts = data.response.flatMap(({ part, percent }) =>
    part === 'any' || part === 'all' || percent === undefined ? [] : [percent],
  );
  return [
    some?.percent === undefined ? [] : [texts.responseText(some.framed, some.answered, some.percent)],
    all?.percent === undefined ? [] : [texts.responseAllText(all.answered, all.percent)],
    parts.length === 0 ? [] : [texts.responseBetween(Math.min(...parts), Math.max(...parts))],
  ]
    .flat()
    .join(' ');
}

function describeNone({ data }: ReleaseContent): readonly string[] {
  const some = data.response.find(({ part }) => part === 'any');
  const none = some === undefined ? 0 : some.framed - some.answered;
  return some === undefined || none === 0 ? [] : [texts.responseNoneText(none, calculatePercent(none, some.framed))];
}

/** The parts in the order of the round, then who answered any and all of theirs. */
function listResponse({ data }: ReleaseContent): readonly (readonly string[])[] {
  const names: Readonly<Record<string, string>> = { any: texts.responseAny, all: texts.responseAll };
  const tell = (value: number | undefined) => (value === undefined ? documentRelease.unknown : formatNumber(value));
  return data.response.map(({ part, framed, answered, percent, previousPercent }) => [
    data.partNames[part]?.sv ?? names[part] ?? part,
    tell(framed),
    tell(answered),
    tell(percent),
    tell(previousPercent),
  ]);
}

/** Only questions for numbers can be left without an answer inside a part that was answered. */
function buildPartial(content: ReleaseContent): readonly PrintedBlock[] {
  const { data, tables } = content;
  const measures = data.columns.filter(({ unit }) => unit !== undefined);
  if (measures.length === 0) return [body(texts.partialNone)];
  return [
    body(texts.partialText),
    tables.table(
      { title: texts.partialTable, head: texts.partialHead, widths: [6, 2, 3, 2], numbers: [1, 2, 3] },
      measures.map((column) => countPartial(content, column)),
    ),
    ...(data.notShown.length === 0
      ? []
      : [
          body(texts.notShownText),
          tables.table(
            { title: texts.notShown, head: texts.notShownHead, widths: [6, 2, 3, 3], numbers: [2, 3] },
            listNotShown(content),
          ),
        ]),
  ];
}

/** Of the units that answered the column's part, how many could not provide the number (R-EDITING-11). */
function countPartial({ data }: ReleaseContent, { code, part, name }: ReleasedColumn): readonly string[] {
  const answered = new Set(data.units.flatMap((unit) => (unit.answeredParts.includes(part) ? [unit.code] : [])));
  const lacking = data.results.filter(
    (result) =>
      result.indicator === code &&
      result.level === 'unit' &&
      result.status === 'CANNOT_PROVIDE' &&
      answered.has(result.code),
  ).length;
  const percent = answered.size === 0 ? documentRelease.none : formatNumber(calculatePercent(lacking, answered.size));
  return [name.sv, formatNumber(answered.size), formatNumber(lacking), percent];
}

/** As printed: a reason that no unit has is a dash. */
function listNotShown({ data }: ReleaseContent): readonly (readonly string[])[] {
  const tell = (count: number) => (count === 0 ? documentRelease.none : formatNumber(count));
  return data.notShown.map(({ column: code, cannotProvide, illogical }) => {
    const column = data.columns.find((candidate) => candidate.code === code);
    return [
      column?.name.sv ?? code,
      column === undefined ? documentRelease.none : vocabulary.columnKinds[column.kind],
      tell(cannotProvide),
      tell(illogical),
    ];
  });
}
