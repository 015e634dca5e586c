// From words in controls and bookmarks to the content of each field. A field is found by the tag of its control; where a
// program has dropped the tags, by its bookmark.

import type { WordMark } from '../controls.ts';
import { boxEmpty, boxTicked } from '../controls.ts';
import type { ReadSegment, WordBody } from './parseWordBody.ts';

/** What stands in a field. */
export interface FieldContent {
  readonly text: string;
  readonly isPlaceholder: boolean;
  readonly isTicked: boolean;
}

/** `isInField` tells answers from what is written beside the fields. */
export interface CollectedFields {
  /** By name; a field that is doubled has several. */
  readonly found: ReadonlyMap<string, readonly FieldContent[]>;
  readonly isInField: (segment: ReadSegment) => boolean;
}

/** The fields of a file. `marks`: bookmarks as the hidden part explains them; none where it is lost. */
export function collectFields(body: WordBody, marks: readonly WordMark[]): CollectedFields {
  const found = new Map<string, FieldContent[]>();
  const byControl = Map.groupBy(body.segments, ({ control }) => control);
  const byMark = groupByBookmark(body.segments);
  for (const [index, control] of body.controls.entries()) {
    if (control.tag === '') continue;
    const content = buildContent(byControl.get(index) ?? [], control.isPlaceholder, control.isTicked);
    found.set(control.tag, [...(found.get(control.tag) ?? []), content]);
  }
  const byBookmark = new Set<string>();
  for (const { bookmark, kind, name } of marks) {
    if (kind !== 'field' || found.has(name) || !body.bookmarks.has(bookmark)) continue;
    const segments = byMark.get(bookmark) ?? [];
    const control = body.controls[body.bookmarks.get(bookmark) ?? -1];
    // Nothing between the ends of the bookmark: the field was taken away.
    if (segments.length === 0 && control === undefined) continue;
    byBookmark.add(bookmark);
    found.set(name, [buildContent(segments, control?.isPlaceholder ?? false, control?.isTicked)]);
  }
  return {
    found,
    isInField: ({ control, bookmarks }) => control !== undefined || bookmarks.some((mark) => byBookmark.has(mark)),
  };
}

function groupByBookmark(segments: readonly ReadSegment[]): ReadonlyMap<string, readonly ReadSegment[]> {
  const groups = new Map<string, ReadSegment[]>();
  for (const segment of segments) {
    for (const mark of segment.bookmarks) {
      const group = groups.get(mark) ?? [];
      group.push(segment);
      groups.set(mark, group);
    }
  }
  return groups;
}

function buildContent(
  segments: readonly ReadSegment[],
  isPlaceholder: boolean,
  isTicked: boolean | undefined,
): FieldContent {
  let text = '';
  let paragraph = segments[0]?.paragraph;
  for (const segment of segments) {
    if (segment.paragraph !== paragraph) text += '\n';
    paragraph = segment.paragraph;
    text += segment.text;
  }
  // Some programs change the sign of a box, some its property: either says that it is ticked.
  const sign = text.trim();
  const isSignTicked = sign === boxTicked || (sign !== '' && sign !== boxEmpty && /^[☑✓✔xX]$/u.test(sign));
  return { text, isPlaceholder, isTicked: isTicked === true || isSignTicked };
}
