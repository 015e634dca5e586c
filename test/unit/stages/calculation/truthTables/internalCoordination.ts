// LSS-02, guide lines 1173–1180 and 1184: "Ja" on G2 with "Ja" or "Ej aktuellt" on G2a, or "Nej, behövs inte" on G2.

import type { TruthTable } from './truthTable.ts';

export const internalCoordinationTables: readonly TruthTable[] = [
  {
    description: 'LSS-02',
    requirement: 'R-CALCULATION-05',
    decidedBy: ['G2', 'G2a'],
    columns: [
      { code: 'LSS-02.1', item: 'eb+lss' },
      { code: 'LSS-02.2', item: 'missbruk+lss' },
      { code: 'LSS-02.3', item: 'socialpsykiatri+lss' },
      { code: 'LSS-02.4', item: 'barn+lss-barn' },
      { code: 'LSS-02.5', item: 'barn+lss-vuxen' },
      { code: 'LSS-02.6', item: 'aldre+lss-vuxen' },
    ],
    rows: [
      ['1176', { G2: 'JA', G2a: 'JA' }, 'JA'],
      // R-CALCULATION-21: set up recently counts as followed up.
      ['1176', { G2: 'JA', G2a: 'EJ_AKTUELLT_NYLIGEN' }, 'JA'],
      ['1174-1177', { G2: 'JA', G2a: 'NEJ' }, 'NEJ'],
      ['1177', { G2: 'NEJ_BEHOVS_INTE' }, 'JA'],
      ['1174-1177', { G2: 'NEJ' }, 'NEJ'],
      // R-CALCULATION-22: on the main question it is an outcome of its own.
      ['1178-1180', { G2: 'EJ_AKTUELLT' }, 'EJ_AKTUELLT'],
      // R-QUESTIONNAIRE-19: an answer left behind by a changed main answer does not count.
      ['1174-1177', { G2: 'NEJ', G2a: 'JA' }, 'NEJ'],
      ['1178-1180', { G2: 'EJ_AKTUELLT', G2a: 'JA' }, 'EJ_AKTUELLT'],
      ['1177', { G2: 'NEJ_BEHOVS_INTE', G2a: 'NEJ' }, 'JA'],
      ['1176', { G2: 'JA' }, 'none'],
      ['1176', {}, 'none'],
    ],
  },
];
