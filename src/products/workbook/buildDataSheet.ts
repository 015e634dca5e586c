import type { ReleaseData, Result } from '../../stages/publication/index.ts';
import { vocabulary } from '../../texts/sv/vocabulary.ts';
import { workbookTexts as texts } from '../../texts/sv/workbook.ts';
import { nameUnit, renderResultText } from '../table/index.ts';
import { buildRow, type SheetCell, type WorkbookSheet } from './sheet.ts';

/** The tab Data: every result in long form, with the codes of results.csv; no cell is empty. */
export function buildDataSheet(data: ReleaseData): WorkbookSheet {
  const shortNames = new Map(data.columns.map((column) => [column.code, column.shortName.sv]));
  const names = new Map([
    ...data.units.map((unit) => [`unit|${unit.code}`, nameUnit(unit)] as const),
    ...data.groups.map((group) => [`${group.level}|${group.code}`, group.name] as const),
  ]);
  const body = data.results.map((result) =>
    buildLine(
      result,
      shortNames.get(result.indicator) ?? '',
      names.get(`${result.level}|${result.code}`) ?? result.code,
    ),
  );
  // The header is the first row and there is neither table nor frozen pane: programs and screen readers read it as it is.
  return {
    name: texts.tabs.data,
    summary: texts.tabContents.data,
    rows: [buildRow('head', texts.dataHeads), ...body],
    widths: [10, 10, 11, 40, 12, 20, 28, 24, 16, 10],
  };
}

function buildLine(result: Result, shortName: string, name: string): SheetCell[] {
  const text = (value: string): SheetCell => ({ value, style: 'cell' });
  const count = (value: number | undefined): SheetCell =>
    value === undefined ? text(texts.notApplicable) : { value, style: 'number' };
  const absent = result.status === 'VALUE' ? texts.notApplicable : vocabulary.absences[result.status].word;
  return [
    { value: result.round, style: 'cell' },
    text(result.area),
    text(result.indicator),
    text(shortName),
    text(result.level),
    text(result.code),
    text(name),
    text(renderResultText(result)),
    text(result.outcome ?? absent),
    result.value === undefined ? text(absent) : { value: Number(result.value), style: 'number' },
    count(result.numerator),
    count(result.denominator),
    count(result.framed),
    count(result.missing),
    text(result.status),
    text(result.colour ?? texts.noColour),
    text(result.series),
  ];
}
