// shared/: answer options, items, terms, documents and guidance, indexed by id, with what has been used of them.

import { findNearestName } from '../../../kernel/expression/findNearestName.ts';
import type { AreaText, Item, ScaleStep, Term } from '../model.ts';
import {
  type DocumentSource,
  type GuidanceFile,
  guidanceFileSchema,
  type ItemsFile,
  itemsFileSchema,
  type SourcesFile,
  sourcesFileSchema,
  type TermsFile,
  termsFileSchema,
} from '../schemas/sharedSchemas.ts';
import type { SourceDocument, Text } from '../texts.ts';
import { buildTextCatalogue, type Catalogue, checkSource, resolve } from './catalogue.ts';
import { loadSharedForms, type SharedForms } from './composing/loadSharedForms.ts';
import { loadAreaTexts } from './loadAreaTexts.ts';
import {
  expandOpen,
  expandText,
  type LoadingContext,
  parseSourceReference,
  readYamlFile,
  type YamlFile,
} from './loadingContext.ts';
import { loadOptions, type Options } from './loadOptions.ts';
import { loadScales } from './loadScales.ts';
import type { Place } from './problemCollector.ts';

/** What shared/ holds, loaded once and used by every round; entries that no round uses are reported as UNUSED. */
export interface Shared extends Options {
  readonly items: Catalogue<Text>;
  readonly terms: Catalogue<Term>;
  readonly sources: Catalogue<SourceDocument>;
  readonly guidance: YamlFile<GuidanceFile> | undefined;
  /** Shared questions and descriptions, as written. */
  readonly forms: SharedForms;
  readonly scales: Catalogue<readonly ScaleStep[]>;
  readonly areaTexts: Catalogue<AreaText>;
}

/** Paths from the definition folder. */
export const sharedFiles = {
  items: 'shared/items.yaml',
  terms: 'shared/terms.yaml',
  sources: 'shared/sources.yaml',
  guidance: 'shared/guidance.yaml',
} as const;

/** Reads the shared files. References between them are resolved; what is used is known when the rounds are read. */
export function loadShared(context: LoadingContext): Shared {
  const sources = buildSources(context, readYamlFile(context, sharedFiles.sources, sourcesFileSchema));
  return {
    sources,
    ...loadOptions(context),
    items: buildItems(readYamlFile(context, sharedFiles.items, itemsFileSchema)),
    terms: buildTerms(context, readYamlFile(context, sharedFiles.terms, termsFileSchema), sources),
    guidance: readGuidance(context, sources),
    forms: loadSharedForms(context),
    scales: loadScales(context),
    areaTexts: loadAreaTexts(context, sources),
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
      context.incomplete.add(file.file);
      context.problems.report(file.at(list, index, 'name'), 'DUPLICATE_ID', {
        id: name,
        first: `${file.file}:${line}`,
      });
    });
  }
  if (context.incomplete.has(file.file)) return file;
  const names = qualityAreas.map(({ name }) => name);
  dimensions.forEach((dimension, index) => {
    dimension.qualityAreas.forEach((name, at) => {
      const first = dimension.qualityAreas.indexOf(name);
      if (names.includes(name) && first === at) return;
      context.incomplete.add(file.file);
      const nearest = findNearestName(name, names) ?? '';
      const place = file.at('dimensions', index, 'qualityAreas', at);
      if (first < at) {
        context.problems.report(place, 'DUPLICATE_ID', { id: name, first: dimension.name });
        return;
      }
      context.problems.report(place, 'UNKNOWN_GUIDANCE', { name, file: file.file, nearest });
    });
  });
  return file;
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
    unresolved: new Map(),
    unknownCode: 'UNKNOWN_SOURCE',
    placeOf: (id) => places.get(id) ?? { file: sharedFiles.sources, position: { line: 1, column: 1 } },
  };
}

/**
 * `open` fields become undefined; a link that is left out is left out, since it means something else than an open one.
 */
export function expandDocument(document: DocumentSource): SourceDocument {
  const { id, title, publisher, year, kind, link } = document;
  const referenceDay = expandOpen(document.referenceDay);
  return { id, title, publisher, year, kind, referenceDay, ...(link !== undefined && { link: expandOpen(link) }) };
}

function buildItems(file: YamlFile<ItemsFile> | undefined): Catalogue<Text> {
  return buildTextCatalogue(file?.value.items, sharedFiles.items, 'UNKNOWN_ITEM', (id) => file?.atKey('items', id));
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
    unresolved: new Map(),
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
