// Districts and administrations: of a known city, with days in order, and predecessors that end the day before.

import { type ClassificationTables, getTableFile } from './loadClassifications.ts';
import type { LoadingContext } from './loadingContext.ts';
import type { TableRow } from './readClassificationTable.ts';

/** Checks units.csv. */
export function checkUnits(context: LoadingContext, { tables: { units, municipalities } }: ClassificationTables): void {
  const { problems } = context;
  const byId = new Map(units.map((row) => [row.get('unit_id'), row]));
  const cities = new Set(municipalities.map(({ get }) => get('code')));
  const isListComplete = !context.incomplete.has(getTableFile('municipalities'));
  for (const row of units) {
    const city = row.get('municipality_code');
    if (!cities.has(city) && isListComplete) {
      problems.report(row.at('municipality_code'), 'UNKNOWN_CODE', {
        value: city,
        file: getTableFile('municipalities'),
      });
    } else if (!row.get('unit_id').startsWith(`${city}-`)) {
      const values = {
        column: 'unit_id',
        value: row.get('unit_id'),
        expected: `${city}-…`,
        file: row.at('unit_id').file,
      };
      problems.report(row.at('unit_id'), 'CLASSIFICATION_MISMATCH', values);
    }
    const [from, to] = [row.get('valid_from'), row.get('valid_to')];
    if (to !== '' && to < from) problems.report(row.at('valid_to'), 'DATE_ORDER', { value: to, last: from });
    checkPredecessors(context, row, byId);
  }
}

function checkPredecessors(
  { problems, incomplete }: LoadingContext,
  row: TableRow,
  byId: ReadonlyMap<string, TableRow>,
): void {
  const file = getTableFile('units');
  const ids = row.get('predecessors') === '' ? [] : row.get('predecessors').split(';');
  ids.forEach((id, index) => {
    const predecessor = byId.get(id);
    if (ids.indexOf(id) < index) {
      problems.report(row.at('predecessors'), 'DUPLICATE_ID', { id, first: row.get('unit_id') });
    } else if (predecessor === undefined) {
      if (!incomplete.has(file)) problems.report(row.at('predecessors'), 'UNKNOWN_CODE', { value: id, file });
    } else if (addDay(predecessor.get('valid_to')) !== row.get('valid_from')) {
      const values = { unit: row.get('unit_id'), predecessor: id, from: row.get('valid_from') };
      problems.report(row.at('predecessors'), 'PREDECESSOR_GAP', { ...values, to: predecessor.get('valid_to') || '–' });
    }
  });
}

function addDay(day: string): string {
  if (day === '') return '';
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
