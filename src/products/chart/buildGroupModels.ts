// Charts of an indicator over units and groups: how many answered what, and how shares lie on one axis.

import type { ReleasedUnit } from '../../stages/publication/index.ts';
import { tellOutcome } from '../sentence/index.ts';
import { compareSwedish, formatNumber } from '../table/index.ts';
import { buildValueAxis } from './buildValueAxis.ts';
import type { DistributionDot, DistributionModel, OutcomesModel } from './chartModel.ts';
import {
  type ChartSource,
  chartWords,
  isPercentColumn,
  nameColumn,
  nameCounted,
  readNumber,
  tellValue,
} from './chartSource.ts';
import { chooseOutcomeFills } from './chooseFills.ts';

/** A group of units as a row of outcome bars. */
export interface OutcomeGroup {
  readonly label: string;
  readonly isOwn: boolean;
  readonly includes: (unit: ReleasedUnit) => boolean;
}

/** How many units have which outcome, those without a value last. All units in one bar where no groups are given. */
export function buildOutcomesModel(source: ChartSource, groups: readonly OutcomeGroup[] = []): OutcomesModel {
  const { column, round, language, description } = source;
  const words = chartWords[language];
  const fills = chooseOutcomeFills(column.scale);
  const rows: readonly OutcomeGroup[] =
    groups.length > 0 ? groups : [{ label: '', isOwn: false, includes: () => true }];
  return {
    kind: 'outcomes',
    title: words.outcomeTitle(nameColumn(source), round),
    description,
    rows: rows.map(({ label, isOwn, includes }) => {
      const cells = source.units.filter(includes).flatMap(({ code }) => source.find('unit', code) ?? []);
      const steps = column.scale
        .filter(({ outcome }) => column.outcomes.includes(outcome))
        .map(({ outcome }) => ({
          word: tellOutcome(column, outcome, language),
          fill: fills.get(outcome) ?? ('absent' as const),
          count: cells.filter((cell) => cell.status === 'VALUE' && cell.outcome === outcome).length,
        }));
      const absent = cells.filter(({ status }) => status !== 'VALUE' && status !== 'NOT_IN_FRAME').length;
      const parts = [
        ...steps,
        ...(absent === 0 ? [] : [{ word: words.absent, fill: 'absent' as const, count: absent }]),
      ];
      return {
        label,
        isOwn,
        parts: parts.map((part) => ({ ...part, countText: formatNumber(part.count, language) })),
      };
    }),
  };
}

const groupLevels = ['county', 'sizeGroup', 'skrGroup', 'socioGroup'] as const;

/** Shares or values of counties and groups beside the nation; of the units too where they have numbers. Undefined without any. */
export function buildDistributionModel(source: ChartSource): DistributionModel | undefined {
  const { column, round, language, description, own, groups } = source;
  const words = chartWords[language];
  const isNumber = column.unit !== undefined;
  const units = isNumber
    ? source.units.map((unit) => ({ label: unit.name, level: 'unit' as const, code: unit.code, isOwn: unit === own }))
    : [];
  const ownCodes: Readonly<Record<string, string | undefined>> = {
    county: own?.county,
    sizeGroup: own?.sizeGroup,
    skrGroup: own?.skrGroup,
    socioGroup: own?.socioeconomicGroup,
  };
  const levels = [
    { level: 'unit' as const, members: units },
    ...groupLevels.map((level) => ({
      level,
      members: groups
        .filter((group) => group.level === level)
        .map(({ code, name }) => ({
          label: level === 'county' ? name : words.members[level](code),
          level,
          code,
          isOwn: code === ownCodes[level],
        })),
    })),
  ];
  const rows = levels.flatMap(({ level, members }) => {
    const dots = members.flatMap(({ label, code, isOwn }) => {
      const cell = source.find(level, code);
      const value = readNumber(cell);
      return value === undefined ? [] : [{ label, value, valueText: tellValue(source, cell?.value ?? ''), isOwn }];
    });
    return dots.length === 0 ? [] : [{ label: words.rows[level], dots, ends: nameEnds(dots, words.several) }];
  });
  if (rows.length === 0) return undefined;
  const values = rows.flatMap(({ dots }) => dots.map(({ value }) => value));
  const nation = source.find('nation', '00');
  const nationValue = readNumber(nation);
  const name = nameColumn(source);
  return {
    kind: 'distribution',
    title: isNumber
      ? words.distributionTitleNumber(name, round)
      : words.distributionTitle(name, nameCounted(source), round),
    description,
    rows,
    reference:
      nationValue === undefined
        ? undefined
        : { value: nationValue, label: `${words.nation} ${tellValue(source, nation?.value ?? '')}` },
    axis: buildValueAxis(values, isPercentColumn(column, values), (value) => tellValue(source, value)),
  };
}

/** The lowest and the highest; of several that share the value one is named and the others counted: none is before them. */
function nameEnds(
  dots: readonly DistributionDot[],
  several: (first: string, more: number) => string,
): { readonly low: string; readonly high: string } | undefined {
  const values = dots.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (low === high) return undefined;
  const name = (value: number) => {
    const [first, ...more] = dots
      .filter((dot) => dot.value === value)
      .toSorted((a, b) => compareSwedish(a.label, b.label));
    if (first === undefined) return '';
    return `${more.length === 0 ? first.label : several(first.label, more.length)} ${first.valueText}`;
  };
  return { low: name(low), high: name(high) };
}
