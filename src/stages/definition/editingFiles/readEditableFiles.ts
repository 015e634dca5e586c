// A definition set as it can be edited: the loaded set beside the texts, dates and numbers of its files.

import type * as z from 'zod';
import { type LoadedDefinitions, type LoadOptions, loadDefinitions } from '../loading/loadDefinitions.ts';
import type { ComposedFile, DefinitionFiles, ParseCache } from '../loading/loadingContext.ts';
import type { YamlPath, YamlSource } from '../loading/yamlSource.ts';
import { type Leaf, listLeaves } from './listLeaves.ts';

/** A YAML file with what is written in it. */
export interface EditableFile {
  readonly file: string;
  /** As written. */
  readonly data: unknown;
  /** In its whole form, with what it takes from other files; as written where it takes nothing. */
  readonly whole: unknown;
  /** In the order of the file. */
  readonly leaves: readonly Leaf[];
  /** File and path at which a value of the whole form is written. */
  readonly findOrigin: (path: YamlPath) => { readonly file: string; readonly path: YamlPath };
  /** Line of a leaf, from 1. */
  readonly findLine: (leaf: Leaf) => number;
}

/** Editable also where the set has faults: `set` is undefined then, and the files are still there. */
export interface EditableDefinitions extends LoadedDefinitions {
  /** By path from the folder. Files that cannot be read as YAML are left out. */
  readonly yamlFiles: ReadonlyMap<string, EditableFile>;
}

/** Loads a definition set and lists what is written in its YAML files. `cache`: of loads of nearly the same set. */
export function readEditableFiles(
  files: DefinitionFiles,
  options: Pick<LoadOptions, 'texts' | 'expressionWords' | 'cache'> = {},
): EditableDefinitions {
  const cache: ParseCache = options.cache ?? new Map();
  const composed = new Map<string, ComposedFile>();
  const loaded = loadDefinitions(files, { ...options, cache, composed });
  const yamlFiles = [...cache].flatMap(([file, { text, parsed, schema }]): [string, EditableFile][] => {
    if (schema === undefined || files.files.get(file) !== text) return [];
    const { source } = parsed as { readonly source: YamlSource };
    return source.data === undefined ? [] : [[file, buildEditableFile(file, source, schema, composed.get(file))]];
  });
  return { ...loaded, yamlFiles: new Map(yamlFiles) };
}

function buildEditableFile(
  file: string,
  source: YamlSource,
  schema: z.ZodType,
  composed: ComposedFile | undefined,
): EditableFile {
  return {
    file,
    data: source.data,
    whole: composed?.value ?? source.data,
    leaves: listLeaves(file, source.data, schema),
    findOrigin: composed?.findOrigin ?? ((path) => ({ file, path })),
    findLine: ({ path }) => source.findValue(path).line,
  };
}
