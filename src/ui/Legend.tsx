// What words, shapes and fills mean. Stands with every table of outcomes.

import type { Absence, Outcome } from '../kernel/observation.ts';
import { type Language, uiTexts, vocabularies } from './language.ts';

export interface LegendProps {
  readonly language: Language;
  /** Reasons to explain; those that occur on the page. */
  readonly absences: readonly Absence[];
  /** True where the page uses short marks. */
  readonly hasMarks?: boolean | undefined;
  /** False where a heading of the page says it already. */
  readonly hasTitle?: boolean | undefined;
}

const meanings: readonly { readonly colour: 'green' | 'yellow' | 'red'; readonly outcome: Outcome }[] = [
  { colour: 'green', outcome: 'JA' },
  { colour: 'yellow', outcome: 'DELVIS' },
  { colour: 'red', outcome: 'NEJ' },
];

export function Legend({ language, absences, hasMarks, hasTitle }: LegendProps) {
  const texts = uiTexts[language].legend;
  const words = vocabularies[language];
  return (
    <div class="legend">
      {hasTitle !== false && <p class="legend-title">{texts.title}</p>}
      <ul class="legend-row">
        {meanings.map(({ colour, outcome }) => (
          <li key={colour}>
            <span class={`meaning-${colour}`}>{words.outcomes[outcome]}</span> {words.colours[colour]}
          </li>
        ))}
      </ul>
      <p class="measure">{texts.plain}</p>
      {absences.length > 0 && (
        <ul>
          {absences.map((absence) => (
            <li key={absence}>
              <span class="absent">{words.absences[absence].word}</span>
              {hasMarks === true && ` (${words.absences[absence].mark})`} {words.absences[absence].explanation}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
