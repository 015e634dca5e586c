// Rows of `jamfor findings`: what the review found and what was said of it, so that the reason for an odd value follows it into
// analysis.

import type { ReviewItem } from './buildReviewItems.ts';
import { type DescribedPart, describeCells, describeReviewItem } from './describeReviewItem.ts';
import type { ReviewedPart } from './reviewPart.ts';

/** Header of the exported file, in its order; addresses in other people's scripts, so none is renamed. */
export const findingColumns = [
  'round',
  'unit',
  'part',
  'check',
  'item',
  'strength',
  'outcome',
  'values',
  'reason',
  'sentence',
  'by_role',
  'at',
  'state',
] as const;
/** Every cell is text, '' for what does not apply; `at` is ISO 8601. */
export type FindingRow = Readonly<Record<(typeof findingColumns)[number], string>>;

/** The file's lines, its header first: every matter of the parts, in their order. */
export function listFindingRecords(
  round: number,
  parts: readonly ReviewedPart[],
  words: Pick<DescribedPart, 'words' | 'answerWords' | 'language'>,
): readonly (readonly string[])[] {
  const rows = parts.flatMap(({ part, response: { answers, comments }, items }) =>
    items.map((item) => buildFindingRow(round, item, { part, answers, comments, ...words })),
  );
  return [findingColumns, ...rows.map((row) => findingColumns.map((column) => row[column]))];
}

/** One row a matter; the last word that was said of it stands in `outcome`, `reason`, `sentence`, `by_role` and `at`. */
function buildFindingRow(round: number, item: ReviewItem, described: DescribedPart): FindingRow {
  const about = item.flag?.about;
  return {
    round: String(round),
    unit: item.unit,
    part: item.part,
    check: about?.kind === 'failedCheck' ? about.check : item.kind,
    item: about?.kind === 'failedCheck' ? about.item : item.cells.join(';'),
    strength: item.flag?.strength ?? '',
    ...describeLastWord(item),
    values:
      item.kind === 'officeQuestion' || item.kind === 'comment'
        ? describeReviewItem(item, described)
        : describeCells(item.cells, described)
            .map(({ key, answer }) => `${key}=${answer}`)
            .join('; '),
    state: item.state,
  };
}

function describeLastWord({
  kind,
  closing,
  question,
  confirmation,
  acknowledgement,
}: ReviewItem): Pick<FindingRow, 'outcome' | 'reason' | 'sentence' | 'by_role' | 'at'> {
  if (closing !== undefined) {
    const { outcome, comment = '', at } = closing;
    return { outcome, reason: '', sentence: comment, by_role: 'office', at };
  }
  if (question !== undefined) {
    const { outcome, answer, askedAt, answeredAt, closedAt } = question;
    const by = closedAt === undefined && answeredAt !== undefined ? 'unit' : 'office';
    const at = closedAt ?? answeredAt ?? askedAt;
    return { outcome: outcome ?? 'open', reason: '', sentence: answer ?? '', by_role: by, at };
  }
  if (confirmation !== undefined) {
    const { comment = '', at } = confirmation;
    return { outcome: 'confirmed', reason: '', sentence: comment, by_role: 'unit', at };
  }
  if (acknowledgement !== undefined) {
    const { reason, sentence = '', at } = acknowledgement;
    return { outcome: 'accepted', reason, sentence, by_role: 'unit', at };
  }
  return { outcome: kind === 'failedCheck' ? 'fail' : 'open', reason: '', sentence: '', by_role: '', at: '' };
}
