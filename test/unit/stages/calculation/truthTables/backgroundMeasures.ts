// LSS-B1: guide lines 2965–2972. LSS-B2: 3030–3036. Ej aktuellt is an outcome of both (I18-36).

import type { TruthTable } from './truthTable.ts';

export const backgroundMeasureTables: readonly TruthTable[] = [
  {
    description: 'LSS-B1',
    requirement: 'R-CALCULATION-20',
    decidedBy: ['L5'],
    columns: [{ code: 'LSS-B1', item: '' }],
    rows: [
      ['2967-2969', { L5: 'JA' }, 'JA'],
      ['2967-2972', { L5: 'NEJ' }, 'NEJ'],
      ['2970-2971', { L5: 'EJ_AKTUELLT_INGEN' }, 'EJ_AKTUELLT'],
      ['2967', {}, 'none'],
    ],
  },
  {
    description: 'LSS-B2',
    requirement: 'R-CALCULATION-20',
    decidedBy: ['L6'],
    columns: [{ code: 'LSS-B2', item: '' }],
    rows: [
      ['3032-3034', { L6: 'JA' }, 'JA'],
      ['3032-3036', { L6: 'NEJ' }, 'NEJ'],
      ['3035-3036', { L6: 'EJ_AKTUELLT_INGEN' }, 'EJ_AKTUELLT'],
      ['3032', {}, 'none'],
    ],
  },
];
