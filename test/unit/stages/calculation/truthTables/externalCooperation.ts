// LSS-03, guide lines 1309–1316 and 1320: "Ja" on G3 with "Ja" or "Ej aktuellt" on G3a, or "Nej, behövs inte" on G3
// (which counts wherever it occurs, I18-08).

import type { TruthTable } from './truthTable.ts';

export const externalCooperationTables: readonly TruthTable[] = [
  {
    description: 'LSS-03',
    requirement: 'R-CALCULATION-06',
    decidedBy: ['G3', 'G3a'],
    columns: [
      { code: 'LSS-03.1', item: 'arbetsformedlingen+lss-vuxen' },
      { code: 'LSS-03.2', item: 'forsakringskassan+lss-barn' },
      { code: 'LSS-03.3', item: 'forsakringskassan+lss-vuxen' },
      { code: 'LSS-03.4', item: 'bup+lss-barn' },
      { code: 'LSS-03.5', item: 'barnmedicin+lss-barn' },
      { code: 'LSS-03.6', item: 'barnhabilitering+lss-barn' },
      { code: 'LSS-03.7', item: 'vuxenpsykiatri+lss-vuxen' },
      { code: 'LSS-03.8', item: 'vuxenhabilitering+lss-vuxen' },
    ],
    rows: [
      ['1312', { G3: 'JA', G3a: 'JA' }, 'JA'],
      ['1312', { G3: 'JA', G3a: 'EJ_AKTUELLT_NYLIGEN' }, 'JA'],
      ['1310-1313', { G3: 'JA', G3a: 'NEJ' }, 'NEJ'],
      ['1313', { G3: 'NEJ_BEHOVS_INTE' }, 'JA'],
      ['1310-1313', { G3: 'NEJ' }, 'NEJ'],
      ['1314-1316', { G3: 'EJ_AKTUELLT' }, 'EJ_AKTUELLT'],
      ['1310-1313', { G3: 'NEJ', G3a: 'EJ_AKTUELLT_NYLIGEN' }, 'NEJ'],
      ['1314-1316', { G3: 'EJ_AKTUELLT', G3a: 'JA' }, 'EJ_AKTUELLT'],
      ['1312', { G3: 'JA' }, 'none'],
      ['1312', {}, 'none'],
    ],
  },
];
