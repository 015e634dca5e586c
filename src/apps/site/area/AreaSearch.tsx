import { Button } from '../../../ui/Button.tsx';
import { MomentFields } from '../frame/MomentFields.tsx';
import { buildAddress, type SiteContext } from '../frame/siteContext.ts';

/** From the area to the page of a municipality by its name: the site's search, which leads straight to a single hit. */
export function AreaSearch({ site }: { readonly site: SiteContext }) {
  const words = site.texts.area;
  return (
    <search class="search no-print">
      <form method="get" action={buildAddress(site, '/sok')} class="field search-field">
        <MomentFields site={site} path="/sok" />
        <label class="field-label" for="q">
          {words.findUnit}
        </label>
        <p class="field-hint" id="q-hint">
          {words.findUnitHint}
        </p>
        <div class="search-row">
          <input class="input" type="search" id="q" name="q" aria-describedby="q-hint" autocomplete="off" />
          <Button kind="secondary">{words.findUnitButton}</Button>
        </div>
      </form>
    </search>
  );
}
