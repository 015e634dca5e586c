import { listReleasedAreas, type ReleaseManifest } from '../../../stages/publication/index.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { formatDate } from '../../../ui/format.ts';
import type { AreaView } from '../frame/areaView.ts';
import { buildAreaAddress } from '../frame/areaWords.ts';
import { FaultyFiles } from '../frame/FaultNotices.tsx';
import { buildFileAddress } from '../frame/fileAddress.ts';
import type { SiteContext } from '../frame/siteContext.ts';
import { describeFileLink, type FileKind, fileKinds, findFileKind, sortFiles } from './listedFiles.ts';

/** `versions`: of the round and area, newest first. */
export interface AreaDownloadsProps {
  readonly site: SiteContext;
  readonly view: AreaView;
  readonly versions: readonly ReleaseManifest[];
}

/** The files of the version at hand, and the way to the others. */
export function AreaDownloads({ site, view, versions }: AreaDownloadsProps) {
  const words = site.texts.area;
  const manifest = versions.find((candidate) => candidate.version === view.data.version);
  const others = versions.filter((candidate) => candidate.version !== view.data.version);
  return (
    <section aria-labelledby="filer" class="no-print">
      <h2 id="filer">{words.downloadsTitle}</h2>
      <FaultyFiles site={site} data={view.data} />
      {manifest !== undefined &&
        fileKinds.map((kind) => <FileList key={kind} site={site} view={view} manifest={manifest} kind={kind} />)}
      <p>
        <a href={`/api/v1/results?round=${view.round}&area=${view.area}&version=${view.data.version}`}>
          {words.apiLink}
        </a>
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

interface FileListProps extends Pick<AreaDownloadsProps, 'site' | 'view'> {
  readonly manifest: ReleaseManifest;
  readonly kind: FileKind;
}

/** Files of a kind; the parts of the release open in place where there is something else to choose. */
function FileList({ site, view, manifest, kind }: FileListProps) {
  const words = site.texts.area;
  const isWhole = listReleasedAreas(manifest).length > 1;
  const files = sortFiles(
    manifest.files.filter((file) => file.area === view.area || (!isWhole && file.area === manifest.area)),
  ).filter((file) => findFileKind(file) === kind);
  if (files.length === 0 && kind !== 'parts') return null;
  const list = (
    <ul class="index-list">
      {files.map((file) => (
        <li key={file.path}>
          <FileLink site={site} manifest={manifest} file={file} />
        </li>
      ))}
      {kind === 'parts' && (
        <li>
          <a href={buildFileAddress(manifest, 'release.json')}>release.json</a>
          <span class="muted small">{words.manifest}</span>
        </li>
      )}
    </ul>
  );
  if (kind === 'parts') {
    return (
      <Disclosure language={site.language} summary={words.downloadKinds.parts}>
        {list}
      </Disclosure>
    );
  }
  return (
    <>
      <h3>{words.downloadKinds[kind]}</h3>
      {list}
    </>
  );
}

interface FileLinkProps extends Pick<FileListProps, 'site' | 'manifest'> {
  readonly file: ReleaseManifest['files'][number];
}

function FileLink({ site, manifest, file }: FileLinkProps) {
  const { text, note } = describeFileLink(site, file);
  return (
    <>
      <a href={buildFileAddress(manifest, file.path)}>{text}</a>
      {note !== '' && <span class="muted small">{note}</span>}
    </>
  );
}
