// What charts of a released indicator are made of, and how its values are told in them.

import type { ReleasedColumn, ReleasedGroup, ReleasedUnit, Result } from '../../stages/publication/index.ts';
import { chart as english } from '../../texts/en/chart.ts';
import { vocabulary as englishVocabulary } from '../../texts/en/vocabulary.ts';
import { chart as swedish } from '../../texts/sv/chart.ts';
import { vocabulary as swedishVocabulary } from '../../texts/sv/vocabulary.ts';
import { readLabel, sentenceWords, tellCounted, tellOutcome } from '../sentence/index.ts';
import { formatNumber, formatPercent, type ShownCell } from '../table/index.ts';

/** An indicator in a round with all its cells. */
export interface ChartSource {
  readonly round: number;
  readonly column: ReleasedColumn;
  readonly units: readonly ReleasedUnit[];
  readonly groups: readonly ReleasedGroup[];
  readonly find: (level: Result['level'], code: string) => ShownCell | undefined;
  readonly language: 'sv' | 'en';
  /** One sentence with the finding. */
  readonly description: string;
  /** The unit that the reader came from; it and its county are drawn in ink. */
  readonly own: ReleasedUnit | undefined;
}

/** Words of charts by language of the page. */
export const chartWords = { sv: swedish, en: english } as const;

type Told = Pick<ChartSource, 'column' | 'language'>;

/**
 * The indicator in titles of drawings and windows, which hold one language alone: its short name; in English its code where
 * the name exists in Swedish only.
 */
export function nameColumn({ column, language }: Told): string {
  return language === 'en' && column.shortName.en === undefined ? column.code : readLabel(column.shortName, language);
}

/** Labels of the outcomes that the share counts. */
export function nameCounted({ column, language }: Told): string {
  return `”${tellCounted(column, { words: sentenceWords[language], language })}”`;
}

/** A number of the column's kind: per cent for shares, its own unit else. */
export function tellValue({ column, language }: Told, value: string | number): string {
  return column.unit === undefined ? formatPercent(value, language) : formatNumber(value, language);
}

/** Outcome, number or share of a cell in words, or the reason that there is none. */
export function tellCell(told: Told, cell: ShownCell): string {
  const { column, language } = told;
  if (cell.status !== 'VALUE') {
    return (language === 'en' ? englishVocabulary : swedishVocabulary).absences[cell.status].word;
  }
  return cell.outcome === undefined ? tellValue(told, cell.value ?? '') : tellOutcome(column, cell.outcome, language);
}

/** The cell's number; undefined where it has none. */
export function readNumber(cell: ShownCell | undefined): number | undefined {
  return cell?.status === 'VALUE' && cell.value !== undefined ? Number(cell.value) : undefined;
}

/** True where values are shares or percentages, so that the axis runs to 100. */
export function isPercentColumn(column: ReleasedColumn, values: readonly number[]): boolean {
  return column.unit === undefined || (column.unit.sv === 'procent' && Math.max(0, ...values) <= 100);
}
