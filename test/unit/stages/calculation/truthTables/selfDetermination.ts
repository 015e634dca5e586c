// LSS-14: guide lines 2439–2441. LSS-15: 2501–2502. LSS-16: 2561–2562, which means L8 (I18-31). LSS-17: 2644–2645, which
// means both L9 and L9a (I18-32; lines 679–680 tie the indicator to both).

import type { TruthTable } from './truthTable.ts';

export const selfDeterminationTables: readonly TruthTable[] = [
  {
    description: 'LSS-14',
    requirement: 'R-CALCULATION-15',
    decidedBy: ['L4', 'L4a'],
    columns: [{ code: 'LSS-14', item: '' }],
    rows: [
      ['2439-2440', { L4: 'JA', L4a: 'JA' }, 'JA'],
      ['2439-2440', { L4: 'JA', L4a: 'EJ_AKTUELLT_NYLIGEN' }, 'JA'],
      ['2439-2441', { L4: 'JA', L4a: 'NEJ' }, 'NEJ'],
      ['2439-2441', { L4: 'NEJ' }, 'NEJ'],
      ['2439-2441', { L4: 'NEJ', L4a: 'EJ_AKTUELLT_NYLIGEN' }, 'NEJ'],
      ['2439', { L4: 'JA' }, 'none'],
      ['2439', {}, 'none'],
    ],
  },
  {
    description: 'LSS-15',
    requirement: 'R-CALCULATION-16',
    decidedBy: ['L7'],
    columns: [{ code: 'LSS-15', item: '' }],
    rows: [
      ['2501', { L7: 'JA' }, 'JA'],
      ['2501-2502', { L7: 'NEJ' }, 'NEJ'],
      ['2501', {}, 'none'],
    ],
  },
  {
    description: 'LSS-16',
    requirement: 'R-CALCULATION-16',
    decidedBy: ['L8'],
    columns: [{ code: 'LSS-16', item: '' }],
    rows: [
      ['2561', { L8: 'JA' }, 'JA'],
      ['2561-2562', { L8: 'NEJ' }, 'NEJ'],
      ['2561', {}, 'none'],
    ],
  },
  {
    description: 'LSS-17',
    requirement: 'R-CALCULATION-17',
    decidedBy: ['L9', 'L9a'],
    columns: [{ code: 'LSS-17', item: '' }],
    rows: [
      ['2644', { L9: 'JA', L9a: 'JA' }, 'JA'],
      ['2644-2645', { L9: 'JA', L9a: 'NEJ' }, 'NEJ'],
      ['2644-2645', { L9: 'NEJ' }, 'NEJ'],
      ['2644-2645', { L9: 'NEJ', L9a: 'JA' }, 'NEJ'],
      ['2644', { L9: 'JA' }, 'none'],
      ['2644', {}, 'none'],
    ],
  },
];
