// The notice of a known fault as readers see it, at the desk.

import type { ComponentChildren } from 'preact';
import { nameArea } from '../../../../products/table/index.ts';
import type { FaultNotice as Fault, ReleaseSummary } from '../../../../stages/publication/index.ts';
import { FaultNotice } from '../../../../ui/FaultNotice.tsx';
import type { Language } from '../../../../ui/language.ts';

/** `summary`: of the area, for the names; undefined where nothing of it is published any longer. */
export interface AreaFaultProps {
  readonly language: Language;
  readonly fault: Fault;
  readonly summary: ReleaseSummary | undefined;
  readonly children: ComponentChildren;
}

/** With every name of what it concerns, or its code. */
export function AreaFault({ language, fault, summary, children }: AreaFaultProps) {
  const name = summary === undefined ? fault.area : nameArea(summary, language);
  return (
    <FaultNotice
      language={language}
      fault={fault}
      area={`${name} ${fault.round}`}
      names={summary}
      isWhole
      ended={fault.end?.kind}
    >
      {children}
    </FaultNotice>
  );
}
