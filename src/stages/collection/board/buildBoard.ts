// The board of a round: every framed pair of unit and part with its state, and what the desk needs to know of the unit.

import type { Frame, Unit } from '../../frame/index.ts';
import { isLateAnswer } from '../calendar/isLateAnswer.ts';
import type { ResponseProgress, ResponseState } from '../model.ts';
import { buildContacts } from '../unitLog/buildUnitState.ts';
import type { DatedFact } from '../unitLog/model.ts';

/** A framed pair of unit and part. */
export interface BoardCell {
  readonly state: ResponseState;
  /** The first answer came after the last day (I24-11). */
  readonly isLate: boolean;
}

/** `none`: no contact is known. `bounced`: a mail to one of the unit's addresses came back. */
export type AddressState = 'inOrder' | 'bounced' | 'none';

/** A unit on the board; it has a row also where nobody has begun. */
export interface BoardRow {
  readonly unit: Unit;
  /** By part; parts that the unit is not framed for are not there. */
  readonly cells: ReadonlyMap<string, BoardCell>;
  /** Framed parts that are still waited for (isOutstanding). */
  readonly partsLeft: number;
  /** When somebody last saved or handed in, ISO 8601; undefined: nobody has. */
  readonly lastActivityAt: string | undefined;
  readonly address: AddressState;
}

/** What the board is made from, all of one round. */
export interface BoardSources {
  readonly frame: Frame;
  readonly progress: readonly ResponseProgress[];
  /** When responses were handed in for the first time, by unit and part joined with `|`; those in time may be left out. */
  readonly firstSubmissions: ReadonlyMap<string, string>;
  /** Facts of the kinds `contactNamed`, `contactRemoved` and `addressBounced` by unit; others are left aside. */
  readonly contactFacts: ReadonlyMap<string, readonly DatedFact[]>;
  /** Last day to answer, YYYY-MM-DD; undefined: nothing is late. */
  readonly lastDay: string | undefined;
}

/** True while an answer to the part is waited for: it has not been handed in, and the unit has not said that none will come. */
export function isOutstanding(state: ResponseState): boolean {
  return state === 'notStarted' || state === 'draft' || state === 'withdrawn';
}

/** A row per unit that is framed for any part, in the frame's order. */
export function buildBoard(sources: BoardSources): readonly BoardRow[] {
  const { frame } = sources;
  const progress = Map.groupBy(sources.progress, ({ key }) => key.unit);
  return frame.units.flatMap((unit) => {
    const framed = frame.partsByUnit.get(unit.code) ?? [];
    if (framed.length === 0) return [];
    const own = progress.get(unit.code) ?? [];
    const states = new Map(own.map(({ key, state }) => [key.part, state]));
    const cells = new Map(
      framed.map((part) => [
        part,
        {
          state: states.get(part) ?? 'notStarted',
          isLate: isLateAnswer(sources.firstSubmissions.get(`${unit.code}|${part}`), sources.lastDay),
        } satisfies BoardCell,
      ]),
    );
    return [
      {
        unit,
        cells,
        partsLeft: [...cells.values()].filter(({ state }) => isOutstanding(state)).length,
        lastActivityAt: findLastActivity(own),
        address: findAddressState(sources.contactFacts.get(unit.code) ?? []),
      },
    ];
  });
}

function findLastActivity(progress: readonly ResponseProgress[]): string | undefined {
  let last: { readonly at: string; readonly time: number } | undefined;
  for (const { lastSavedAt, submittedAt } of progress) {
    for (const at of [lastSavedAt, submittedAt]) {
      if (at === undefined || at === last?.at) continue;
      const time = Date.parse(at);
      if (last === undefined || last.time < time) last = { at, time };
    }
  }
  return last?.at;
}

function findAddressState(facts: readonly DatedFact[]): AddressState {
  const contacts = buildContacts(facts);
  if (contacts.some(({ bouncedAt }) => bouncedAt !== undefined)) return 'bounced';
  return contacts.length === 0 ? 'none' : 'inOrder';
}
