// Systematic follow-up, one question with two follow-ups for three indicators. LSS-11: guide lines 2154–2162 and 2166.
// LSS-12: 2247–2252 and 2256–2257 (I18-26). LSS-13: 2348–2357, "följdfråga 1" is L3a and "följdfråga 2" L3b (I18-27).

import type { Outcome } from '../../../../../src/kernel/observation.ts';
import type { RowAnswers, TruthTable } from './truthTable.ts';

export const systematicFollowUpTables: readonly TruthTable[] = [
  {
    description: 'LSS-11',
    requirement: 'R-CALCULATION-12',
    decidedBy: ['L3', 'L3b'],
    columns: [{ code: 'LSS-11', item: '' }],
    rows: [
      ['2155-2156', { L3: 'JA', L3a: 'JA', L3b: 'JA' }, 'JA'],
      ['2157-2159', { L3: 'JA', L3a: 'JA', L3b: 'NEJ_BESLUTAT' }, 'DELVIS'],
      ['2155-2162', { L3: 'JA', L3a: 'JA', L3b: 'NEJ' }, 'NEJ'],
      // Whether the compilation is divided by sex does not matter here.
      ['2155-2156', { L3: 'JA', L3a: 'NEJ', L3b: 'JA' }, 'JA'],
      ['2157-2159', { L3: 'JA', L3a: 'NEJ', L3b: 'NEJ_BESLUTAT' }, 'DELVIS'],
      ['2155-2162', { L3: 'JA', L3a: 'NEJ', L3b: 'NEJ' }, 'NEJ'],
      ['2155-2156', { L3: 'JA', L3a: 'EJ_AKTUELLT_FA', L3b: 'JA' }, 'JA'],
      ['2157-2159', { L3: 'JA', L3a: 'EJ_AKTUELLT_FA', L3b: 'NEJ_BESLUTAT' }, 'DELVIS'],
      ['2155-2162', { L3: 'JA', L3a: 'EJ_AKTUELLT_FA', L3b: 'NEJ' }, 'NEJ'],
      ['2155-2162', { L3: 'NEJ' }, 'NEJ'],
      ['2160-2162', { L3: 'EJ_AKTUELLT_FA' }, 'EJ_AKTUELLT'],
      ['2155-2162', { L3: 'NEJ', L3a: 'JA', L3b: 'JA' }, 'NEJ'],
      ['2160-2162', { L3: 'EJ_AKTUELLT_FA', L3b: 'JA' }, 'EJ_AKTUELLT'],
      ['2155', { L3: 'JA' }, 'none'],
      ['2155', { L3: 'JA', L3a: 'JA' }, 'none'],
      ['2155', {}, 'none'],
    ],
  },
  {
    description: 'LSS-12',
    requirement: 'R-CALCULATION-13',
    decidedBy: ['L3', 'L3a'],
    columns: [{ code: 'LSS-12', item: '' }],
    rows: [
      ['2248-2249', { L3: 'JA', L3a: 'JA', L3b: 'JA' }, 'JA'],
      ['2248-2249', { L3: 'JA', L3a: 'JA', L3b: 'NEJ_BESLUTAT' }, 'JA'],
      ['2248-2249', { L3: 'JA', L3a: 'JA', L3b: 'NEJ' }, 'JA'],
      ['2248-2252', { L3: 'JA', L3a: 'NEJ', L3b: 'JA' }, 'NEJ'],
      ['2248-2252', { L3: 'JA', L3a: 'NEJ', L3b: 'NEJ_BESLUTAT' }, 'NEJ'],
      ['2248-2252', { L3: 'JA', L3a: 'NEJ', L3b: 'NEJ' }, 'NEJ'],
      ['2256-2257', { L3: 'JA', L3a: 'EJ_AKTUELLT_FA', L3b: 'JA' }, 'EJ_AKTUELLT'],
      ['2256-2257', { L3: 'JA', L3a: 'EJ_AKTUELLT_FA', L3b: 'NEJ_BESLUTAT' }, 'EJ_AKTUELLT'],
      ['2256-2257', { L3: 'JA', L3a: 'EJ_AKTUELLT_FA', L3b: 'NEJ' }, 'EJ_AKTUELLT'],
      ['2248-2252', { L3: 'NEJ' }, 'NEJ'],
      ['2250-2252', { L3: 'EJ_AKTUELLT_FA' }, 'EJ_AKTUELLT'],
      ['2248-2252', { L3: 'NEJ', L3a: 'JA' }, 'NEJ'],
      ['2248-2252', { L3: 'NEJ', L3a: 'EJ_AKTUELLT_FA' }, 'NEJ'],
      ['2248', { L3: 'JA' }, 'none'],
      ['2248', { L3: 'JA', L3b: 'JA' }, 'none'],
      ['2248', {}, 'none'],
    ],
  },
  {
    description: 'LSS-13',
    requirement: 'R-CALCULATION-14',
    decidedBy: ['L3', 'L3a', 'L3b'],
    columns: [{ code: 'LSS-13', item: '' }],
    rows: [
      ['2349-2350', { L3: 'JA', L3a: 'JA', L3b: 'JA' }, 'JA'],
      ['2351-2353', { L3: 'JA', L3a: 'JA', L3b: 'NEJ_BESLUTAT' }, 'DELVIS'],
      ['2349-2357', { L3: 'JA', L3a: 'JA', L3b: 'NEJ' }, 'NEJ'],
      ['2349-2357', { L3: 'JA', L3a: 'NEJ', L3b: 'JA' }, 'NEJ'],
      ['2349-2357', { L3: 'JA', L3a: 'NEJ', L3b: 'NEJ_BESLUTAT' }, 'NEJ'],
      ['2349-2357', { L3: 'JA', L3a: 'NEJ', L3b: 'NEJ' }, 'NEJ'],
      ['2354-2356', { L3: 'JA', L3a: 'EJ_AKTUELLT_FA', L3b: 'JA' }, 'EJ_AKTUELLT'],
      ['2354-2356', { L3: 'JA', L3a: 'EJ_AKTUELLT_FA', L3b: 'NEJ_BESLUTAT' }, 'EJ_AKTUELLT'],
      ['2354-2356', { L3: 'JA', L3a: 'EJ_AKTUELLT_FA', L3b: 'NEJ' }, 'EJ_AKTUELLT'],
      ['2349-2357', { L3: 'NEJ' }, 'NEJ'],
      ['2354-2357', { L3: 'EJ_AKTUELLT_FA' }, 'EJ_AKTUELLT'],
      ['2349-2357', { L3: 'NEJ', L3a: 'JA', L3b: 'JA' }, 'NEJ'],
      ['2354-2357', { L3: 'EJ_AKTUELLT_FA', L3a: 'JA', L3b: 'JA' }, 'EJ_AKTUELLT'],
      ['2349', { L3: 'JA', L3a: 'JA' }, 'none'],
      ['2349', { L3: 'JA', L3b: 'JA' }, 'none'],
      ['2349', { L3: 'JA' }, 'none'],
      // Already decided, and still none: an outcome is never given before the answers are complete.
      ['2349', { L3: 'JA', L3a: 'NEJ' }, 'none'],
      ['2354', { L3: 'JA', L3a: 'EJ_AKTUELLT_FA' }, 'none'],
      ['2349', { L3: 'JA', L3b: 'NEJ' }, 'none'],
      ['2349', {}, 'none'],
    ],
  },
];

/** Every combination of L3, L3a and L3b that routing allows, with the outcomes of LSS-11, LSS-12 and LSS-13. */
export const systematicFollowUpTogether: readonly (readonly [
  answers: RowAnswers,
  lss11: Outcome,
  lss12: Outcome,
  lss13: Outcome,
])[] = [
  [{ L3: 'JA', L3a: 'JA', L3b: 'JA' }, 'JA', 'JA', 'JA'],
  [{ L3: 'JA', L3a: 'JA', L3b: 'NEJ_BESLUTAT' }, 'DELVIS', 'JA', 'DELVIS'],
  [{ L3: 'JA', L3a: 'JA', L3b: 'NEJ' }, 'NEJ', 'JA', 'NEJ'],
  [{ L3: 'JA', L3a: 'NEJ', L3b: 'JA' }, 'JA', 'NEJ', 'NEJ'],
  [{ L3: 'JA', L3a: 'NEJ', L3b: 'NEJ_BESLUTAT' }, 'DELVIS', 'NEJ', 'NEJ'],
  [{ L3: 'JA', L3a: 'NEJ', L3b: 'NEJ' }, 'NEJ', 'NEJ', 'NEJ'],
  [{ L3: 'JA', L3a: 'EJ_AKTUELLT_FA', L3b: 'JA' }, 'JA', 'EJ_AKTUELLT', 'EJ_AKTUELLT'],
  [{ L3: 'JA', L3a: 'EJ_AKTUELLT_FA', L3b: 'NEJ_BESLUTAT' }, 'DELVIS', 'EJ_AKTUELLT', 'EJ_AKTUELLT'],
  [{ L3: 'JA', L3a: 'EJ_AKTUELLT_FA', L3b: 'NEJ' }, 'NEJ', 'EJ_AKTUELLT', 'EJ_AKTUELLT'],
  [{ L3: 'NEJ' }, 'NEJ', 'NEJ', 'NEJ'],
  [{ L3: 'EJ_AKTUELLT_FA' }, 'EJ_AKTUELLT', 'EJ_AKTUELLT', 'EJ_AKTUELLT'],
];
