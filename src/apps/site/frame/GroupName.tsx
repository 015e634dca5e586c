import { LocalText } from '../../../ui/LocalText.tsx';
import { type NamedGroup, readGroup } from './describeGroup.ts';
import type { SiteContext } from './siteContext.ts';

/** Name of a group, `B4 Pendlingskommun nära större stad`; marked as Swedish on an English page where it is. */
export function GroupName({ site, group }: { readonly site: SiteContext; readonly group: NamedGroup }) {
  return <LocalText text={readGroup(group)} language={site.language} />;
}
