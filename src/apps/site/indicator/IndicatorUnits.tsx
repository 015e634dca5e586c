// The units by answer: who fulfils the indicator, who does not, and who has no value.

import { absences } from '../../../kernel/observation.ts';
import type { ReleasedColumn, ReleasedResult, ReleasedUnit } from '../../../stages/publication/index.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { formatNumber } from '../../../ui/format.ts';
import { LocalPhrase } from '../../../ui/LocalText.tsx';
import type { BilingualText } from '../../../ui/language.ts';
import { describeResult } from '../../../ui/ResultCell.tsx';
import {
  type AreaView,
  buildUnitName,
  findResult,
  type GroupLevel,
  listUnitGroups,
  sortUnitsByName,
} from '../frame/areaView.ts';
import { buildColumnAddress } from '../frame/areaWords.ts';
import type { SiteContext } from '../frame/siteContext.ts';
import type { ChartInput } from './chartKinds.ts';
import { GroupPhrase } from './GroupWhy.tsx';
import { IndicatorChart } from './IndicatorChart.tsx';

/** With `group` the chart of all units is left out. */
export interface IndicatorUnitsProps extends ChartInput {
  /** Only the units of this group; all when left out. */
  readonly group?: { readonly level: GroupLevel; readonly code: string; readonly name: string } | undefined;
}

/** With `group` its units only. Those without a value stand under the reason. */
export function IndicatorUnits(props: IndicatorUnitsProps) {
  const { site, view, column, group } = props;
  const words = site.texts.indicator;
  const units = [...view.unitsByCode.values()].filter(
    (unit) => group === undefined || isUnitOf(view, unit, group.level, group.code),
  );
  const answered = sortUnitsByName(units).flatMap((unit) => {
    const result = findResult(view, column.code, 'unit', unit.code);
    return result === undefined ? [] : [{ unit, result }];
  });
  const outcomes = column.scale.map(({ outcome }) => outcome);
  const kinds = [...outcomes, numberKind, ...absences].map((kind) => ({
    kind,
    members: answered.filter(({ result }) => findKind(result) === kind),
  }));
  return (
    <section aria-labelledby="enheter">
      <h2 id="enheter">
        {group === undefined ? words.fulfilTitle : <GroupPhrase site={site} group={group} tell={words.unitsOf} />}
      </h2>
      <p class="muted small">{words.fulfilIntro}</p>
      {group === undefined && <IndicatorChart {...props} kind="svar" />}
      {kinds
        .filter(({ members }) => members.length > 0)
        .map(({ kind, members }) => (
          <Disclosure
            key={kind}
            language={site.language}
            isOpen={group !== undefined && members.length <= maxOpen}
            summary={
              <LocalPhrase
                language={site.language}
                texts={[kind === numberKind ? readSame(words.valueHeading) : readKind(site, column, kind)]}
                tell={(word = '') => words.fulfilCount(word, formatNumber(members.length, site.language))}
              />
            }
          >
            <ul class="name-columns place-columns plain-list">
              {members.map(({ unit, result }) => (
                <li key={unit.code}>
                  <a class="quiet-link" href={buildColumnAddress(site, view, column.code, unit.code)}>
                    {buildUnitName(unit)}
                  </a>
                  {kind === numberKind && `: ${describeResult(result, column, site.language)}`}
                </li>
              ))}
            </ul>
          </Disclosure>
        ))}
    </section>
  );
}

/** A group's units stand in sight where there are no more of a kind than this. */
const maxOpen = 20;

function isUnitOf(view: AreaView, unit: ReleasedUnit, level: GroupLevel, code: string): boolean {
  return listUnitGroups(view, unit).some((group) => group.level === level && group.code === code);
}

/** Kind of the units with a number; no outcome has an empty code. */
const numberKind = '';

function findKind(result: ReleasedResult): string {
  return result.status === 'VALUE' ? (result.outcome ?? numberKind) : result.status;
}

/** What an outcome or a reason is called. */
function readKind(site: SiteContext, column: ReleasedColumn, kind: string): BilingualText {
  const step = column.scale.find(({ outcome }) => outcome === kind);
  const absence = absences.find((candidate) => candidate === kind);
  return step?.label ?? readSame(absence === undefined ? kind : site.words.absences[absence].word);
}

function readSame(words: string): BilingualText {
  return { sv: words, en: words };
}
