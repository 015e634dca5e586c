import type { FaultNotice } from '../../src/stages/publication/index.ts';

/** A known fault in the release that buildReleaseFixture makes. */
export function buildFault(changes: Partial<FaultNotice> = {}): FaultNotice {
  return {
    ...{ id: '2018-lss-1', round: 2018, area: 'lss', fromVersion: 1, columns: [], units: [] },
    text: { sv: 'Svaren för två kommuner är förväxlade.', en: 'The answers of two municipalities are mixed up.' },
    time: '2018-08-20T09:00:00.000Z',
    end: undefined,
    ...changes,
  };
}
