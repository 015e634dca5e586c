// Data put together from several files, which still knows where every value was written: what is found wrong with
// it later is told at the line that someone can correct.

import type { YamlFile } from '../loadingContext.ts';
import type { Place } from '../problemCollector.ts';
import type { YamlPath } from '../yamlSource.ts';

/** Where things of a written file stand. */
export type WrittenFile = Pick<YamlFile<unknown>, 'file' | 'at' | 'atKey' | 'inText'>;

/** Part of a text that was replaced: where it lies now, and where it was written. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly writtenStart: number;
  readonly writtenEnd: number;
  /** Where the code that replaces the word was given. */
  readonly place: Place | undefined;
}

/** Where a value was written; faults are told there, with the place of the use beside it. */
export interface Origin {
  readonly file: WrittenFile;
  readonly path: YamlPath;
  /** The entry that uses a shared or copied thing; undefined for what is written where it is used. */
  readonly use: Place | undefined;
  readonly replacements: readonly Replacement[];
}

/** A value and where it was written. */
export interface Piece {
  readonly value: unknown;
  readonly origin: Origin;
}

type Key = string | number;

/** Origins of the values in maps and lists that were put together; in others they follow from the container's. */
const originsOf = new WeakMap<object, ReadonlyMap<Key, Origin>>();

/** The whole of a written file. */
export function buildFilePiece(file: WrittenFile & { readonly value: unknown }): Piece {
  return { value: file.value, origin: { file, path: [], use: undefined, replacements: [] } };
}

/** A map of pieces. `origin`: where the map as a whole is told. */
export function buildMapPiece(origin: Origin, entries: ReadonlyMap<string, Piece>): Piece {
  const value = Object.fromEntries([...entries].map(([key, piece]) => [key, piece.value]));
  originsOf.set(value, new Map([...entries].map(([key, piece]) => [key, piece.origin])));
  return { value, origin };
}

/** A list of pieces. */
export function buildListPiece(origin: Origin, pieces: readonly Piece[]): Piece {
  const value = pieces.map((piece) => piece.value);
  originsOf.set(value, new Map(pieces.map((piece, index) => [index, piece.origin])));
  return { value, origin };
}

function isContainer(value: unknown): value is Readonly<Record<Key, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Origin of a value in a container. */
function findStepOrigin({ value, origin }: Piece, key: Key): Origin {
  const own = isContainer(value) ? originsOf.get(value)?.get(key) : undefined;
  return own ?? { ...origin, path: [...origin.path, key], replacements: [] };
}

/** The value at a key of a map; undefined when it has none. */
export function getEntry(piece: Piece, key: string): Piece | undefined {
  if (!isContainer(piece.value) || piece.value[key] === undefined) return undefined;
  return { value: piece.value[key], origin: findStepOrigin(piece, key) };
}

/** The entries of a map in order; those without a value are not there. */
export function listEntries(piece: Piece): Map<string, Piece> {
  if (!isContainer(piece.value) || Array.isArray(piece.value)) return new Map();
  const keys = Object.keys(piece.value).filter((key) => (piece.value as Record<string, unknown>)[key] !== undefined);
  return new Map(keys.flatMap((key): [string, Piece][] => [[key, getEntry(piece, key) ?? piece]]));
}

/** The members of a list. */
export function listMembers(piece: Piece | undefined): Piece[] {
  if (piece === undefined || !Array.isArray(piece.value)) return [];
  return piece.value.map((value: unknown, index): Piece => ({ value, origin: findStepOrigin(piece, index) }));
}

/** Says that everything from this piece stands where it does for the sake of an entry elsewhere. */
export function markUsed(piece: Piece, use: Place): Piece {
  return { value: piece.value, origin: { ...piece.origin, use } };
}

/** Place of a value. */
export function findPlace({ file, path, use, replacements }: Origin): Place {
  const given = replacements.length === 1 ? replacements[0]?.place : undefined;
  return { ...withUse(file.at(...path), use), ...(given && { given }) };
}

/** Place of the key that a value stands at. */
function findKeyPlace({ file, path, use }: Origin): Place {
  return withUse(file.atKey(...path), use);
}

/** Place of a sign in a text, counted from 0 in the text as it is now. */
export function findTextPlace({ file, path, use, replacements }: Origin, offset: number): Place {
  let shift = 0;
  for (const { start, end, writtenStart, writtenEnd, place } of replacements) {
    if (offset < start) break;
    if (offset < end) return { ...withUse(file.inText(path, writtenStart), use), ...(place && { given: place }) };
    shift = writtenEnd - end;
  }
  return withUse(file.inText(path, offset + shift), use);
}

function withUse(place: Place, use: Place | undefined): Place {
  return use === undefined ? place : { ...place, use };
}

/** Origin of what a path leads to; of the nearest thing above it where the path leads nowhere. */
export function findOrigin(root: Piece, path: YamlPath): Origin {
  let piece = root;
  for (const step of path) {
    const value = isContainer(piece.value) ? piece.value[step] : undefined;
    piece = { value, origin: findStepOrigin(piece, step) };
  }
  return piece.origin;
}

/** Places of the values of a piece, by their paths in it. */
export function buildPlaces(file: string, root: Piece): WrittenFile {
  return {
    file,
    at: (...path) => findPlace(findOrigin(root, path)),
    atKey: (...path) => findKeyPlace(findOrigin(root, path)),
    inText: (path, offset) => findTextPlace(findOrigin(root, path), offset),
  };
}
