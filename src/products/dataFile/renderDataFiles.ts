// The files of a calculation, with the exact headers of the contract. The same input gives the same bytes.

import type { DataProblem } from '../../kernel/problem.ts';
import type { Frame, ResponseRate, Result } from '../../stages/publication/index.ts';
import { renderCsv } from './renderCsv.ts';

const resultsHeader =
  'round,area,indicator,level,code,outcome,value,numerator,denominator,framed,missing,status,colour,series';

/** results.csv: a line per column and unit or group, in the order given. */
export function renderResultsCsv(results: readonly Result[]): string {
  const lines = results.map((result) => [
    result.round,
    result.area,
    result.indicator,
    result.level,
    result.code,
    result.outcome,
    result.value,
    result.numerator,
    result.denominator,
    result.framed,
    result.missing,
    result.status,
    result.colour,
    result.series,
  ]);
  return renderCsv([resultsHeader.split(','), ...lines]);
}

/** response.csv: a line per part, then `any` and `all`. */
export function renderResponseCsv(response: readonly ResponseRate[]): string {
  const header = ['round', 'part', 'framed', 'answered', 'percent', 'previous_percent'];
  const lines = response.map((rate) => [
    rate.round,
    rate.part,
    rate.framed,
    rate.answered,
    rate.percent,
    rate.previousPercent,
  ]);
  return renderCsv([header, ...lines]);
}

/** problems.csv: by line of the answers file, those without a line last. */
export function renderProblemsCsv(problems: readonly DataProblem[]): string {
  const header = ['line', 'unit', 'part', 'question', 'item', 'code', 'message'];
  const lineOf = (problem: DataProblem): number => problem.line ?? Number.MAX_SAFE_INTEGER;
  const lines = problems
    .toSorted((a, b) => lineOf(a) - lineOf(b))
    .map((problem) => [
      problem.line,
      problem.unit,
      problem.part,
      problem.question,
      problem.item,
      problem.code,
      problem.message,
    ]);
  return renderCsv([header, ...lines]);
}

/**
 * frame.csv: a line per unit and part; units by code, parts in the round's order. Where the round's parts are not known,
 * a line per unit with an empty part.
 */
export function renderFrameCsv(frame: Frame): string {
  const header = [
    'unit',
    'name',
    'kind',
    'municipality',
    'county',
    'part',
    'size_group',
    'skr_group',
    'socioeconomic_group',
  ];
  const arePartsKnown = [...frame.partsByUnit.values()].some((parts) => parts.length > 0);
  const lines = frame.units.flatMap((unit) =>
    (arePartsKnown ? (frame.partsByUnit.get(unit.code) ?? []) : ['']).map((part) => [
      unit.code,
      unit.name,
      unit.kind,
      unit.municipality,
      unit.county,
      part,
      unit.sizeGroup,
      unit.skrGroup,
      unit.socioeconomicGroup,
    ]),
  );
  return renderCsv([header, ...lines]);
}
