// Every result of the country: shares with their base and the range that the missing leave, then numbers.

import { calculatePercent } from '../../../kernel/share.ts';
import type { ReleasedColumn, Result } from '../../../stages/publication/index.ts';
import { documentFactSheet as texts } from '../../../texts/sv/documentFactSheet.ts';
import { documentRelease } from '../../../texts/sv/documentRelease.ts';
import { vocabulary } from '../../../texts/sv/vocabulary.ts';
import { formatNumber, formatPercent } from '../../table/index.ts';
import type { PrintedBlock } from '../print/printedDocument.ts';
import { body, muted } from '../release/blocks.ts';
import { indexNation } from '../release/nationResults.ts';
import { nameSource, type ReleaseContent } from '../release/releaseContent.ts';

/** A table that would be empty is left out. Withheld results stand there with the reason in words. */
export function buildResultTables({ data, tables }: ReleaseContent): readonly PrintedBlock[] {
  const find = indexNation(data);
  const rows = data.columns.flatMap((column) => {
    const result = find(column.code);
    return result === undefined ? [] : [{ column, result }];
  });
  const shares = rows.filter(({ column }) => column.unit === undefined);
  const numbers = rows.filter(({ column }) => column.unit !== undefined);
  return [
    ...(shares.length === 0
      ? []
      : [
          body(texts.rangeText),
          tables.table(
            { title: texts.table, head: texts.head, widths: [32, 6, 8, 7, 8], numbers: [1, 2, 3, 4], isDense: true },
            shares.map(({ column, result }) => tellShare(column, result)),
          ),
        ]),
    ...(numbers.length === 0
      ? []
      : [
          tables.table(
            { title: texts.numbers, head: texts.numbersHead, widths: [8, 3, 4, 2, 2], numbers: [1, 3, 4] },
            numbers.map(({ column, result }) => tellNumber(column, result)),
          ),
        ]),
    muted(nameSource(data)),
  ];
}

/** With how many units the number is made of: those that could be. */
function tellNumber({ name, unit }: ReleasedColumn, result: Result): readonly string[] {
  const { status, value = '', framed = 0, missing = 0 } = result;
  return [
    name.sv,
    status === 'VALUE' ? formatNumber(value) : vocabulary.absences[status].word,
    unit?.sv ?? '',
    formatNumber(framed - missing),
    formatNumber(missing),
  ];
}

function tellShare({ shortName }: ReleasedColumn, result: Result): readonly string[] {
  const { status, value, numerator = 0, denominator = 0, missing = 0 } = result;
  const lacking = formatNumber(missing);
  if (status !== 'VALUE') {
    return [shortName.sv, vocabulary.absences[status].word, documentRelease.none, lacking, documentRelease.none];
  }
  // Whole per cent, half up, as in sentences and on pages.
  const all = denominator + missing;
  const [low, high] = [calculatePercent(numerator, all), calculatePercent(numerator + missing, all)];
  return [
    shortName.sv,
    formatPercent(value ?? ''),
    texts.of(formatNumber(numerator), formatNumber(denominator)),
    lacking,
    texts.range(formatNumber(low), formatPercent(high)),
  ];
}
