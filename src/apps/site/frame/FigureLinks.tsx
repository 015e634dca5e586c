// What a page shows as files: the same cells as the API answers them.

import type { SiteContext } from './siteContext.ts';

/** `query`: parameters of the API's results, without the format. */
export interface FigureLinksProps {
  readonly site: SiteContext;
  readonly rows: readonly { readonly name: string; readonly query: Readonly<Record<string, string>> }[];
}

const fileForms = ['csvExcel', 'csv', 'json'] as const;

/** A line for each set of figures, with its forms. */
export function FigureLinks({ site, rows }: FigureLinksProps) {
  const words = site.texts.site.figures;
  return (
    <ul class="index-list no-print">
      {rows.map(({ name, query }) => (
        <li key={name}>
          <span>{name}</span>
          <span class="links">
            {fileForms.map((format) => (
              <a
                key={format}
                href={`/api/v1/results?${new URLSearchParams({ ...query, format })}`}
                aria-label={`${words[format]}: ${name}`}
              >
                {words[format]}
              </a>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
