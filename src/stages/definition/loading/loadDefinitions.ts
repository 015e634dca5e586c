// From the files of a definition folder to the whole, checked form, or to every fault at once.

import { createHash } from 'node:crypto';
import type { ExpressionProblemWords } from '../../../kernel/expression/describeExpressionProblem.ts';
import type { DefinitionProblem } from '../../../kernel/problem.ts';
import { definitionTexts as english } from '../../../texts/en/definition.ts';
import { definitionTexts as swedish } from '../../../texts/sv/definition.ts';
import { expressionProblems } from '../../../texts/sv/expressionProblems.ts';
import { type ComparabilityStatus, comparabilityStatuses, type DefinitionSet } from '../model.ts';
import type { Text } from '../texts.ts';
import { reportUnresolved } from './catalogue.ts';
import { checkClassifications } from './checkClassifications.ts';
import { checkListedGroupErrata, checkUnexpectedFiles, checkUsage } from './checkUsage.ts';
import { checkSharedForms } from './composing/checkSharedForms.ts';
import { buildClassifications, readClassificationTables } from './loadClassifications.ts';
import { loadCoverage } from './loadCoverage.ts';
import type { ComposedFile, DefinitionFiles, LoadingContext, ParseCache } from './loadingContext.ts';
import { loadRetention } from './loadRetention.ts';
import { loadRound } from './loadRound.ts';
import { joinSeriesStatus } from './loadSeriesStatus.ts';
import { loadShared } from './loadShared.ts';
import { isQuestionnaireUnknown, loadUnknownRound } from './loadUnknownRound.ts';
import { buildProblemCollector, type DefinitionTexts } from './problemCollector.ts';

/** How to load; everything may be left out. */
export interface LoadOptions {
  /** Catalogues of the messages; Swedish by default. */
  readonly texts?: DefinitionTexts;
  readonly expressionWords?: ExpressionProblemWords;
  /** Parsed files kept between loads of nearly the same set. */
  readonly cache?: ParseCache;
  /** Filled with the whole forms of the files that are put together from several. */
  readonly composed?: Map<string, ComposedFile>;
}

/** Either a set or problems, never both and never neither. */
export interface LoadedDefinitions {
  /** Undefined when there are problems: nothing is run on definitions with faults. */
  readonly set: DefinitionSet | undefined;
  /** Every fault, by file, line and column. */
  readonly problems: readonly DefinitionProblem[];
}

/** Loads a definition set. Pure: the files are read by adapters/files/readDefinitionFiles.ts. */
export function loadDefinitions(files: DefinitionFiles, options: LoadOptions = {}): LoadedDefinitions {
  const context = buildContext(files, options);
  if (files.files.size === 0) {
    const start = { file: '.', position: { line: 1, column: 1 } };
    context.problems.report(start, 'FOLDER_MISSING', { folder: files.folder });
    return { set: undefined, problems: context.problems.listProblems() };
  }
  const shared = loadShared(context);
  checkSharedForms(context, shared);
  const tables = readClassificationTables(context);
  const classifications = buildClassifications(tables);
  checkClassifications(context, tables, classifications);
  const drafts = listRoundYears(files).flatMap((year) => {
    const load = isQuestionnaireUnknown(files.files, year) ? loadUnknownRound : loadRound;
    return load(context, shared, classifications, year) ?? [];
  });
  const rounds = joinSeriesStatus(context, shared, drafts);
  const coverage = loadCoverage(context, rounds);
  const retention = loadRetention(context);
  const { optionCodes, optionSets, items, terms, sources } = shared;
  const periods = rounds.map((round) => round.periods);
  const { questions, descriptions } = shared.forms;
  const written = [optionCodes, optionSets, items, terms, sources, questions, descriptions, shared.scales];
  for (const catalogue of [...written, ...periods]) reportUnresolved(context, catalogue);
  checkListedGroupErrata(context, tables, classifications, rounds);
  checkUsage(context, shared, rounds);
  checkUnexpectedFiles(context);
  const problems = context.problems.listProblems();
  if (problems.length > 0) return { set: undefined, problems };
  const set: DefinitionSet = {
    folder: files.folder,
    hash: calculateDefinitionHash(files),
    classifications,
    rounds: new Map(rounds.map(({ round }) => [round.year, round])),
    sources: shared.sources.entries,
    coverage,
    retention,
    openFields: context.openFields,
  };
  return { set, problems };
}

function buildContext({ files }: DefinitionFiles, options: LoadOptions): LoadingContext {
  return {
    files,
    problems: buildProblemCollector(options.texts ?? swedish),
    cache: options.cache,
    composed: options.composed,
    expressionWords: options.expressionWords ?? expressionProblems,
    comparabilityReasons: buildReasons(),
    incomplete: new Set(),
    read: new Set(),
    written: new Map(),
    openFields: [],
  };
}

function buildReasons(): Readonly<Record<ComparabilityStatus, Text>> {
  const reasons = comparabilityStatuses.map((status): [ComparabilityStatus, Text] => [
    status,
    { sv: swedish.comparability[status], en: english.comparability[status], wording: 'ours' },
  ]);
  return Object.fromEntries(reasons) as Record<ComparabilityStatus, Text>;
}

/** Years with a folder under rounds/, earliest first. */
function listRoundYears({ files }: DefinitionFiles): number[] {
  const years = [...files.keys()].flatMap((path) => /^rounds\/(\d{4})\//u.exec(path)?.[1] ?? []);
  return [...new Set(years)].map(Number).toSorted((left, right) => left - right);
}

/** sha256, hex, over the paths and bytes of all files in the order of their paths. */
export function calculateDefinitionHash({ files }: DefinitionFiles): string {
  const hash = createHash('sha256');
  for (const path of [...files.keys()].toSorted()) {
    const bytes = Buffer.from(files.get(path) ?? '', 'utf8');
    // Lengths keep paths and contents apart.
    hash.update(`${path}\n${bytes.length}\n`);
    hash.update(bytes);
  }
  return hash.digest('hex');
}
