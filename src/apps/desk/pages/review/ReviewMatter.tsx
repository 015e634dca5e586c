// One matter at the desk: what it is about, what has been said of it, and what the office can do.

import {
  describeReviewItem,
  nameReviewItem,
  type ReviewedPart,
  type ReviewItem,
} from '../../../../stages/collection/index.ts';
import { Button } from '../../../../ui/Button.tsx';
import { FieldError } from '../../../../ui/FieldError.tsx';
import { describeTime } from '../../describeTime.ts';
import { isAllowed } from '../../deskRequest.ts';
import { buildDescribed, buildMatterId } from '../../reviewing/describeReviewed.ts';
import { deskReviewWords } from '../../reviewing/reviewWords.ts';
import { findCorrectPath, type ReviewPartPageProps } from './reviewPartProps.ts';

/** `item` is one of the matters of `reviewed`. */
export interface MatterProps extends ReviewPartPageProps {
  readonly reviewed: ReviewedPart;
  readonly item: ReviewItem;
}

/** Actions are for editors, and stand open where the office has the next word. A late answer is only told of. */
export function ReviewMatter(props: MatterProps) {
  const { language, reviewed, item, user } = props;
  const { review, desk } = deskReviewWords[language];
  const described = buildDescribed(reviewed, language);
  const id = buildMatterId(item.key);
  return (
    <article class="review-matter" id={id} aria-labelledby={`${id}-rubrik`}>
      <h3 id={`${id}-rubrik`}>{nameReviewItem(item, described)}</h3>
      <p class="muted">{review.states[item.state]}</p>
      <p class="measure">{describeReviewItem(item, described)}</p>
      {listSaid(props).map((line) => (
        <p class="measure" key={line}>
          {line}
        </p>
      ))}
      {isAllowed(user, 'correct') && item.kind !== 'lateAnswer' && (
        <details class="disclosure" open={item.next === 'office' || props.refused?.form === item.key}>
          <summary>
            <span>
              {desk.item.actions}
              <span class="visually-hidden"> ({nameReviewItem(item, described)})</span>
            </span>
          </summary>
          <Actions {...props} id={id} />
        </details>
      )}
    </article>
  );
}

/** What the unit and the office have said of it, in order. */
function listSaid({ item, language }: MatterProps): readonly string[] {
  const { desk, review, reasons } = deskReviewWords[language];
  const texts = desk.item;
  const when = (time: string) => describeTime(time, language);
  const { acknowledgement, confirmation, question, closing } = item;
  const said: string[] = [];
  if (acknowledgement !== undefined) {
    const { reason, sentence } = acknowledgement;
    said.push(sentence === undefined ? texts.accepted(reasons[reason]) : texts.acceptedWith(reasons[reason], sentence));
  }
  if (confirmation !== undefined) {
    const { at, comment } = confirmation;
    said.push(comment === undefined ? texts.confirmed(when(at)) : texts.confirmedWith(when(at), comment));
  }
  if (question !== undefined) {
    if (item.kind !== 'officeQuestion') said.push(review.question(question.question ?? review.erased));
    said.push(texts.asked(when(question.askedAt)));
    const { answer, answeredAt } = question;
    if (answeredAt !== undefined) said.push(texts.answered(when(answeredAt), answer ?? review.erased));
  }
  if (closing !== undefined) {
    const { at, outcome, comment } = closing;
    const words = review.outcomes[outcome];
    said.push(comment === undefined ? texts.closed(when(at), words) : texts.closedWith(when(at), words, comment));
  }
  return said;
}

/** One form with a text: a question to the unit, or a note on how it ended. */
function Actions(props: MatterProps & { readonly id: string }) {
  const { language, basePath, opened, item, id, refused } = props;
  const texts = deskReviewWords[language].desk.item;
  const { key } = opened;
  const path = `${basePath}/${key.round}/granskning/${key.unit}/${key.part}`;
  const correctPath = findCorrectPath(props);
  const isOpenQuestion = item.question !== undefined && item.question.closedAt === undefined;
  const own = refused?.form === item.key ? refused : undefined;
  const about = (
    <span class="visually-hidden"> ({nameReviewItem(item, buildDescribed(props.reviewed, language))})</span>
  );
  return (
    <form method="post" action={`${path}/fraga`} class="review-actions">
      <input type="hidden" name="arende" value={item.key} />
      <input type="hidden" name="sammandrag" value={item.digest} />
      <div class={own === undefined ? 'field' : 'field has-error'}>
        <label class="field-label" for={`${id}-text`}>
          {isOpenQuestion ? texts.closeComment : texts.askOrNote}
        </label>
        {own !== undefined && <FieldError language={language} id={`${id}-fel`} message={own.message} />}
        <textarea
          class="input"
          rows={3}
          id={`${id}-text`}
          name="text"
          maxLength={2000}
          aria-describedby={own === undefined ? undefined : `${id}-fel`}
          aria-invalid={own === undefined ? undefined : 'true'}
        >
          {own?.text ?? ''}
        </textarea>
      </div>
      <p class="button-row">
        {!isOpenQuestion && (
          <Button>
            {texts.ask}
            {about}
          </Button>
        )}
        {item.state !== 'closed' && (
          <Button kind="secondary" formAction={`${path}/avsluta`} name="utfall" value="unchanged">
            {texts.closeUnchanged}
            {about}
          </Button>
        )}
        {item.state !== 'closed' && item.flag === undefined && (
          <Button kind="secondary" formAction={`${path}/avsluta`} name="utfall" value="corrected">
            {texts.closeCorrected}
            {about}
          </Button>
        )}
        {correctPath !== undefined && item.cells[0] !== undefined && (
          <a
            class="button button-secondary"
            href={`${correctPath}?ruta=${encodeURIComponent(item.cells[0])}&arende=${encodeURIComponent(item.key)}`}
          >
            {texts.correct}
            {about}
          </a>
        )}
      </p>
    </form>
  );
}
