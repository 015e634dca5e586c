import { Button } from '../../../ui/Button.tsx';
import { MomentFields } from '../frame/MomentFields.tsx';
import { buildAddress, type SiteContext } from '../frame/siteContext.ts';
import type { Place } from './listPlaces.ts';
import type { PlaceView } from './placeView.ts';

/** `places`: suggested while a name is written; a whole name leads straight to its page. */
export interface SearchFormProps {
  readonly site: SiteContext;
  readonly query: string;
  readonly places?: readonly Place[] | undefined;
  /** What the page of the place is to show. */
  readonly view?: PlaceView | undefined;
}

/** The search field: a plain form, so that it works without script and can be linked to. */
export function SearchForm({ site, query, places = [], view }: SearchFormProps) {
  const words = site.texts.site.search;
  return (
    <search class="search">
      <form method="get" action={buildAddress(site, '/sok')} class="field search-field">
        <MomentFields site={site} path="/sok" />
        {Object.entries(view?.query ?? {}).map(
          ([name, value]) => value !== '' && <input key={name} type="hidden" name={name} value={value} />,
        )}
        <label class="field-label" for="q">
          {words.label}
        </label>
        <p class="field-hint" id="q-hint">
          {words.hint}
        </p>
        <div class="search-row">
          <input
            class="input"
            type="search"
            id="q"
            name="q"
            value={query}
            aria-describedby="q-hint"
            autocomplete="off"
            list={places.length === 0 ? undefined : 'platser'}
          />
          <Button>{words.button}</Button>
        </div>
        {places.length > 0 && (
          <datalist id="platser">
            {places.map(({ code, name }) => (
              <option key={code} value={name} />
            ))}
          </datalist>
        )}
      </form>
    </search>
  );
}
