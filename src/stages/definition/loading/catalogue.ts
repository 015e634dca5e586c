// Entries that other files name by id: found, marked as used, and told when they are not there.

import { findNearestName } from '../../../kernel/expression/findNearestName.ts';
import type { TextSource } from '../schemas/commonSchemas.ts';
import type { SourceDocument, Text } from '../texts.ts';
import { expandText, type LoadingContext, parseSourceReference } from './loadingContext.ts';
import { isSamePlace, type Place, type ProblemCode } from './problemCollector.ts';

/** Entries by id, with what has been asked for: the rest is unused. */
export interface Catalogue<T> {
  readonly file: string;
  readonly entries: ReadonlyMap<string, T>;
  readonly used: Set<string>;
  /** Places that name an id which is not there. */
  readonly unresolved: Map<string, Place[]>;
  /** Code of the problem when an entry is missing. */
  readonly unknownCode: ProblemCode;
  /** Place of an entry, for the problem UNUSED. */
  readonly placeOf: (id: string) => Place;
}

/**
 * The entry with this id. An unknown one is reported at the place, unless the file has lost entries to other
 * faults: then nothing is known.
 */
export function resolve<T>(context: LoadingContext, catalogue: Catalogue<T>, id: string, place: Place): T | undefined {
  const entry = catalogue.entries.get(id);
  if (entry !== undefined) {
    catalogue.used.add(id);
    return entry;
  }
  if (context.incomplete.has(catalogue.file)) return undefined;
  const places = catalogue.unresolved.get(id) ?? [];
  if (!places.some((known) => isSamePlace(known, place))) places.push(place);
  catalogue.unresolved.set(id, places);
  return undefined;
}

/** Most places at which the same unknown id is told; named more often, the entry itself is misspelt or missing. */
const mostPlaces = 3;

/** Reports the ids that are not there; call it when everything has been resolved. */
export function reportUnresolved(context: LoadingContext, catalogue: Catalogue<unknown>): void {
  for (const [name, places] of catalogue.unresolved) {
    const nearest = findNearestName(name, [...catalogue.entries.keys()]) ?? '';
    const values = { name, file: catalogue.file, nearest };
    const told = places.length > mostPlaces ? places.slice(0, 1) : places;
    for (const place of told)
      context.problems.report(place, catalogue.unknownCode, values, places.length - told.length);
  }
}

/** Checks that a source line names a known document and has its lines in order. */
export function checkSource(
  context: LoadingContext,
  sources: Catalogue<SourceDocument>,
  text: string,
  place: Place,
): void {
  const { further = [], ...first } = parseSourceReference(text);
  for (const { document, lines } of [first, ...further]) {
    resolve(context, sources, document, place);
    if (!areInOrder(lines)) context.problems.report(place, 'SOURCE_LINES', { lines });
  }
}

/** True for lines that rise, and for codes of measures. */
function areInOrder(lines: string): boolean {
  if (!/^\d/u.test(lines)) return true;
  let last = 0;
  for (const range of lines.split(',')) {
    const [from = 0, to = from] = range.trim().split('-').map(Number);
    if (from < 1 || to < from || from < last) return false;
    last = to;
  }
  return true;
}

/** A catalogue of names that are taken exactly from the sources. */
export function buildTextCatalogue(
  texts: Readonly<Record<string, TextSource>> | undefined,
  file: string,
  unknownCode: ProblemCode,
  findPlace: (id: string) => Place | undefined,
): Catalogue<Text> {
  return {
    file,
    entries: new Map(Object.entries(texts ?? {}).map(([id, text]) => [id, expandText(text, 'official')])),
    used: new Set(),
    unresolved: new Map(),
    unknownCode,
    placeOf: (id) => findPlace(id) ?? { file, position: { line: 1, column: 1 } },
  };
}
