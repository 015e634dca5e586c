// From cells of releases to what the API sends of results.

import type { z } from '@hono/zod-openapi';
import { describeCell, describeNote, nameUnit } from '../../products/table/index.ts';
import type { FaultNotice, PublishedCell, ReleaseData, ReleasedColumn } from '../../stages/publication/index.ts';
import { buildKnownFaults } from './faultValues.ts';
import type { cellSchema, resultSchema, seriesSchema } from './resultSchemas.ts';

/** `value` is a number, null where `status` says why there is none; shares are whole per cent. */
export function buildResultValue(cell: PublishedCell): z.infer<typeof resultSchema> {
  const { round, area, column: indicator, level, code, status, series, version, comparability } = cell;
  return {
    ...{ round, area, indicator, level, code },
    outcome: cell.outcome ?? null,
    value: cell.value === undefined ? null : Number(cell.value),
    numerator: cell.numerator ?? null,
    denominator: cell.denominator ?? null,
    framed: cell.framed ?? null,
    missing: cell.missing ?? null,
    status,
    colour: cell.colour ?? null,
    series,
    version,
    comparability: { ...comparability, with: comparability.with ?? null },
    notes: cell.notes.map((note) => ({
      kind: note.kind,
      text: { sv: describeNote(note, 'sv'), en: describeNote(note, 'en') },
    })),
  };
}

/** A place in a round of a series; `cell` is undefined where the round has none for it. */
export interface SeriesPlace {
  readonly series: string;
  readonly level: PublishedCell['level'];
  readonly code: string;
  readonly indicator: string | undefined;
  readonly cell: PublishedCell | undefined;
  readonly absence: 'NOT_MEASURED' | 'NOT_AVAILABLE' | undefined;
}

/** A result, or why there is none: not measured in the round, not known, or a place that is not in the frame. */
export function buildSeriesValue(data: ReleaseData, place: SeriesPlace): z.infer<typeof seriesSchema> {
  const { series, level, code, indicator, cell, absence } = place;
  if (cell !== undefined) return { ...buildResultValue(cell), isMeasured: cell.status !== 'NOT_MEASURED' };
  const isMeasured = absence === undefined ? true : absence === 'NOT_MEASURED' ? false : null;
  return {
    ...{ round: data.round, area: data.area, indicator: indicator ?? null, level, code },
    ...{ outcome: null, value: null, numerator: null, denominator: null, framed: null, missing: null },
    status: absence ?? 'NOT_IN_FRAME',
    colour: null,
    ...{ series, version: data.version },
    comparability: { with: null, status: 'none', isBreak: false },
    notes: [],
    isMeasured,
  };
}

/** One cell with its words, names and reason. */
export function buildCellValue(
  data: ReleaseData,
  column: ReleasedColumn,
  cell: PublishedCell,
  faults: readonly FaultNotice[],
): z.infer<typeof cellSchema> {
  const { round, area, level, code, version } = cell;
  const swedish = describeCell(cell, column, 'sv');
  const unit = data.units.find((candidate) => level === 'unit' && candidate.code === code);
  const group = data.groups.find((candidate) => candidate.level === level && candidate.code === code);
  const place = level === 'unit' ? `?enhet=${code}&` : '?';
  return {
    ...buildResultValue(cell),
    text: { sv: swedish.text, en: describeCell(cell, column, 'en').text },
    mark: swedish.mark ?? null,
    placeName: unit === undefined ? (group?.name ?? code) : nameUnit(unit),
    indicatorName: { sv: column.name.sv, en: column.name.en ?? column.name.sv },
    why: findReason(data, column, cell),
    knownFaults: buildKnownFaults(faults, {
      ...{ round, area, version },
      columns: [column.code],
      units: level === 'unit' ? [code] : undefined,
    }),
    links: {
      page: `/${round}/${area}/${column.code}${place}version=${version}`,
      indicator: `/api/v1/indicators?round=${round}&area=${area}&indicator=${column.code}&version=${version}`,
      release: `/api/v1/releases?round=${round}&version=${version}`,
    },
  };
}

function findReason(
  data: ReleaseData,
  column: ReleasedColumn,
  { level, code }: PublishedCell,
): z.infer<typeof cellSchema>['why'] {
  const reason = data.reasons.find(
    (candidate) => level === 'unit' && candidate.unit === code && candidate.column === column.code,
  );
  if (reason === undefined) return null;
  const answers = reason.answers.map(({ question, answer }) => ({ question, answer }));
  return { answers, rule: column.rules[reason.decidedBy]?.words ?? null };
}
