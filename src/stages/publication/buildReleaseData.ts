// From calculated results to what the public may see: names, definitions, results and the reason of each cell.
// Nothing else leaves: no comments, no written answers, no persons.

import type { ExpressionWords } from '../../kernel/expression/explainExpression.ts';
import { registerWord } from '../../kernel/expression/model.ts';
import { Problem } from '../../kernel/problem.ts';
import { fillMessage } from '../../texts/fill.ts';
import { releaseTexts as texts } from '../../texts/sv/release.ts';
import type { OutcomeExplanation, RoundResults } from '../calculation/index.ts';
import {
  type Area,
  type Classifications,
  type Column,
  findSeriesStatus,
  type Round,
  type SourceDocument,
} from '../definition/index.ts';
import { buildReportingGroups, type Frame } from '../frame/index.ts';
import { buildReleasedColumn, listRuleQuestions } from './buildReleasedColumn.ts';
import { selectSeries } from './cells/packCells.ts';
import type { ReleaseCells } from './cells/releaseCells.ts';
import type { ChangeClass } from './changes/changeClass.ts';
import { listTextChanges } from './changes/listTextChanges.ts';
import { listNotShown } from './listNotShown.ts';
import { listReleaseChanges } from './listReleaseChanges.ts';
import { listUnitChanges } from './listUnitChanges.ts';
import {
  type ReleaseData,
  type ReleasedGroup,
  type ReleasedReason,
  type ReleasedUnit,
  releaseFormatVersion,
} from './model.ts';

/** A release and those that it names. */
type OtherReleases = Pick<ReleaseInput, 'round' | 'area' | 'replaced' | 'earlier'>;

/** What a release is made from. `time` is ISO 8601 with zone; `changeReason` says why `replaced` is replaced. */
export interface ReleaseInput {
  readonly round: Round;
  readonly area: Area;
  readonly frame: Frame;
  readonly classifications: Classifications;
  /** Documents that descriptions refer to, by id. */
  readonly sources: ReadonlyMap<string, SourceDocument>;
  /** Every round of the definitions: what the columns may be compared with follows from them. */
  readonly rounds: ReadonlyMap<number, Round>;
  readonly calculated: RoundResults;
  /** Parts that a unit answered. */
  readonly answeredParts: (unit: string) => readonly string[];
  /** Why a unit that answered has its outcome. */
  readonly explain: (column: Column, unit: string) => OutcomeExplanation;
  readonly words: ExpressionWords;
  readonly time: string;
  readonly isSynthetic: boolean;
  /** Earlier rounds of the area, in any order. */
  readonly earlier: readonly ReleaseCells[];
  readonly replaced: ReleaseData | undefined;
  readonly changeReason: string;
  /** What kind of correction it is; `unspecified` where nobody said. */
  readonly changeClass?: ChangeClass | undefined;
}

/**
 * Everything that the products, the site and the API show of one area's release. Throws Problem NOT_REPLACEABLE or
 * NOT_EARLIER for another release that does not fit.
 */
export function buildReleaseData(input: ReleaseInput): ReleaseData {
  return addTextChanges(buildReleaseFields(input), input);
}

/** The release with what it says in other words than the version that it replaces, which is told last, of all that is shown. */
export function addTextChanges(
  data: ReleaseData,
  { replaced, changeReason, changeClass }: Pick<ReleaseInput, 'replaced' | 'changeReason' | 'changeClass'>,
): ReleaseData {
  if (replaced === undefined) return data;
  const changes = listTextChanges(replaced, data, changeReason, changeClass);
  const textChanges = [...(replaced.textChanges ?? []), ...changes];
  return textChanges.length === 0 ? data : { ...data, textChanges };
}

/** Everything but changes of texts. Throws as `buildReleaseData`. */
export function buildReleaseFields(input: ReleaseInput): ReleaseData {
  const { round, area, replaced } = input;
  checkOtherReleases(input);
  const columns = round.columns.filter((column) => column.description.area === area.code);
  const results = input.calculated.results.filter((result) => result.area === area.code);
  const version = (replaced?.version ?? 0) + 1;
  const units = listUnits(input);
  const series = new Set(columns.map((column) => column.series));
  return {
    formatVersion: releaseFormatVersion,
    round: round.year,
    roundName: round.name,
    area: area.code,
    areaName: area.name,
    workbookTitle: area.workbookTitle,
    ...(area.text !== undefined && { areaText: area.text }),
    version,
    time: input.time,
    isSynthetic: input.isSynthetic,
    ...(round.documents !== undefined && { documents: round.documents }),
    measuringDate: round.measuringDate,
    calendar: round.calendar.map(({ kind, from, to }) => ({ kind, from, to })),
    legal: { basis: round.legal.basis, isVoluntary: round.legal.isVoluntary, purpose: round.legal.purpose },
    partNames: Object.fromEntries(round.parts.map((part) => [part.code, part.name])),
    nonresponseLimitPercent: round.nonresponseLimitPercent,
    skrEdition: round.groups.skrEdition,
    units,
    groups: listGroups(input, columns),
    columns: columns.map((column) => buildReleasedColumn(round, column, input)),
    results,
    reasons: columns.flatMap((column) => listReasons(input, column, units)),
    response: input.calculated.response,
    notShown: listNotShown(columns, results),
    areaComparability: round.areaComparability.filter((row) =>
      row.columns.some((code) => columns.some((column) => column.code === code)),
    ),
    comparedAreas: round.comparedAreas,
    ...(round.rotation !== undefined && { rotation: round.rotation }),
    changesSincePreviousRound: round.changes,
    errata: round.errata,
    registers: round.registers,
    dimensions: round.dimensions,
    qualityAreas: round.qualityAreas,
    unknownSeries: [...round.seriesStatus].flatMap(([code, status]) => (status === 'unknown' ? [code] : [])),
    earlier: input.earlier.toSorted((a, b) => a.round - b.round).map((cells) => tellEarlier(input, cells, series)),
    changes: replaced
      ? [
          ...replaced.changes,
          ...listReleaseChanges(replaced, { results, version }, input.changeReason, input.changeClass),
        ]
      : [],
  };
}

/** An earlier round's cells of the series, and which of these nobody knows whether it measured. */
function tellEarlier({ rounds }: ReleaseInput, cells: ReleaseCells, series: ReadonlySet<string>): ReleaseCells {
  const told = selectSeries(cells, series);
  const measured = new Set(told.columns.map((column) => column.series));
  const isUnknown = (code: string): boolean =>
    !measured.has(code) && findSeriesStatus({ rounds }, code, cells.round) !== 'notMeasured';
  return { ...told, unknownSeries: [...series].filter(isUnknown) };
}

function listUnits({ frame, answeredParts, classifications, rounds, round }: ReleaseInput): readonly ReleasedUnit[] {
  return frame.units.map((unit) => {
    const changes = listUnitChanges(classifications, rounds, round, unit.code);
    return {
      ...unit,
      framedParts: frame.partsByUnit.get(unit.code) ?? [],
      answeredParts: answeredParts(unit.code),
      ...(changes.length === 0 ? {} : { changes }),
    };
  });
}

/** Names of the groups that the columns are reported for, in the order of levels. */
function listGroups(input: ReleaseInput, columns: readonly Column[]): readonly ReleasedGroup[] {
  const groups = new Map<string, ReleasedGroup>();
  for (const part of new Set(columns.map((column) => column.part))) {
    for (const { level, code, name } of buildReportingGroups(input.frame, part, input.classifications)) {
      groups.set(`${level}|${code}`, { level, code, name });
    }
  }
  return [...groups.values()];
}

/** Why each unit that answered has its cell: the answers that the rule read, in words, and the rule that decided. */
function listReasons(input: ReleaseInput, column: Column, units: readonly ReleasedUnit[]): readonly ReleasedReason[] {
  const read = new Set(listRuleQuestions(input.round, column));
  return units
    .filter((unit) => unit.answeredParts.includes(column.part))
    .map((unit) => {
      const explanation = input.explain(column, unit.code);
      return {
        unit: unit.code,
        column: column.code,
        answers: explanation.answers
          .filter((entry) => read.has(entry.question) || entry.question.startsWith(`${registerWord}[`))
          .map(({ question, answer }) => ({ question, answer })),
        decidedBy: explanation.rules.findIndex((rule) => rule.decided),
      };
    });
}

/**
 * A release replaces its own earlier version only, and its series come from earlier rounds of the same area. Throws
 * Problem NOT_REPLACEABLE or NOT_EARLIER.
 */
export function checkOtherReleases({ round, area, replaced, earlier }: OtherReleases): void {
  const fill = (message: string, other: { readonly round: number; readonly area: string }): string =>
    fillMessage(message, { area: area.code, round: round.year, otherArea: other.area, otherRound: other.round });
  if (replaced !== undefined && (replaced.round !== round.year || replaced.area !== area.code)) {
    throw new Problem('NOT_REPLACEABLE', fill(texts.notReplaceable, replaced));
  }
  const misplaced = earlier.find((release) => release.round >= round.year || release.area !== area.code);
  if (misplaced !== undefined) throw new Problem('NOT_EARLIER', fill(texts.notEarlier, misplaced));
}
