// All comments of the round, question by question (R-REVIEW-02): search, mark as read, see to.

import { buildCellKey } from '../../../../kernel/answer.ts';
import { describeCells } from '../../../../stages/collection/index.ts';
import type { Part } from '../../../../stages/definition/index.ts';
import { type Frame, nameUnit } from '../../../../stages/frame/index.ts';
import { Button } from '../../../../ui/Button.tsx';
import { formatNumber } from '../../../../ui/format.ts';
import { readText } from '../../../../ui/language.ts';
import { SelectField } from '../../../../ui/SelectField.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { describeTime } from '../../describeTime.ts';
import { isAllowed } from '../../deskRequest.ts';
import { type CommentFilter, commentStates, type ShownComment } from '../../reviewing/commentQuery.ts';
import { buildDescribed } from '../../reviewing/describeReviewed.ts';
import { deskReviewWords } from '../../reviewing/reviewWords.ts';
import { ReviewFrame, type ReviewPageBase } from './ReviewFrame.tsx';

/** `all` and `unread` count the comments of the whole round, whatever the filter says. */
export interface CommentsPageProps extends ReviewPageBase {
  readonly frame: Frame;
  readonly parts: readonly Part[];
  readonly filter: CommentFilter;
  readonly comments: readonly ShownComment[];
  readonly all: number;
  readonly unread: number;
}

const mostShown = 100;

/** At most 100 at a time; what is left is counted. */
export function CommentsPage(props: CommentsPageProps) {
  const { language, basePath, year, comments } = props;
  const texts = deskReviewWords[language].desk.comments;
  const shown = comments.slice(0, mostShown);
  const left = comments.length - shown.length;
  return (
    <ReviewFrame {...props} title={texts.title} current="comments">
      <p class="lead">{texts.lead}</p>
      <p>{texts.count(formatNumber(props.unread, language), formatNumber(props.all, language))}</p>
      <p class="measure">
        {texts.different}{' '}
        <a href={`${basePath}/${year}/berakna#tillbakadraget`}>{deskReviewWords[language].desk.nav.withdrawals}</a>
      </p>
      <Search {...props} />
      {shown.length === 0 && <p>{texts.none}</p>}
      {group(shown).map((ofQuestion) => (
        <QuestionComments
          key={`${ofQuestion[0]?.comment.part}|${ofQuestion[0]?.comment.question}`}
          {...props}
          comments={ofQuestion}
        />
      ))}
      {left > 0 && <p>{texts.more(mostShown, left)}</p>}
      {shown.length > 1 && <MarkAll {...props} comments={shown} />}
    </ReviewFrame>
  );
}

function Search({ language, basePath, year, filter, parts }: CommentsPageProps) {
  const { comments: texts, filters } = deskReviewWords[language].desk;
  return (
    <form method="get" action={`${basePath}/${year}/granskning/kommentarer`} class="filters">
      <TextField language={language} name="sok" label={texts.search} kind="search" value={filter.search} />
      <SelectField
        name="visa"
        label={texts.show}
        value={filter.show}
        options={commentStates.map((state) => ({ value: state, label: texts[state] }))}
      />
      <SelectField
        name="del"
        label={filters.part}
        value={filter.part}
        options={[
          { value: '', label: filters.allParts },
          ...parts.map((part) => ({ value: part.code, label: readText(part.name, language) })),
        ]}
      />
      <Button kind="secondary">{texts.button}</Button>
    </form>
  );
}

/** Runs of comments on the same question. */
function group(comments: readonly ShownComment[]): readonly (readonly ShownComment[])[] {
  return [...Map.groupBy(comments, ({ comment }) => `${comment.part}|${comment.question}`).values()];
}

function QuestionComments(props: CommentsPageProps) {
  const { language, comments } = props;
  const [first] = comments;
  const question = first?.reviewed.part.questions.find(({ code }) => code === first.comment.question);
  if (first === undefined || question === undefined) return null;
  return (
    <section class="desk-section">
      <p class="overline">{readText(first.reviewed.part.name, language)}</p>
      <h2>
        {question.code}: {readText(question.text, language)}
      </h2>
      {comments.map((shown) => (
        <OneComment key={shown.comment.unit} {...props} shown={shown} />
      ))}
    </section>
  );
}

function OneComment(props: CommentsPageProps & { readonly shown: ShownComment }) {
  const { language, basePath, year, frame, shown, user } = props;
  const { comment, reviewed } = shown;
  const texts = deskReviewWords[language].desk.comments;
  const unit = frame.unitsByCode.get(comment.unit);
  const name = unit === undefined ? comment.unit : nameUnit(unit);
  const key = buildCellKey(comment.question);
  const cells = reviewed.response.answers.has(key) ? [key] : [];
  const [answer] = describeCells(cells, buildDescribed(reviewed, language));
  return (
    <article class="review-comment">
      <h3>
        <a href={`${basePath}/${year}/granskning/${comment.unit}/${comment.part}`}>{name}</a>
      </h3>
      <blockquote>{comment.text}</blockquote>
      {answer !== undefined && <p class="muted">{texts.answer(answer.answer)}</p>}
      {comment.read !== undefined && (
        <p class="muted">
          {comment.read.isTask
            ? texts.isTask(describeTime(comment.read.at, language))
            : texts.isRead(describeTime(comment.read.at, language))}
        </p>
      )}
      {isAllowed(user, 'correct') && (
        <form method="post" action={`${basePath}/${year}/granskning/kommentarer`}>
          <HiddenFields {...props} comments={[shown]} />
          <p class="button-row">
            {(comment.read === undefined || comment.read.isTask) && (
              <Button kind="secondary" name="vad" value="last">
                {texts.markRead}
                <span class="visually-hidden"> ({name})</span>
              </Button>
            )}
            {comment.read?.isTask !== true && (
              <Button kind="secondary" name="vad" value="uppgift">
                {texts.markTask}
                <span class="visually-hidden"> ({name})</span>
              </Button>
            )}
          </p>
        </form>
      )}
    </article>
  );
}

/** The comments that the buttons are about, as they were shown, and the selection to come back to. */
function HiddenFields({ filter, comments }: Pick<CommentsPageProps, 'filter' | 'comments'>) {
  return (
    <>
      {comments.map(({ comment: { unit, part, question, digest } }) => {
        const value = [unit, part, question, digest].join('|');
        return <input key={value} type="hidden" name="kommentar" value={value} />;
      })}
      <input type="hidden" name="visa" value={filter.show} />
      <input type="hidden" name="sok" value={filter.search} />
      <input type="hidden" name="del" value={filter.part} />
    </>
  );
}

function MarkAll(props: CommentsPageProps) {
  const { language, basePath, year, comments, user } = props;
  const unread = comments.filter(({ comment }) => comment.read === undefined);
  if (unread.length === 0 || !isAllowed(user, 'correct')) return null;
  return (
    <form method="post" action={`${basePath}/${year}/granskning/kommentarer`}>
      <HiddenFields {...props} comments={unread} />
      <p class="button-row">
        <Button name="vad" value="last">
          {deskReviewWords[language].desk.comments.markAll(unread.length)}
        </Button>
      </p>
    </form>
  );
}
