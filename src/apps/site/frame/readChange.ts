import { renderChangeText } from '../../../products/table/index.ts';
import type { ReleasedColumn } from '../../../stages/publication/index.ts';
import type { BilingualText } from '../../../ui/language.ts';

/** What a cell held before or after a correction; outcomes as the column's scale tells them. */
export function readChange(text: string, column: Pick<ReleasedColumn, 'scale'> | undefined): BilingualText {
  const step = column?.scale.find(({ outcome }) => outcome === text);
  return step?.label ?? { sv: renderChangeText(text, column, 'sv'), en: renderChangeText(text, column, 'en') };
}
