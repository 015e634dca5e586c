import type { ReleaseManifest } from '../../../stages/publication/index.ts';

/** A file as the manifest of its release lists it. */
export type CatalogFile = ReleaseManifest['files'][number];

/** What catalogues name of an area in a release: data and workbook, not what only this program reads. */
export function listCatalogFiles(manifest: ReleaseManifest, area: string): readonly CatalogFile[] {
  return manifest.files.filter((file) => file.area === area && isForReaders(file));
}

function isForReaders({ path, product }: CatalogFile): boolean {
  return path.includes('data/') || product === 'workbook' || product === 'results';
}
