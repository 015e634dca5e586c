// Routines per area that are followed up or set up recently. LSS-05: guide lines 1641–1647. LSS-18: 2753–2757, with
// Ej aktuellt as an outcome (I18-33). LSS-19: 2881–2886 and 2890, where "25" and "G23" stand for G25 (I18-35).

import type { TruthTable } from './truthTable.ts';

export const followedUpRoutineTables: readonly TruthTable[] = [
  {
    description: 'LSS-05',
    requirement: 'R-CALCULATION-08',
    decidedBy: ['G9', 'G9a'],
    columns: [
      { code: 'LSS-05.1', item: 'lss-barn' },
      { code: 'LSS-05.2', item: 'lss-vuxen' },
    ],
    rows: [
      ['1644', { G9: 'JA', G9a: 'JA' }, 'JA'],
      ['1644', { G9: 'JA', G9a: 'EJ_AKTUELLT_NYLIGEN' }, 'JA'],
      ['1642-1644', { G9: 'JA', G9a: 'NEJ' }, 'NEJ'],
      ['1642-1644', { G9: 'NEJ' }, 'NEJ'],
      ['1645-1647', { G9: 'EJ_AKTUELLT' }, 'EJ_AKTUELLT'],
      ['1642-1644', { G9: 'NEJ', G9a: 'JA' }, 'NEJ'],
      ['1645-1647', { G9: 'EJ_AKTUELLT', G9a: 'JA' }, 'EJ_AKTUELLT'],
      ['1644', { G9: 'JA' }, 'none'],
      ['1644', {}, 'none'],
    ],
  },
  {
    description: 'LSS-18',
    requirement: 'R-CALCULATION-18',
    decidedBy: ['G24', 'G24a'],
    columns: [
      { code: 'LSS-18.1', item: 'lss-barn' },
      { code: 'LSS-18.2', item: 'lss-vuxen' },
    ],
    rows: [
      ['2755', { G24: 'JA', G24a: 'JA' }, 'JA'],
      ['2755', { G24: 'JA', G24a: 'EJ_AKTUELLT_NYLIGEN' }, 'JA'],
      ['2753-2755', { G24: 'JA', G24a: 'NEJ' }, 'NEJ'],
      ['2753-2755', { G24: 'NEJ' }, 'NEJ'],
      ['2755-2757', { G24: 'EJ_AKTUELLT' }, 'EJ_AKTUELLT'],
      ['2753-2755', { G24: 'NEJ', G24a: 'JA' }, 'NEJ'],
      ['2755-2757', { G24: 'EJ_AKTUELLT', G24a: 'EJ_AKTUELLT_NYLIGEN' }, 'EJ_AKTUELLT'],
      ['2755', { G24: 'JA' }, 'none'],
      ['2755', {}, 'none'],
    ],
  },
  {
    description: 'LSS-19',
    requirement: 'R-CALCULATION-19',
    decidedBy: ['G25', 'G25a'],
    columns: [
      { code: 'LSS-19.1', item: 'lss-barn' },
      { code: 'LSS-19.2', item: 'lss-vuxen' },
    ],
    rows: [
      ['2883', { G25: 'JA', G25a: 'JA' }, 'JA'],
      ['2883', { G25: 'JA', G25a: 'EJ_AKTUELLT_NYLIGEN' }, 'JA'],
      ['2882-2883', { G25: 'JA', G25a: 'NEJ' }, 'NEJ'],
      ['2882-2883', { G25: 'NEJ' }, 'NEJ'],
      ['2884-2886', { G25: 'EJ_AKTUELLT' }, 'EJ_AKTUELLT'],
      ['2882-2883', { G25: 'NEJ', G25a: 'EJ_AKTUELLT_NYLIGEN' }, 'NEJ'],
      ['2884-2886', { G25: 'EJ_AKTUELLT', G25a: 'NEJ' }, 'EJ_AKTUELLT'],
      ['2883', { G25: 'JA' }, 'none'],
      ['2883', {}, 'none'],
    ],
  },
];
