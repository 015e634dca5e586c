import type { ReleaseManifest } from '../../../stages/publication/index.ts';

/** Address of a file of a release: the same in both languages, and for ever. */
export function buildFileAddress(manifest: Pick<ReleaseManifest, 'round' | 'area' | 'version'>, path: string): string {
  return `/${manifest.round}/${manifest.area}/v${manifest.version}/${path.split('/').map(encodeURIComponent).join('/')}`;
}
