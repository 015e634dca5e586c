import type { Result } from '../calculation/index.ts';
import type { NotShownCount } from './model.ts';

/**
 * The table of results that are not shown: per numeric measure how many units cannot provide the number and how many gave
 * figures that contradict each other (guide 2018, lines 562-615). A row for each measure with any such unit, also where
 * it builds on another's question (I18-41); units are counted, so that districts are there too (I18-43). A measure that
 * is withdrawn has no rows of units with these reasons, and so no row here.
 */
export function listNotShown(
  columns: readonly { readonly code: string }[],
  results: readonly Result[],
): readonly NotShownCount[] {
  const counts = new Map(columns.map(({ code }) => [code, { cannotProvide: 0, illogical: 0 }]));
  for (const { level, indicator, status } of results) {
    const count = level === 'unit' ? counts.get(indicator) : undefined;
    if (count === undefined) continue;
    if (status === 'CANNOT_PROVIDE') count.cannotProvide += 1;
    if (status === 'ILLOGICAL') count.illogical += 1;
  }
  return [...counts]
    .filter(([, { cannotProvide, illogical }]) => cannotProvide + illogical > 0)
    .map(([column, count]) => ({ column, ...count }));
}
