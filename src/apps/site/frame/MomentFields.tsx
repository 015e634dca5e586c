import type { SiteContext } from './siteContext.ts';
import { listCarried } from './siteMoment.ts';

/** Hidden fields of a plain form, so that what it leads to shows the same edition: a form leaves out its address's query. */
export function MomentFields({
  site,
  path,
  query = {},
}: {
  readonly site: SiteContext;
  /** Where the form leads, without the language. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
}) {
  return (
    <>
      {Object.entries(listCarried(site.moment, path, query)).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
    </>
  );
}
