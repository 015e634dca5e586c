// What words, shapes and fills mean. Stands with every table of outcomes; the reasons open in place.

import type { Absence, Outcome } from '../kernel/observation.ts';
import { Disclosure } from './Disclosure.tsx';
import { type Language, uiTexts, vocabularies } from './language.ts';

export interface LegendProps {
  readonly language: Language;
  /** Reasons to explain; those that occur on the page. */
  readonly absences: readonly Absence[];
  /** True where the page uses short marks. */
  readonly hasMarks?: boolean | undefined;
}

const meanings: readonly { readonly colour: 'green' | 'yellow' | 'red'; readonly outcome: Outcome }[] = [
  { colour: 'green', outcome: 'JA' },
  { colour: 'yellow', outcome: 'DELVIS' },
  { colour: 'red', outcome: 'NEJ' },
];

export function Legend({ language, absences, hasMarks }: LegendProps) {
  const texts = uiTexts[language].legend;
  const words = vocabularies[language];
  return (
    <div class="legend">
      <ul class="legend-row">
        {meanings.map(({ colour, outcome }) => (
          <li key={colour}>
            <span class={`meaning-${colour}`}>{words.outcomes[outcome]}</span> {words.colours[colour]}
          </li>
        ))}
      </ul>
      {absences.length > 0 && (
        <Disclosure language={language} summary={texts.more}>
          <p>{texts.plain}</p>
          <p>{texts.absences}</p>
          <dl class="legend-absences">
            {absences.map((absence) => (
              <div key={absence}>
                <dt>
                  <span class="absent">{words.absences[absence].word}</span>
                  {hasMarks === true && ` (${words.absences[absence].mark})`}
                </dt>
                <dd>{words.absences[absence].explanation}</dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      )}
    </div>
  );
}
