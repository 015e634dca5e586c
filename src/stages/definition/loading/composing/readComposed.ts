// Written files, read once in a load, and what was put together from them, read by the schema of its whole form.

import type * as z from 'zod';
import { type LoadingContext, readYamlFile, type YamlFile } from '../loadingContext.ts';
import { readSchema } from '../readSchema.ts';
import { fillPiece } from './fillPiece.ts';
import { buildFilePiece, buildPlaces, findOrigin, type Origin, type Piece } from './piece.ts';
import { buildScope, type RoundNames } from './placeholderScope.ts';

/** Reads a written file by its schema; the faults are told once, however often the file is asked for. */
export function readWritten<S extends z.ZodType>(
  context: LoadingContext,
  file: string,
  schema: S,
): YamlFile<z.infer<S>> | undefined {
  const known = context.written.get(file);
  if (known !== undefined) return known.file as YamlFile<z.infer<S>> | undefined;
  const read = readYamlFile(context, file, schema);
  context.written.set(file, { file: read });
  return read;
}

/** The file with the placeholders of its texts filled in; everything stays where it stands. */
export function fillFile<T>(context: LoadingContext, names: RoundNames, file: YamlFile<T>): YamlFile<T> {
  const { value } = fillPiece(buildFilePiece(file), buildScope(context, names, undefined, new Map()));
  return { ...file, value: value as T };
}

/** Reads a piece by the schema of its whole form; faults are told where the values were written. */
export function readComposed<S extends z.ZodType>(
  context: LoadingContext,
  file: string,
  root: Piece,
  schema: S,
): YamlFile<z.infer<S>> | undefined {
  const places = buildPlaces(file, root);
  context.composed?.set(file, { value: root.value, findOrigin: (path) => describeOrigin(findOrigin(root, path)) });
  const { value, faults, toFilePath } = readSchema(schema, root.value);
  for (const { path, isAtKey, code, values } of faults) {
    context.problems.report(isAtKey ? places.atKey(...path) : places.at(...path), code, values);
  }
  if (faults.length > 0) context.incomplete.add(file);
  if (value === undefined) return undefined;
  return {
    file,
    value,
    at: (...path) => places.at(...toFilePath(path)),
    atKey: (...path) => places.atKey(...toFilePath(path)),
    inText: (path, offset) => places.inText(toFilePath(path), offset),
  };
}

function describeOrigin({ file, path }: Origin): { readonly file: string; readonly path: Origin['path'] } {
  return { file: file.file, path };
}
