// Beside releases: how many known faults are announced, and whether a new version asks for one of them to end.

import type { Language } from '../../../../ui/language.ts';
import { Notice } from '../../../../ui/Notice.tsx';
import { deskFaultTexts } from '../../catalogues.ts';
import type { FaultCounts } from '../../releasing/countFaults.ts';

/** `path`: address of the page of notices. */
export interface FaultsStandingProps {
  readonly language: Language;
  readonly path: string;
  readonly counts: FaultCounts;
}

/** Asks to end a notice once a version has come that nobody has said anything of. */
export function FaultsStanding({ language, path, counts }: FaultsStandingProps) {
  const words = deskFaultTexts[language];
  if (counts.unsettled === 0) {
    return (
      <p>
        {words.count(counts.open)} <a href={path}>{words.toFaults}</a>
      </p>
    );
  }
  return (
    <Notice language={language} kind="warning">
      <p>
        {words.unsettled(counts.unsettled)} <a href={path}>{words.settle}</a>
      </p>
    </Notice>
  );
}
