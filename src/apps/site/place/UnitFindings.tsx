// What changed and what stands out, a few each, every one with its year, its base and how sure it is.

import type { ComponentChildren } from 'preact';
import { calculatePercent } from '../../../kernel/share.ts';
import type { ChangeFact, ColumnFact, ComparisonFact } from '../../../products/sentence/index.ts';
import type { ReleasedUnit } from '../../../stages/publication/index.ts';
import { formatNumber, formatPercent } from '../../../ui/format.ts';
import { LocalText } from '../../../ui/LocalText.tsx';
import { ResultMark } from '../../../ui/ResultCell.tsx';
import { type AreaView, buildUnitName, findResult } from '../frame/areaView.ts';
import { buildColumnAddress, getAreaName } from '../frame/areaWords.ts';
import { Counted } from '../frame/Counted.tsx';
import { FaultMark } from '../frame/FaultNotices.tsx';
import { ShareBar } from '../frame/ShareBar.tsx';
import type { SiteContext } from '../frame/siteContext.ts';
import { ToldFact } from '../frame/ToldFact.tsx';
import type { Comparison } from './comparison.ts';
import type { PlaceFacts } from './listPlaceFacts.ts';

interface FindingsProps {
  readonly site: SiteContext;
  readonly unit: ReleasedUnit;
  readonly facts: PlaceFacts;
  /** True where the findings are from several areas, so that each names its own. */
  readonly hasSeveralAreas: boolean;
}

/** What may not be compared is never told as a change. `comparison` undefined: there is no group. */
export function UnitFindings(props: FindingsProps & { readonly comparison: Comparison | undefined }) {
  return (
    <div class="findings">
      <Contrasts {...props} />
      <Changes {...props} />
    </div>
  );
}

function Changes({ site, unit, facts, hasSeveralAreas }: FindingsProps) {
  const words = site.texts.briefing;
  const shared = findSharedReason(facts.changes.map(({ fact }) => fact));
  return (
    <section aria-labelledby="andrat">
      <h2 id="andrat">{words.changesTitle}</h2>
      {facts.changes.length === 0 && <p>{words.changesNone}</p>}
      {facts.changes.length > 0 && (
        <ul class="finding-list">
          {facts.changes.map((placed) => (
            <Finding key={placed.fact.column.code} site={site} unit={unit} {...placed} hasArea={hasSeveralAreas}>
              {shared === undefined && <ChangeSureness site={site} fact={placed.fact} />}
            </Finding>
          ))}
        </ul>
      )}
      {shared !== undefined && (
        <p class="muted small">
          {words.allAffected} {site.words.comparability.affected.toLowerCase()}.{' '}
          <LocalText text={shared} language={site.language} />
        </p>
      )}
      <p class="muted small">
        {facts.allChanges > facts.changes.length &&
          `${words.changesMore(facts.changes.length, facts.allChanges)} ${hasSeveralAreas ? words.restInAreas : words.restInTable} `}
        {words.earlierCounts(facts.same, facts.breaks, facts.withoutEarlier)}
      </p>
    </section>
  );
}

function Contrasts({
  site,
  unit,
  facts,
  hasSeveralAreas,
  comparison,
}: FindingsProps & { readonly comparison: Comparison | undefined }) {
  const words = site.texts.briefing;
  if (comparison === undefined) return null;
  return (
    <section aria-labelledby="sticker-ut">
      <h2 id="sticker-ut">{words.contrastsTitle}</h2>
      {facts.contrasts.length === 0 && <p>{describeNoContrasts(site, unit, facts, comparison)}</p>}
      {facts.contrasts.length > 0 && (
        <ul class="finding-list">
          {facts.contrasts.map((placed) => (
            <Finding key={placed.fact.column.code} site={site} unit={unit} {...placed} hasArea={hasSeveralAreas}>
              <ContrastSureness site={site} unit={unit} {...placed} />
            </Finding>
          ))}
        </ul>
      )}
      <p class="muted small">
        {facts.allContrasts > facts.contrasts.length &&
          `${words.contrastsMore(facts.contrasts.length, facts.allContrasts)} `}
        {words.contrastsRule}
      </p>
    </section>
  );
}

/** Why nothing stands out: the unit has no answers, the group has too few, or they agree. */
function describeNoContrasts(site: SiteContext, unit: ReleasedUnit, facts: PlaceFacts, comparison: Comparison): string {
  const words = site.texts.briefing;
  if (facts.values === 0) return words.contrastsNoAnswers(buildUnitName(unit));
  return (facts.compared === 0 ? words.contrastsTooFew : words.contrastsNone)(comparison.place.name);
}

interface FindingProps {
  readonly site: SiteContext;
  readonly unit: ReleasedUnit;
  readonly view: AreaView;
  readonly fact: ColumnFact;
  readonly hasArea: boolean;
  /** How sure it is. */
  readonly children: ComponentChildren;
}

function Finding({ site, unit, view, fact, hasArea, children }: FindingProps) {
  // The reason of a comparison with reservations stands by itself, in its own language.
  const own = findResult(view, fact.column.code, 'unit', unit.code);
  const told = 'comparability' in fact ? ({ ...fact, comparability: 'direct' } as const) : fact;
  return (
    <li>
      <a class="finding-name" href={buildColumnAddress(site, view, fact.column.code, unit.code)}>
        <LocalText text={fact.column.name} language={site.language} />
      </a>
      <FaultMark site={site} data={view.data} columns={[fact.column.code]} units={[unit.code]} />
      {hasArea && <span class="finding-area">{getAreaName(site, view)}</span>}
      <p>
        {own?.outcome !== undefined && (
          <span aria-hidden="true">
            <ResultMark result={own} column={fact.column} language={site.language} />{' '}
          </span>
        )}
        <ToldFact site={site} fact={told} />
      </p>
      {children}
    </li>
  );
}

/** The reservation that all changes of the list have, so that it is said once; undefined where they differ, or for a single one. */
function findSharedReason(changes: readonly ChangeFact[]): ChangeFact['reason'] | undefined {
  const [first] = changes;
  const isShared = changes.every(
    ({ comparability, reason }) => comparability === 'affected' && reason.sv === first?.reason.sv,
  );
  return changes.length > 1 && isShared ? first?.reason : undefined;
}

function ChangeSureness({ site, fact }: { readonly site: SiteContext; readonly fact: ChangeFact }) {
  if (fact.comparability === 'direct') {
    return <p class="muted small">{site.texts.briefing.direct(fact.from.round)}</p>;
  }
  return (
    <p class="muted small">
      {site.words.comparability.affected}: <LocalText text={fact.reason} language={site.language} />
    </p>
  );
}

interface ContrastSurenessProps {
  readonly site: SiteContext;
  readonly unit: ReleasedUnit;
  readonly view: AreaView;
  readonly fact: ComparisonFact;
}

/** The group's share as a bar, between which values it lies, and who is on the other side. */
function ContrastSureness({ site, unit, view, fact }: ContrastSurenessProps) {
  const words = site.texts.briefing;
  const { numerator, denominator, missing } = fact.share;
  const percent = (counted: number) =>
    formatPercent(String(calculatePercent(counted, denominator + missing)), site.language);
  return (
    <>
      <ShareBar {...fact.share} />
      <p class="muted small">
        {missing === 0
          ? words.groupComplete
          : words.groupRange(formatNumber(missing, site.language), percent(numerator), percent(numerator + missing))}
        {!fact.isCounted && (
          <>
            {' '}
            <a href={`${buildColumnAddress(site, view, fact.column.code, unit.code)}#liknande`}>
              <Counted site={site} column={fact.column} tell={words.similar} />
            </a>
          </>
        )}
      </p>
    </>
  );
}
