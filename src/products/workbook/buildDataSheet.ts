import type { ReleasedColumn, ReleasedResult } from '../../stages/publication/index.ts';
import { vocabulary } from '../../texts/sv/vocabulary.ts';
import { workbookTexts as texts } from '../../texts/sv/workbook.ts';
import { nameUnit, renderResultText, type ShownRows } from '../table/index.ts';

import { buildNumberCell, type SheetCell, type WorkbookSheet } from './sheet.ts';

/** The tab Data: every result in long form, with the codes of results.csv; no cell is empty (R-PUBLICATION-21). */
export function buildDataSheet({ data, units, groups, results }: ShownRows): WorkbookSheet {
  const columns = new Map(data.columns.map((column) => [column.code, column]));
  const names = new Map([
    ...units.map((unit) => [`unit|${unit.code}`, nameUnit(unit)] as const),
    ...groups.map((group) => [`${group.level}|${group.code}`, group.name] as const),
  ]);
  const body = results.map((result) =>
    buildLine(result, columns.get(result.indicator), names.get(`${result.level}|${result.code}`) ?? result.code),
  );
  // The header is the first row and there is neither table nor frozen pane: programs and screen readers read it as it is.
  return {
    name: texts.tabs.data,
    summary: texts.tabContents.data,
    rows: [buildHeads(), ...body],
    widths: [10, 14, 11, 60, 12, 18, 42, 34, 34, 34, 12, 12, 18, 12, 27, 10, 46],
    print: { orientation: 'landscape', repeatedRows: { first: 0, last: 0 } },
  };
}

/** Heads stand as their columns do. */
function buildHeads(): SheetCell[] {
  return texts.dataHeads.map((value) => ({ value, style: texts.dataCounts.includes(value) ? 'numberHead' : 'head' }));
}

function buildText(value: string): SheetCell {
  return { value, style: 'code' };
}

function buildLine(result: ReleasedResult, column: ReleasedColumn | undefined, name: string): SheetCell[] {
  const count = (value: number | undefined): SheetCell =>
    value === undefined ? buildText(texts.notApplicable) : buildNumberCell(String(value));
  const isValue = result.status === 'VALUE';
  const absent = isValue ? texts.notApplicable : vocabulary.absences[result.status].word;
  return [
    { value: result.round, style: 'text' },
    buildText(result.area),
    buildText(result.indicator),
    buildText(column?.shortName.sv ?? result.indicator),
    buildText(result.level),
    buildText(result.code),
    buildText(name),
    buildNumberCell(renderResultText(result, column ?? { scale: [] })),
    buildText(result.outcome ?? absent),
    result.value === undefined ? buildText(absent) : buildNumberCell(result.value),
    count(result.numerator),
    count(result.denominator),
    count(result.framed),
    count(result.missing),
    buildText(result.status),
    buildText(result.colour ?? texts.noColour),
    buildText(result.series),
  ];
}
