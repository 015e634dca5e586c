// Sentences about an indicator's shares, from data.

import type { ReleasedColumn } from '../../../stages/publication/index.ts';
import { compareSwedish, formatNumber, formatPercent } from '../../../ui/format.ts';
import { readText, uiTexts } from '../../../ui/language.ts';
import { describeAbsence } from '../../../ui/ResultCell.tsx';
import { type AreaView, findResult, isNumericColumn } from './areaView.ts';
import { describeCounted } from './describeCounted.ts';
import type { SiteContext } from './siteContext.ts';

/** The nation's share with its counts, or why there is none. Empty when the nation is not in the release. */
export function describeNation(site: SiteContext, view: AreaView, column: ReleasedColumn): string {
  const words = site.texts.indicator;
  const result = findResult(view, column.code, 'nation', '00');
  if (result === undefined) return '';
  if (result.status !== 'VALUE' || result.value === undefined) {
    const reason = describeAbsence(result.status === 'VALUE' ? 'NOT_AVAILABLE' : result.status, site.language);
    return isNumericColumn(column) ? words.noNumber(reason) : words.noShare(reason);
  }
  const denominator = formatNumber(result.denominator ?? 0, site.language);
  if (column.unit !== undefined) {
    return words.number(
      formatNumber(result.value, site.language),
      readText(column.unit, site.language),
      uiTexts[site.language].shares.base(denominator),
    );
  }
  return words.share(
    formatNumber(result.numerator ?? 0, site.language),
    denominator,
    formatPercent(result.value, site.language),
    describeCounted(site, column),
  );
}

/** The lowest and highest county; empty where fewer than two counties are shown. */
export function describeSpread(site: SiteContext, view: AreaView, column: ReleasedColumn): string {
  if (isNumericColumn(column)) return '';
  const shares = view.data.groups
    .flatMap((group) => {
      const result = group.level === 'county' ? findResult(view, column.code, 'county', group.code) : undefined;
      return result?.status === 'VALUE' ? [{ name: group.name, percent: Number(result.value) }] : [];
    })
    .sort((a, b) => a.percent - b.percent);
  const lowest = shares.at(0);
  const highest = shares.at(-1);
  if (lowest === undefined || highest === undefined || shares.length < 2) return '';
  const format = (percent: number) => formatPercent(percent, site.language);
  if (lowest.percent === highest.percent) return site.texts.indicator.spreadEqual(format(lowest.percent));
  const names = (percent: number) => {
    const same = shares
      .filter((share) => share.percent === percent)
      .map((share) => share.name)
      .sort(compareSwedish);
    return same.length > maxNames ? site.texts.indicator.severalCounties(same.length) : same.join(', ');
  };
  return site.texts.indicator.spread(
    names(lowest.percent),
    format(lowest.percent),
    names(highest.percent),
    format(highest.percent),
  );
}

/** Ties are named together up to this number, and counted beyond it. */
const maxNames = 3;
