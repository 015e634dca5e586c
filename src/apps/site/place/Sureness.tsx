// How sure a unit's results are: who answered, what can be compared, what was corrected.

import type { ReleasedUnit, ResponseRate } from '../../../stages/publication/index.ts';
import { formatNumber, formatPercent } from '../../../ui/format.ts';
import { LocalPhrase } from '../../../ui/LocalText.tsx';
import { type AreaView, buildUnitName } from '../frame/areaView.ts';
import { readPartName } from '../frame/ResponseTable.tsx';
import { buildAddress, type SiteContext } from '../frame/siteContext.ts';
import type { PlaceFacts } from './listPlaceFacts.ts';

interface SurenessProps {
  readonly site: SiteContext;
  /** At least one. */
  readonly views: readonly AreaView[];
  readonly unit: ReleasedUnit;
  readonly facts: PlaceFacts;
}

/** `facts` are of the areas shown, `views` the same areas. Units answer for themselves, and a sentence says so. */
export function Sureness({ site, views, unit, facts }: SurenessProps) {
  const words = site.texts.briefing.sure;
  const revised = countRevised(views, unit);
  const sentences = [
    describeResponse(site, views),
    ...(facts.values === 0
      ? []
      : [words.comparable(facts.comparable.direct, facts.comparable.affected, facts.breaks, facts.withoutEarlier)]),
    ...(revised === 0 ? [] : [words.revised(revised)]),
    words.limit(views[0]?.data.nonresponseLimitPercent ?? 0),
    words.self,
  ];
  return (
    <section aria-labelledby="sakert">
      <h2 id="sakert">{site.texts.briefing.sureTitle}</h2>
      <ul class="measure">
        <li>
          <Answered site={site} views={views} unit={unit} />
        </li>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p>
        <a href={buildAddress(site, '/metod')}>{words.method}</a>
      </p>
    </section>
  );
}

/** Parts of the shown areas that were asked of the unit: all answered, some, or none. */
function Answered({ site, views, unit }: Omit<SurenessProps, 'facts'>) {
  const words = site.texts.briefing.sure;
  const name = buildUnitName(unit);
  const parts = listParts(views).filter(({ part }) => unit.framedParts.includes(part));
  const missing = parts.filter(({ part }) => !unit.answeredParts.includes(part));
  if (missing.length === 0) return <>{words.answeredAll(name)}</>;
  if (missing.length === parts.length) return <>{words.answeredNone(name)}</>;
  return (
    <LocalPhrase
      language={site.language}
      texts={missing.map(({ view, part }) => readPartName(site, view.data, part))}
      tell={(...names) => words.answeredSome(name, parts.length - missing.length, parts.length, names.join(', '))}
    />
  );
}

/** How many units answered in the country, or between which shares where the parts differ. */
function describeResponse(site: SiteContext, views: readonly AreaView[]): string {
  const words = site.texts.briefing.sure;
  const rates = listParts(views).flatMap(
    ({ view, part }) => view.data.response.find((line) => line.part === part) ?? [],
  );
  const known = rates.filter((rate): rate is ResponseRate & { percent: number } => rate.percent !== undefined);
  const percents = known.map(({ percent }) => percent);
  const [first] = known;
  if (first === undefined) return '';
  const percent = (value: number) => formatPercent(value, site.language);
  const [low, high] = [Math.min(...percents), Math.max(...percents)];
  if (known.length > 1)
    return low === high ? words.responseSame(percent(low)) : words.responseBetween(percent(low), percent(high));
  const number = (value: number) => formatNumber(value, site.language);
  return words.response(number(first.answered), number(first.framed), percent(first.percent));
}

/** The parts that the columns of the areas come from, each once. */
function listParts(views: readonly AreaView[]): readonly { readonly view: AreaView; readonly part: string }[] {
  const parts = new Map<string, AreaView>();
  for (const view of views) for (const { part } of view.columns) if (!parts.has(part)) parts.set(part, view);
  return [...parts].map(([part, view]) => ({ view, part }));
}

function countRevised(views: readonly AreaView[], unit: ReleasedUnit): number {
  return views.flatMap(({ data }) => data.changes).filter(({ level, code }) => level === 'unit' && code === unit.code)
    .length;
}
