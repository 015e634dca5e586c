// The review on a unit's page at the desk: how much there is to look at in each handed-in part, and the way to open a part so
// that its answers can change. Both are done on the part's own page.

import { findRoundPhase, type ReviewedPart } from '../../../../stages/collection/index.ts';
import type { Part } from '../../../../stages/definition/index.ts';
import { DataTable } from '../../../../ui/DataTable.tsx';
import { readText } from '../../../../ui/language.ts';
import { isInState } from '../../reviewing/reviewQuery.ts';
import { deskReviewWords } from '../../reviewing/reviewWords.ts';
import type { UnitSectionProps } from '../unit/UnitSection.tsx';

/** The calendar decides with `startedAt` and `now` whether parts that never came can be opened. */
export interface UnitReviewSectionProps extends UnitSectionProps {
  /** Handed-in parts of the unit as `loadRoundReview` gives them. */
  readonly reviewed: readonly ReviewedPart[];
  /** When the round started, ISO 8601; undefined: it is on trial. */
  readonly startedAt: string | undefined;
  /** ISO 8601. */
  readonly now: string;
  /** The user may open parts. */
  readonly mayReopen: boolean;
}

/** Parts that came, and after closing all parts for those who may reopen (R-COLLECTION-18). */
export function UnitReviewSection(props: UnitReviewSectionProps) {
  const { language, view, reviewed, mayReopen } = props;
  const texts = deskReviewWords[language].desk.section;
  // After closing a part that never came can be opened too.
  const { kind } = findRoundPhase(view.round.calendar, props.startedAt, props.now);
  const isClosed = kind === 'closed' || kind === 'completing';
  const parts = view.parts.filter(
    ({ code }) => (isClosed && mayReopen) || reviewed.some(({ part }) => part.code === code),
  );
  if (parts.length === 0) {
    return (
      <section id="granskning">
        <h2>{texts.title}</h2>
        <p>{texts.none}</p>
      </section>
    );
  }
  return (
    <section id="granskning" class="desk-section">
      <DataTable id="granskningstabell" caption={texts.title} description={texts.lead} hasStickyColumn={false}>
        <thead>
          <tr>
            <th scope="col">{deskReviewWords[language].desk.part}</th>
            {[texts.office, texts.unit, texts.settled].map((head) => (
              <th scope="col" class="number" key={head}>
                {head}
              </th>
            ))}
            {mayReopen && <th scope="col">{texts.change}</th>}
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <PartRow key={part.code} {...props} part={part} isClosed={isClosed} />
          ))}
        </tbody>
      </DataTable>
    </section>
  );
}

function PartRow(props: UnitReviewSectionProps & { readonly part: Part; readonly isClosed: boolean }) {
  const { language, basePath, view, part, isClosed, mayReopen } = props;
  const texts = deskReviewWords[language].desk.section;
  const found = props.reviewed.find((one) => one.part.code === part.code);
  const name = readText(part.name, language);
  const path = `${basePath}/${view.round.year}/granskning/${view.unit.code}/${part.code}`;
  const state = view.progress.find(({ key }) => key.part === part.code)?.state;
  const matters = found?.items.filter(({ kind }) => kind !== 'lateAnswer') ?? [];
  return (
    <tr>
      <th scope="row">
        {found === undefined ? `${name} (${texts.notHandedIn})` : <a href={path}>{texts.open(name)}</a>}
        {found?.isLate === true && ` (${texts.late})`}
      </th>
      {(['office', 'unit', 'settled'] as const).map((matterState) => (
        <td class="number" key={matterState}>
          {matters.filter((item) => isInState(item, matterState)).length}
        </td>
      ))}
      {mayReopen && (
        <td>
          {!isClosed && state !== 'submitted' ? (
            texts.isOpen
          ) : (
            <a href={`${path}#oppna`}>
              {texts.openForUnit}
              <span class="visually-hidden">: {name}</span>
            </a>
          )}
        </td>
      )}
    </tr>
  );
}
