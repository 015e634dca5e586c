// The units that answered nothing of what the area rests on: seen at once, before any share is read.

import type { ReleasedUnit } from '../../../stages/publication/index.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { formatNumber } from '../../../ui/format.ts';
import { type AreaView, buildUnitName, sortUnitsByName } from '../frame/areaView.ts';
import { buildUnitAddress } from '../frame/areaWords.ts';
import type { SiteContext } from '../frame/siteContext.ts';

/** Up to this many stand in sight; more of them open in place. */
const maxShown = 30;

/** Many names are folded away. Where all answered, a sentence says so. */
export function AreaUnanswered({ site, view }: { readonly site: SiteContext; readonly view: AreaView }) {
  const words = site.texts.area.unanswered;
  const { units, isOnePart } = listUnanswered(view);
  const count = formatNumber(units.length, site.language);
  const names = (
    <ul class="name-columns place-columns plain-list">
      {units.map((unit) => (
        <li key={unit.code}>
          <a class="quiet-link" href={buildUnitAddress(site, unit.code)}>
            {buildUnitName(unit)}
          </a>
        </li>
      ))}
    </ul>
  );
  return (
    <section aria-labelledby="ej-svar">
      <h2 id="ej-svar">{words.title}</h2>
      <p class="measure">
        {units.length === 0 ? words.none : isOnePart ? words.some(count) : words.someOfParts(count)}
      </p>
      {units.length > 0 &&
        (units.length <= maxShown ? (
          names
        ) : (
          <Disclosure language={site.language} summary={words.show(count)}>
            {names}
          </Disclosure>
        ))}
    </section>
  );
}

/** Framed units that did not answer the area's own part; where it has none, any of the parts that its columns rest on. */
function listUnanswered(view: AreaView): {
  readonly units: readonly ReleasedUnit[];
  readonly isOnePart: boolean;
} {
  const parts = new Set(view.columns.map(({ part }) => part));
  const isOnePart = parts.has(view.area);
  const asked = isOnePart ? [view.area] : [...parts];
  const units = [...view.unitsByCode.values()].filter((unit) => {
    const framed = asked.filter((part) => unit.framedParts.includes(part));
    return framed.length > 0 && framed.every((part) => !unit.answeredParts.includes(part));
  });
  return { units: sortUnitsByName(units), isOnePart };
}
