// One round from its folder: round.yaml, then the parts, then the descriptions that build on their questions,
// then what compares them. Every step reports its faults and hands on what is right.

import type { Classifications } from '../classifications.ts';
import type { Area, DocumentDetails, ReferencePeriod, Round } from '../model.ts';
import { defaultReviewLimits } from '../reviewLimits.ts';
import { comparabilityFormSchema } from '../schemas/comparabilitySchema.ts';
import { indicatorsFormSchema } from '../schemas/indicatorsFormSchema.ts';
import { partFormSchema } from '../schemas/partFormSchema.ts';
import { type RoundFile, roundFileSchema } from '../schemas/roundSchema.ts';
import { analyseCheck, analyseDescription } from './analyseRound.ts';
import type { Catalogue } from './catalogue.ts';
import { checkComparabilityYears } from './checkComparabilityYears.ts';
import { checkDescription } from './checkDescriptions.ts';
import { checkMainQuestions } from './checkMainQuestions.ts';
import { checkPartRouting, findSoundChecks } from './checkPartRouting.ts';
import { checkRotation } from './checkRotation.ts';
import { checkRoundFile } from './checkRound.ts';
import { checkQuestionCodes, checkUniqueness } from './checkUniqueness.ts';
import { buildRoundNames } from './composing/placeholderScope.ts';
import { fillFile, readWritten } from './composing/readComposed.ts';
import { type Comparability, loadComparability } from './expandComparability.ts';
import { type DescriptionDraft, readDescriptions } from './expandDescriptions.ts';
import { buildPart, type PartDraft, type RoundSetting, readParts } from './expandParts.ts';
import {
  expandOpen,
  expandOptionalText,
  expandText,
  type LoadingContext,
  parseSourceReference,
  readYamlFile,
  type YamlFile,
} from './loadingContext.ts';
import { expandDocument, type Shared } from './loadShared.ts';
import { checkRegisterMeasures, expandRegisterMeasures } from './registerMeasures.ts';

/** The round before rules are typed and rounds are compared; later steps read its file for the places of faults. */
export interface RoundDraft {
  readonly file: YamlFile<RoundFile>;
  readonly periods: Catalogue<ReferencePeriod>;
  readonly round: Round;
  readonly descriptions: readonly DescriptionDraft[];
}

/** Loads the round of a year; undefined when round.yaml gives too little to go on. */
export function loadRound(
  context: LoadingContext,
  shared: Shared,
  classifications: Classifications,
  year: number,
): RoundDraft | undefined {
  const path = `rounds/${year}/round.yaml`;
  const file = readYamlFile(context, path, roundFileSchema);
  if (file === undefined) {
    readOtherFiles(context, `rounds/${year}/`);
    return undefined;
  }
  if (file.value.round !== year) {
    context.problems.report(file.at('round'), 'FILE_NAME', { value: file.value.round, file: path });
  }
  const periods = buildPeriods(file);
  const index = { byCode: new Map(), unclear: new Set<string>(), isComplete: true };
  const names = buildRoundNames(year, periods);
  const filled = fillFile(context, names, file);
  const setting: RoundSetting = { year, context, shared, round: filled, periods, index, names };
  checkRoundFile(setting, classifications);
  // Where round.yaml has lost parts, questions of other files may lie in them.
  index.isComplete = !context.incomplete.has(path);
  const parts = readParts(setting);
  for (const part of parts) checkQuestionCodes(setting, part);
  for (const part of parts) checkPartRouting(setting, part);
  const checks = parts.flatMap((part) => findSoundChecks(setting, part));
  const descriptions = readDescriptions(setting);
  const sound = descriptions.filter((draft) => checkDescription(setting, draft));
  checkUniqueness(setting, parts, descriptions);
  checkRegisterMeasures(setting, descriptions);
  checkComparabilityYears(setting, descriptions);
  checkRotation(setting, descriptions);
  checkMainQuestions(setting, parts);
  for (const check of checks) analyseCheck(setting, check);
  for (const draft of sound) analyseDescription(setting, draft);
  const compared = loadComparability(setting, descriptions);
  checkAreasUsed(setting, descriptions, compared);
  const whole = descriptions.flatMap(({ description }) => description ?? []);
  const round = { ...buildRound(setting, parts), ...compared, descriptions: whole };
  return { file, periods, descriptions, round: { ...round, columns: whole.flatMap(({ columns }) => columns) } };
}

/** An area of a round has a part, indicators, a column of the comparison or a change; otherwise it is misspelt. */
function checkAreasUsed(
  { context, round }: RoundSetting,
  descriptions: readonly DescriptionDraft[],
  { comparedAreas, changes }: Comparability,
): void {
  const { areas, parts } = round.value;
  const used = new Set([
    ...parts.map(({ code }) => code),
    ...descriptions.map(({ file }) => file.value.area),
    ...comparedAreas,
    ...changes.map(({ area }) => area),
  ]);
  if (context.incomplete.size > 0 || context.problems.hasReported(['UNKNOWN_AREA'])) return;
  areas.forEach(({ code }, index) => {
    if (!used.has(code)) context.problems.report(round.at('areas', index, 'code'), 'UNUSED', { name: code });
  });
}

/** Where round.yaml cannot be read the other files are still read for faults of their own. */
function readOtherFiles(context: LoadingContext, folder: string): void {
  for (const path of context.files.keys()) {
    if (path.startsWith(`${folder}parts/`)) readWritten(context, path, partFormSchema);
    if (path.startsWith(`${folder}indicators/`)) readWritten(context, path, indicatorsFormSchema);
    if (path === `${folder}comparability.yaml`) readWritten(context, path, comparabilityFormSchema);
  }
}

/** The round's `references`: a day, or a window between two. An unknown id is reported as UNKNOWN_REFERENCE. */
export function buildPeriods(file: YamlFile<RoundFile>): Catalogue<ReferencePeriod> {
  const entries = Object.entries(file.value.references).map(([id, period]): [string, ReferencePeriod] => [
    id,
    'date' in period ? { kind: 'date', ...period } : { kind: 'window', ...period },
  ]);
  return {
    file: file.file,
    entries: new Map(entries),
    used: new Set(),
    unresolved: new Map(),
    unknownCode: 'UNKNOWN_REFERENCE',
    placeOf: (id) => file.atKey('references', id),
  };
}

/** Everything that round.yaml says; the series' status is joined when all rounds are read (loadSeriesStatus.ts). */
export function buildRound(
  setting: RoundSetting,
  parts: readonly PartDraft[],
): Omit<Round, 'descriptions' | 'columns'> {
  const { value } = setting.round;
  const { frame, published, legal, nonresponse } = value;
  return {
    year: value.round,
    name: expandText(value.name, 'official'),
    measuringDate: value.measuringDate,
    isQuestionnaireKnown: true,
    seriesStatus: new Map(),
    break: undefined,
    calendar: value.calendar.map(({ kind, from, to, source }) => ({
      kind,
      from,
      to: to ?? from,
      source: source === undefined ? undefined : parseSourceReference(source),
    })),
    legal: {
      basis: expandText(legal.basis),
      isVoluntary: legal.voluntary,
      purpose: expandText(legal.purpose),
      consultation: {
        date: expandOpen(legal.consultation.date),
        registrationNumber: expandOpen(legal.consultation.registrationNumber),
      },
    },
    parts: parts.map(buildPart),
    areas: value.areas.map((area) => buildArea(setting, area)),
    areaComparability: [],
    comparedAreas: [],
    changes: [],
    rotation: buildRotation(value.rotation),
    errata: value.errata.map(({ source: _, explanation, ...erratum }) => ({
      ...erratum,
      explanation: expandText(explanation),
    })),
    registers: value.registers.map(expandDocument),
    registerMeasures: expandRegisterMeasures(value.registerMeasures),
    frame: {
      referenceDate: frame.referenceDate,
      publishedSize: expandOpen(frame.size),
      publishedGroupSizes: frame.groupSizes ?? {},
      exclusions: frame.exclusions ?? [],
    },
    groups: value.groups,
    nonresponseLimitPercent: nonresponse.limitPercent,
    nonresponseBasis: nonresponse.basis,
    reviewLimits: value.review ?? defaultReviewLimits,
    published: {
      answeredAny: expandOpen(published.answeredAny),
      answeredAll: expandOpen(published.answeredAll),
      percentAny: expandOpen(published.percentAny),
      percentAll: expandOpen(published.percentAll),
      previousPercentAny: expandOpen(published.previousPercentAny),
      previousPercentAll: expandOpen(published.previousPercentAll),
    },
    ...(value.documents !== undefined && { documents: buildDocuments(value.documents) }),
    ...buildGuidance(setting),
  };
}

/** An area with what the shared texts say of it. */
function buildArea({ shared }: RoundSetting, { code, name, workbookTitle }: RoundFile['areas'][number]): Area {
  const text = shared.areaTexts.entries.get(code);
  if (text !== undefined) shared.areaTexts.used.add(code);
  return {
    code,
    name: expandText(name, 'official'),
    workbookTitle: expandOptionalText(workbookTitle, 'official'),
    ...(text !== undefined && { text }),
  };
}

function buildDocuments(documents: NonNullable<RoundFile['documents']>): DocumentDetails {
  return {
    articleNumber: expandOpen(documents.articleNumber),
    contact: expandOpen(documents.contact),
    alternativeFormats: expandOpen(documents.alternativeFormats),
  };
}

function buildRotation(source: RoundFile['rotation']): Round['rotation'] {
  return source && { ...source, source: parseSourceReference(source.source) };
}

function buildGuidance({ shared }: RoundSetting): Pick<Round, 'dimensions' | 'qualityAreas'> {
  const { guidance } = shared;
  if (guidance === undefined) return { dimensions: [], qualityAreas: [] };
  const { dimensions, qualityAreas } = guidance.value;
  return {
    dimensions: dimensions.map(({ name, definition, qualityAreas: names }) => ({
      name,
      definition: expandText(definition),
      qualityAreas: names,
    })),
    qualityAreas: qualityAreas.map(({ name, definition }) => ({ name, definition: expandText(definition) })),
  };
}
