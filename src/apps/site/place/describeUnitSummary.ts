// A sentence about a unit's results in an area, from data.

import type { ReleasedUnit } from '../../../stages/publication/index.ts';
import { formatNumber } from '../../../ui/format.ts';
import { type AreaView, buildUnitName } from '../frame/areaView.ts';
import type { SiteContext } from '../frame/siteContext.ts';
import { countUnitResults } from './countUnitResults.ts';

/** Counts indicators with a desired state that are published this year. */
export function describeUnitSummary(site: SiteContext, view: AreaView, unit: ReleasedUnit): string {
  const words = site.texts.unit;
  const { desired, partly, develop, counted, notApplicable, missing } = countUnitResults(view, unit);
  const sentences =
    counted === 0
      ? []
      : [
          words.summary(
            buildUnitName(unit),
            formatNumber(desired, site.language),
            formatNumber(counted, site.language),
            view.round,
          ),
          words.summaryRest(partly, develop),
        ];
  if (notApplicable > 0) sentences.push(words.summaryNotApplicable(notApplicable));
  if (missing > 0) sentences.push(words.summaryMissing(missing));
  return sentences.join(' ');
}
