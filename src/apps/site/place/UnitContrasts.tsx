// Indicators on which a unit answers otherwise than most of its size group.

import type { ReleasedUnit } from '../../../stages/publication/index.ts';
import { formatNumber, formatPercent } from '../../../ui/format.ts';
import { readText, uiTexts } from '../../../ui/language.ts';
import { describeOutcome } from '../../../ui/ResultCell.tsx';
import { type AreaView, findResult, listUnitGroups } from '../frame/areaView.ts';
import { buildColumnAddress } from '../frame/areaWords.ts';
import { describeCounted, isCounted } from '../frame/describeCounted.ts';
import { getBareGroupName } from '../frame/describeGroup.ts';
import type { SiteContext } from '../frame/siteContext.ts';

/** The group must hold at least this many answers, and at least this share must answer otherwise. */
const minAnswers = 10;
const minOtherPercent = 75;
const shownContrasts = 5;

export interface Contrast {
  readonly column: AreaView['columns'][number];
  /** The unit's own. */
  readonly outcome: string;
  readonly isAhead: boolean;
  readonly percent: number;
  readonly numerator: number;
  readonly denominator: number;
}

/** Contrasts with the size group, the clearest first; equal ones in the order of publication. */
export function findContrasts(view: AreaView, unit: ReleasedUnit): readonly Contrast[] {
  return view.columns
    .flatMap((column) => {
      const own = findResult(view, column.code, 'unit', unit.code);
      const group = findResult(view, column.code, 'sizeGroup', unit.sizeGroup);
      if (!column.hasColour || group?.status !== 'VALUE' || group.numerator === undefined) return [];
      if (group.denominator === undefined || group.denominator < minAnswers) return [];
      const percent = Number(group.value);
      const isAhead = isCounted(column, own?.outcome) && percent <= 100 - minOtherPercent;
      const isBehind = own?.colour === 'red' && percent >= minOtherPercent;
      if (!isAhead && !isBehind) return [];
      const outcome = own?.outcome ?? '';
      return [{ column, outcome, isAhead, percent, numerator: group.numerator, denominator: group.denominator }];
    })
    .sort((a, b) => Math.abs(b.percent - 50) - Math.abs(a.percent - 50))
    .slice(0, shownContrasts);
}

export function UnitContrasts({
  site,
  view,
  unit,
}: {
  readonly site: SiteContext;
  readonly view: AreaView;
  readonly unit: ReleasedUnit;
}) {
  const words = site.texts.unit;
  const contrasts = findContrasts(view, unit);
  const group = listUnitGroups(view, unit).find((candidate) => candidate.level === 'sizeGroup');
  if (contrasts.length === 0 || group === undefined) return null;
  const number = (value: number) => formatNumber(value, site.language);
  return (
    <div class="measure">
      <h3>{words.contrastsTitle}</h3>
      <p>
        {words.contrastsIntro(site.texts.unit.place.sizeGroup(group.code, getBareGroupName(group.code, group.name)))}
      </p>
      <ul>
        {contrasts.map(({ column, outcome, percent, numerator, denominator }) => {
          return (
            <li key={column.code}>
              <a class="quiet-link" href={buildColumnAddress(site, view, column.code, unit.code)}>
                {words.contrast(
                  describeOutcome(column, outcome, site.language),
                  readText(column.name, site.language),
                  formatPercent(percent, site.language),
                  describeCounted(site, column),
                  uiTexts[site.language].shares.ofAnswering(number(numerator), number(denominator)),
                )}
              </a>
            </li>
          );
        })}
      </ul>
      <p class="muted small">{words.contrastsLimit}</p>
    </div>
  );
}
