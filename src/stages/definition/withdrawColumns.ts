// Columns that the agency has withdrawn during the round, beside those that the definitions withdraw.

import type { Column, IndicatorDescription, Round, RoundChange } from './model.ts';
import type { Text } from './texts.ts';

/** Why a column is not published this year, by its code. */
export type Withdrawals = ReadonlyMap<string, string>;

/**
 * The round with columns withdrawn (R-REVIEW-07, R-SUPPRESSION-06). What is calculated of other columns does not change. A
 * reason of the definitions stands; codes that the round does not have are passed over. The same round where nothing changes.
 */
export function withdrawColumns(round: Round, withdrawals: Withdrawals): Round {
  if (withdrawals.size === 0) return round;
  const isNew = ({ code, withdrawn }: Column): boolean => withdrawals.has(code) && withdrawn === undefined;
  if (!round.columns.some(isNew)) return round;
  const changed = new Map<Column, Column>();
  const descriptions = round.descriptions.map((description): IndicatorDescription => {
    if (!description.columns.some(isNew)) return description;
    // Columns and their description point at each other.
    const columns: Column[] = [];
    const copy: IndicatorDescription = { ...description, columns };
    for (const column of description.columns) {
      const withdrawn = isNew(column) ? buildReason(withdrawals.get(column.code) ?? '') : column.withdrawn;
      const whole = { ...column, description: copy, withdrawn };
      columns.push(whole);
      changed.set(column, whole);
    }
    return copy;
  });
  const columns = round.columns.map((column) => changed.get(column) ?? column);
  const changes = round.columns.filter(isNew).map((column) => buildChange(changed.get(column) ?? column));
  return { ...round, descriptions, columns, changes: [...round.changes, ...changes] };
}

/** A line of the method text's list of what is changed and not published. */
function buildChange({ code, name, description, withdrawn }: Column): RoundChange {
  const { area, questions } = description;
  const text: Text = { sv: `${code} ${name.sv}: ${withdrawn?.sv ?? ''}`, en: undefined, wording: 'ours' };
  return { kind: 'notPublished', area, questions, text, source: undefined };
}

function buildReason(reason: string): Text {
  return { sv: reason, en: undefined, wording: 'ours' };
}
