// From what a release holds to what the API sends: undefined becomes null, so that every field is always there.

import type { z } from '@hono/zod-openapi';
import type {
  FaultNotice,
  ReleaseData,
  ReleasedColumn,
  ReleasedText,
  ReleasedUnit,
  ReleaseManifest,
} from '../../stages/publication/index.ts';
import type { areaSchema, indicatorSchema, releaseSchema, unitSchema } from './apiSchemas.ts';
import { buildKnownFaults } from './faultValues.ts';

/** Addresses are paths from the root of the server, with every part escaped. */
export function buildReleaseValue(manifest: ReleaseManifest): z.infer<typeof releaseSchema> {
  const { round, area, version, time, isSynthetic, definitionHash, changeClass } = manifest;
  const folder = `/${round}/${area}/v${version}`;
  const files = manifest.files.map(({ path, product, area: own, sha256, mediaType, bytes, language }) => ({
    ...{ path, product, area: own, sha256 },
    mediaType: mediaType ?? null,
    bytes: bytes ?? null,
    language: language ?? null,
    address: `${folder}/${path.split('/').map(encodeURIComponent).join('/')}`,
  }));
  return { round, area, version, time, isSynthetic, definitionHash, changeClass: changeClass ?? null, files };
}

/** `units` counts those of the release, with results or without. */
export function buildAreaValue(data: ReleaseData, faults: readonly FaultNotice[]): z.infer<typeof areaSchema> {
  return {
    round: data.round,
    area: data.area,
    name: buildText(data.areaName),
    version: data.version,
    time: data.time,
    isSynthetic: data.isSynthetic,
    units: data.units.length,
    indicators: data.columns.filter((column) => column.kind === 'indicator').length,
    knownFaults: buildKnownFaults(faults, { round: data.round, area: data.area, version: data.version }),
  };
}

/** The unit as it was in the round; codes keep their leading zeros. */
export function buildUnitValue(data: ReleaseData, unit: ReleasedUnit): z.infer<typeof unitSchema> {
  const { code, name, kind, municipality, municipalityName, county, sizeGroup, skrGroup } = unit;
  return {
    ...{ round: data.round, code, name, kind, municipality, municipalityName, county, sizeGroup, skrGroup },
    socioeconomicGroup: unit.socioeconomicGroup === '' ? null : unit.socioeconomicGroup,
    framedParts: [...unit.framedParts],
    answeredParts: [...unit.answeredParts],
  };
}

/** Both languages side by side; what the release lacks is null, never left out. */
export function buildIndicatorValue(
  data: ReleaseData,
  column: ReleasedColumn,
  faults: readonly FaultNotice[],
): z.infer<typeof indicatorSchema> {
  const { area, series, part, kind, indicatorArea, hasColour } = column;
  return {
    ...{ round: data.round, area, indicator: column.code, series, part, kind },
    role: column.role ?? null,
    kolada: [...column.kolada],
    name: buildText(column.name),
    shortName: buildText(column.shortName),
    measure: findText(column.measure),
    dimension: column.dimension ?? null,
    qualityArea: column.qualityArea ?? null,
    indicatorArea: indicatorArea ?? null,
    purpose: findText(column.purpose),
    target: findText(column.target),
    type: column.type ?? null,
    unit: findText(column.unit),
    decimals: column.decimals ?? null,
    formula: column.formula ? { ...column.formula, illogicalWhen: column.formula.illogicalWhen ?? null } : null,
    outcomes: [...column.outcomes],
    scale: column.scale.map(({ outcome, label, colour, share }) => ({
      outcome,
      label: buildText(label),
      colour: colour ?? null,
      share,
    })),
    rules: [...column.rules],
    otherwise: column.otherwise ?? null,
    registers: column.registers.map(({ id, name, unit, register, period }) => ({
      id,
      name: buildText(name),
      unit: buildText(unit),
      register: register ?? null,
      period: period ?? null,
    })),
    questions: column.questions.map((question) => ({
      code: question.code,
      text: buildText(question.text),
      instructions: findText(question.instructions),
      options: question.options.map((option) => ({ code: option.code, label: buildText(option.label) })),
      askedWhen: question.askedWhen ?? null,
    })),
    calculation: buildText(column.calculation),
    interpretation: findText(column.interpretation),
    dataSource: buildText(column.dataSource),
    errorSources: buildText(column.errorSources),
    hasColour,
    periods: [...column.references],
    deviations: [...column.deviations],
    source: buildPlaceInSource(column.source),
    furtherSources: (column.source.further ?? []).map(buildPlaceInSource),
    comparability: column.comparability.map((entry) => ({ ...entry, reason: buildText(entry.reason) })),
    withdrawn: findText(column.withdrawn),
    knownFaults: buildKnownFaults(faults, {
      ...{ round: data.round, area: data.area, version: data.version },
      columns: [column.code],
    }),
  };
}

function buildPlaceInSource({ document, lines, title }: ReleasedColumn['source']) {
  return { document, lines, title: title ?? null };
}

function buildText(text: ReleasedText) {
  return { sv: text.sv, en: text.en ?? null, wording: text.wording };
}

function findText(text: ReleasedText | undefined) {
  return text === undefined ? null : buildText(text);
}
