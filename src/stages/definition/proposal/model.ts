// A proposal: a definition folder of its own beside the one in use, with a new round in it, or with what was still missing
// in a round that is there. It is edited until somebody takes it into use; the folder in use is never edited (J1).

import type { DefinitionProblem } from '../../../kernel/problem.ts';
import type { QuestionChangeKind } from '../comparison/diffRounds.ts';
import type { CalendarEntry, ComparabilityStatus } from '../model.ts';
import type { IndicatorDecision } from '../newRound/proposeIndicators.ts';
import type { Text } from '../texts.ts';

/** `newRound`: made from an earlier round. `completion`: what no source gave for a round that is there. */
export type ProposalKind = 'newRound' | 'completion';

/** What a proposal is for, and what it is made from. */
export interface ProposalSetting {
  readonly kind: ProposalKind;
  readonly year: number;
  /** Round that it is made from; the same as `year` for a completion. */
  readonly from: number;
}

/** What an author of a change can say of it; the definitions themselves may be stricter. */
export const declaredComparabilities = ['direct', 'affected', 'notComparable'] as const;
/** What the author may choose from; whether a series is new or removed follows from the rounds. */
export type DeclaredComparability = (typeof declaredComparabilities)[number];

/** One edit at the desk, kept with the proposal so that it can be made again on newer definitions. */
export type ProposalEdit =
  /** Entries by their place in the calendar; `from` and `to` are days, or a month where no day is known. */
  | {
      readonly kind: 'calendar';
      readonly entries: readonly { readonly index: number; readonly from: string; readonly to: string }[];
      /** Entries to take out, by their place before the edit (isRemovable). */
      readonly removed?: readonly number[];
      /** Entries to put in (listAddableKinds); the calendar stays in the order of its first days. */
      readonly added?: readonly Pick<CalendarEntry, 'kind' | 'from' | 'to'>[];
    }
  /** '' leaves a field open. */
  | {
      readonly kind: 'legal';
      readonly basis: string;
      readonly purpose: string;
      readonly voluntary: boolean;
      readonly consultationDate: string;
      readonly registrationNumber: string;
    }
  | {
      readonly kind: 'question';
      readonly code: string;
      /** With placeholders; undefined: as it is. */
      readonly text: string | undefined;
      /** Id of a reference period of the round in place of another; undefined: as it is. */
      readonly period: { readonly before: string; readonly after: string } | undefined;
      /** Whether the measures that rest on the question can still be compared with the round it is made from. */
      readonly comparability: DeclaredComparability;
      readonly reason: string;
    };

/** A question of the proposed round, as it may be edited. */
export interface ProposedQuestion {
  readonly code: string;
  readonly part: string;
  readonly isFollowUp: boolean;
  /** As it will be read. */
  readonly text: Text;
  /** As it is written, with placeholders. */
  readonly writtenText: string;
  /** Ids of its reference periods. */
  readonly periods: readonly string[];
  /** Columns that rest on it. */
  readonly columns: readonly string[];
}

/** `before` '': the entry was added; `after` '': it was removed. */
export interface ChangedCalendarDay {
  readonly kind: CalendarEntry['kind'];
  readonly before: string;
  readonly after: string;
}

/** A question that is not what it was, with what changed. */
export interface ChangedQuestionLine {
  readonly code: string;
  readonly text: Text;
  readonly changes: readonly QuestionChangeKind[];
  readonly reasons: readonly Text[];
}

/** A column with what can be said of comparing it with the round before. */
export interface ComparedColumnLine {
  readonly code: string;
  readonly name: Text;
  readonly status: ComparabilityStatus;
  readonly reason: Text;
}

/** What the desk shows of a proposal. */
export interface ProposalView {
  /** Hash of the proposal's folder as it was read. */
  readonly hash: string;
  /** While there are any the proposal cannot be taken into use, and only these are told. */
  readonly problems: readonly DefinitionProblem[];
  /** Undefined when there are problems. */
  readonly round: ProposedRoundView | undefined;
}

/** The proposed round, and what differs from the round it is made from. */
export interface ProposedRoundView {
  readonly name: Text;
  readonly calendar: readonly (Pick<CalendarEntry, 'kind' | 'from' | 'to'> & {
    /** False: a source gives the day, and it is not for us to change. */
    readonly isOpen: boolean;
    readonly warnings: readonly Text[];
  })[];
  readonly legal: {
    readonly basis: string;
    readonly purpose: string;
    readonly voluntary: boolean | undefined;
    readonly consultationDate: string;
    readonly registrationNumber: string;
    /** True when a source gives basis and purpose. */
    readonly isSourced: boolean;
  };
  readonly openFields: readonly { readonly file: string; readonly line: number; readonly field: string }[];
  readonly periods: readonly { readonly id: string; readonly text: string }[];
  readonly parts: readonly { readonly code: string; readonly name: Text }[];
  readonly areas: readonly { readonly code: string; readonly name: Text }[];
  readonly questions: readonly ProposedQuestion[];
  /** What became of every indicator of the round it is made from; empty for a completion. */
  readonly indicators: readonly {
    readonly id: string;
    readonly area: string;
    readonly name: Text;
    readonly decision: IndicatorDecision;
    readonly reason: Text;
  }[];
  /** What was edited since the proposal was made: these things and nothing else. */
  readonly edited: {
    readonly calendar: readonly ChangedCalendarDay[];
    /** Fields of `legal:` that changed. */
    readonly legal: readonly { readonly field: string; readonly before: string; readonly after: string }[];
    readonly questions: readonly ChangedQuestionLine[];
    /** Columns whose comparability with the round it is made from changed. */
    readonly columns: readonly ComparedColumnLine[];
    /** Files of the folder that differ. */
    readonly files: readonly string[];
  };
  /** What is different from the round that it is made from. */
  readonly sinceFrom: {
    readonly added: readonly { readonly code: string; readonly text: Text }[];
    readonly removed: readonly { readonly code: string; readonly text: Text }[];
    readonly changed: readonly ChangedQuestionLine[];
    /** Kept columns that cannot be compared as they are. */
    readonly columns: readonly ComparedColumnLine[];
    readonly kept: number;
  };
}
