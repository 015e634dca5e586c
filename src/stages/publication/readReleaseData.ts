import { Problem } from '../../kernel/problem.ts';
import { type ReleaseData, type ReleaseManifest, releaseFormatVersion } from './model.ts';

/** Reads release.json of any format version up to this one. Throws Problem UNREADABLE_RELEASE. */
export function readReleaseManifest(text: string): ReleaseManifest {
  return parseVersioned(text) as ReleaseManifest & { formatVersion: number };
}

/** Reads data.json of any format version up to this one. Throws Problem UNREADABLE_RELEASE. */
export function readReleaseData(text: string): ReleaseData {
  return parseVersioned(text) as ReleaseData & { formatVersion: number };
}

function parseVersioned(text: string): { readonly formatVersion: number } {
  const parsed: unknown = JSON.parse(text);
  const version = typeof parsed === 'object' && parsed !== null && 'formatVersion' in parsed ? parsed.formatVersion : undefined;
  if (typeof version !== 'number' || version < 1 || version > releaseFormatVersion) {
    throw new Problem('UNREADABLE_RELEASE', `A release of format version ${String(version)} cannot be read by this program`);
  }
  return parsed as { readonly formatVersion: number };
}
