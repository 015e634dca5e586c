import type { ReleasedColumn } from '../../../stages/publication/index.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { LocalPhrase, LocalText } from '../../../ui/LocalText.tsx';
import type { BilingualText } from '../../../ui/language.ts';
import type { SiteContext } from '../frame/siteContext.ts';
import { readRule } from './IndicatorRules.tsx';

/** Questions as the release froze them. */
export interface IndicatorQuestionsProps {
  readonly site: SiteContext;
  readonly column: ReleasedColumn;
}

/** The questions behind the indicator, said to be in our wording where they are. */
export function IndicatorQuestions({ site, column }: IndicatorQuestionsProps) {
  const words = site.texts.indicator;
  if (column.questions.length === 0) return null;
  const isOurs = column.questions.some((question) => question.text.wording === 'ours');
  return (
    <section aria-labelledby="fragan">
      <h2 id="fragan">{words.questionTitle}</h2>
      {isOurs && <p class="muted small measure">{site.texts.site.ourWordingExplained}</p>}
      {column.questions.map((question) => (
        <Question key={question.code} site={site} question={question} />
      ))}
    </section>
  );
}

function Question({
  site,
  question,
}: {
  readonly site: SiteContext;
  readonly question: ReleasedColumn['questions'][number];
}) {
  const words = site.texts.indicator;
  const text = (value: BilingualText) => <LocalText text={value} language={site.language} />;
  return (
    <div class="question">
      <h3>
        {question.code}. {text(question.text)}
        {question.text.wording === 'ours' && <small class="wording"> ({site.texts.site.ourWording})</small>}
      </h3>
      {question.askedWhen !== undefined && (
        <p class="muted">
          <LocalPhrase
            language={site.language}
            texts={[readRule(question.askedWhen)]}
            tell={(condition = '') => words.askedWhen(condition)}
          />
        </p>
      )}
      {question.instructions !== undefined && <p>{text(question.instructions)}</p>}
      {question.options.length > 0 && (
        <>
          <p>{words.options}:</p>
          <ul>
            {question.options.map((option) => (
              <li key={option.code}>{text(option.label)}</li>
            ))}
          </ul>
        </>
      )}
      {question.terms.length > 0 && (
        <Disclosure language={site.language}>
          <dl>
            {question.terms.map((term) => (
              <div key={term.name.sv}>
                <dt>
                  <strong>{text(term.name)}</strong>
                </dt>
                <dd class="term">{text(term.explanation)}</dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      )}
    </div>
  );
}
