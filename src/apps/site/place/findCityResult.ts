import type { ReleasedColumn, ReleasedResult, ReleasedUnit } from '../../../stages/publication/index.ts';
import { type AreaView, findResult } from '../frame/areaView.ts';

/** What a city has for a column: the share of its units, or the result of the one unit that answers for all of it. */
export type CityResult =
  | { readonly kind: 'share'; readonly result: ReleasedResult }
  | { readonly kind: 'unit'; readonly result: ReleasedResult; readonly unit: ReleasedUnit };

/** A city with a single unit for a column's part has no share: that unit's result is the city's (I24-13). */
export function findCityResult(view: AreaView, city: string, column: ReleasedColumn): CityResult | undefined {
  const share = findResult(view, column.code, 'city', city);
  if (share !== undefined) return { kind: 'share', result: share };
  const answering = [...view.unitsByCode.values()].flatMap((unit) => {
    const result = unit.municipality === city ? findResult(view, column.code, 'unit', unit.code) : undefined;
    return result === undefined ? [] : [{ kind: 'unit' as const, result, unit }];
  });
  return answering.length === 1 ? answering[0] : undefined;
}
