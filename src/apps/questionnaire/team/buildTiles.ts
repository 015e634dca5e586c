// The tiles of the board: for each part its state, who has it, when it was saved and by whom, and the next step.

import {
  buildFormState,
  type DraftCell,
  estimateAnsweringTime,
  findTimeRight,
  type ResponseState,
  type WriteRight,
} from '../../../stages/collection/index.ts';
import type { Part } from '../../../stages/definition/index.ts';
import { formatDate } from '../../../ui/format.ts';
import type { QuestionnaireWords } from '../catalogues.ts';
import type { OpenedLink } from '../openLink.ts';
import { countDays, describeDaysLeft, describeInstant } from './days.ts';
import { describeShare, listDelegations } from './delegations.ts';
import { findPartState, nameActor, type UnitView } from './loadUnitView.ts';
import type { PartContent } from './partContent.ts';

/** `label` is enough by itself for who hears the links one by one. */
export interface TileLink {
  readonly href: string;
  readonly label: string;
}

/** One for each part that the unit is framed for; everything is in words of the page's language. */
export interface Tile {
  readonly part: Part;
  readonly state: ResponseState;
  /** How far it has come, in words; undefined where nothing is answered and nothing will be. */
  readonly progress: string | undefined;
  /** When it was saved last and by whom, or when it was handed in; undefined while nothing is. */
  readonly saved: string | undefined;
  /** Each colleague who has the part or some of it, in words. */
  readonly people: readonly string[];
  /** What waits or has been said: approval, questions of the office, the reason of a decline. */
  readonly notes: readonly string[];
  readonly next: TileLink;
  readonly more: readonly TileLink[];
}

/** What every page of the coordinator is given; `now` is ISO 8601. */
export interface BoardBasis {
  readonly words: QuestionnaireWords;
  readonly opened: OpenedLink;
  readonly view: UnitView;
  readonly now: string;
}

/** In the order of `contents`, which is that of the round. */
export function buildTiles(basis: BoardBasis, contents: readonly PartContent[]): readonly Tile[] {
  return contents.map((content) => buildTile(basis, content));
}

/** Whether the unit may change anything about the part now, by calendar and log. */
export function findUnitRight({ opened, view, now }: Omit<BoardBasis, 'words'>, part: string): WriteRight {
  const exceptions = {
    reopenedUntil: view.state.reopenings.get(part),
    hasAskedToComplete: view.state.completions.has(part),
  };
  return findTimeRight(opened.phase, exceptions, now);
}

function buildTile(basis: BoardBasis, content: PartContent): Tile {
  const { words, opened, view } = basis;
  const { part } = content;
  const state = findPartState(view, part.code);
  const path = `${opened.path}/${part.code}`;
  const form = buildFormState(part, content.answers);
  const complete = [...form.progress.values()].filter((progress) => progress === 'complete').length;
  const right = findUnitRight(basis, part.code);
  const isWhole = form.faults.length === 0;
  return {
    part,
    state,
    progress:
      state === 'notStarted'
        ? `${words.board.tile.questions(form.progress.size)}, ${words.form.time.short(estimateAnsweringTime(part))}`
        : isDeclined(state) && complete === 0
          ? undefined
          : words.board.tile.progress(complete, form.progress.size),
    saved: describeSaved(basis, content, state),
    people: listDelegations(view.state)
      .filter((delegation) => delegation.part === part.code)
      .map((delegation) => describeColleague(basis, delegation)),
    notes: listNotes(basis, content),
    next: findNext(words, path, state, right, isWhole),
    more: listMore(words, opened, part.code, state, right),
  };
}

function describeSaved({ words, view }: BoardBasis, { part, draft }: PartContent, state: ResponseState) {
  const submittedAt = view.progress.get(part.code)?.submittedAt;
  if (state === 'submitted' && submittedAt !== undefined) {
    return words.board.tile.handedIn(describeInstant(words, submittedAt));
  }
  const last = findLastSaved(draft === undefined ? [] : [...draft.cells.values(), ...draft.comments.values()]);
  if (last === undefined) return undefined;
  return words.board.tile.lastSaved(describeInstant(words, last.savedAt), nameActor(view, last.actor, words));
}

function findLastSaved(cells: readonly DraftCell[]): DraftCell | undefined {
  return cells.reduce<DraftCell | undefined>(
    (last, cell) => (last === undefined || cell.savedAt > last.savedAt ? cell : last),
    undefined,
  );
}

function describeColleague(
  { words, view, now }: BoardBasis,
  delegation: UnitView['state']['delegations'][number],
): string {
  const texts = words.board.tile;
  const what = texts.has(nameActor(view, delegation.person, words), describeShare(words, delegation.questions));
  if (delegation.doneAt !== undefined) return `${what}, ${texts.done(describeInstant(words, delegation.doneAt))}`;
  if (delegation.due === undefined) return what;
  const date = formatDate(delegation.due, words.language);
  const isOver = countDays(now, delegation.due) < 0;
  return `${what}, ${isOver ? texts.overdue(date) : texts.due(date, describeDaysLeft(words, now, delegation.due))}`;
}

function listNotes({ words, opened, view, now }: BoardBasis, { part, digest }: PartContent): readonly string[] {
  const texts = words.board.tile;
  const { state } = view;
  const decline = state.declines.get(part.code);
  const isClosed = opened.phase.kind === 'closed' || opened.phase.kind === 'completing';
  const until = isClosed ? state.reopenings.get(part.code) : undefined;
  const questions = state.officeQuestions.filter(
    (question) => question.part === part.code && question.answeredAt === undefined && question.closedAt === undefined,
  ).length;
  return [
    until === undefined || until <= now ? undefined : texts.openUntil(describeInstant(words, until)),
    decline?.reason === undefined ? undefined : texts.reason(decline.reason),
    describeApproval(words, view, part.code, digest),
    questions === 0 ? undefined : texts.officeQuestions(questions),
  ].filter((note) => note !== undefined);
}

/** What the manager last said of the part, or that it waits; undefined when nobody was asked. */
export function describeApproval(
  words: QuestionnaireWords,
  view: UnitView,
  part: string,
  digest: string,
): string | undefined {
  const texts = words.board.tile;
  const request = view.state.approvalRequests.findLast(({ parts }) => parts.includes(part));
  const approval = view.state.approvals.get(part);
  if (approval === undefined || (request !== undefined && approval.at < request.at)) {
    return request && texts.approvalAsked(nameActor(view, request.person, words));
  }
  const who = nameActor(view, approval.by, words);
  if (approval.outcome === 'sentBack') return texts.sentBack(who, approval.comment ?? '');
  return approval.digest === digest ? texts.approved(who) : texts.approvalFell(who);
}

function isDeclined(state: ResponseState): boolean {
  return state === 'declined' || state === 'notApplicable';
}

function findNext(
  { board }: QuestionnaireWords,
  path: string,
  state: ResponseState,
  right: WriteRight,
  isWhole: boolean,
): TileLink {
  const texts = board.tile.next;
  if (state === 'submitted') return { href: `${path}/kvitto`, label: texts.receipt };
  if (!right.mayWrite) return { href: path, label: texts.read };
  if (isDeclined(state)) return { href: `${path}/besluta`, label: texts.decide };
  if (state === 'notStarted') return { href: path, label: texts.start };
  return isWhole ? { href: `${path}/granska`, label: texts.handIn } : { href: path, label: texts.continue };
}

function listMore(
  { board }: QuestionnaireWords,
  { path }: OpenedLink,
  part: string,
  state: ResponseState,
  right: WriteRight,
): readonly TileLink[] {
  const texts = board.tile;
  const decide = `${path}/${part}/besluta`;
  const isOpen = right.mayWrite && state !== 'submitted' && !isDeclined(state);
  return [
    isOpen && { href: `${path}/delegera?del=${part}`, label: texts.delegate },
    state !== 'notStarted' && { href: `${path}/${part}/vem`, label: texts.authors },
    { href: `${path}/${part}/fragor.docx`, label: texts.word },
    { href: `${path}/${part}/fragor.pdf`, label: texts.pdf },
    isOpen && { href: decide, label: texts.decline },
    right.mayWrite && state === 'submitted' && { href: decide, label: texts.changeHandedIn },
    !right.mayWrite && right.because === 'mustAsk' && { href: decide, label: texts.ask },
  ].filter((link) => link !== false);
}
