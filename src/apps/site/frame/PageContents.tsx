import type { SiteContext } from './siteContext.ts';

/** An undefined section is one that the page does not have now. */
export interface PageContentsProps {
  readonly site: SiteContext;
  /** Id and title of each section, in their order; those that are not there are left out. */
  readonly sections: readonly (readonly [id: string, title: string] | undefined)[];
}

/** What stands on a long page, as the ways to it. */
export function PageContents({ site, sections }: PageContentsProps) {
  return (
    <nav class="on-page no-print" aria-label={site.texts.site.contents}>
      <ul class="inline-list small">
        {sections.map(
          (section) =>
            section !== undefined && (
              <li key={section[0]}>
                <a href={`#${section[0]}`}>{section[1]}</a>
              </li>
            ),
        )}
      </ul>
    </nav>
  );
}
