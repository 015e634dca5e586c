// Three sentences about the nation, with the limits of what they say.

import { formatNumber, formatPercent } from '../../../ui/format.ts';
import { LocalText } from '../../../ui/LocalText.tsx';
import { type BilingualText, uiTexts } from '../../../ui/language.ts';
import { type AreaView, findResult } from '../frame/areaView.ts';
import { buildColumnAddress } from '../frame/areaWords.ts';
import { FaultMark } from '../frame/FaultNotices.tsx';
import type { SiteContext } from '../frame/siteContext.ts';

interface Finding {
  readonly code: string;
  readonly name: BilingualText;
  readonly percent: number;
  /** Of those that answered, before rounding. */
  readonly isHalf: boolean;
  readonly base: string;
}

/** Shares of units that answered, in whole per cent; nothing where the area has no share of the nation. */
export function AreaFindings({ site, view }: { readonly site: SiteContext; readonly view: AreaView }) {
  const words = site.texts.area;
  const findings = listFindings(site, view);
  const highest = findings.at(0);
  const lowest = findings.at(-1);
  const withheld = view.columns.filter(
    (column) => column.kind === 'indicator' && findResult(view, column.code, 'nation', '00')?.status !== 'VALUE',
  ).length;
  if (highest === undefined || lowest === undefined) return null;
  const format = (finding: Finding, word: string) => (
    <li>
      {word}{' '}
      <a href={buildColumnAddress(site, view, finding.code)}>
        <LocalText text={finding.name} language={site.language} />
      </a>
      {words.findingShare(formatPercent(finding.percent, site.language), finding.base)}
      <FaultMark site={site} data={view.data} columns={[finding.code]} />
    </li>
  );
  return (
    <section aria-labelledby="korthet">
      <h2 id="korthet">{words.findingsTitle}</h2>
      <ul class="measure">
        {format(highest, words.highest)}
        {lowest.code !== highest.code && format(lowest, words.lowest)}
        {findings.length > 2 && (
          <li>
            {words.atLeastHalf(
              formatNumber(findings.filter(({ isHalf }) => isHalf).length, site.language),
              formatNumber(findings.length, site.language),
            )}
          </li>
        )}
        {withheld > 0 && <li>{words.withheld(formatNumber(withheld, site.language))}</li>}
      </ul>
      <p class="muted small measure">{words.findingsLimit}</p>
    </section>
  );
}

/** Shares of the nation for indicators with a desired state, from high to low; ties in the order of publication. */
function listFindings(site: SiteContext, view: AreaView): readonly Finding[] {
  return view.columns
    .flatMap((column) => {
      const result = findResult(view, column.code, 'nation', '00');
      if (!column.hasColour || column.unit !== undefined || result?.status !== 'VALUE') return [];
      return [
        {
          code: column.code,
          name: column.name,
          percent: Number(result.value),
          isHalf: 2 * (result.numerator ?? 0) >= (result.denominator ?? 0),
          base: uiTexts[site.language].shares.ofAnswering(
            formatNumber(result.numerator ?? 0, site.language),
            formatNumber(result.denominator ?? 0, site.language),
          ),
        },
      ];
    })
    .sort((a, b) => b.percent - a.percent);
}
