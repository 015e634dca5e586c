import { strToU8, zipSync } from 'fflate';
import type { RecordContent, RecordFile } from './recordContent.ts';

/** The files with their manifest last: path, size in bytes and sha256 of each. `digest`: sha256 of bytes, hex. */
export function addManifest(
  { round, unit, madeAt, hasContacts, definitionHash, texts }: RecordContent,
  files: readonly RecordFile[],
  digest: (bytes: Uint8Array) => string,
): readonly RecordFile[] {
  const manifest = {
    round: round.year,
    unit: unit.code,
    madeAt,
    hasContacts,
    definitionHash,
    files: files.map(({ path, bytes }) => ({ path, bytes: bytes.length, sha256: digest(bytes) })),
  };
  return [...files, { path: texts.names.manifest, bytes: strToU8(`${JSON.stringify(manifest, undefined, 2)}\n`) }];
}

/** The files as one zip file. */
export function zipRecords(files: readonly RecordFile[]): Uint8Array {
  // The earliest time that a zip file can hold, in the zone of the machine, which is how zip files hold time.
  return zipSync(Object.fromEntries(files.map(({ path, bytes }) => [path, bytes])), { mtime: new Date(1980, 0, 1) });
}
