// The review on a unit's page at the desk: how much there is to look at in each handed-in part.

import type { ReviewedPart } from '../../../../stages/collection/index.ts';
import { DataTable } from '../../../../ui/DataTable.tsx';
import { type Language, readText } from '../../../../ui/language.ts';
import { isInState } from '../../reviewing/reviewQuery.ts';
import { deskReviewWords } from '../../reviewing/reviewWords.ts';

export interface UnitReviewSectionProps {
  readonly language: Language;
  readonly basePath: string;
  /** Year of the round. */
  readonly year: number;
  /** Handed-in parts of the unit as `loadRoundReview` gives them. */
  readonly parts: readonly ReviewedPart[];
}

export function UnitReviewSection({ language, basePath, year, parts }: UnitReviewSectionProps) {
  const texts = deskReviewWords[language].desk.section;
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
          </tr>
        </thead>
        <tbody>
          {parts.map(({ part, response, items, isLate }) => {
            const matters = items.filter(({ kind }) => kind !== 'lateAnswer');
            const name = readText(part.name, language);
            return (
              <tr key={part.code}>
                <th scope="row">
                  <a href={`${basePath}/${year}/granskning/${response.key.unit}/${part.code}`}>{texts.open(name)}</a>
                  {isLate && ` (${texts.late})`}
                </th>
                {(['office', 'unit', 'settled'] as const).map((state) => (
                  <td class="number" key={state}>
                    {matters.filter((item) => isInState(item, state)).length}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </DataTable>
    </section>
  );
}
