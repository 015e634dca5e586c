import { buildRoundState, type RoundState, type TeamworkStore } from '../../stages/collection/index.ts';

/** How long the state of a round may be old when another process has written its log. */
const forgottenAfter = 2_000;

/**
 * The state of a round for pages that ask for it at every request: asked of the database again after two seconds, and at once when
 * something is written in the round's log here.
 */
export function rememberRoundStates(teamwork: TeamworkStore): {
  /** The same store, which knows when a round's log is written. */
  readonly teamwork: TeamworkStore;
  readonly findRoundState: (round: number) => Promise<RoundState>;
} {
  const known = new Map<number, { readonly at: number; readonly state: Promise<RoundState> }>();
  return {
    teamwork: {
      ...teamwork,
      async record(change, by) {
        const events = await teamwork.record(change, by);
        if (change.key.unit === '') known.delete(change.key.round);
        return events;
      },
    },
    findRoundState(round) {
      const last = known.get(round);
      if (last !== undefined && performance.now() - last.at < forgottenAfter) return last.state;
      const state = teamwork.loadUnitEntries({ round, unit: '' }).then(buildRoundState);
      known.set(round, { at: performance.now(), state });
      state.catch(() => known.delete(round));
      return state;
    },
  };
}
