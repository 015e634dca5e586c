import type { Classifications, Round } from '../definition/index.ts';
import { compareCodes } from './compareCodes.ts';
import type { Frame, FrameCoverage, Unit } from './model.ts';

/**
 * Proves that the frame is complete: each municipality of the classifications is in it exactly once, by itself or
 * through its districts or administrations (R-FRAME-06), with the counts that the published figures can be held against.
 */
export function proveCoverage(round: Round, frame: Frame, classifications: Classifications): FrameCoverage {
  const whole = new Set(frame.units.filter(isMunicipality).map((unit) => unit.municipality));
  const divided = new Set(frame.units.filter((unit) => !isMunicipality(unit)).map((unit) => unit.municipality));
  const codes = classifications.municipalities.map(({ code }) => code);
  const missing = codes.filter((code) => !whole.has(code) && !divided.has(code));
  const doubled = codes.filter((code) => whole.has(code) && divided.has(code));
  const ungrouped = frame.units
    .filter((unit) => unit.county === '' || unit.sizeGroup === '' || unit.skrGroup === '')
    .map((unit) => unit.code);
  return {
    isComplete: missing.length + doubled.length + ungrouped.length === 0,
    unitCount: frame.units.length,
    byKind: {
      municipality: countKind(frame, 'municipality'),
      district: countKind(frame, 'district'),
      administration: countKind(frame, 'administration'),
    },
    missing,
    doubled,
    ungrouped,
    byPart: round.parts.map(({ code }) => ({ part: code, framed: countFramed(frame, code) })),
    bySizeGroup: countSizeGroups(round, frame),
    publishedSize: round.frame.publishedSize,
  };
}

function isMunicipality(unit: Unit): boolean {
  return unit.kind === 'municipality';
}

function countKind(frame: Frame, kind: Unit['kind']): number {
  return frame.units.filter((unit) => unit.kind === kind).length;
}

function countFramed(frame: Frame, part: string): number {
  return [...frame.partsByUnit.values()].filter((parts) => parts.includes(part)).length;
}

function countSizeGroups(round: Round, frame: Frame): FrameCoverage['bySizeGroup'] {
  return [...Map.groupBy(frame.units, (unit) => unit.sizeGroup)]
    .sort(([a], [b]) => compareCodes(a, b))
    .map(([code, units]) => ({ code, units: units.length, published: round.frame.publishedGroupSizes[code] }));
}
