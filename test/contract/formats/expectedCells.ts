// What every format must say of every cell: taken from the results of a release, not from what writes the formats.

import type { ReleaseData, ReleasedResult } from '../../../src/stages/publication/index.ts';
import { vocabulary } from '../../../src/texts/sv/vocabulary.ts';

export interface ExpectedCell {
  readonly result: ReleasedResult;
  readonly status: string;
  /** The words: outcome, reason, or the number as people write it. */
  readonly words: string;
  readonly number: number | undefined;
  readonly mark: '.' | '..' | 'x' | undefined;
  readonly placeName: string;
  readonly columnName: string;
}

const marks: Readonly<Record<string, '.' | '..' | 'x'>> = {
  EMPTY_DENOMINATOR: '.',
  NOT_MEASURED: '.',
  NOT_IN_FRAME: '.',
  REMOVED_FOR_SAFETY: 'x',
};

/** By `column level code`, in the order of the results. */
export function listExpectedCells(data: ReleaseData): ReadonlyMap<string, ExpectedCell> {
  return new Map(
    data.results.map((result) => {
      const { status, outcome, value, indicator, level, code } = result;
      const column = data.columns.find((candidate) => candidate.code === indicator);
      const unit = data.units.find((candidate) => candidate.code === code);
      const group = data.groups.find((candidate) => candidate.level === level && candidate.code === code);
      const unitName = unit?.kind === 'municipality' ? unit.name : `${unit?.municipalityName} – ${unit?.name}`;
      const isShare = level !== 'unit' && column?.unit === undefined;
      const label = column?.scale.find((step) => step.outcome === outcome)?.label.sv;
      const words =
        status === 'VALUE'
          ? (label ?? `${writeNumber(value ?? '')}${isShare ? '\u00a0%' : ''}`)
          : vocabulary.absences[status].word;
      return [
        `${indicator} ${level} ${code}`,
        {
          result,
          status,
          words,
          number: value === undefined ? undefined : Number(value),
          mark: status === 'VALUE' ? undefined : (marks[status] ?? '..'),
          placeName: (level === 'unit' ? unitName : group?.name) ?? '',
          columnName: column?.shortName.sv ?? '',
        },
      ] as const;
    }),
  );
}

/** `1 234,5` with a no-break space. */
function writeNumber(value: string): string {
  const [whole = '', decimals] = value.replace('-', '\u2212').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0');
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}
