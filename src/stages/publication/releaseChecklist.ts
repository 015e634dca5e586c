// The checklist before a release: errors block, warnings need a written word.

import { isNonresponseOverLimit } from '../../kernel/share.ts';
import type { ReleaseData } from './model.ts';

/** A point of the checklist; `values` fill the places of its message. */
export interface ChecklistPoint {
  readonly code:
    | 'RESULTS_PRESENT'
    | 'ALL_UNITS_PRESENT'
    | 'TEXTS_COMPLETE'
    | 'NATION_SHOWN'
    | 'NONRESPONSE_BY_PART'
    | 'INPUT_FAULTS'
    | 'SYNTHETIC'
    | 'CHANGES_EXPLAINED'
    | 'ENGLISH_TEXTS'
    | 'DISCLOSURE';
  readonly outcome: 'ok' | 'warning' | 'error';
  readonly values: Readonly<Record<string, string | number>>;
}

/** Goes through what a reader would miss or misread in a release; `inputFaults` counts faults in the delivered answers. */
export function checkRelease(data: ReleaseData, inputFaults: number): readonly ChecklistPoint[] {
  const nation = data.results.filter((result) => result.level === 'nation');
  const withheld = nation
    .filter((result) => result.status === 'NONRESPONSE_OVER_LIMIT')
    .map((result) => result.indicator);
  const openTexts = data.columns.filter((column) =>
    [column.name, column.purpose, column.calculation].some((text) => text?.sv.trim() === ''),
  );
  const lowParts = data.response.filter(
    (rate) =>
      data.columns.some((column) => column.part === rate.part) &&
      isNonresponseOverLimit(rate.framed - rate.answered, rate.framed, data.nonresponseLimitPercent),
  );
  const missingUnits = data.columns.filter(
    (column) =>
      data.results.filter((result) => result.level === 'unit' && result.indicator === column.code).length !==
      countFramed(data, column.part),
  );
  const unexplained = [...data.changes, ...(data.textChanges ?? [])].filter(
    (change) => change.version === data.version && change.reason.trim() === '',
  ).length;
  const removed = data.results.filter((result) => result.status === 'REMOVED_FOR_SAFETY').length;
  const swedishOnly = data.columns.filter((column) => column.name.en === undefined).length;
  return [
    point('RESULTS_PRESENT', nation.length === data.columns.length && nation.length > 0 ? 'ok' : 'error', {
      columns: data.columns.length,
    }),
    point('ALL_UNITS_PRESENT', missingUnits.length === 0 ? 'ok' : 'error', {
      columns: missingUnits.map((column) => column.code).join(', '),
    }),
    point('TEXTS_COMPLETE', openTexts.length === 0 ? 'ok' : 'error', {
      columns: openTexts.map((column) => column.code).join(', '),
    }),
    point('CHANGES_EXPLAINED', unexplained === 0 ? 'ok' : 'error', { count: unexplained }),
    point('DISCLOSURE', removed === 0 ? 'ok' : 'warning', { count: removed }),
    // No English name at all is a choice; some of them without one is a slip (docs/decisions/0060).
    point('ENGLISH_TEXTS', swedishOnly === 0 || swedishOnly === data.columns.length ? 'ok' : 'warning', {
      count: swedishOnly,
    }),
    point('NATION_SHOWN', withheld.length === 0 ? 'ok' : 'warning', { columns: withheld.join(', ') }),
    point('NONRESPONSE_BY_PART', lowParts.length === 0 ? 'ok' : 'warning', {
      parts: lowParts.map((rate) => rate.part).join(', '),
    }),
    point('INPUT_FAULTS', inputFaults === 0 ? 'ok' : 'warning', { count: inputFaults }),
    point('SYNTHETIC', data.isSynthetic ? 'warning' : 'ok', {}),
  ];
}

function point(
  code: ChecklistPoint['code'],
  outcome: ChecklistPoint['outcome'],
  values: ChecklistPoint['values'],
): ChecklistPoint {
  return { code, outcome, values };
}

function countFramed(data: ReleaseData, part: string): number {
  return data.units.filter((unit) => unit.framedParts.includes(part)).length;
}
