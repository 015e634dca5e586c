// All answers of a part in words, as they stand in the draft or as they were handed in.

import { buildCellKey, type CellKey } from '../../../kernel/answer.ts';
import { buildQuestionBlocks, describeAnswer, listCellKeys } from '../../../stages/collection/index.ts';
import type { Part, Question } from '../../../stages/definition/index.ts';
import { readText } from '../../../ui/language.ts';
import type { QuestionnaireWords } from '../catalogues.ts';
import { buildBlockId, buildCellId } from '../form/fieldIds.ts';

/** `answers` and `comments` of a draft, or of what is handed in. */
export interface AnswerListProps {
  readonly words: QuestionnaireWords;
  readonly part: Part;
  readonly answers: ReadonlyMap<CellKey, string>;
  readonly comments: ReadonlyMap<string, string>;
  /** Cells to show; a cell among them without an answer is said to be missing. */
  readonly shown: ReadonlySet<CellKey>;
  /** What is wrong with an answer that cannot stand, by cell. */
  readonly faults?: ReadonlyMap<CellKey, readonly string[]> | undefined;
  /** Address of the part's page, for links back to each question; undefined where nothing can be changed. */
  readonly editPath?: string | undefined;
}

/** Only questions that are asked. Without `editPath` nothing leads back to the form. */
export function AnswerList(props: AnswerListProps) {
  const { words, part, editPath } = props;
  return (
    <div class="answer-list">
      {buildQuestionBlocks(part).map(({ main, followUps }) => (
        <section class="answer-block" key={main.code} aria-labelledby={`svar-${main.code}`}>
          {[main, ...followUps]
            .filter((question) => isShown(props, question))
            .map((question) => (
              <QuestionAnswers key={question.code} {...props} question={question} />
            ))}
          {editPath !== undefined && (
            <p class="answer-change no-print">
              <a href={`${editPath}#${buildBlockId(main.code)}`} aria-label={words.pages.review.change(main.code)}>
                {words.pages.review.changeShort}
              </a>
            </p>
          )}
        </section>
      ))}
    </div>
  );
}

function isShown(props: AnswerListProps, question: Question): boolean {
  return listCellKeys(question).some((key) => props.shown.has(key));
}

function QuestionAnswers(props: AnswerListProps & { readonly question: Question }) {
  const { words, question, comments } = props;
  const isMain = question.followUpOf === undefined;
  const Heading = isMain ? 'h3' : 'h4';
  const comment = comments.get(question.code) ?? '';
  return (
    <div class={isMain ? 'answer-question' : 'answer-question answer-follow-up'}>
      <Heading class="answer-heading" id={isMain ? `svar-${question.code}` : undefined}>
        <span class="answer-code">{question.code}</span> {readText(question.text, words.language)}
      </Heading>
      <Answers {...props} />
      {comment !== '' && (
        <p class="answer-comment">
          <strong>{words.pages.review.comment}:</strong> {comment}
        </p>
      )}
    </div>
  );
}

function Answers(props: AnswerListProps & { readonly question: Question }) {
  const { question, words, shown } = props;
  if (question.items.length === 0) {
    return (
      <p class="answer">
        <Answer {...props} item="" />
      </p>
    );
  }
  return (
    <dl class="answers">
      {question.items
        .filter((item) => shown.has(buildCellKey(question.code, item.id)))
        .map((item) => (
          <div key={item.id}>
            <dt>{readText(item.label, words.language)}</dt>
            <dd>
              <Answer {...props} item={item.id} />
            </dd>
          </div>
        ))}
    </dl>
  );
}

function Answer(props: AnswerListProps & { readonly question: Question; readonly item: string }) {
  const { question, item, answers, words, editPath } = props;
  const answer = answers.get(buildCellKey(question.code, item)) ?? '';
  if (answer !== '') {
    const described = describeAnswer(question, item, answer, answers, words.answering, words.language);
    const fault = props.faults?.get(buildCellKey(question.code, item))?.join(' ');
    return fault === undefined ? (
      <span class="answer-words">{described}</span>
    ) : (
      <>
        <span class="answer-words">{answer}</span> <span class="field-error">{fault}</span>
      </>
    );
  }
  const missing = words.pages.review.notAnswered;
  return editPath === undefined ? (
    <span class="absent">{missing}</span>
  ) : (
    <a class="answer-missing" href={`${editPath}?visa=saknas#${buildCellId(buildCellKey(question.code, item))}`}>
      {missing}
    </a>
  );
}
