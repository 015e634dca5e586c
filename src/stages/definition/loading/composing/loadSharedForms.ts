// shared/questions/*.yaml and shared/descriptions/*.yaml: what several parts, areas and rounds use, by id.

import { descriptionsFileSchema } from '../../schemas/indicatorsFormSchema.ts';
import { questionsFileSchema } from '../../schemas/partFormSchema.ts';
import type { Catalogue } from '../catalogue.ts';
import type { LoadingContext, YamlFile } from '../loadingContext.ts';
import type { Place, ProblemCode } from '../problemCollector.ts';
import { buildFilePiece, getEntry, listEntries, type Piece } from './piece.ts';
import { readWritten } from './readComposed.ts';

/** Forms as written: placeholders stay until an entry uses them, and unused ones are reported. */
export interface SharedForms {
  readonly questions: Catalogue<Piece>;
  readonly descriptions: Catalogue<Piece>;
}

/** Reads every file of the two folders. */
export function loadSharedForms(context: LoadingContext): SharedForms {
  return {
    questions: buildCatalogue(context, 'shared/questions/', 'questions', 'UNKNOWN_SHARED_QUESTION', (file) =>
      readWritten(context, file, questionsFileSchema),
    ),
    descriptions: buildCatalogue(
      context,
      'shared/descriptions/',
      'descriptions',
      'UNKNOWN_SHARED_DESCRIPTION',
      (file) => readWritten(context, file, descriptionsFileSchema),
    ),
  };
}

function buildCatalogue(
  context: LoadingContext,
  folder: string,
  key: string,
  unknownCode: ProblemCode,
  read: (file: string) => YamlFile<unknown> | undefined,
): Catalogue<Piece> {
  const entries = new Map<string, Piece>();
  const places = new Map<string, Place>();
  const paths = [...context.files.keys()].filter((path) => path.startsWith(folder) && path.endsWith('.yaml'));
  for (const path of paths.toSorted()) {
    const file = read(path);
    // Where a file has lost entries, an unknown id may be one of them.
    if (context.incomplete.has(path)) context.incomplete.add(folder);
    if (file === undefined) continue;
    const shared = getEntry(buildFilePiece(file), key);
    for (const [id, piece] of shared === undefined ? [] : listEntries(shared)) {
      const place = file.atKey(key, id);
      const first = places.get(id);
      if (first !== undefined) {
        context.problems.report(place, 'DUPLICATE_ID', { id, first: `${first.file}:${first.position.line}` });
        continue;
      }
      places.set(id, place);
      entries.set(id, piece);
    }
  }
  return {
    file: folder,
    entries,
    used: new Set(),
    unresolved: new Map(),
    unknownCode,
    placeOf: (id) => places.get(id) ?? { file: folder, position: { line: 1, column: 1 } },
  };
}
