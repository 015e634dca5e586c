import { type EditableFile, findValueAt } from '../../stages/definition/index.ts';
import { type Catalogue, type CataloguePath, getWord, listFiles } from './catalogue.ts';

/**
 * Where entries of shared files are used, `2018 G9`, by file and path of the shared entry (`file#a/b`). `folder`: the
 * files of a round that use them; `listPaths`: the entries of such a file in its whole form.
 */
export function findUses(
  catalogue: Catalogue,
  folder: 'parts' | 'indicators',
  listPaths: (file: EditableFile) => readonly CataloguePath[],
): ReadonlyMap<string, readonly string[]> {
  const uses = new Map<string, Set<string>>();
  for (const { year } of catalogue.rounds) {
    for (const file of listFiles(catalogue, `rounds/${year}/${folder}/`)) {
      for (const path of listPaths(file)) {
        const entry = findValueAt(file.whole, path);
        const name = `${year} ${getWord(entry, 'code') || getWord(entry, 'id')}`;
        for (const field of Object.keys(entry ?? {})) {
          const origin = file.findOrigin([...path, field]);
          if (origin.file === file.file) continue;
          const key = `${origin.file}#${origin.path.slice(0, -1).join('/')}`;
          uses.set(key, (uses.get(key) ?? new Set()).add(name));
        }
      }
    }
  }
  return new Map([...uses].map(([key, names]) => [key, [...names]]));
}
