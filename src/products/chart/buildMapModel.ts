// The map of an indicator: municipalities by what they answered, or counties by their share.

import type { MapShapes } from '../../stages/definition/index.ts';
import { tellOutcome } from '../sentence/index.ts';
import { nameUnit, type ShownCell } from '../table/index.ts';
import { buildValueAxis } from './buildValueAxis.ts';
import type { LegendEntry, MapFill, MapModel } from './chartModel.ts';
import {
  type ChartSource,
  chartWords,
  isPercentColumn,
  nameColumn,
  nameCounted,
  readNumber,
  tellCell,
  tellValue,
} from './chartSource.ts';
import { chooseClassFill, chooseOutcomeFills, listClasses } from './chooseFills.ts';
import type { ChartFill } from './drawing.ts';

/** `max` is where the axis of numbers ends; undefined for outcomes. */
interface Filling {
  readonly source: ChartSource;
  readonly max: number | undefined;
  readonly outcomes: ReadonlyMap<string, ChartFill>;
}

/**
 * A city of several units has no answer of its own: it is hatched and says so. Where one unit answers for a whole city its
 * answer is the city's (I24-13).
 */
export function buildMunicipalityMap(source: ChartSource, shapes: MapShapes): MapModel {
  const { round, column, language, description, own } = source;
  const words = chartWords[language];
  const cells = listUnitCells(source);
  const filling = buildFilling(
    source,
    cells.flatMap(({ cell }) => readNumber(cell) ?? []),
    column.unit === undefined,
  );
  const fills = new Map(
    [...Map.groupBy(cells, ({ unit }) => unit.municipality)].map(([code, found]): [string, MapFill] => {
      const [first] = found;
      const name = first?.unit.kind === 'municipality' ? first.unit.name : (first?.unit.municipalityName ?? code);
      if (first === undefined || found.length > 1) {
        return [code, { fill: 'several', tip: words.severalTip(name, found.length) }];
      }
      const who = first.unit.kind === 'municipality' ? name : nameUnit(first.unit);
      return [code, { fill: fillCell(filling, first.cell), tip: words.tip(who, tellCell(source, first.cell)) }];
    }),
  );
  const title = column.unit === undefined ? words.mapTitle : words.mapTitleNumber;
  return {
    kind: 'map',
    title: title(nameColumn(source), round),
    description,
    shapes,
    level: 'municipality',
    fills,
    legend: buildLegend(filling, fills, shapes.municipalities.length),
    own: own?.municipality,
  };
}

/** Shares of counties in five fixed classes, 0–20, over 20–40 and so on; other numbers in fifths of their axis. */
export function buildCountyMap(source: ChartSource, shapes: MapShapes): MapModel {
  const { round, column, language, description, own } = source;
  const words = chartWords[language];
  const cells = source.groups.flatMap(({ level, code, name }) => {
    const cell = level === 'county' ? source.find(level, code) : undefined;
    return cell === undefined ? [] : [{ code, name, cell }];
  });
  const filling = buildFilling(
    source,
    cells.flatMap(({ cell }) => readNumber(cell) ?? []),
    false,
  );
  const fills = new Map(
    cells.map(({ code, name, cell }): [string, MapFill] => [
      code,
      { fill: fillCell(filling, cell), tip: words.tip(name, tellCell(source, cell)) },
    ]),
  );
  const name = nameColumn(source);
  return {
    kind: 'map',
    title:
      column.unit === undefined
        ? words.countyMapTitle(name, nameCounted(source), round)
        : words.countyMapTitleNumber(name, round),
    description,
    shapes,
    level: 'county',
    fills,
    legend: buildLegend(filling, fills, shapes.counties.length),
    own: own?.county,
  };
}

function listUnitCells(source: ChartSource) {
  return source.units.flatMap((unit) => {
    const cell = source.find('unit', unit.code);
    return cell === undefined || cell.status === 'NOT_IN_FRAME' ? [] : [{ unit, cell }];
  });
}

function buildFilling(source: ChartSource, values: readonly number[], hasOutcomes: boolean): Filling {
  const isPercent = isPercentColumn(source.column, values);
  const max = hasOutcomes ? undefined : buildValueAxis(values, isPercent, String).max;
  return { source, max, outcomes: chooseOutcomeFills(source.column.scale) };
}

function fillCell({ max, outcomes }: Filling, cell: ShownCell): ChartFill {
  if (cell.status !== 'VALUE') return 'absent';
  if (max !== undefined) return chooseClassFill(Number(cell.value), max);
  return outcomes.get(cell.outcome ?? '') ?? 'absent';
}

/** Outcomes that the column can have, or classes with their ends; then what else the map shows. */
function buildLegend(filling: Filling, fills: ReadonlyMap<string, MapFill>, places: number): readonly LegendEntry[] {
  const { source, max } = filling;
  const words = chartWords[source.language];
  const used = new Set([...fills.values()].map(({ fill }) => fill));
  const rest: readonly LegendEntry[] = [
    { fill: 'absent', word: words.absent },
    { fill: 'several', word: words.severalUnits },
    { fill: 'outside', word: words.outside },
  ];
  return [
    ...(max === undefined ? listOutcomeEntries(filling) : listClassEntries(source, max)),
    ...rest.filter(({ fill }) => (fill === 'outside' ? fills.size < places : used.has(fill))),
  ];
}

function listOutcomeEntries({ source, outcomes }: Filling): readonly LegendEntry[] {
  const { column, language } = source;
  return column.scale
    .filter(({ outcome }) => column.outcomes.includes(outcome))
    .map(({ outcome }) => ({
      fill: outcomes.get(outcome) ?? 'absent',
      word: tellOutcome(column, outcome, language),
    }));
}

function listClassEntries(source: ChartSource, max: number): readonly LegendEntry[] {
  const words = chartWords[source.language];
  return listClasses(max).map(({ fill, from, to }, index) => {
    const tell = index === 0 ? words.firstClass : words.class;
    const end = roundClass(from);
    return {
      fill,
      word: tell(
        String(source.column.unit === undefined ? end : tellValue(source, end)),
        tellValue(source, roundClass(to)),
      ),
    };
  });
}

/** Fifths of a round number, without the noise of binary fractions. */
function roundClass(value: number): number {
  return Number(value.toPrecision(6));
}
