// The parts of the survey that concern a unit: which it answered, and how many did in the country.

import type { ReleaseData } from '../../stages/publication/index.ts';
import { formatNumber, formatPercent, namePart } from '../table/index.ts';
import type { ReportContent } from './reportContent.ts';
import type { ReportWords } from './reportWords.ts';

/** A part of the survey, as a report on the unit tells of it. */
export interface OwnPart {
  readonly part: string;
  readonly name: string;
  readonly isAnswered: boolean;
  /** How many units answered it in the country: `287 av 305 (94 %)`. */
  readonly rate: string;
}

/** The parts that the areas rest on and that the unit was asked, each once. */
export function listParts({ areas, unit, words }: ReportContent): readonly OwnPart[] {
  const found = new Map<string, OwnPart>();
  for (const { data } of areas) {
    const own = data.units.find(({ code }) => code === unit.code);
    for (const { part } of data.columns) {
      if (found.has(part) || !own?.framedParts.includes(part)) continue;
      found.set(part, {
        part,
        name: namePart(data, part, words.language),
        isAnswered: own.answeredParts.includes(part),
        rate: tellRate(data, part, words),
      });
    }
  }
  return [...found.values()];
}

/** How many parts the unit was asked, and how many of them it did not answer. */
export function countParts(content: ReportContent): { readonly framed: number; readonly missing: number } {
  const parts = listParts(content);
  return { framed: parts.length, missing: parts.filter(({ isAnswered }) => !isAnswered).length };
}

/** Names of parts that the unit did not answer. */
export function listMissingParts(content: ReportContent): readonly string[] {
  return listParts(content).flatMap(({ name, isAnswered }) => (isAnswered ? [] : [name]));
}

function tellRate({ response }: ReleaseData, part: string, { texts, language }: ReportWords): string {
  const rate = response.find((line) => line.part === part);
  if (rate?.percent === undefined) return texts.unknown;
  const number = (value: number) => formatNumber(value, language);
  return texts.report.answered(number(rate.answered), number(rate.framed), formatPercent(rate.percent, language));
}
