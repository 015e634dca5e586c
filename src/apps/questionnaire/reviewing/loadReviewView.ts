// What the unit's review page shows: matters by part, the right to correct, corrections, withdrawn indicators.

import { parseCellKey } from '../../../kernel/answer.ts';
import {
  type AnswerCorrection,
  findTimeRight,
  listCorrections,
  loadUnitReview,
  type ResponseState,
  type ReviewedPart,
  type ReviewItem,
  type WriteRight,
} from '../../../stages/collection/index.ts';
import type { Part } from '../../../stages/definition/index.ts';
import { readText } from '../../../ui/language.ts';
import type { OpenedLink } from '../openLink.ts';
import type { QuestionnaireDependencies } from '../questionnaireDependencies.ts';

/** A handed-in part on the review page. */
export interface ReviewedPartView extends ReviewedPart {
  readonly state: ResponseState;
  /** What the calendar and the log let the unit do with the part now, whatever its state. */
  readonly right: WriteRight;
  /** The holder of the link may say that something is right, and answer the office. */
  readonly mayAnswer: boolean;
  /** The holder of the link may open the part to correct it. */
  readonly mayCorrect: boolean;
  readonly corrections: readonly AnswerCorrection[];
}

/** Only handed-in parts that the link opens. */
export interface ReviewView {
  readonly parts: readonly ReviewedPartView[];
  /** Indicators of the parts that are not published this year, with the reason. */
  readonly withdrawn: readonly { readonly name: string; readonly reason: string }[];
}

/** Reads only. What may be done now is decided here for each part, by grant and calendar. */
export async function loadReviewView(deps: QuestionnaireDependencies, opened: OpenedLink): Promise<ReviewView> {
  const { round, unit, definitions, parts, startedAt } = opened;
  const [review, progress, { withdrawals }] = await Promise.all([
    loadUnitReview(deps, definitions, round, unit.code, parts, startedAt),
    deps.store.loadProgress(round.year, unit.code),
    deps.findRoundState(round.year),
  ]);
  const now = deps.now().toISOString();
  const shown = await Promise.all(
    review.parts.map(async (reviewed): Promise<ReviewedPartView> => {
      const { code } = reviewed.part;
      const granted = opened.grant.parts.find(({ part }) => part.code === code);
      const { state: log } = review;
      const exceptions = {
        reopenedUntil: log.reopenings.get(code),
        hasAskedToComplete: log.completions.has(code),
      };
      const right = findTimeRight(opened.phase, exceptions, now);
      const isOpen = right.mayWrite || right.because === 'mustAsk';
      return {
        ...reviewed,
        items: reviewed.items.filter((item) => isWithin(item, reviewed.part, granted?.isWhole ?? false)),
        state: progress.find(({ key }) => key.part === code)?.state ?? 'notStarted',
        right,
        mayAnswer: (granted?.mayWrite ?? false) && opened.phase.kind !== 'before',
        mayCorrect: (granted?.mayHandIn ?? false) && isOpen,
        corrections: await loadCorrections(deps, reviewed),
      };
    }),
  );
  const codes = new Set(parts.map(({ code }) => code));
  const withdrawn = round.columns.flatMap(({ code, part, name }) => {
    const reason = withdrawals.get(code);
    return reason === undefined || !codes.has(part) ? [] : [{ name: readText(name, deps.language), reason }];
  });
  return { parts: shown, withdrawn };
}

/** A colleague with some questions of a part sees the matters of those questions, and no other. */
function isWithin({ cells }: ReviewItem, part: Part, isWhole: boolean): boolean {
  if (isWhole) return true;
  const codes = new Set(part.questions.map(({ code }) => code));
  return cells.length > 0 && cells.every((key) => codes.has(parseCellKey(key).question));
}

async function loadCorrections(
  { store }: QuestionnaireDependencies,
  { response, part }: ReviewedPart,
): Promise<readonly AnswerCorrection[]> {
  const [events, texts] = await Promise.all([store.loadEvents(response.key), store.loadFreeTexts(response.key)]);
  const codes = new Set(part.questions.map(({ code }) => code));
  return listCorrections(events, texts)
    .map((correction) => ({
      ...correction,
      changed: correction.changed.filter(({ key }) => codes.has(parseCellKey(key).question)),
    }))
    .filter(({ changed }) => changed.length > 0);
}
