import { describe, expect, it } from 'vitest';
import { buildReleaseSummary, listSeriesRounds } from '../../../../src/stages/publication/index.ts';
import { buildReleaseFixture } from '../../../support/buildReleaseFixture.ts';

const series = 'series-lss-02.1';
const whole = buildReleaseFixture();
const without = whole.columns.filter((column) => column.series !== series);

const summaries = [
  buildReleaseFixture({ round: 2018 }),
  buildReleaseFixture({ round: 2019, columns: without, unknownSeries: [series] }),
  buildReleaseFixture({ round: 2020, columns: without }),
  buildReleaseFixture({ round: 2020, columns: [], area: 'eb', unknownSeries: [series] }),
  buildReleaseFixture({ round: 2021, version: 3 }),
].map(buildReleaseSummary);

describe('listSeriesRounds', () => {
  it('R-SUPPRESSION-07 has a line for each round of the area: measured, not measured, or not known', () => {
    expect(
      listSeriesRounds(summaries, series).map(({ round, area, version, column, absence }) => [
        round,
        area,
        version,
        column?.code,
        absence,
      ]),
    ).toEqual([
      [2021, 'lss', 3, 'LSS-02.1', undefined],
      [2020, 'lss', 1, undefined, 'NOT_MEASURED'],
      [2019, 'lss', 1, undefined, 'NOT_AVAILABLE'],
      [2018, 'lss', 1, 'LSS-02.1', undefined],
    ]);
  });

  it('has nothing to say of a series that no release holds, though one knows that it is unknown', () => {
    expect(listSeriesRounds(summaries.slice(1, 4), series)).toEqual([]);
    expect(listSeriesRounds(summaries, 'en-annan')).toEqual([]);
  });
});
