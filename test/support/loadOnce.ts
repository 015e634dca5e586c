// Definition sets for tests. Loading the bundled one takes a second or two, and nobody changes what is loaded: the same files are
// loaded once for all tests of a process.

import {
  calculateDefinitionHash,
  type DefinitionFiles,
  loadDefinitions,
  type ParseCache,
} from '../../src/stages/definition/index.ts';

type Loaded = ReturnType<typeof loadDefinitions>;

const most = 6;
const known = new Map<string, Loaded>();
const parsed: ParseCache = new Map();

/** What `loadDefinitions` gives for these files; the few sets that were asked for last are kept. */
export function loadOnce(files: DefinitionFiles): Loaded {
  const key = `${files.folder} ${calculateDefinitionHash(files)}`;
  const loaded = known.get(key) ?? loadDefinitions(files, { cache: parsed });
  known.delete(key);
  known.set(key, loaded);
  const [oldest] = known.keys();
  if (known.size > most && oldest !== undefined) known.delete(oldest);
  return loaded;
}
