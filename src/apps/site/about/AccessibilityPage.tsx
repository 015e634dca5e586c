import { DataTable } from '../../../ui/DataTable.tsx';
import { formatDate, formatNumber } from '../../../ui/format.ts';
import { SitePage } from '../frame/SitePage.tsx';
import type { SiteContext } from '../frame/siteContext.ts';
import { type AccessibilityResults, accessibilityResults } from './accessibilityResults.ts';
import { PublisherContact } from './PublisherContact.tsx';

/** The accessibility statement: what the latest test of all kinds of pages found, and what is known to be lacking. */
export function AccessibilityPage({ site }: { readonly site: SiteContext }) {
  const words = site.texts.siteAccessibility;
  const list = (items: readonly string[]) => (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
  return (
    <SitePage site={site} title={words.title} description={words.lead} steps={[{ label: words.title }]}>
      <h1>{words.title}</h1>
      <div class="measure">
        <p class="lead">{words.lead}</p>
        <h2>{words.statusTitle}</h2>
        <p>{words.status}</p>
        <h2>{words.testedTitle}</h2>
        {list(words.tested)}
      </div>
      <Results site={site} results={accessibilityResults} />
      <div class="measure">
        <h2>{words.knownTitle}</h2>
        {list(words.known)}
        <h2>{words.contactTitle}</h2>
        <PublisherContact site={site} words={words} />
        <h2>{words.complaintTitle}</h2>
        <p>{words.complaint}</p>
      </div>
    </SitePage>
  );
}

interface ResultsProps {
  readonly site: SiteContext;
  readonly results: AccessibilityResults;
}

/** The tests that every change of the system has to pass, as they went when the results were last kept. */
function Results({ site, results }: ResultsProps) {
  const words = site.texts.siteAccessibility;
  const number = (value: number) => formatNumber(value, site.language);
  const [firstLooks, ...otherLooks] = new Set(results.pages.map(({ looks }) => describeLooks(site, looks)));
  const sharedLooks = otherLooks.length === 0 ? firstLooks : undefined;
  const checks = results.pages.reduce((sum, { looks }) => sum + looks.length, 0);
  const faults = results.pages.reduce((sum, page) => sum + page.faults.length, 0);
  return (
    <section aria-labelledby="provning">
      <h2 id="provning">{words.resultsTitle}</h2>
      <p class="measure">
        {words.results(
          formatDate(results.date, site.language),
          number(checks),
          number(results.pages.length),
          faults === 0 ? words.faultsNone : words.faults(number(faults)),
        )}{' '}
        {words.resultsHow(results.tool, results.rules)}
        {sharedLooks !== undefined && ` ${words.looksOfAll(sharedLooks)}`}
      </p>
      <DataTable id="provning-tabell" caption={words.resultsCaption}>
        <thead>
          <tr>
            <th scope="col">{words.page}</th>
            {sharedLooks === undefined && <th scope="col">{words.looks}</th>}
            <th scope="col">{words.outcome}</th>
          </tr>
        </thead>
        <tbody>
          {results.pages.map((page) => (
            <tr key={page.kind}>
              <th scope="row">{words.kinds[page.kind] ?? page.kind}</th>
              {sharedLooks === undefined && <td class="prose-cell">{describeLooks(site, page.looks)}</td>}
              <td class="prose-cell">{page.faults.length === 0 ? words.passed : page.faults.join(' ')}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </section>
  );
}

/** Every width in every language, in one of the looks. */
function describeLooks(site: SiteContext, looks: readonly string[]): string {
  const parts = looks.map((look) => look.split(' '));
  const list = (index: number) => [...new Set(parts.map((part) => part[index] ?? ''))];
  return site.texts.siteAccessibility.look(list(0), list(1).length > 1, list(2).length > 1);
}
