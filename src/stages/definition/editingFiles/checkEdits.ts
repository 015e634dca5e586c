// Whether edited files still make a sound definition set, and which edit a fault comes from.

import type { DefinitionProblem } from '../../../kernel/problem.ts';
import type { LoadOptions } from '../loading/loadDefinitions.ts';
import { loadDefinitions } from '../loading/loadDefinitions.ts';
import type { DefinitionFiles, ParseCache } from '../loading/loadingContext.ts';
import { parseYamlSource, type YamlPath, type YamlSource } from '../loading/yamlSource.ts';
import { editFiles, type LeafEdit } from './editFiles.ts';
import { findPath } from './leafPlace.ts';

/** What comes of a set of edits. */
export interface EditCheck {
  /** All files, with the edits made. */
  readonly files: ReadonlyMap<string, string>;
  readonly problems: readonly EditProblem[];
  /** Line of each edit's value in its file after all of them, from 1. */
  readonly lines: readonly number[];
}

/** A fault of the edited set, which had none before. */
export interface EditProblem {
  /** The edits that the fault comes from, as indexes; empty where that cannot be told. */
  readonly edits: readonly number[];
  readonly problem: DefinitionProblem;
}

/** Past so many edits, faults that stand elsewhere are not traced to the edit: each trace loads the whole set. */
const mostTraced = 40;

/** Makes the edits, and checks the set with them; the set without them has no faults. */
export function checkEdits(
  definitions: DefinitionFiles,
  edits: readonly LeafEdit[],
  options: Pick<LoadOptions, 'texts' | 'expressionWords'> = {},
): EditCheck {
  const cache: ParseCache = new Map();
  const load = (files: ReadonlyMap<string, string>): readonly DefinitionProblem[] =>
    loadDefinitions({ folder: definitions.folder, files }, { ...options, cache }).problems;
  const edited = editFiles(definitions.files, edits);
  const paths = listPaths(definitions.files, edits);
  const lines = findLines(edited, edits, paths);
  const problems = load(edited).map((problem) => ({ problem, edits: findEditsAt(edited, edits, paths, problem) }));
  const isTraced = problems.every((entry) => entry.edits.length > 0) || edits.length > mostTraced;
  if (isTraced) return { files: edited, problems, lines };
  const alone = edits.length === 1 ? [] : edits.map((edit) => load(editFiles(definitions.files, [edit])));
  const traced = problems.map((entry): EditProblem => {
    if (entry.edits.length > 0) return entry;
    if (edits.length === 1) return { ...entry, edits: [0] };
    const guilty = edits.flatMap((_, index) =>
      alone[index]?.some((one) => isSame(one, entry.problem)) ? [index] : [],
    );
    return { ...entry, edits: guilty };
  });
  return { files: edited, problems: traced, lines };
}

/** Path of each edit; the same before and after, since nothing but values changes. */
function listPaths(files: ReadonlyMap<string, string>, edits: readonly LeafEdit[]): readonly (YamlPath | undefined)[] {
  const data = new Map<string, unknown>();
  return edits.map(({ file, place }) => {
    if (!data.has(file)) data.set(file, parseYamlSource(file, files.get(file) ?? '').data);
    return findPath(data.get(file), place);
  });
}

function findLines(
  files: ReadonlyMap<string, string>,
  edits: readonly LeafEdit[],
  paths: readonly (YamlPath | undefined)[],
): number[] {
  const sources = new Map<string, YamlSource>();
  return edits.map(({ file }, index) => {
    const source = sources.get(file) ?? parseYamlSource(file, files.get(file) ?? '');
    sources.set(file, source);
    return source.findValue(paths[index] ?? []).line;
  });
}

/** Edits whose value stands where the problem is told, line by line. */
function findEditsAt(
  files: ReadonlyMap<string, string>,
  edits: readonly LeafEdit[],
  paths: readonly (YamlPath | undefined)[],
  problem: DefinitionProblem,
): number[] {
  if (!edits.some(({ file }) => file === problem.file)) return [];
  const source = parseYamlSource(problem.file, files.get(problem.file) ?? '');
  return edits.flatMap((edit, index) => {
    if (edit.file !== problem.file) return [];
    const path = paths[index];
    if (path === undefined) return [];
    const start = source.findValue(path);
    const text = String(edit.value);
    const end = source.findInText(path, Math.max(0, text.length - 1));
    const isAfterStart = problem.line > start.line || (problem.line === start.line && problem.column >= start.column);
    return isAfterStart && problem.line <= end.line ? [index] : [];
  });
}

/** The same fault: places of lines shift with the edits. */
function isSame(left: DefinitionProblem, right: DefinitionProblem): boolean {
  return left.file === right.file && left.code === right.code;
}
