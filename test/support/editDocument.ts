import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A Word file with one of its parts changed; a part that becomes undefined is taken away. */
export function editDocument(bytes: Uint8Array, path: string, edit: (xml: string) => string | undefined): Uint8Array {
  const parts = unzipSync(bytes);
  const xml = edit(strFromU8(parts[path] ?? new Uint8Array()));
  const changed = Object.entries({ ...parts, [path]: xml === undefined ? undefined : strToU8(xml) });
  return zipSync(
    Object.fromEntries(changed.flatMap(([name, content]) => (content === undefined ? [] : [[name, content]]))),
  );
}
