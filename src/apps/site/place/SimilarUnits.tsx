import type { ReleasedColumn, ReleasedUnit } from '../../../stages/publication/index.ts';
import { LocalPhrase } from '../../../ui/LocalText.tsx';
import { type AreaView, buildUnitName, findResult, getGroupName, sortUnitsByName } from '../frame/areaView.ts';
import { buildColumnAddress } from '../frame/areaWords.ts';
import { Counted } from '../frame/Counted.tsx';
import { isCounted, readCounted } from '../frame/describeCounted.ts';
import { readGroup } from '../frame/describeGroup.ts';
import type { SiteContext } from '../frame/siteContext.ts';

/** `unit` is of `view`; who is like it follows from its groups. */
export interface SimilarUnitsProps {
  readonly site: SiteContext;
  readonly view: AreaView;
  readonly column: ReleasedColumn;
  readonly unit: ReleasedUnit;
}

/** Units of the same SKR group that fulfil the indicator: whom to ask how they did it. */
export function SimilarUnits({ site, view, column, unit }: SimilarUnitsProps) {
  const words = site.texts.indicator;
  if (column.unit !== undefined || !column.hasColour) return null;
  const group = {
    level: 'skrGroup',
    code: unit.skrGroup,
    name: getGroupName(view, 'skrGroup', unit.skrGroup),
  } as const;
  const similar = sortUnitsByName(
    [...view.unitsByCode.values()].filter(
      (other) =>
        other.code !== unit.code &&
        other.skrGroup === unit.skrGroup &&
        isCounted(column, findResult(view, column.code, 'unit', other.code)?.outcome),
    ),
  );
  return (
    <section aria-labelledby="liknande">
      <h3 id="liknande">
        <Counted site={site} column={column} tell={(counted) => words.similarTitle(buildUnitName(unit), counted)} />
      </h3>
      <p>
        <LocalPhrase
          language={site.language}
          texts={[readGroup(group), readCounted(column)]}
          tell={(name = '', counted = '') => {
            const named = `${site.words.levels.skrGroup} ${name}`;
            return similar.length === 0 ? words.similarNone(named, counted) : words.similarText(named);
          }}
        />
      </p>
      {similar.length > 0 && (
        <ul class="name-columns place-columns plain-list">
          {similar.map((other) => (
            <li key={other.code}>
              <a class="quiet-link" href={buildColumnAddress(site, view, column.code, other.code)}>
                {buildUnitName(other)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
