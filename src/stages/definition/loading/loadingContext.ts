// What every step of loading uses: the files, the collected problems, and how a file is read by its schema.

import type * as z from 'zod';
import type { ExpressionProblemWords } from '../../../kernel/expression/describeExpressionProblem.ts';
import type { ComparabilityStatus } from '../model.ts';
import type { TextSource } from '../schemas/commonSchemas.ts';
import type { SourceReference, Text } from '../texts.ts';
import type { Place, ProblemCollector } from './problemCollector.ts';
import { readSchema, type SchemaReading } from './readSchema.ts';
import { parseYamlSource, type YamlPath, type YamlSource } from './yamlSource.ts';

/** The files of a definition folder as text, by path from the folder with forward slashes. */
export interface DefinitionFiles {
  readonly folder: string;
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Parsed files by path, kept between loads of nearly the same set (editors, tests). Holds only unchanged text, and of a
 * YAML file the schema that it was read by.
 */
export type ParseCache = Map<
  string,
  { readonly text: string; readonly parsed: unknown; readonly schema?: z.ZodType | undefined }
>;

/** A file in its whole form, put together from several, which knows where each of its values is written. */
export interface ComposedFile {
  readonly value: unknown;
  /** File and path at which the value at a path of the whole form is written. */
  readonly findOrigin: (path: YamlPath) => { readonly file: string; readonly path: YamlPath };
}

/** A field whose value no source gives. */
interface OpenField {
  readonly file: string;
  readonly line: number;
  readonly field: string;
}

/** One for each loading; its sets and lists are filled while the files are read, in a fixed order. */
export interface LoadingContext {
  readonly files: ReadonlyMap<string, string>;
  readonly problems: ProblemCollector;
  readonly cache: ParseCache | undefined;
  /** Whole forms by file, gathered where somebody asks for them. */
  readonly composed?: Map<string, ComposedFile> | undefined;
  /** Sentences about faults in rules. */
  readonly expressionWords: ExpressionProblemWords;
  /** What is said of a comparability when the author gives no reason of his own. */
  readonly comparabilityReasons: Readonly<Record<ComparabilityStatus, Text>>;
  /** Paths of files that are missing or have lost entries to faults: what they should hold is not known. */
  readonly incomplete: Set<string>;
  /** Files that a step has read; the others are unexpected. */
  readonly read: Set<string>;
  /** Files read as authors write them: each is read once, also when another round copies from it. */
  readonly written: Map<string, { readonly file: YamlFile<unknown> | undefined }>;
  /** Fields with the bare word `open`, in the order of reading. */
  readonly openFields: OpenField[];
}

/** A YAML file read by its schema, with the places of its values. */
export interface YamlFile<T> {
  readonly file: string;
  readonly value: T;
  readonly at: (...path: YamlPath) => Place;
  readonly atKey: (...path: YamlPath) => Place;
  readonly inText: (path: YamlPath, offset: number) => Place;
}

/** Reads a YAML file by its schema; faults are reported. Undefined when there is too little to go on. */
export function readYamlFile<S extends z.ZodType>(
  context: LoadingContext,
  file: string,
  schema: S,
): YamlFile<z.infer<S>> | undefined {
  const text = getFileText(context, file);
  if (text === undefined) return undefined;
  const { source, reading } = parseFile(context, file, text, schema);
  // Past the first fault in the writing the reader guesses: what it finds there is not told.
  const firstOther = source.faults.findIndex(({ isDuplicateKey }) => !isDuplicateKey);
  const faults = firstOther < 0 ? source.faults : source.faults.slice(0, firstOther + 1);
  for (const { position, isDuplicateKey, kind } of faults) {
    context.problems.report({ file, position }, isDuplicateKey ? 'DUPLICATE_KEY' : 'YAML_SYNTAX', { detail: kind });
  }
  for (const { path, isAtKey, code, values } of reading?.faults ?? []) {
    const position = isAtKey ? source.findKey(path) : source.findValue(path);
    context.problems.report({ file, position }, code, values);
  }
  for (const path of source.listOpenFields()) {
    context.openFields.push({ file, line: source.findValue(path).line, field: path.join('.') });
  }
  if (source.faults.length > 0 || (reading?.faults.length ?? 0) > 0) context.incomplete.add(file);
  if (reading?.value === undefined) return undefined;
  const { toFilePath } = reading;
  return {
    file,
    value: reading.value,
    at: (...path) => ({ file, position: source.findValue(toFilePath(path)) }),
    atKey: (...path) => ({ file, position: source.findKey(toFilePath(path)) }),
    inText: (path, offset) => ({ file, position: source.findInText(toFilePath(path), offset) }),
  };
}

interface ParsedFile<T> {
  readonly source: YamlSource;
  readonly reading: SchemaReading<T> | undefined;
}

function parseFile<S extends z.ZodType>(
  context: LoadingContext,
  file: string,
  text: string,
  schema: S,
): ParsedFile<z.infer<S>> {
  const cached = context.cache?.get(file);
  if (cached?.text === text) return cached.parsed as ParsedFile<z.infer<S>>;
  const source = parseYamlSource(file, text);
  const parsed = { source, reading: source.faults.length > 0 ? undefined : readSchema(schema, source.data) };
  context.cache?.set(file, { text, parsed, schema });
  return parsed;
}

/** Text of a file that must be there; a missing one is reported once. */
export function getFileText(context: LoadingContext, file: string): string | undefined {
  context.read.add(file);
  const text = context.files.get(file);
  const start = { file, position: { line: 1, column: 1 } };
  if (text === undefined) {
    context.incomplete.add(file);
    context.problems.report(start, 'FILE_MISSING', { file });
    return undefined;
  }
  const broken = text.indexOf('\uFFFD');
  if (broken >= 0) {
    const before = text.slice(0, broken).split('\n');
    const position = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    context.incomplete.add(file);
    context.problems.report({ file, position }, 'NOT_UTF8');
    return undefined;
  }
  return text;
}

/** Whole form of a text; `wording` where the author has not said otherwise. */
export function expandText(source: TextSource, wording: Text['wording'] = 'ours'): Text {
  if (typeof source === 'string') return { sv: source, en: undefined, wording };
  return { sv: source.sv, en: source.en, wording: source.wording ?? wording };
}

/** A text without `wording` is `ours` unless the caller says otherwise: no source has sent it out. */
export function expandOptionalText(source: TextSource | undefined, wording?: Text['wording']): Text | undefined {
  return source === undefined ? undefined : expandText(source, wording);
}

/** The value, or undefined where no source gives it. */
export function expandOpen<T>(value: T | 'open' | undefined): T | undefined {
  return value === 'open' ? undefined : value;
}

/** `guide2018 1042-1052; kolada U31482` as documents and lines. */
export function parseSourceReference(text: string): SourceReference {
  const [first = { document: '', lines: '' }, ...further] = text.split(';').map((part): SourceReference => {
    const [document = '', ...lines] = part.trim().split(' ');
    return { document, lines: lines.join(' ') };
  });
  return further.length > 0 ? { ...first, further } : first;
}
