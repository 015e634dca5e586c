// One matter of the unit's review: what it is about with the actual numbers, what has been said, and what can be done.

import { describeReviewItem, nameReviewItem, type ReviewItem } from '../../../stages/collection/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { readText } from '../../../ui/language.ts';
import type { ReviewedPartView } from '../reviewing/loadReviewView.ts';
import type { UnitReviewPageProps } from '../reviewing/reviewPageProps.ts';
import { unitReviewWords } from '../reviewing/reviewWords.ts';
import { describeInstant } from '../team/days.ts';

interface MatterProps extends UnitReviewPageProps {
  readonly reviewed: ReviewedPartView;
  readonly matter: ReviewItem;
  /** Makes the ids of the page's fields unique. */
  readonly index: number;
}

/** For the unit: actions only where it has the next word, or where nobody has said anything yet. */
export function UnitReviewMatter(props: MatterProps) {
  const { words, reviewed, matter, index } = props;
  const { review } = unitReviewWords[words.language];
  const { part } = reviewed;
  const isLeft = matter.next === 'unit' || (matter.next === 'none' && matter.state === 'open');
  return (
    <article class="review-matter" aria-labelledby={`arende-${index}`}>
      <p class="overline">{readText(part.name, words.language)}</p>
      <h3 id={`arende-${index}`}>{nameReviewItem(matter, describe(props))}</h3>
      <p class="measure">{describeReviewItem(matter, describe(props))}</p>
      <WhatWasSaid {...props} />
      {isLeft && <Actions {...props} />}
      {!isLeft && (
        <p class="muted">
          {review.states[matter.state]}
          {matter.closing !== undefined && `: ${review.outcomes[matter.closing.outcome]}`}
        </p>
      )}
    </article>
  );
}

function describe({ words, reviewed }: MatterProps) {
  const { answers, comments } = reviewed.response;
  return {
    part: reviewed.part,
    answers,
    comments,
    words: unitReviewWords[words.language].review,
    answerWords: words.answering,
    language: words.language,
  };
}

function WhatWasSaid({ words, matter }: MatterProps) {
  const texts = unitReviewWords[words.language].unit;
  const time = (at: string) => describeInstant(words, at);
  const { acknowledgement, confirmation, question, closing } = matter;
  const lines: string[] = [];
  if (acknowledgement !== undefined) {
    const reason = words.form.acceptance.reasons[acknowledgement.reason];
    const { sentence } = acknowledgement;
    lines.push(sentence === undefined ? texts.accepted(reason) : texts.acceptedWith(reason, sentence));
  }
  if (confirmation !== undefined) {
    const { comment, at } = confirmation;
    lines.push(comment === undefined ? texts.confirmed(time(at)) : texts.confirmedWith(time(at), comment));
  }
  if (question !== undefined) {
    const { review } = unitReviewWords[words.language];
    if (matter.kind !== 'officeQuestion') lines.push(review.question(question.question ?? review.erased));
    lines.push(texts.asked(time(question.askedAt)));
    const { answer, answeredAt } = question;
    if (answeredAt !== undefined) lines.push(texts.answered(time(answeredAt), answer ?? review.erased));
  }
  if (closing !== undefined) lines.push(texts.closed(time(closing.at)));
  return (
    <>
      {lines.map((line) => (
        <p class="measure" key={line}>
          {line}
        </p>
      ))}
    </>
  );
}

/** One form; what is written goes with the button that is pressed. */
function Actions(props: MatterProps) {
  const { words, opened, reviewed, matter, index } = props;
  const texts = unitReviewWords[words.language].unit;
  const { right, mayAnswer, mayCorrect } = reviewed;
  const isAsked = matter.state === 'asked';
  const mayConfirm = mayAnswer && !isAsked && (right.mayWrite || right.because === 'mustAsk');
  if (!mayConfirm && !(isAsked && mayAnswer) && !mayCorrect) return null;
  const about = <span class="visually-hidden"> {texts.about(nameReviewItem(matter, describe(props)))}</span>;
  const path = `${opened.path}/granskning`;
  return (
    <form class="review-actions no-print" method="post" action={`${path}/${isAsked ? 'svara' : 'bekrafta'}`}>
      <input type="hidden" name="del" value={reviewed.part.code} />
      <input type="hidden" name="arende" value={matter.key} />
      <input type="hidden" name="sammandrag" value={matter.digest} />
      <input type="hidden" name="ruta" value={matter.cells[0] ?? ''} />
      {(isAsked ? mayAnswer : mayConfirm) && <CommentField {...props} isAsked={isAsked} index={index} />}
      <p class="button-row">
        {isAsked && mayAnswer && (
          <Button>
            {texts.sendAnswer}
            {about}
          </Button>
        )}
        {mayConfirm && (
          <Button>
            {texts.confirm}
            {about}
          </Button>
        )}
        {mayCorrect && (
          <Button kind="secondary" formAction={`${path}/ratta`}>
            {right.mayWrite ? texts.correct : texts.correctCompleting}
            {about}
          </Button>
        )}
      </p>
    </form>
  );
}

/** Open where an answer is asked for, folded where a comment is free. */
function CommentField({ words, matter, item, comment, index, isAsked }: MatterProps & { readonly isAsked: boolean }) {
  const texts = unitReviewWords[words.language].unit;
  const id = `kommentar-${index}`;
  const field = (
    <>
      <label class="field-label" for={id}>
        {isAsked ? texts.answer : texts.confirmComment}
      </label>
      <p class="field-hint" id={`${id}-hint`}>
        {isAsked ? texts.answerHint : texts.confirmHint}
      </p>
      <textarea class="input" rows={3} id={id} name="kommentar" maxLength={2000} aria-describedby={`${id}-hint`}>
        {item === matter.key ? (comment ?? '') : ''}
      </textarea>
    </>
  );
  if (isAsked) return <div class="field">{field}</div>;
  return (
    <details class="disclosure">
      <summary>
        <span>
          {texts.addComment}
          <span class="visually-hidden"> {texts.about(matter.cells.join(', '))}</span>
        </span>
      </summary>
      <div class="disclosure-body field">{field}</div>
    </details>
  );
}
