import type { ReleaseManifest } from '../../../stages/publication/index.ts';
import { formatDate } from '../../../ui/format.ts';
import type { AreaView } from './areaView.ts';
import { buildAreaAddress } from './areaWords.ts';
import { buildFileAddress } from './fileAddress.ts';
import type { SiteContext } from './siteContext.ts';

export interface DownloadsProps {
  readonly site: SiteContext;
  readonly view: AreaView;
  readonly versions: readonly ReleaseManifest[];
}

/** The files of the version at hand, and the way to the others. */
export function Downloads({ site, view, versions }: DownloadsProps) {
  const words = site.texts.area;
  const manifest = versions.find((candidate) => candidate.version === view.data.version);
  const others = versions.filter((candidate) => candidate.version !== view.data.version);
  return (
    <section aria-labelledby="filer" class="no-print">
      <h2 id="filer">{words.downloadsTitle}</h2>
      {manifest !== undefined && (
        <ul class="index-list">
          {manifest.files
            .filter((file) => file.area === view.area || file.area === manifest.area)
            .map((file) => (
              <li key={file.path}>
                <a href={buildFileAddress(manifest, file.path)}>{file.path}</a>
                <span class="muted small">{describeProduct(site, file.product)}</span>
              </li>
            ))}
          <li>
            <a href={buildFileAddress(manifest, 'release.json')}>release.json</a>
            <span class="muted small">{words.manifest}</span>
          </li>
        </ul>
      )}
      <p>
        <a href={`/api/v1/results?round=${view.round}&area=${view.area}`}>{words.apiLink}</a>
      </p>
      {others.length > 0 && (
        <div>
          <h3>{words.versions}</h3>
          <ul class="plain-list">
            {others.map((other) => (
              <li key={other.version}>
                <a href={buildAreaAddress(site, view, { version: String(other.version) })}>
                  {words.versionLink(other.version, formatDate(other.time, site.language))}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function describeProduct(site: SiteContext, product: string): string {
  const names: Readonly<Record<string, string>> = site.texts.area.downloads;
  return names[product] ?? site.texts.area.downloads.other;
}
