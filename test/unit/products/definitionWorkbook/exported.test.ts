// The workbook as it is written: what it holds, what is open, and that no text of the definitions is left out.

import { beforeAll, describe, expect, it } from 'vitest';
import { readDefinitionFiles } from '../../../../src/adapters/files/readDefinitionFiles.ts';
import { readMemory } from '../../../../src/products/definitionWorkbook/readMemory.ts';
import { readWorkbookCells } from '../../../../src/products/definitionWorkbook/readWorkbookCells.ts';
import { readTestDefinitions, validFolder } from '../../../definitions/readTestDefinitions.ts';
import { exportDefinitions, readDefinitions } from '../../../support/definitionWorkbook.ts';
import { type ReadWorkbook, readWorkbook } from '../../../support/readWorkbook.ts';

const files = readDefinitionFiles('definitions');
const tabs = [
  'Läs mig',
  'Omgångar & kalender',
  'Frågor',
  'Delade frågor',
  'Svarsalternativ',
  'Delfrågor',
  'Begrepp',
  'Indikatorer',
  'Delade indikatorer',
  'Avvikelser & öppna fält',
  'Övriga texter',
  '_jamfor',
];
let bytes: Uint8Array;
let workbook: ReadWorkbook;

beforeAll(async () => {
  bytes = exportDefinitions(files);
  workbook = await readWorkbook(bytes);
});

/** Rows of a tab as text by head. */
function readTab(tab: string): readonly Readonly<Record<string, string>>[] {
  const rows = workbook.book.sheets.find(({ name }) => name === tab)?.rows ?? [];
  const heads = (rows[2] ?? []).map(String);
  return rows.slice(3).map((row) => Object.fromEntries(heads.map((head, index) => [head, String(row[index] ?? '')])));
}

describe('the workbook of the real definitions', () => {
  it('has the tabs in their order, the last one hidden', () => {
    expect(workbook.book.sheets.map(({ name }) => name)).toEqual(tabs);
    expect(
      workbook.book.sheets.filter(({ hidden, veryHidden }) => hidden || veryHidden).map(({ name }) => name),
    ).toEqual(['_jamfor']);
  });

  it('has every text and date of the YAML files open in exactly one cell', async () => {
    const { yamlFiles } = readDefinitions(files);
    const wanted = [...yamlFiles.values()].flatMap(({ leaves }) =>
      leaves
        .filter(({ kind }) => kind === 'text' || kind === 'date' || kind === 'month')
        .map((leaf) => `${leaf.file} ${leaf.place}`),
    );
    const memory = readMemory((await readWorkbookCells(bytes)) ?? []);
    const open =
      memory.kind === 'known'
        ? memory.sheets.flatMap(({ rows }) => rows.flatMap(({ leaves }) => [...leaves.values()]))
        : [];
    const places = open.map(({ file, place }) => `${file} ${place}`);
    expect(wanted.length).toBeGreaterThan(2000);
    expect(new Set(places).size).toBe(places.length);
    expect(wanted.filter((place) => !places.includes(place))).toEqual([]);
  });

  it('shows every question of every round, in the order of the form', () => {
    const { set } = readDefinitions(files);
    const questions = [...(set?.rounds.values() ?? [])].flatMap((round) =>
      round.parts.flatMap((part) => part.questions.map((question) => `${round.year} ${part.code} ${question.code}`)),
    );
    expect(questions.length).toBeGreaterThan(200);
    expect(readTab('Frågor').map((row) => `${row.Omgång} ${row.Del} ${row.Kod}`)).toEqual(questions);
  });

  it('shows every description, and each column of those that have several', () => {
    const { set } = readDefinitions(files);
    const codes = [...(set?.rounds.values() ?? [])].flatMap((round) =>
      round.descriptions.flatMap(({ id, columns }) =>
        [id, ...columns.map(({ code }) => code).filter((code) => code !== id)].map((code) => `${round.year} ${code}`),
      ),
    );
    const shown = readTab('Indikatorer').map((row) => `${row.Omgång} ${row.Kod}`);
    expect(codes.length).toBeGreaterThan(300);
    expect(shown.toSorted()).toEqual(codes.toSorted());
  });

  it('tells rules in words and as they are written', () => {
    const row = readTab('Indikatorer').find(({ Omgång, Kod }) => Omgång === '2018' && Kod === 'LSS-01');
    expect(row?.['Regel i ord']).toBe('Ja: fråga G1 är besvarad med ”Ja”\nI övriga fall: Nej');
    expect(row?.['Regeln som den är skriven']).toBe('JA: G1 = JA\notherwise: NEJ');
  });

  it('keeps heads in view, has filters, and hides file and place', () => {
    for (const tab of tabs.slice(1, -1)) {
      const sheet = workbook.book.sheets.find(({ name }) => name === tab);
      expect(sheet?.freezePane?.rows, tab).toBe(3);
      expect(sheet?.tables?.[0]?.name, tab).toMatch(/^[A-Za-z]+$/);
      expect(
        sheet?.columns?.slice(-2).map(({ hidden }) => hidden),
        tab,
      ).toEqual([true, true]);
      expect(sheet?.protection?.sheet, tab).toBe(true);
    }
  });

  it('opens only cells that can be changed, and tints them', () => {
    const sheet = workbook.book.sheets.find(({ name }) => name === 'Begrepp');
    const styleOf = (column: number) => sheet?.cells?.get(`3,${column}`)?.style;
    expect(styleOf(1)?.protection?.locked).toBe(false);
    expect(styleOf(0)?.protection?.locked).not.toBe(false);
    expect(styleOf(1)?.fill).not.toEqual(styleOf(0)?.fill);
  });

  it('warns of dates that are too long or too short, in every open date and nowhere else', () => {
    const sheet = workbook.book.sheets.find(({ name }) => name === 'Omgångar & kalender');
    const [validation] = sheet?.dataValidations ?? [];
    expect(validation).toMatchObject({ type: 'textLength', errorStyle: 'warning', formula1: '4', formula2: '10' });
    expect(validation?.range.split(' ')).toContain('D4:D4');
    expect(workbook.book.sheets.find(({ name }) => name === 'Begrepp')?.dataValidations ?? []).toEqual([]);
  });

  it('leads from a text that is shown only to the cell in which it is changed', () => {
    const sheet = workbook.book.sheets.find(({ name }) => name === 'Frågor');
    const column = (sheet?.rows[2] ?? []).indexOf('Ändras i');
    const links = (sheet?.rows ?? []).flatMap((row, index) => {
      const [tab, number] = String(row[column] ?? '').split(/, rad |\n/);
      return number === undefined ? [] : [[tab, number, sheet?.cells?.get(`${index},${column}`)?.hyperlink?.location]];
    });
    expect(links.length).toBeGreaterThan(50);
    for (const [tab, number, location] of links) expect(location).toMatch(new RegExp(`^'${tab}'![A-Z]+${number}$`));
  });

  it('gives the same bytes twice', () => {
    expect(exportDefinitions(files)).toEqual(bytes);
  });
});

describe('the workbook of one round', () => {
  it('shows that round, and what all rounds share', async () => {
    const { book } = await readWorkbook(exportDefinitions(files, [2018]));
    const years = (tab: string): readonly string[] => {
      const rows = book.sheets.find(({ name }) => name === tab)?.rows.slice(3) ?? [];
      return [...new Set(rows.map((row) => String(row[0])))];
    };
    expect(years('Frågor')).toEqual(['2018']);
    expect(years('Indikatorer')).toEqual(['2018']);
    expect(
      book.sheets
        .find(({ name }) => name === 'Övriga texter')
        ?.rows.flat()
        .join('\n'),
    ).not.toContain('rounds/2024/');
  });
});

describe('shared questions', () => {
  it('are read where they are used, and changed on their own row, with placeholders as written', async () => {
    const shared = readTestDefinitions(`${validFolder}/shared-question`);
    const { book } = await readWorkbook(exportDefinitions(shared));
    const read = (tab: string) => book.sheets.find(({ name }) => name === tab)?.rows ?? [];
    const heads = read('Frågor')[2] ?? [];
    const used = read('Frågor').find((row) => row[heads.indexOf('Ändras i')] === 'Delade frågor, rad 4');
    const sharedRow = read('Delade frågor')[3] ?? [];
    expect(used?.[heads.indexOf('Text')]).toMatch(/den 1 februari 2018/);
    expect(sharedRow[(read('Delade frågor')[2] ?? []).indexOf('Text')]).toMatch(/\{matdag\}/);
    expect(sharedRow[(read('Delade frågor')[2] ?? []).indexOf('Används av')]).toMatch(/^2018: L\d/);
  });
});
