// Working methods. LSS-06: guide lines 1704–1708. LSS-07: 1775–1779. LSS-08: 1886–1889. LSS-09: 1967–1971 and LSS-10:
// 2054–2058, where Ej aktuellt is an outcome though only Ja and Nej are printed (I18-20).

import type { TruthTable } from './truthTable.ts';

export const workingMethodTables: readonly TruthTable[] = [
  {
    description: 'LSS-06',
    requirement: 'R-CALCULATION-09',
    decidedBy: ['L1'],
    columns: [{ code: 'LSS-06', item: '' }],
    rows: [
      ['1704-1705', { L1: 'JA_ALLA' }, 'JA'],
      ['1706-1707', { L1: 'JA_EJ_ALLA' }, 'DELVIS'],
      ['1703-1708', { L1: 'NEJ' }, 'NEJ'],
      ['1704', {}, 'none'],
    ],
  },
  {
    description: 'LSS-07',
    requirement: 'R-CALCULATION-09',
    decidedBy: ['L2'],
    columns: [{ code: 'LSS-07', item: '' }],
    rows: [
      ['1775-1776', { L2: 'JA_ALLA' }, 'JA'],
      ['1777-1778', { L2: 'JA_EJ_ALLA' }, 'DELVIS'],
      ['1774-1779', { L2: 'NEJ' }, 'NEJ'],
      ['1775', {}, 'none'],
    ],
  },
  {
    description: 'LSS-08',
    requirement: 'R-CALCULATION-10',
    decidedBy: ['G10'],
    columns: [{ code: 'LSS-08', item: 'lss-vuxen' }],
    rows: [
      ['1887-1888', { G10: 'JA' }, 'JA'],
      ['1887-1889', { G10: 'NEJ' }, 'NEJ'],
      ['1887', {}, 'none'],
    ],
  },
  {
    description: 'LSS-09',
    requirement: 'R-CALCULATION-11',
    decidedBy: ['G12A'],
    columns: [{ code: 'LSS-09', item: 'lss-vuxen' }],
    rows: [
      ['1969-1970', { G12A: 'JA' }, 'JA'],
      ['1969-1971', { G12A: 'NEJ' }, 'NEJ'],
      ['1967-1968', { G12A: 'EJ_AKTUELLT' }, 'EJ_AKTUELLT'],
      // DUDIT does not stand in for AUDIT.
      ['1969-1971', { G12A: 'NEJ', G12B: 'JA' }, 'NEJ'],
      ['1969', { G12B: 'JA' }, 'none'],
      ['1969', {}, 'none'],
    ],
  },
  {
    description: 'LSS-10',
    requirement: 'R-CALCULATION-11',
    decidedBy: ['G12B'],
    columns: [{ code: 'LSS-10', item: 'lss-vuxen' }],
    rows: [
      ['2056-2057', { G12B: 'JA' }, 'JA'],
      ['2056-2058', { G12B: 'NEJ' }, 'NEJ'],
      ['2054-2055', { G12B: 'EJ_AKTUELLT' }, 'EJ_AKTUELLT'],
      ['2056-2058', { G12A: 'JA', G12B: 'NEJ' }, 'NEJ'],
      ['2056', { G12A: 'JA' }, 'none'],
      ['2056', {}, 'none'],
    ],
  },
];
