// Workbooks that come back: what is taken in, and as what.

import { describe, expect, it } from 'vitest';
import { readDefinitionFiles } from '../../../../src/adapters/files/readDefinitionFiles.ts';
import type { DefinitionFiles } from '../../../../src/stages/definition/index.ts';
import { baseFolder, readTestDefinitions, validFolder } from '../../../definitions/readTestDefinitions.ts';
import { exportDefinitions, importDefinitions, listChangedLines } from '../../../support/definitionWorkbook.ts';
import { editWorkbook, type WorkbookEditor } from '../../../support/editWorkbook.ts';

const files = readTestDefinitions(baseFolder);
const workbook = exportDefinitions(files);

async function importEdited(change: (editor: WorkbookEditor) => void, into: DefinitionFiles = files) {
  return importDefinitions(await editWorkbook(workbook, change), into);
}

/** The base set with a file changed. */
function changeFile(path: string, before: string, after: string): DefinitionFiles {
  const text = files.files.get(path) ?? '';
  if (!text.includes(before)) throw new Error(`${path} has no ${before}`);
  return { folder: files.folder, files: new Map([...files.files, [path, text.replace(before, after)]]) };
}

describe('a workbook without changes', () => {
  it('changes no file', async () => {
    expect(await importDefinitions(workbook, files)).toEqual({
      kind: 'accepted',
      changes: [],
      remarks: [],
      files: new Map(),
      isOtherSet: false,
    });
  });

  it('changes no file of the real definitions', async () => {
    const real = readDefinitionFiles('definitions');
    expect(await importDefinitions(exportDefinitions(real), real)).toMatchObject({ kind: 'accepted', changes: [] });
  });

  it('changes no file when another program has saved it', async () => {
    expect(await importEdited(() => undefined)).toMatchObject({ kind: 'accepted', changes: [], remarks: [] });
  });
});

describe('a changed cell', () => {
  it('changes one line of one file, and says where', async () => {
    const result = await importEdited(({ set, find }) =>
      set('Frågor', find('Frågor', 'Har ni en plan?'), 'Har ni planer?'),
    );
    expect(listChangedLines(result, files)).toEqual([
      'rounds/2018/parts/lss.yaml −    text: Har ni en plan?',
      'rounds/2018/parts/lss.yaml +    text: Har ni planer?',
    ]);
    expect(result).toMatchObject({
      changes: [
        {
          cell: 'Frågor!D8',
          file: 'rounds/2018/parts/lss.yaml',
          line: 8,
          place: 'questions/L1/text',
          before: 'Har ni en plan?',
          after: 'Har ni planer?',
        },
      ],
    });
  });

  it('may be an answer option of a set', async () => {
    const before = 'Ej aktuellt, området finns inte';
    const result = await importEdited(({ set, find }) => {
      set('Svarsalternativ', find('Svarsalternativ', before), 'Ej aktuellt, området saknas');
    });
    expect(listChangedLines(result, files)).toEqual([
      `shared/options.yaml −    - EJ_AKTUELLT: ${before}`,
      'shared/options.yaml +    - EJ_AKTUELLT: Ej aktuellt, området saknas',
    ]);
  });

  it.each([
    ['text', '2018-01-25'],
    ['a date of the program', new Date('2018-01-25T00:00:00Z')],
  ])('may be a date, written as %s', async (_, value) => {
    const result = await importEdited(({ set, find }) => {
      set('Omgångar & kalender', find('Omgångar & kalender', '2018-01-24'), value);
    });
    expect(listChangedLines(result, files)).toEqual([
      'rounds/2018/round.yaml −  - { kind: mailing, from: 2018-01-24, source: guide 20 }',
      'rounds/2018/round.yaml +  - { kind: mailing, from: 2018-01-25, source: guide 20 }',
    ]);
  });

  it.each([
    ['2018-07', '2018-07'],
    ['2018-07-03', '2018-07-03'],
    [new Date('2018-07-01T00:00:00Z'), '2018-07-01'],
  ])('may be a month or a day where no day is known: %s', async (value, written) => {
    const result = await importEdited(({ set, find }) => {
      set('Omgångar & kalender', find('Omgångar & kalender', '2018-06'), value);
    });
    expect(listChangedLines(result, files).at(-1)).toBe(
      `rounds/2018/round.yaml +  - { kind: publication, from: ${written}, source: guide 23 }`,
    );
  });

  it('is a month where the cell shows a date without its day', async () => {
    const result = await importEdited(({ set, find }) => {
      const value = { value: new Date('2018-07-01T00:00:00Z'), style: { numFmt: 'yyyy-mm' } };
      set('Omgångar & kalender', find('Omgångar & kalender', '2018-06'), value);
    });
    expect(listChangedLines(result, files).at(-1)).toContain('from: 2018-07,');
  });

  it('may be made of formatted pieces: their text counts', async () => {
    const richText = [{ text: 'Har ni ' }, { text: 'flera', font: { bold: true } }, { text: ' planer?' }];
    const result = await importEdited(({ set, find }) => {
      set('Frågor', find('Frågor', 'Har ni en plan?'), { value: 'Har ni flera planer?', type: 'richText', richText });
    });
    expect(listChangedLines(result, files).at(-1)).toBe('rounds/2018/parts/lss.yaml +    text: Har ni flera planer?');
  });

  it('may be a whole number where a text stands', async () => {
    const result = await importEdited(({ set, find }) => set('Begrepp', find('Begrepp', 'Rutin'), 112));
    expect(listChangedLines(result, files).at(-1)).toBe('shared/terms.yaml +    name: "112"');
  });

  it.each([
    ['  Har ni planer?\u00A0 ', ['hårda mellanslag blev vanliga', 'extra mellanslag togs bort']],
    ['Har ni\nplaner?', ['radbrytningar blev mellanslag']],
    ['Har ni\r\nplaner?\r\n', ['extra mellanslag togs bort', 'radbrytningar blev mellanslag']],
    ['Har ni pla\u00ADner?', ['osynliga tecken togs bort']],
  ])('is rid of signs that nobody sees: %j', async (value, remarks) => {
    const result = await importEdited(({ set, find }) => set('Frågor', find('Frågor', 'Har ni en plan?'), value));
    expect(listChangedLines(result, files).at(-1)).toBe('rounds/2018/parts/lss.yaml +    text: Har ni planer?');
    expect(result).toMatchObject({ remarks: remarks.map((message) => ({ cell: 'Frågor!D8', message })) });
  });

  it.each([' Har ni en plan? ', 'Har ni\nen plan?', 'Har ni\u00A0en plan?'])(
    'is none where only spaces differ: %j',
    async (value) => {
      const result = await importEdited(({ set, find }) => set('Frågor', find('Frågor', 'Har ni en plan?'), value));
      expect(result).toMatchObject({ kind: 'accepted', changes: [] });
    },
  );
});

describe('a workbook that was rearranged', () => {
  it('is read by its heads and its hidden columns: rows sorted, columns moved, a column of notes added', async () => {
    const result = await importEdited(({ set, find, rows }) => {
      set('Frågor', find('Frågor', 'Har ni en plan?'), 'Har ni planer?');
      const body = rows('Frågor').splice(3).toReversed();
      rows('Frågor').push(...body);
      for (const row of rows('Frågor').slice(2)) row.unshift(row.pop() ?? null);
      rows('Frågor')[2]?.push('Våra anteckningar');
      rows('Frågor')[3]?.push('Stämmer');
    });
    expect(listChangedLines(result, files)).toHaveLength(2);
    expect(result).toMatchObject({
      changes: [{ cell: 'Frågor!E4' }],
      remarks: [{ message: 'kolumnen Våra anteckningar hör inte till exporten och lästes inte' }],
    });
  });

  it('may have sheets of its own', async () => {
    const result = await importEdited(({ sheets }) => sheets.push({ name: 'Kommentarer', rows: [['Bra']] }));
    expect(result).toMatchObject({
      kind: 'accepted',
      remarks: [{ cell: 'Kommentarer', message: 'bladet hör inte till exporten och lästes inte' }],
    });
  });
});

describe('definitions that have changed since', () => {
  const other = changeFile('rounds/2018/parts/gemensam.yaml', 'Är den uppföljd?', 'Har den följts upp?');

  it('keep their own changes beside those of the workbook', async () => {
    const result = await importEdited(
      ({ set, find }) => set('Frågor', find('Frågor', 'Är den beslutad?'), 'Är den antagen?'),
      other,
    );
    expect(listChangedLines(result, other)).toEqual([
      'rounds/2018/parts/gemensam.yaml −        text: Är den beslutad?',
      'rounds/2018/parts/gemensam.yaml +        text: Är den antagen?',
    ]);
    expect(result).toMatchObject({ isOtherSet: true });
  });

  it('have what the workbook says already, where both made the same change', async () => {
    const result = await importEdited(
      ({ set, find }) => set('Frågor', find('Frågor', 'Är den uppföljd?'), 'Har den följts upp?'),
      other,
    );
    expect(result).toMatchObject({ kind: 'accepted', changes: [] });
  });

  it('take a change in an entry that has moved', async () => {
    const entry = '  - { kind: close, from: 2018-03-21, source: guide 21 }\n';
    const reminder = '  - { kind: reminder, from: 2018-02-26, source: guide 20 }\n';
    const moved = changeFile('rounds/2018/round.yaml', entry, reminder + entry);
    const result = await importEdited(({ set, find }) => {
      set('Omgångar & kalender', find('Omgångar & kalender', '2018-03-21'), '2018-03-22');
    }, moved);
    expect(listChangedLines(result, moved)).toEqual([
      `rounds/2018/round.yaml −${entry.trimEnd()}`,
      `rounds/2018/round.yaml +${entry.trimEnd().replace('03-21', '03-22')}`,
    ]);
  });
});

describe('shared questions', () => {
  it('are changed once, in the file that they share', async () => {
    const shared = readTestDefinitions(`${validFolder}/shared-question`);
    const edited = await editWorkbook(exportDefinitions(shared), ({ set, find }) => {
      const address = find('Delade frågor', 'Har den följts upp {uppfoljning}?');
      set('Delade frågor', address, 'Har den prövats {uppfoljning}?');
    });
    const result = await importDefinitions(edited, shared);
    expect(listChangedLines(result, shared)).toEqual([
      'shared/questions/planer.yaml −        text: Har den följts upp {uppfoljning}?',
      'shared/questions/planer.yaml +        text: Har den prövats {uppfoljning}?',
    ]);
  });
});
