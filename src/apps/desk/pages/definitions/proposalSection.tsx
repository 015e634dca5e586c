// What the sections of a proposal's page have in common.

import type { DeskUser } from '../../../../stages/collection/index.ts';
import type { ProposalView, ProposedRoundView } from '../../../../stages/definition/index.ts';
import { newRoundTexts as englishWords } from '../../../../texts/en/newRound.ts';
import { newRoundTexts as swedishWords } from '../../../../texts/sv/newRound.ts';
import { Disclosure } from '../../../../ui/Disclosure.tsx';
import type { Language } from '../../../../ui/language.ts';
import type { Proposal, UseOutcome } from '../../definitionWork.ts';

/** What the page of a proposal and its sections are given. */
export interface ProposalPageProps {
  readonly language: Language;
  readonly basePath: string;
  readonly user: DeskUser;
  /** Round that the desk stands in. */
  readonly round: number;
  readonly proposal: Proposal;
  readonly view: ProposalView;
  /** Who proposed it; undefined where it is not known. */
  readonly proposer: string | undefined;
  /** Part whose questions are shown. */
  readonly part: string;
  /** False: another set is in use than the one that the proposal was made from. */
  readonly isCurrent: boolean;
  readonly isFixed: boolean;
  /** False: the user made the proposal, and there is somebody else to take it into use. */
  readonly mayPutInUse: boolean;
  readonly refusal?: UseOutcome | undefined;
  /** Form that could not be saved. */
  readonly wrong?: 'calendar' | 'legal' | 'legalDate' | undefined;
}

/** What the sections of the page need. */
export interface ProposalSection extends ProposalPageProps {
  readonly shown: ProposedRoundView;
  /** Address of the proposal. */
  readonly path: string;
}

/** Days of the calendar by their words in the language. */
export function getDayWords(language: Language) {
  return (language === 'en' ? englishWords : swedishWords).calendarKinds;
}

/** A head and what stands under it; nothing without a head. */
export function Lines(props: {
  readonly head: string;
  readonly lines: readonly string[];
  readonly isFolded?: boolean | undefined;
  readonly language: Language;
}) {
  if (props.head === '') return null;
  const list = (
    <ul class="measure">
      {props.lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
  if (props.isFolded === true) {
    return (
      <Disclosure language={props.language} summary={props.head}>
        {list}
      </Disclosure>
    );
  }
  return (
    <>
      <p>{props.head}</p>
      {list}
    </>
  );
}
