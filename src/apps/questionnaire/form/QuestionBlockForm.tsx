// One main question a block: heading, help in place, controls, its follow-ups, a comment.

import { buildCommentField, listCellKeys, type QuestionBlock, textLimits } from '../../../stages/collection/index.ts';
import type { Question } from '../../../stages/definition/index.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { readText } from '../../../ui/language.ts';
import { CheckNotes } from './CheckNotes.tsx';
import { EarlierChanges, RepeatButton } from './EarlierAnswer.tsx';
import { buildBlockId, buildCommentId, buildHeadingId } from './fieldIds.ts';
import type { FormView } from './formView.ts';
import { Provenance } from './Provenance.tsx';
import { QuestionFields, type QuestionProps } from './QuestionFields.tsx';

/**
 * Follow-ups that are not asked are hidden, not left out; without script a button saves and shows what is asked next.
 */
export function QuestionBlockForm({ view, block }: { readonly view: FormView; readonly block: QuestionBlock }) {
  const texts = view.words.pages.part;
  const { main, followUps } = block;
  const progress = view.state.progress.get(main.code) ?? 'untouched';
  return (
    <section class="question-block" id={buildBlockId(main.code)} data-block={main.code}>
      <div data-question={main.code}>
        <p class="overline">
          {texts.question(main.code)}
          <span class="block-state" data-block-state={main.code}>
            {view.words.answering.blockStates[progress]}
          </span>
        </p>
        <QuestionBody view={view} question={main} level={2} repeated={[main, ...followUps]} />
      </div>
      {followUps.map((question) => (
        <div class="follow-up" key={question.code} data-question={question.code} hidden={!isAsked(view, question)}>
          <p class="overline">{texts.followUp(question.code)}</p>
          <QuestionBody view={view} question={question} level={3} repeated={[question]} />
        </div>
      ))}
      {followUps.length > 0 && (
        <p class="without-script">
          <button class="button button-secondary" type="submit" name="till" value={main.code}>
            {texts.saveAndShow}
          </button>
        </p>
      )}
    </section>
  );
}

/** True when routing asks for any cell of the question. */
function isAsked(view: FormView, question: Question): boolean {
  return listCellKeys(question).some((key) => view.state.askedKeys.has(key));
}

interface QuestionBodyProps extends QuestionProps {
  readonly level: 2 | 3;
  /** The questions that are answered as last time with one press here. */
  readonly repeated: readonly Question[];
}

function QuestionBody({ view, question, level, repeated }: QuestionBodyProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  const heading = (
    <Heading class="question-text" id={buildHeadingId(question.code)}>
      {readText(question.text, view.words.language)}
    </Heading>
  );
  const isGroup = question.items.length > 0 || question.kind === 'single' || question.kind === 'multiple';
  const body = (
    <>
      <QuestionHelp view={view} question={question} />
      <EarlierChanges view={view} question={question} />
      <QuestionFields view={view} question={question} />
      <RepeatButton view={view} questions={repeated} />
    </>
  );
  return (
    <>
      {isGroup ? (
        <fieldset class="form-question">
          <legend>{heading}</legend>
          {body}
        </fieldset>
      ) : (
        <div class="form-question">
          {heading}
          {body}
        </div>
      )}
      <CheckNotes view={view} question={question.code} />
      <div class="question-notes">
        <CommentField view={view} question={question} />
        <Provenance view={view} question={question} />
      </div>
    </>
  );
}

function QuestionHelp({ view, question }: QuestionProps) {
  const { language, pages } = view.words;
  return (
    <>
      {question.kind === 'multiple' && !question.instructions && <p class="field-hint">{pages.part.severalAllowed}</p>}
      {question.instructions && (
        <p class="question-instructions">
          <strong>{pages.part.instructions}:</strong> {readText(question.instructions, language)}
        </p>
      )}
      {question.terms.length > 0 && (
        <Disclosure language={language} summary={pages.part.whatIsMeant}>
          <dl class="terms">
            {question.terms.map((term) => (
              <div key={term.id}>
                <dt>{readText(term.name, language)}</dt>
                <dd>{readText(term.explanation, language)}</dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      )}
    </>
  );
}

function CommentField({ view, question }: QuestionProps) {
  const texts = view.words.pages.part;
  const comment = view.comments.get(question.code) ?? '';
  const id = buildCommentId(question.code);
  return (
    <details class="comment disclosure" open={comment !== ''}>
      <summary>
        <span>{comment === '' ? texts.addComment : texts.comment}</span>
        <span class="visually-hidden"> {question.code}</span>
      </summary>
      <div class="disclosure-body">
        <label class="visually-hidden" for={id}>
          {texts.comment} {question.code}
        </label>
        <p class="field-hint" id={`${id}-hint`}>
          {texts.commentHint}
        </p>
        <textarea
          class="input"
          id={id}
          name={buildCommentField(question.code)}
          rows={3}
          maxLength={textLimits.comment}
          aria-describedby={`${id}-hint`}
        >
          {comment}
        </textarea>
        <div class="messages" data-messages={buildCommentField(question.code)} />
      </div>
    </details>
  );
}
