import { Button } from '../../../ui/Button.tsx';
import { MomentFields } from '../frame/MomentFields.tsx';
import { buildAddress, type SiteContext } from '../frame/siteContext.ts';

/** The search field: a plain form, so that it works without script and can be linked to. */
export function SearchForm({ site, query }: { readonly site: SiteContext; readonly query: string }) {
  const words = site.texts.site.search;
  return (
    <search class="search">
      <form method="get" action={buildAddress(site, '/sok')} class="field search-field">
        <MomentFields site={site} path="/sok" />
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
          />
          <Button>{words.button}</Button>
        </div>
      </form>
    </search>
  );
}
