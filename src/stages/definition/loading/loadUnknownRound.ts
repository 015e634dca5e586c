// A round whose questionnaire no source gives (`questionnaire: unknown`): its frame, what is known of its parts, and
// series.csv. The checks of other rounds hold for it as far as it has what they check.

import { definitionTexts as english } from '../../../texts/en/definition.ts';
import { definitionTexts as swedish } from '../../../texts/sv/definition.ts';
import type { Classifications } from '../classifications.ts';
import type { Part, Round } from '../model.ts';
import type { RoundFile } from '../schemas/roundSchema.ts';
import { type UnknownRoundFile, unknownRoundFileSchema } from '../schemas/unknownRoundSchema.ts';
import type { Text } from '../texts.ts';
import { checkSource } from './catalogue.ts';
import { checkRoundFile } from './checkRound.ts';
import { buildRoundNames } from './composing/placeholderScope.ts';
import { fillFile } from './composing/readComposed.ts';
import type { RoundSetting } from './expandParts.ts';
import {
  expandOpen,
  expandText,
  type LoadingContext,
  parseSourceReference,
  readYamlFile,
  type YamlFile,
} from './loadingContext.ts';
import { buildPeriods, buildRound, type RoundDraft } from './loadRound.ts';
import type { Shared } from './loadShared.ts';

/** True when the round's file says of its questionnaire that it is not known; then `loadUnknownRound` reads it. */
export function isQuestionnaireUnknown(files: ReadonlyMap<string, string>, year: number): boolean {
  return /^questionnaire:/mu.test(files.get(`rounds/${year}/round.yaml`) ?? '');
}

/** Loads the round of a year; undefined when round.yaml gives too little to go on. */
export function loadUnknownRound(
  context: LoadingContext,
  shared: Shared,
  classifications: Classifications,
  year: number,
): RoundDraft | undefined {
  const path = `rounds/${year}/round.yaml`;
  const source = readYamlFile(context, path, unknownRoundFileSchema);
  if (source === undefined) return undefined;
  if (source.value.round !== year) {
    context.problems.report(source.at('round'), 'FILE_NAME', { value: source.value.round, file: path });
  }
  const file = fillUnknown(source);
  const periods = buildPeriods(file);
  const index = { byCode: new Map(), unclear: new Set<string>(), isComplete: true };
  const names = buildRoundNames(year, periods);
  const setting: RoundSetting = { year, context, shared, round: file, periods, index, names };
  checkRoundFile(setting, classifications);
  if (source.value.break !== undefined) {
    checkSource(context, shared.sources, source.value.break.source, source.at('break', 'source'));
  }
  return { file, periods, descriptions: [], round: buildUnknownRound(setting, fillFile(context, names, source).value) };
}

/** The file as that of another round, with nothing where the sources say nothing. */
function fillUnknown(file: YamlFile<UnknownRoundFile>): YamlFile<RoundFile> {
  const { questionnaire: _, break: __, parts, published, calendar, ...rest } = file.value;
  const value: RoundFile = {
    ...rest,
    references: {},
    calendar: calendar ?? [],
    legal: {
      basis: buildText('legalBasis'),
      voluntary: true,
      purpose: buildText('legalPurpose'),
      consultation: { date: 'open', registrationNumber: 'open' },
    },
    parts: parts.map(({ code, percent, previousPercent, source }) => ({
      code,
      compulsory: false,
      answered: 'open',
      percent,
      previousPercent: previousPercent ?? 'open',
      source,
    })),
    areas: [],
    published: { answeredAny: 'open', ...published },
    errata: [],
    registers: [],
  };
  return { ...file, value };
}

function buildText(key: keyof typeof swedish.unknownRound): { sv: string; en: string } {
  return { sv: swedish.unknownRound[key], en: english.unknownRound[key] };
}

function buildUnknownRound(setting: RoundSetting, value: UnknownRoundFile): Round {
  const round = buildRound(setting, []);
  return {
    ...round,
    isQuestionnaireKnown: false,
    break: value.break && { text: expandText(value.break.text), source: parseSourceReference(value.break.source) },
    legal: { ...round.legal, isVoluntary: undefined },
    parts: value.parts.map(buildUnknownPart),
    descriptions: [],
    columns: [],
  };
}

function buildUnknownPart({ code, name, percent, previousPercent }: UnknownRoundFile['parts'][number]): Part {
  const whole: Text = expandText(name, 'official');
  return {
    code,
    name: whole,
    letter: '',
    isCompulsory: false,
    introduction: undefined,
    questions: [],
    checks: [],
    published: {
      answered: undefined,
      percent: expandOpen(percent),
      previousPercent: expandOpen(previousPercent),
    },
  };
}
