// Every small set of the tests, out and back: with nothing changed, and with every text changed.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDefinitionFiles } from '../../../../src/adapters/files/readDefinitionFiles.ts';
import { editFiles } from '../../../../src/stages/definition/editingFiles/editFiles.ts';
import { parseYamlSource } from '../../../../src/stages/definition/loading/yamlSource.ts';
import { readTestDefinitions, validFolder } from '../../../definitions/readTestDefinitions.ts';
import { exportDefinitions, importDefinitions, readDefinitions } from '../../../support/definitionWorkbook.ts';
import { editWorkbook } from '../../../support/editWorkbook.ts';

describe('every small set', () => {
  it.each(readdirSync(validFolder))('%s comes back as it went out', async (name) => {
    const files = readTestDefinitions(join(validFolder, name));
    expect(await importDefinitions(exportDefinitions(files), files)).toMatchObject({ kind: 'accepted', changes: [] });
  });

  it.each(['shared-question', 'shared-description', 'copy-from-another-round', 'english-texts', 'graded-scale'])(
    '%s takes a change of every text at once',
    async (name) => {
      const files = readTestDefinitions(join(validFolder, name));
      const { yamlFiles } = readDefinitions(files);
      const wanted = [...yamlFiles.values()].flatMap(({ leaves }) => leaves.filter(({ kind }) => kind === 'text'));
      const edited = await editWorkbook(exportDefinitions(files), ({ sheets }) => {
        for (const sheet of sheets.filter(({ name: tab }) => tab !== '_jamfor' && tab !== 'Läs mig')) {
          const open = findOpenCells(sheets.find(({ name: tab }) => tab === '_jamfor')?.rows ?? [], sheet.name);
          for (const [row, column, file, place] of open) {
            const line = sheet.rows[row];
            if (line !== undefined && wanted.some((leaf) => leaf.file === file && leaf.place === place)) {
              line[column] = `${line[column]} Tillägg`;
            }
          }
        }
      });
      const result = await importDefinitions(edited, files);
      expect(result.kind === 'refused' ? result.faults : []).toEqual([]);
      expect(
        result.kind === 'accepted' && result.changes.map(({ file, place }) => `${file} ${place}`).toSorted(),
      ).toEqual(wanted.map(({ file, place }) => `${file} ${place}`).toSorted());
    },
  );
});

/** Row, column, file and place of the open cells of a tab, by the lines of the hidden sheet. */
function findOpenCells(
  lines: readonly (readonly unknown[])[],
  wanted: string,
): (readonly [row: number, column: number, file: string, place: string])[] {
  let tab = '';
  let row = 0;
  return lines.flatMap(([kind, ...rest]) => {
    if (kind === 'blad') tab = String(rest[0]);
    if (kind === 'rad') row = Number(rest[2]) - 1;
    if (kind !== 'cell' || tab !== wanted) return [];
    return [[row, Number(rest[0]), String(rest[1]), String(rest[2])] as const];
  });
}

describe('the real definitions', () => {
  const files = readDefinitionFiles('definitions');
  const { yamlFiles } = readDefinitions(files);

  it.each([
    ['with a word more at the end', (text: string) => `${text} Tillägg`],
    ['made twelve times as long', (text: string) => Array(12).fill(text).join(' ')],
    ['made one word', () => 'Ord'],
  ])('take every text %s, all texts of a file at once', (_, change) => {
    const texts = [...yamlFiles.values()].flatMap(({ leaves }) => leaves.filter(({ kind }) => kind === 'text'));
    const edits = texts.map(({ file, place, value }) => ({ file, place, value: change(String(value).trim()) }));
    expect(edits.length).toBeGreaterThan(2000);
    const edited = editFiles(files.files, edits);
    for (const [path, text] of edited) {
      if (yamlFiles.has(path)) expect(parseYamlSource(path, text).faults, path).toEqual([]);
    }
  });

  it('lose no comment and no other line to an edit', () => {
    const path = 'rounds/2018/parts/gemensam.yaml';
    const before = (files.files.get(path) ?? '').split('\n');
    const place = 'questions/G1/text';
    const after =
      editFiles(files.files, [{ file: path, place, value: 'Har ni jour?' }])
        .get(path)
        ?.split('\n') ?? [];
    const kept = before.filter((line) => !after.includes(line));
    expect(kept.length).toBeLessThanOrEqual(3);
    expect(before.filter((line) => line.trim().startsWith('#')).filter((line) => !after.includes(line))).toEqual([]);
  });
});
