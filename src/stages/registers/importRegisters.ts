// registers.csv: every row checked, the sound ones as observations.

import type { RegisterRow } from '../../kernel/deliveredRow.ts';
import { type DataProblem, quoteInput } from '../../kernel/problem.ts';
import { fillMessage } from '../../texts/fill.ts';
import { type DataTexts, dataTexts } from '../../texts/sv/data.ts';
import { joinRegisters } from './joinRegisters.ts';
import { type RegisterObservation, type RegisterObservations, type RegisterStatus, registerStatuses } from './model.ts';

/** What is known of the units that figures may be for. */
export interface RegisterUnits {
  readonly round: number;
  /** Measures that the round makes figures of; none where it takes all figures from its questionnaires. */
  readonly measures: readonly string[];
  readonly units: readonly { readonly code: string; readonly municipality: string }[];
}

/**
 * Checks the rows of registers.csv. Figures may be for a framed unit or for a whole city that is divided into such. A
 * row with a fault is a problem and left out; the others are joined by measure, period and unit. A measure that the
 * round does not use is one problem, on its first line.
 */
export function importRegisters(
  frame: RegisterUnits,
  rows: readonly RegisterRow[],
  texts: DataTexts = dataTexts,
): { readonly observations: RegisterObservations; readonly problems: readonly DataProblem[] } {
  const units = new Set(frame.units.flatMap((unit) => [unit.code, unit.municipality]));
  const firstLines = new Map<string, number>();
  const observations: RegisterObservation[] = [];
  const problems: DataProblem[] = [];
  const told = new Set(['', ...frame.measures]);
  for (const row of rows) {
    if (!told.has(row.measure)) {
      told.add(row.measure);
      const places = { input: quoteInput(row.measure), round: frame.round };
      problems.push(buildProblem(row.line, '', row.measure, { code: 'UNKNOWN_MEASURE', places }, texts));
    }
    const key = JSON.stringify([row.unit, row.measure, row.period]);
    const fault = findFault(row, units, frame.round, firstLines.get(key));
    if (fault === undefined) {
      firstLines.set(key, row.line);
      const status = row.status as RegisterStatus;
      const { unit, measure, period } = row;
      observations.push({ unit, measure, period, status, value: status === 'VALUE' ? Number(row.value) : undefined });
    } else {
      problems.push(buildProblem(row.line, row.unit, row.measure, fault, texts));
    }
  }
  return { observations: joinRegisters(observations), problems };
}

interface Fault {
  readonly code: keyof DataTexts['registers'];
  readonly places: Readonly<Record<string, string | number>>;
}

function buildProblem(line: number, unit: string, measure: string, fault: Fault, texts: DataTexts): DataProblem {
  const message = fillMessage(texts.registers[fault.code], fault.places);
  const place = { line, unit: quoteInput(unit), part: '', question: quoteInput(measure), item: '' };
  return { ...place, code: fault.code, message };
}

function findFault(
  row: RegisterRow,
  units: ReadonlySet<string>,
  round: number,
  earlierLine: number | undefined,
): Fault | undefined {
  const statuses: readonly string[] = registerStatuses;
  if (!units.has(row.unit)) return { code: 'UNKNOWN_UNIT', places: { input: quoteInput(row.unit), round } };
  if (row.measure === '') return { code: 'MISSING_MEASURE', places: {} };
  if (!/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(row.period)) {
    return { code: 'MISSING_PERIOD', places: { input: quoteInput(row.period) } };
  }
  if (!statuses.includes(row.status)) {
    return { code: 'UNKNOWN_STATUS', places: { input: quoteInput(row.status), statuses: statuses.join(', ') } };
  }
  if (row.status === 'VALUE' && !/^-?\d{1,15}(\.\d{1,15})?$/.test(row.value)) {
    return { code: 'NOT_A_NUMBER', places: { input: quoteInput(row.value) } };
  }
  if (row.status !== 'VALUE' && row.value !== '') {
    return { code: 'VALUE_WITH_REASON', places: { status: row.status, input: quoteInput(row.value) } };
  }
  return earlierLine === undefined ? undefined : { code: 'DOUBLED', places: { line: earlierLine } };
}
