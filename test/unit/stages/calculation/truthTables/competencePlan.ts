// LSS-04, guide lines 1463–1471: per area "Ja" on G8, at least A and B in G8a, and "Ja" or "Ej aktuellt" on G8b.
// A kontinuerlig handledning, B fortbildning, C vidareutbildning på högskolenivå, D annan form.

import type { TruthTable } from './truthTable.ts';

export const competencePlanTables: readonly TruthTable[] = [
  {
    description: 'LSS-04',
    requirement: 'R-CALCULATION-07',
    decidedBy: ['G8', 'G8a', 'G8b'],
    columns: [
      { code: 'LSS-04.1', item: 'lss-barn' },
      { code: 'LSS-04.2', item: 'lss-vuxen' },
    ],
    rows: [
      // A and B, with or without C and D
      ['1463-1469', { G8: 'JA', G8a: 'A;B', G8b: 'JA' }, 'JA'],
      ['1463-1469', { G8: 'JA', G8a: 'A;B', G8b: 'EJ_AKTUELLT_NYLIGEN' }, 'JA'],
      ['1463-1469', { G8: 'JA', G8a: 'A;B', G8b: 'NEJ' }, 'NEJ'],
      ['1463-1469', { G8: 'JA', G8a: 'A;B;C', G8b: 'JA' }, 'JA'],
      ['1463-1469', { G8: 'JA', G8a: 'A;B;C', G8b: 'EJ_AKTUELLT_NYLIGEN' }, 'JA'],
      ['1463-1469', { G8: 'JA', G8a: 'A;B;C', G8b: 'NEJ' }, 'NEJ'],
      ['1463-1469', { G8: 'JA', G8a: 'A;B;D', G8b: 'JA' }, 'JA'],
      ['1463-1469', { G8: 'JA', G8a: 'A;B;D', G8b: 'EJ_AKTUELLT_NYLIGEN' }, 'JA'],
      ['1463-1469', { G8: 'JA', G8a: 'A;B;D', G8b: 'NEJ' }, 'NEJ'],
      ['1463-1469', { G8: 'JA', G8a: 'A;B;C;D', G8b: 'JA' }, 'JA'],
      ['1463-1469', { G8: 'JA', G8a: 'A;B;C;D', G8b: 'EJ_AKTUELLT_NYLIGEN' }, 'JA'],
      ['1463-1469', { G8: 'JA', G8a: 'A;B;C;D', G8b: 'NEJ' }, 'NEJ'],
      // A without B
      ['1466-1467', { G8: 'JA', G8a: 'A', G8b: 'JA' }, 'NEJ'],
      ['1466-1467', { G8: 'JA', G8a: 'A', G8b: 'EJ_AKTUELLT_NYLIGEN' }, 'NEJ'],
      ['1466-1467', { G8: 'JA', G8a: 'A', G8b: 'NEJ' }, 'NEJ'],
      ['1466-1467', { G8: 'JA', G8a: 'A;C', G8b: 'JA' }, 'NEJ'],
      ['1466-1467', { G8: 'JA', G8a: 'A;C', G8b: 'EJ_AKTUELLT_NYLIGEN' }, 'NEJ'],
      ['1466-1467', { G8: 'JA', G8a: 'A;C', G8b: 'NEJ' }, 'NEJ'],
      ['1466-1467', { G8: 'JA', G8a: 'A;D', G8b: 'JA' }, 'NEJ'],
      ['1466-1467', { G8: 'JA', G8a: 'A;D', G8b: 'EJ_AKTUELLT_NYLIGEN' }, 'NEJ'],
      ['1466-1467', { G8: 'JA', G8a: 'A;D', G8b: 'NEJ' }, 'NEJ'],
      ['1466-1467', { G8: 'JA', G8a: 'A;C;D', G8b: 'JA' }, 'NEJ'],
      ['1466-1467', { G8: 'JA', G8a: 'A;C;D', G8b: 'EJ_AKTUELLT_NYLIGEN' }, 'NEJ'],
      ['1466-1467', { G8: 'JA', G8a: 'A;C;D', G8b: 'NEJ' }, 'NEJ'],
      // B without A
      ['1466-1467', { G8: 'JA', G8a: 'B', G8b: 'JA' }, 'NEJ'],
      ['1466-1467', { G8: 'JA', G8a: 'B', G8b: 'EJ_AKTUELLT_NYLIGEN' }, 'NEJ'],
      ['1466-1467', { G8: 'JA', G8a: 'B', G8b: 'NEJ' }, 'NEJ'],
      ['1466-1467', { G8: 'JA', G8a: 'B;C', G8b: 'JA' }, 'NEJ'],
      ['1466-1467', { G8: 'JA', G8a: 'B;C', G8b: 'EJ_AKTUELLT_NYLIGEN' }, 'NEJ'],
      ['1466-1467', { G8: 'JA', G8a: 'B;C', G8b: 'NEJ' }, 'NEJ'],
      ['1466-1467', { G8: 'JA', G8a: 'B;D', G8b: 'JA' }, 'NEJ'],
      ['1466-1467', { G8: 'JA', G8a: 'B;D', G8b: 'EJ_AKTUELLT_NYLIGEN' }, 'NEJ'],
      ['1466-1467', { G8: 'JA', G8a: 'B;D', G8b: 'NEJ' }, 'NEJ'],
      ['1466-1467', { G8: 'JA', G8a: 'B;C;D', G8b: 'JA' }, 'NEJ'],
      ['1466-1467', { G8: 'JA', G8a: 'B;C;D', G8b: 'EJ_AKTUELLT_NYLIGEN' }, 'NEJ'],
      ['1466-1467', { G8: 'JA', G8a: 'B;C;D', G8b: 'NEJ' }, 'NEJ'],
      // Neither A nor B
      ['1466-1467', { G8: 'JA', G8a: 'C', G8b: 'JA' }, 'NEJ'],
      ['1466-1467', { G8: 'JA', G8a: 'C', G8b: 'EJ_AKTUELLT_NYLIGEN' }, 'NEJ'],
      ['1466-1467', { G8: 'JA', G8a: 'C', G8b: 'NEJ' }, 'NEJ'],
      ['1466-1467', { G8: 'JA', G8a: 'D', G8b: 'JA' }, 'NEJ'],
      ['1466-1467', { G8: 'JA', G8a: 'D', G8b: 'EJ_AKTUELLT_NYLIGEN' }, 'NEJ'],
      ['1466-1467', { G8: 'JA', G8a: 'D', G8b: 'NEJ' }, 'NEJ'],
      ['1466-1467', { G8: 'JA', G8a: 'C;D', G8b: 'JA' }, 'NEJ'],
      ['1466-1467', { G8: 'JA', G8a: 'C;D', G8b: 'EJ_AKTUELLT_NYLIGEN' }, 'NEJ'],
      ['1466-1467', { G8: 'JA', G8a: 'C;D', G8b: 'NEJ' }, 'NEJ'],
      // No plan, or no such area
      ['1465', { G8: 'NEJ' }, 'NEJ'],
      ['1470-1471', { G8: 'EJ_AKTUELLT' }, 'EJ_AKTUELLT'],
      // Answers left behind by a changed main answer
      ['1465', { G8: 'NEJ', G8a: 'A;B', G8b: 'JA' }, 'NEJ'],
      ['1470-1471', { G8: 'EJ_AKTUELLT', G8a: 'A;B', G8b: 'JA' }, 'EJ_AKTUELLT'],
      // Unfinished
      ['1463', { G8: 'JA', G8a: 'A;B' }, 'none'],
      ['1463', { G8: 'JA', G8a: 'A' }, 'none'],
      ['1463', { G8: 'JA', G8b: 'JA' }, 'none'],
      ['1463', { G8: 'JA', G8b: 'NEJ' }, 'none'],
      ['1463', { G8: 'JA' }, 'none'],
      ['1463', {}, 'none'],
    ],
  },
];
