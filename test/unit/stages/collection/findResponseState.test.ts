import { expect, it } from 'vitest';
import { findResponseState } from '../../../../src/stages/collection/findResponseState.ts';
import type { ResponseEventKind, ResponseState } from '../../../../src/stages/collection/model.ts';

const states: readonly [readonly ResponseEventKind[], boolean, ResponseState][] = [
  [[], false, 'notStarted'],
  [[], true, 'draft'],
  [['submitted'], true, 'submitted'],
  [['submitted'], false, 'submitted'],
  [['submitted', 'reopened'], true, 'reopened'],
  [['submitted', 'reopened', 'submitted'], true, 'submitted'],
  [['submitted', 'corrected'], true, 'submitted'],
  [['submitted', 'withdrawn'], true, 'withdrawn'],
];

it.each(states)('R-COLLECTION-15 after %j with a draft: %s the response is %s', (kinds, hasDraft, state) => {
  expect(
    findResponseState(
      kinds.map((kind) => ({ kind })),
      hasDraft,
    ),
  ).toBe(state);
});
