// Where shared things are used, round by round.

import { type EditableFile, findValueAt, type Question } from '../../stages/definition/index.ts';
import { type Catalogue, type CataloguePath, getWord, listFiles } from './catalogue.ts';

/** What uses a thing, by the key of the thing: `2018: G1, G2`, a line for each round. */
export type Uses = ReadonlyMap<string, string>;

interface Use {
  readonly key: string;
  readonly year: number;
  readonly code: string;
}

function describeUses(uses: readonly Use[]): Uses {
  const byKey = Map.groupBy(uses, ({ key }) => key);
  return new Map(
    [...byKey].map(([key, own]) => {
      const byYear = Map.groupBy(own, ({ year }) => year);
      const lines = [...byYear].map(
        ([year, entries]) => `${year}: ${[...new Set(entries.map(({ code }) => code))].join(', ')}`,
      );
      return [key, lines.join('\n')];
    }),
  );
}

/**
 * Where entries of shared files are used, by file and path of the shared entry (`file#a/b`). `folder`: the files of a
 * round that use them; `listPaths`: the entries of such a file in its whole form.
 */
export function findSharedUses(
  catalogue: Catalogue,
  folder: 'parts' | 'indicators',
  listPaths: (file: EditableFile) => readonly CataloguePath[],
): Uses {
  return describeUses(
    listRoundFiles(catalogue, folder).flatMap(({ year, file }) =>
      listPaths(file).flatMap((path) => {
        const entry = findValueAt(file.whole, path);
        const code = getWord(entry, 'code') || getWord(entry, 'id');
        return Object.keys(entry ?? {}).flatMap((field): Use[] => {
          const origin = file.findOrigin([...path, field]);
          if (origin.file === file.file) return [];
          return [{ key: `${origin.file}#${origin.path.slice(0, -1).join('/')}`, year, code }];
        });
      }),
    ),
  );
}

/** Questions that use a thing, by the id of the thing. */
export function findQuestionUses({ rounds }: Catalogue, listIds: (question: Question) => readonly string[]): Uses {
  return describeUses(
    rounds.flatMap(({ year, parts }) =>
      parts.flatMap(({ questions }) =>
        questions.flatMap((question) => listIds(question).map((key) => ({ key, year, code: question.code }))),
      ),
    ),
  );
}

/** Questions that offer a set of answers, by the id of the set. */
export function findOptionUses(
  catalogue: Catalogue,
  listPaths: (file: EditableFile) => readonly CataloguePath[],
): Uses {
  return describeUses(
    listRoundFiles(catalogue, 'parts').flatMap(({ year, file }) =>
      listPaths(file).map((path) => {
        const question = findValueAt(file.whole, path);
        return { key: getWord(question, 'options'), year, code: getWord(question, 'code') };
      }),
    ),
  );
}

function listRoundFiles(
  catalogue: Catalogue,
  folder: string,
): readonly { readonly year: number; readonly file: EditableFile }[] {
  return catalogue.rounds.flatMap(({ year }) =>
    listFiles(catalogue, `rounds/${year}/${folder}/`).map((file) => ({ year, file })),
  );
}
