// rounds/<year>/indicators/: descriptions with their rules and columns in their whole form. Whether the rules
// hold together with the questions: checkDescriptionRules.ts.

import { findNearestName } from '../../../kernel/expression/findNearestName.ts';
import type { Outcome } from '../../../kernel/observation.ts';
import type {
  Column,
  IndicatorDescription,
  NumericMeasure,
  OutcomeRules,
  Rule,
  ScaleStep,
  YearComparability,
} from '../model.ts';
import type {
  ColumnSource,
  ComparabilitySource,
  DescriptionSource,
  IndicatorsFile,
} from '../schemas/indicatorSchemas.ts';
import type { Text } from '../texts.ts';
import { checkSource, resolve } from './catalogue.ts';
import { composeIndicators } from './composing/composeIndicators.ts';
import { fillSharedText } from './composing/placeholderScope.ts';
import { buildComposingSetting, type RoundSetting } from './expandParts.ts';
import { expandOpen, expandOptionalText, expandText, parseSourceReference, type YamlFile } from './loadingContext.ts';
import { standardScaleId } from './loadScales.ts';
import type { Place } from './problemCollector.ts';
import { type RuleDraft, readRule } from './ruleReader.ts';
import type { YamlPath } from './yamlSource.ts';

/** A description with its rules and places; `description` is undefined when a rule could not be read. */
export interface DescriptionDraft {
  readonly source: DescriptionSource;
  readonly file: YamlFile<IndicatorsFile>;
  readonly place: (...path: YamlPath) => Place;
  readonly placeOfKey: (...path: YamlPath) => Place;
  /** Steps of the scale; undefined when the scale that is named is not there. */
  readonly scale: readonly ScaleStep[] | undefined;
  readonly outcomeRules: readonly { readonly outcome: Outcome; readonly rule: RuleDraft }[];
  readonly numbers: readonly RuleDraft[];
  readonly illogicalWhen: RuleDraft | undefined;
  readonly description: IndicatorDescription | undefined;
}

/** Reads the descriptions of all areas, in the order of the round's areas; then those of areas it has not. */
export function readDescriptions(setting: RoundSetting): DescriptionDraft[] {
  const { context, round } = setting;
  const folder = round.file.replace(/round\.yaml$/u, 'indicators/');
  const areas = [...new Set(round.value.areas.map(({ code }) => code))];
  const found = [...context.files.keys()].filter((path) => path.startsWith(folder) && path.endsWith('.yaml'));
  const codes = found.map((path) => path.slice(folder.length, -'.yaml'.length));
  // Not every area has its indicators described yet.
  const described = areas.filter((code) => codes.includes(code));
  const strange = codes.filter((code) => !areas.includes(code));
  return [...described, ...strange].flatMap((code) => {
    const path = `${folder}${code}.yaml`;
    const file = composeIndicators(buildComposingSetting(setting, path));
    if (file === undefined) return [];
    if (file.value.area !== code) {
      context.problems.report(file.at('area'), 'FILE_NAME', { value: file.value.area, file: path });
    } else if (strange.includes(code) && !context.incomplete.has(round.file)) {
      const nearest = findNearestName(code, areas) ?? '';
      context.problems.report(file.at('area'), 'UNKNOWN_AREA', { name: code, nearest });
    }
    return file.value.descriptions.map((source, index) => readDescription(setting, file, source, index));
  });
}

function readDescription(
  setting: RoundSetting,
  file: YamlFile<IndicatorsFile>,
  source: DescriptionSource,
  index: number,
): DescriptionDraft {
  const { context, shared } = setting;
  const path: YamlPath = ['descriptions', index];
  const read = (inner: YamlPath, text: string | undefined): RuleDraft | undefined =>
    text === undefined ? undefined : readRule(context, file, [...path, ...inner], text);
  checkSource(context, shared.sources, source.source, file.at(...path, 'source'));
  if (source.notShown !== undefined) {
    checkSource(context, shared.sources, source.notShown.source, file.at(...path, 'notShown', 'source'));
  }
  const outcomeRules = Object.entries(source.outcomes ?? {}).flatMap(([outcome, text]) => {
    const rule = outcome === 'otherwise' ? undefined : read(['outcomes', outcome], text);
    return rule === undefined ? [] : [{ outcome: outcome as Outcome, rule }];
  });
  const numerator = read(['value', 'numerator'], source.value?.numerator);
  const denominator = read(['value', 'denominator'], source.value?.denominator);
  const illogicalWhen = read(['value', 'illogicalWhen'], source.value?.illogicalWhen);
  const scaleId = source.scale ?? standardScaleId;
  const scale = source.value === undefined ? resolve(context, shared.scales, scaleId, file.at(...path, 'scale')) : [];
  const result =
    source.value === undefined
      ? buildOutcomeRules(source, scale ?? [], outcomeRules)
      : buildNumericMeasure(source.value, numerator, denominator, illogicalWhen);
  return {
    source,
    file,
    place: (...inner) => file.at(...path, ...inner),
    placeOfKey: (...inner) => file.atKey(...path, ...inner),
    scale,
    outcomeRules,
    numbers: [numerator, denominator].filter((rule) => rule !== undefined),
    illogicalWhen,
    description: result && buildDescription(setting, file, source, path, result, scale ?? []),
  };
}

function buildOutcomeRules(
  source: DescriptionSource,
  scale: readonly ScaleStep[],
  rules: DescriptionDraft['outcomeRules'],
): OutcomeRules | undefined {
  const otherwise = scale.find(({ outcome }) => outcome === source.outcomes?.otherwise)?.outcome;
  const expected = Object.keys(source.outcomes ?? {}).filter((key) => key !== 'otherwise').length;
  if (otherwise === undefined || rules.length < expected) return undefined;
  return { kind: 'outcome', rules: rules.map(({ outcome, rule }) => ({ outcome, rule: rule.rule })), otherwise };
}

function buildNumericMeasure(
  source: NonNullable<DescriptionSource['value']>,
  numerator: RuleDraft | undefined,
  denominator: RuleDraft | undefined,
  illogicalWhen: RuleDraft | undefined,
): NumericMeasure | undefined {
  if (numerator === undefined || denominator === undefined) return undefined;
  if (source.illogicalWhen !== undefined && illogicalWhen === undefined) return undefined;
  const illogicalRule: Rule | undefined = illogicalWhen?.rule;
  const { scale, decimals } = source;
  return {
    kind: 'number',
    numerator: numerator.rule,
    denominator: denominator.rule,
    scale,
    decimals,
    unit: expandText(source.unit),
    illogicalWhen: illogicalRule,
  };
}

function buildDescription(
  setting: RoundSetting,
  file: YamlFile<IndicatorsFile>,
  source: DescriptionSource,
  path: YamlPath,
  result: OutcomeRules | NumericMeasure,
  scale: readonly ScaleStep[],
): IndicatorDescription {
  const { context, shared, periods } = setting;
  const { guidance } = shared;
  const expandGuidance = (key: 'dataSource' | 'errorSources'): Text =>
    guidance === undefined
      ? expandText('')
      : fillSharedText(context, setting.names, expandText(guidance.value[key]), guidance.at(key));
  const columns: Column[] = [];
  const description: IndicatorDescription = {
    id: source.id,
    area: file.value.area,
    kind: source.kind,
    role: source.role,
    name: expandText(source.name, 'official'),
    shortName: expandText(source.shortName, 'official'),
    asPrinted: source.asPrinted ?? {},
    measure: expandOptionalText(expandOpen(source.measure)),
    dimension: expandOpen(source.dimension),
    qualityArea: expandOpen(source.qualityArea),
    indicatorArea: expandOpen(source.indicatorArea),
    purpose: expandOptionalText(expandOpen(source.purpose)),
    target: expandOptionalText(expandOpen(source.target)),
    type: expandOpen(source.type),
    questions: source.questions,
    calculation: expandText(source.calculation),
    outcomes: source.reportedAs ?? [],
    scale,
    result,
    references: (source.references ?? []).flatMap(
      (id, index) => resolve(context, periods, id, file.at(...path, 'references', index)) ?? [],
    ),
    interpretation: expandOptionalText(source.interpretation),
    dataSource: expandGuidance('dataSource'),
    errorSources: expandGuidance('errorSources'),
    hasColour: source.kind === 'indicator' && result.kind === 'outcome',
    notShown: source.notShown && {
      cannotProvide: source.notShown.cannotProvide,
      illogical: source.notShown.illogical,
    },
    deviations: source.deviations ?? [],
    source: parseSourceReference(source.source),
    columns,
  };
  const part = setting.index.byCode.get(source.questions[0] ?? '')?.question.part ?? '';
  for (const column of listColumns(source)) columns.push(expandColumn(setting, source, column, description, part));
  return description;
}

/** The columns of a description; one without columns of its own is a column itself. */
export function listColumns(source: DescriptionSource): readonly ColumnSource[] {
  if (source.columns !== undefined) return source.columns;
  if (source.series === undefined) return [];
  const { id, series, item, kolada, alike, alikeAs } = source;
  return [{ code: id, series, item, kolada, alike, alikeAs }];
}

function expandColumn(
  setting: RoundSetting,
  source: DescriptionSource,
  column: ColumnSource,
  description: IndicatorDescription,
  part: string,
): Column {
  return {
    code: column.code,
    series: column.series,
    name: column.name === undefined ? description.name : expandText(column.name, 'official'),
    shortName: column.shortName === undefined ? description.shortName : expandText(column.shortName, 'official'),
    item: column.item ?? '',
    description,
    part,
    comparability: expandComparability(setting, column.comparability ?? source.comparability ?? {}),
    withdrawn: expandOptionalText(column.withdrawn ?? source.withdrawn),
    kolada: column.kolada ?? [],
  };
}

function expandComparability({ context }: RoundSetting, source: ComparabilitySource): YearComparability[] {
  return Object.entries(source).map(([year, entry]): YearComparability => {
    if (typeof entry !== 'string')
      return { year: Number(year), status: entry.status, reason: expandText(entry.reason) };
    return { year: Number(year), status: entry, reason: context.comparabilityReasons[entry] };
  });
}
