// The selection of comments as it stands in an address.

import type { ReviewComment, ReviewedPart } from '../../../stages/collection/index.ts';
import { type Frame, nameUnit } from '../../../stages/frame/index.ts';

/** `unread`: nobody at the office has read it. `tasks`: read, and somebody has to see to it. */
export const commentStates = ['unread', 'tasks', 'all'] as const;

/** What is asked for of the comments (R-REVIEW-02). */
export interface CommentFilter {
  readonly search: string;
  /** '' for all. */
  readonly part: string;
  readonly show: (typeof commentStates)[number];
}

/** With its part, so that the question can be told in words. */
export interface ShownComment {
  readonly reviewed: ReviewedPart;
  readonly comment: ReviewComment;
}

/** The selection of an address; unread comments where it names none that is known. */
export function readCommentFilter(query: (name: string) => string | undefined): CommentFilter {
  const show = query('visa');
  return {
    search: (query('sok') ?? '').trim(),
    part: query('del') ?? '',
    show: commentStates.find((state) => state === show) ?? 'unread',
  };
}

/** The part of an address after the path. `done`: what was just done with comments. */
export function renderCommentQuery(filter: CommentFilter, done: string): string {
  const parameters = new URLSearchParams({ visa: filter.show });
  if (filter.search !== '') parameters.set('sok', filter.search);
  if (filter.part !== '') parameters.set('del', filter.part);
  parameters.set('klart', done);
  return `?${parameters}`;
}

/** By question, in the order of the parts' forms: one question's comments are read together. */
export function listChosenComments(
  all: readonly ShownComment[],
  frame: Frame,
  { search, part, show }: CommentFilter,
): readonly ShownComment[] {
  const wanted = search.toLowerCase();
  const isFound = ({ comment }: ShownComment) => {
    const unit = frame.unitsByCode.get(comment.unit);
    const texts = [comment.text, comment.question, comment.unit, unit === undefined ? '' : nameUnit(unit)];
    return wanted === '' || texts.some((text) => text.toLowerCase().includes(wanted));
  };
  const isShown = ({ comment: { read } }: ShownComment) =>
    show === 'all' || (show === 'unread' ? read === undefined : read?.isTask === true);
  const place = ({ reviewed, comment }: ShownComment) =>
    reviewed.part.questions.findIndex(({ code }) => code === comment.question);
  return all
    .filter((shown) => (part === '' || shown.comment.part === part) && isShown(shown) && isFound(shown))
    .toSorted((a, b) =>
      a.comment.part === b.comment.part ? place(a) - place(b) : a.comment.part < b.comment.part ? -1 : 1,
    );
}
