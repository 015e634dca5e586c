import type { ReleasedUnit } from '../../../stages/publication/index.ts';
import { LocalPhrase } from '../../../ui/LocalText.tsx';
import { type AreaView, listUnitGroups } from '../frame/areaView.ts';
import { readBareGroup } from '../frame/describeGroup.ts';
import type { SiteContext } from '../frame/siteContext.ts';

/** `Östergötlands län, storleksgrupp 3 (…), SKR-grupp B4 (…)` */
export function PlaceLine({
  site,
  view,
  unit,
}: {
  readonly site: SiteContext;
  readonly view: AreaView;
  readonly unit: ReleasedUnit;
}) {
  const words = site.texts.unit.place;
  const groups = listUnitGroups(view, unit).filter(
    ({ level }) => level === 'county' || level === 'sizeGroup' || level === 'skrGroup',
  );
  const kind =
    unit.kind === 'municipality' ? [] : [words.kindIn(site.words.unitKinds[unit.kind], unit.municipalityName)];
  return (
    <p class="overline">
      <LocalPhrase
        language={site.language}
        texts={groups.map(({ level, code, name }) => readBareGroup(level, code, name))}
        tell={(...names) =>
          [
            ...kind,
            ...groups.map(({ level, code }, index) => {
              const name = names[index] ?? '';
              if (level === 'county') return words.county(name);
              return level === 'sizeGroup' ? words.sizeGroup(code, name) : words.skrGroup(code, name);
            }),
          ].join(', ')
        }
      />
    </p>
  );
}
