// shared/: answer options, items, terms, documents and guidance, indexed by id, with what has been used of them.

import { findNearestName } from '../../../kernel/expression/findNearestName.ts';
import { isShapedLikeQuestion } from '../../../kernel/expression/parseExpression.ts';
import type { AnswerOption, Item, SourceDocument, Term, Text } from '../model.ts';
import type { TextSource } from '../schemas/commonSchemas.ts';
import {
  type DocumentSource,
  type GuidanceFile,
  guidanceFileSchema,
  type ItemsFile,
  itemsFileSchema,
  type OptionsFile,
  optionsFileSchema,
  type SourcesFile,
  sourcesFileSchema,
  type TermsFile,
  termsFileSchema,
} from '../schemas/sharedSchemas.ts';
import {
  expandOpen,
  expandText,
  type LoadingContext,
  parseSourceReference,
  readYamlFile,
  type YamlFile,
} from './loadingContext.ts';
import type { Place, ProblemCode } from './problemCollector.ts';

/** Entries by id, with what has been asked for: the rest is unused. */
export interface Catalogue<T> {
  readonly file: string;
  readonly entries: ReadonlyMap<string, T>;
  readonly used: Set<string>;
  /** Code of the problem when an entry is missing. */
  readonly unknownCode: ProblemCode;
  /** Place of an entry, for the problem UNUSED. */
  readonly placeOf: (id: string) => Place;
}

export interface Shared {
  readonly optionCodes: Catalogue<Text>;
  readonly optionSets: Catalogue<readonly AnswerOption[]>;
  readonly items: Catalogue<Text>;
  readonly terms: Catalogue<Term>;
  readonly sources: Catalogue<SourceDocument>;
  readonly guidance: YamlFile<GuidanceFile> | undefined;
}

export const sharedFiles = {
  options: 'shared/options.yaml',
  items: 'shared/items.yaml',
  terms: 'shared/terms.yaml',
  sources: 'shared/sources.yaml',
  guidance: 'shared/guidance.yaml',
} as const;

/** Reads the shared files. References between them are resolved; what is used is known when the rounds are read. */
export function loadShared(context: LoadingContext): Shared {
  const sources = buildSources(context, readYamlFile(context, sharedFiles.sources, sourcesFileSchema));
  const options = readYamlFile(context, sharedFiles.options, optionsFileSchema);
  const optionCodes = buildOptionCodes(context, options);
  return {
    sources,
    optionCodes,
    optionSets: buildOptionSets(context, options, optionCodes),
    items: buildItems(readYamlFile(context, sharedFiles.items, itemsFileSchema)),
    terms: buildTerms(context, readYamlFile(context, sharedFiles.terms, termsFileSchema), sources),
    guidance: readGuidance(context, sources),
  };
}

function readGuidance(context: LoadingContext, sources: Shared['sources']): Shared['guidance'] {
  const file = readYamlFile(context, sharedFiles.guidance, guidanceFileSchema);
  if (file === undefined) return undefined;
  const { dimensions, qualityAreas } = file.value;
  for (const [list, entries] of Object.entries({ dimensions, qualityAreas })) {
    entries.forEach(({ name, source }, index) => {
      checkSource(context, sources, source, file.at(list, index, 'source'));
      const first = entries.findIndex((entry) => entry.name === name);
      if (first === index) return;
      const line = file.at(list, first, 'name').position.line;
      context.problems.report(file.at(list, index, 'name'), 'DUPLICATE_ID', {
        id: name,
        first: `${file.file}:${line}`,
      });
    });
  }
  const names = qualityAreas.map(({ name }) => name);
  dimensions.forEach((dimension, index) => {
    dimension.qualityAreas.forEach((name, at) => {
      if (names.includes(name) || context.incomplete.has(file.file)) return;
      const nearest = findNearestName(name, names) ?? '';
      const place = file.at('dimensions', index, 'qualityAreas', at);
      context.problems.report(place, 'UNKNOWN_GUIDANCE', { name, file: file.file, nearest });
    });
  });
  return file;
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
  if (!context.incomplete.has(catalogue.file)) {
    const nearest = findNearestName(id, [...catalogue.entries.keys()]) ?? '';
    context.problems.report(place, catalogue.unknownCode, { name: id, file: catalogue.file, nearest });
  }
  return undefined;
}

/** Checks that a source line names a known document and has its lines in order. */
export function checkSource(context: LoadingContext, sources: Shared['sources'], text: string, place: Place): void {
  const { document, lines } = parseSourceReference(text);
  resolve(context, sources, document, place);
  let last = 0;
  for (const range of lines === '' ? [] : lines.split(',')) {
    const [from = 0, to = from] = range.trim().split('-').map(Number);
    if (from < 1 || to < from || from < last) {
      context.problems.report(place, 'SOURCE_LINES', { lines });
      return;
    }
    last = to;
  }
}

function buildSources(context: LoadingContext, file: YamlFile<SourcesFile> | undefined): Catalogue<SourceDocument> {
  const entries = new Map<string, SourceDocument>();
  const places = new Map<string, Place>();
  file?.value.documents.forEach((document, index) => {
    const place = file.at('documents', index, 'id');
    const first = places.get(document.id);
    if (first !== undefined) {
      const at = `${first.file}:${first.position.line}`;
      context.problems.report(place, 'DUPLICATE_ID', { id: document.id, first: at });
      return;
    }
    places.set(document.id, place);
    entries.set(document.id, expandDocument(document));
  });
  return {
    file: sharedFiles.sources,
    entries,
    used: new Set(),
    unknownCode: 'UNKNOWN_SOURCE',
    placeOf: (id) => places.get(id) ?? { file: sharedFiles.sources, position: { line: 1, column: 1 } },
  };
}

export function expandDocument(document: DocumentSource): SourceDocument {
  const { id, title, publisher, year, kind } = document;
  return { id, title, publisher, year, kind, referenceDay: expandOpen(document.referenceDay) };
}

function buildOptionCodes(context: LoadingContext, file: YamlFile<OptionsFile> | undefined): Catalogue<Text> {
  for (const code of Object.keys(file?.value.codes ?? {})) {
    if (!isShapedLikeQuestion(code) || file === undefined) continue;
    context.problems.report(file.atKey('codes', code), 'INVALID_CODE', { value: code, form: 'optionNotQuestion' });
  }
  return buildTextCatalogue(file?.value.codes, sharedFiles.options, 'UNKNOWN_OPTION', (id) => file?.atKey('codes', id));
}

function buildItems(file: YamlFile<ItemsFile> | undefined): Catalogue<Text> {
  return buildTextCatalogue(file?.value.items, sharedFiles.items, 'UNKNOWN_ITEM', (id) => file?.atKey('items', id));
}

function buildTextCatalogue(
  texts: Readonly<Record<string, TextSource>> | undefined,
  file: string,
  unknownCode: ProblemCode,
  findPlace: (id: string) => Place | undefined,
): Catalogue<Text> {
  return {
    file,
    entries: new Map(Object.entries(texts ?? {}).map(([id, text]) => [id, expandText(text, 'official')])),
    used: new Set(),
    unknownCode,
    placeOf: (id) => findPlace(id) ?? { file, position: { line: 1, column: 1 } },
  };
}

function buildOptionSets(
  context: LoadingContext,
  file: YamlFile<OptionsFile> | undefined,
  codes: Catalogue<Text>,
): Catalogue<readonly AnswerOption[]> {
  const entries = new Map<string, readonly AnswerOption[]>();
  for (const [id, members] of Object.entries(file?.value.sets ?? {})) {
    if (file !== undefined) entries.set(id, expandOptionSet(context, file, id, members, codes));
  }
  return {
    file: sharedFiles.options,
    entries,
    used: new Set(),
    unknownCode: 'UNKNOWN_OPTION_SET',
    placeOf: (id) => file?.atKey('sets', id) ?? { file: sharedFiles.options, position: { line: 1, column: 1 } },
  };
}

function expandOptionSet(
  context: LoadingContext,
  file: YamlFile<OptionsFile>,
  id: string,
  members: OptionsFile['sets'][string],
  codes: Catalogue<Text>,
): AnswerOption[] {
  const seen = new Set<string>();
  return members.flatMap((member, index) => {
    const pairs: [string, TextSource | undefined][] =
      typeof member === 'string' ? [[member, undefined]] : Object.entries(member);
    return pairs.map(([code, label]): AnswerOption => {
      const path = ['sets', id, index] as const;
      const place = label === undefined ? file.at(...path) : file.atKey(...path, code);
      const defaultLabel = resolve(context, codes, code, place);
      if (seen.has(code)) context.problems.report(place, 'DUPLICATE_ID', { id: code, first: `sets.${id}` });
      seen.add(code);
      const ownLabel = label === undefined ? defaultLabel : expandText(label, 'official');
      return { code, label: ownLabel ?? expandText(code), isOffered: true };
    });
  });
}

function buildTerms(
  context: LoadingContext,
  file: YamlFile<TermsFile> | undefined,
  sources: Shared['sources'],
): Catalogue<Term> {
  const entries = Object.entries(file?.value.terms ?? {}).map(([id, term]): [string, Term] => {
    if (file !== undefined) checkSource(context, sources, term.source, file.at('terms', id, 'source'));
    return [
      id,
      {
        id,
        name: expandText(term.name, 'official'),
        explanation: expandText(term.explanation),
        source: parseSourceReference(term.source),
      },
    ];
  });
  return {
    file: sharedFiles.terms,
    entries: new Map(entries),
    used: new Set(),
    unknownCode: 'UNKNOWN_TERM',
    placeOf: (id) => file?.atKey('terms', id) ?? { file: sharedFiles.terms, position: { line: 1, column: 1 } },
  };
}

/** Label of an item; of a pair `A+B` the labels joined with "och" (English "and"). Undefined when one is unknown. */
export function expandItem(
  context: LoadingContext,
  items: Catalogue<Text>,
  id: string,
  place: Place,
): Item | undefined {
  const labels = id.split('+').map((half) => resolve(context, items, half, place));
  const [first, second] = labels;
  if (labels.includes(undefined) || first === undefined) return undefined;
  if (second === undefined) return { id, label: first };
  const en = first.en === undefined || second.en === undefined ? undefined : `${first.en} and ${second.en}`;
  return { id, label: { sv: `${first.sv} och ${second.sv}`, en, wording: first.wording } };
}
