import { isCountedAsMissing } from '../../../kernel/observation.ts';
import { calculatePercent, isNonresponseOverLimit } from '../../../kernel/share.ts';
import type { ShownCell } from '../../../products/table/index.ts';
import type { ReleasedColumn, ReleasedResult } from '../../../stages/publication/index.ts';
import { type AreaView, findResult } from '../frame/areaView.ts';

/**
 * The share of a reader's own list of units, calculated as that of every published group: exact fraction, whole per cent
 * half up, withheld when the missing exceed the release's limit (R-AGGREGATION-02, R-NONRESPONSE-11). Undefined where no
 * listed unit is framed, and for numeric measures, whose sums a release does not hold.
 */
export function calculateListShare(
  view: AreaView,
  column: ReleasedColumn,
  codes: readonly string[],
): (ShownCell & Pick<ReleasedResult, 'colour' | 'outcome' | 'value' | 'numerator' | 'denominator'>) | undefined {
  const results = codes.flatMap((code) => findResult(view, column.code, 'unit', code) ?? []);
  if (results.length === 0 || column.unit !== undefined) return undefined;
  const shares = results.map(
    ({ status, outcome }) =>
      (status === 'VALUE' && column.scale.find((step) => step.outcome === outcome)?.share) || undefined,
  );
  const numerator = shares.filter((share) => share === 'counted').length;
  const denominator = numerator + shares.filter((share) => share === 'base').length;
  const missing = results.filter(({ status }) => isCountedAsMissing(status)).length;
  const counts = { numerator, denominator, framed: results.length, missing, outcome: undefined, colour: undefined };
  if (column.withdrawn !== undefined) return { status: 'WITHDRAWN', value: undefined, ...counts };
  if (isNonresponseOverLimit(missing, results.length, view.data.nonresponseLimitPercent)) {
    return { status: 'NONRESPONSE_OVER_LIMIT', value: undefined, ...counts };
  }
  if (denominator === 0) return { status: 'EMPTY_DENOMINATOR', value: undefined, ...counts };
  return { status: 'VALUE', value: String(calculatePercent(numerator, denominator)), ...counts };
}
