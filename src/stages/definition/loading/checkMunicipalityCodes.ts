// The same municipalities in every table and on the map. A code that is wrong in one table is told once, there.

import { type ClassificationTables, getTableFile, mapFile } from './loadClassifications.ts';
import type { LoadingContext } from './loadingContext.ts';
import type { Place } from './problemCollector.ts';

interface CodeList {
  readonly file: string;
  /** First place of every code. */
  readonly places: ReadonlyMap<string, Place>;
}

/** Compares the codes of all lists with each other. */
export function checkMunicipalityCodes(context: LoadingContext, tables: ClassificationTables): void {
  const lists = buildLists(tables).filter(({ file }) => !context.incomplete.has(file));
  const main = lists.find(({ file }) => file === getTableFile('municipalities'));
  if (main === undefined) return;
  const others = lists.filter((list) => list !== main);
  const known = new Set(main.places.keys());
  const isElsewhere = (code: string): boolean => others.filter(({ places }) => places.has(code)).length > 1;
  // A code that several other tables have is missing in the main one, not unknown in theirs.
  const forgotten = new Set(
    others.flatMap(({ places }) => [...places.keys()]).filter((code) => !known.has(code) && isElsewhere(code)),
  );
  const strange = [...known].filter((code) => others.length > 0 && !others.some(({ places }) => places.has(code)));
  for (const code of strange) reportUnknown(context, main, code, others[0]?.file ?? '');
  if (strange.length === 0) for (const code of forgotten) reportMissing(context, main.file, code);
  for (const list of others) {
    const unknown = [...list.places.keys()].filter((code) => !known.has(code) && !forgotten.has(code));
    for (const code of unknown) reportUnknown(context, list, code, main.file);
    if (unknown.length > 0) continue;
    for (const code of known) {
      if (!list.places.has(code) && !strange.includes(code)) reportMissing(context, list.file, code);
    }
  }
}

function buildLists({ tables, sizeGroupTables, map: topology }: ClassificationTables): CodeList[] {
  const named = (['municipalities', 'skrGroups', 'population'] as const).map((name) => ({
    file: getTableFile(name),
    rows: tables[name],
  }));
  const lists = [...named, ...sizeGroupTables].map(({ file, rows }): CodeList => {
    const places = new Map<string, Place>();
    for (const { get, at } of rows) if (!places.has(get('code'))) places.set(get('code'), at('code'));
    return { file, places };
  });
  const start = { file: mapFile, position: { line: 1, column: 1 } };
  const map = { file: mapFile, places: new Map((topology?.municipalities ?? []).map(({ code }) => [code, start])) };
  return topology === undefined ? lists : [...lists, map];
}

function reportUnknown({ problems }: LoadingContext, { places }: CodeList, code: string, file: string): void {
  const place = places.get(code);
  if (place !== undefined) problems.report(place, 'UNKNOWN_CODE', { value: code, file });
}

function reportMissing({ problems }: LoadingContext, file: string, code: string): void {
  problems.report({ file, position: { line: 1, column: 1 } }, 'CODE_MISSING', { code, file });
}
