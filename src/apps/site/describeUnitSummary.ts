// A sentence about a unit's results in an area, from data.

import type { ReleasedUnit } from '../../stages/publication/index.ts';
import { formatNumber } from '../../ui/format.ts';
import { type AreaView, buildUnitName, findResult } from './areaView.ts';
import { isLeftOut } from './describeCounted.ts';
import type { SiteContext } from './siteContext.ts';

/** Counts indicators with a desired state that are published this year. */
export function describeUnitSummary(site: SiteContext, view: AreaView, unit: ReleasedUnit): string {
  const words = site.texts.unit;
  const columns = view.columns.filter((column) => column.hasColour && column.withdrawn === undefined);
  const results = columns.map((column) => findResult(view, column.code, 'unit', unit.code));
  const count = (colour: 'green' | 'yellow' | 'red') => results.filter((result) => result?.colour === colour).length;
  const notApplicable = columns.filter((column, index) => isLeftOut(column, results[index]?.outcome)).length;
  const missing = results.filter((result) => result !== undefined && result.status !== 'VALUE').length;
  const counted = count('green') + count('yellow') + count('red');
  const sentences =
    counted === 0
      ? []
      : [
          words.summary(
            buildUnitName(unit),
            formatNumber(count('green'), site.language),
            formatNumber(counted, site.language),
            view.round,
          ),
          words.summaryRest(count('yellow'), count('red')),
        ];
  if (notApplicable > 0) sentences.push(words.summaryNotApplicable(notApplicable));
  if (missing > 0) sentences.push(words.summaryMissing(missing));
  return sentences.join(' ');
}
