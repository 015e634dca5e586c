// LSS-01, guide lines 1041–1066: only G1 decides; what is asked on other hours does not (I18-02).

import type { TruthTable } from './truthTable.ts';

export const onCallServiceTables: readonly TruthTable[] = [
  {
    description: 'LSS-01',
    requirement: 'R-CALCULATION-04',
    decidedBy: ['G1'],
    columns: [{ code: 'LSS-01', item: '' }],
    rows: [
      ['1063-1065', { G1: 'JA' }, 'JA'],
      ['1063-1066', { G1: 'NEJ', G1a: 'NEJ' }, 'NEJ'],
      // R-CALCULATION-26: other hours and other staff are collected but do not reach the target.
      ['1053-1066', { G1: 'NEJ', G1a: 'JA', G1b: 'Vardagar 17–22', G1c: 'A' }, 'NEJ'],
      ['1053-1066', { G1: 'NEJ', G1a: 'JA', G1b: 'Helger', G1c: 'A;B' }, 'NEJ'],
      ['1063', {}, 'none'],
    ],
  },
];
