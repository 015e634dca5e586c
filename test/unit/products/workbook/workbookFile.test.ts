// What the file itself must hold so that Excel, which repairs or refuses what it finds odd, opens it as it is.

import { a11y } from 'hucre';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildWorkbook } from '../../../../src/products/workbook/index.ts';
import { packCells, type ReleasedMeasure } from '../../../../src/stages/publication/index.ts';
import { buildReleaseFixture, ours } from '../../../support/buildReleaseFixture.ts';
import { type ReadWorkbook, readWorkbook } from '../../../support/readWorkbook.ts';

const register: ReleasedMeasure = {
  id: 'handlaggare',
  name: ours('Handläggare'),
  unit: ours('personer'),
  register: 'Personalregistret',
  period: '2017',
};

// A second version with an earlier round and a figure of a register, so that every tab has a table.
const { columns } = buildReleaseFixture();
const editedText = { version: 2, reason: 'Rättat', changeClass: 'answer' } as const;
const data = buildReleaseFixture({
  version: 2,
  columns: columns.map((column) => (column.code === 'LSS-B1' ? { ...column, registers: [register] } : column)),
  earlier: [packCells(buildReleaseFixture({ round: 2017 }))],
  changes: [
    {
      version: 2,
      level: 'unit',
      code: '0114',
      column: 'LSS-01',
      before: 'NEJ',
      after: 'JA',
      reason: 'Rättat svar',
      changeClass: 'answer',
    },
    {
      version: 2,
      level: 'unit',
      code: '0115',
      column: 'LSS-B1',
      before: '54.5',
      after: 'ILLOGICAL',
      reason: 'Rättat',
      changeClass: 'answer',
    },
  ],
  textChanges: [
    { ...editedText, column: 'LSS-01', kind: 'purpose', item: '', language: 'sv', before: 'Förr.', after: 'Nu.' },
    { ...editedText, kind: 'question', item: 'G2', language: 'en', before: '', after: 'Do you?' },
  ],
});
const bytes = buildWorkbook(data);
let file: ReadWorkbook;

beforeAll(async () => {
  file = await readWorkbook(bytes);
});

/** The order that the format demands of the parts of a worksheet. */
const elementOrder =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection autoFilter mergeCells conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks ignoredErrors drawing tableParts'.split(
    ' ',
  );

function listSheets(): readonly string[] {
  return file.paths.filter((path) => /^xl\/worksheets\/sheet\d+\.xml$/.test(path));
}

/** Rows of a tab by its name. */
function getRows(tab: string) {
  const sheet = file.book.sheets.find(({ name }) => name === tab);
  if (sheet === undefined) throw new Error(`The workbook has no tab ${tab}`);
  return sheet.rows;
}

describe('the file', () => {
  it('R-PUBLICATION-01 is the same bytes every time, whatever the zone of the machine', () => {
    const zone = process.env.TZ;
    const builds = ['Europe/Stockholm', 'Pacific/Auckland', 'America/Los_Angeles'].map((name) => {
      process.env.TZ = name;
      return buildWorkbook(data);
    });
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    for (const build of builds) expect(Buffer.compare(build, bytes)).toBe(0);
  });

  it('has the elements of every sheet in the order of the format, each at most once but for fills', () => {
    for (const path of listSheets()) {
      const inside = file.getPart(path).replace(/^[\s\S]*?<worksheet[^>]*>/, '');
      const names: string[] = [];
      let depth = 0;
      for (const [, closing, name = '', alone] of inside.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
        if (closing === '' && depth === 0 && name !== 'worksheet') names.push(name);
        if (closing === '/') depth -= 1;
        else if (alone === '') depth += 1;
      }
      const places = names.map((name) => elementOrder.indexOf(name));
      expect(places.every((place) => place >= 0)).toBe(true);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      const once = names.filter((name) => name !== 'conditionalFormatting');
      expect(new Set(once).size).toBe(once.length);
    }
  });

  it('R-PUBLICATION-21 has no merged, hidden, protected or calculated cells', () => {
    expect(listSheets().length).toBe(10);
    for (const path of listSheets()) {
      expect(file.getPart(path)).not.toMatch(/<mergeCell|hidden="|<sheetProtection|<f>/);
    }
  });

  it('names every relation and part of the file, and no other', () => {
    const types = file.getPart('[Content_Types].xml');
    const parts = file.paths.filter((path) => path.endsWith('.xml') && path !== '[Content_Types].xml');
    const named = [...types.matchAll(/PartName="\/([^"]+)"/g)].map((match) => match[1]);
    expect(named.toSorted()).toEqual(parts.toSorted());
    for (const [index, path] of listSheets().entries()) {
      const count = Number(/<tableParts count="(\d+)"/.exec(file.getPart(path))?.[1] ?? 0);
      const relations = `xl/worksheets/_rels/sheet${index + 1}.xml.rels`;
      const targets = file.paths.includes(relations)
        ? [...file.getPart(relations).matchAll(/Target="\.\.\/([^"]+)"/g)].map((match) => `xl/${match[1]}`)
        : [];
      expect(targets.length).toBe(count);
      expect(targets.every((target) => file.paths.includes(target))).toBe(true);
    }
  });

  it('writes every tab in quotes where a name or a link leads to it', () => {
    const names = [...file.getPart('xl/workbook.xml').matchAll(/<definedName [^>]*>([^<]*)</g)].map(
      (match) => match[1],
    );
    expect(names.length).toBeGreaterThan(4);
    expect(names).toContain("'Län och riket'!$A:$C,'Län och riket'!$3:$6");
    for (const name of names) expect(name).toMatch(/^'[^']+'!\$[A-Z\d]+:?\$?[A-Z\d$:]*(,'[^']+'!\$\d+:\$\d+)?$/);
  });

  it('leads from the first tab to every tab, and back to the legend', () => {
    const tabs = file.book.sheets.map((sheet) => sheet.name);
    const links = listSheets().map((path) =>
      [...file.getPart(path).matchAll(/<hyperlink ref="\w+" location="'([^']+)'!A1"/g)].map((match) => match[1]),
    );
    expect(links[0]).toEqual(tabs);
    expect(links[1]).toEqual(['Innehåll']);
    expect(links[2]).toEqual(['Innehåll']);
    for (const tab of [3, 4, 5]) expect(links[tab]).toEqual(['Innehåll']);
  });

  it('says title, author, version and language', () => {
    const core = file.getPart('docProps/core.xml');
    expect(core).toContain(
      '<dc:title>Öppna jämförelser 2018. Stöd till personer med funktionsnedsättning (LSS)</dc:title>',
    );
    expect(core).toContain('<dc:language>sv-SE</dc:language>');
    expect(core).toContain('<dcterms:created xsi:type="dcterms:W3CDTF">2018-06-14T06:00:00Z</dcterms:created>');
    expect(core).toContain('Påhittade uppgifter');
    expect(file.getPart('docProps/custom.xml')).toContain('<vt:lpwstr>2</vt:lpwstr>');
  });

  it('passes the audit of accessibility but for Data, which is a plain list on purpose', () => {
    const issues = a11y.audit(file.book, { minContrast: 7 }).map(({ code, location }) => `${code} ${location?.sheet}`);
    expect(issues).toEqual(['no-header-row Data']);
  });
});

describe('tables', () => {
  it('have unique names, and heads that are the texts of their cells', () => {
    const tables = file.book.sheets.flatMap((sheet) => (sheet.tables ?? []).map((table) => ({ sheet, table })));
    expect(tables.map(({ table }) => table.name)).toEqual(
      expect.arrayContaining(['Kommun2018', 'Grupper2018', 'Bakgrundsmatt2018', 'Analysstod2018', 'Andringar2018']),
    );
    expect(new Set(tables.map(({ table }) => table.name)).size).toBe(tables.length);
    for (const { sheet, table } of tables) {
      const [first = '', last = ''] = (table.range ?? '').split(':');
      const row = Number(first.replace(/\D/g, '')) - 1;
      expect(first).toMatch(/^A\d+$/);
      const heads = table.columns.map((column) => column.name);
      expect(sheet.rows[row]?.slice(0, heads.length)).toEqual(heads);
      expect(new Set(heads.map((head) => head.toLowerCase())).size).toBe(heads.length);
      const lines = sheet.rows.slice(row + 1, Number(last.replace(/\D/g, '')));
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) {
        for (let column = 0; column < heads.length; column += 1) expect(line[column] ?? '').not.toBe('');
      }
    }
  });

  it('R-PUBLICATION-05 R-PUBLICATION-06 R-PUBLICATION-09 head each column with short name, under dimension, area and code', () => {
    const rows = file.book.sheets[1]?.rows ?? [];
    expect(rows[5]?.slice(0, 9)).toEqual([
      'Länskod',
      'Län',
      'Kommunkod',
      'Kommun eller enhet',
      'Typ',
      'Invånargrupp',
      'SKR-grupp',
      'Socioekonomisk grupp',
      'Svarade',
    ]);
    expect(rows.slice(2, 6).map((row) => row[10])).toEqual([
      'Individanpassad',
      'Intern samordning i enskilda ärenden',
      'LSS-02.1',
      'Rutin för samordning med ekonomiskt bistånd',
    ]);
    expect(rows[6]?.slice(0, 9)).toEqual([
      '01',
      'Stockholms län',
      '0114',
      'Upplands Väsby',
      'kommun',
      '2',
      'A2',
      'Uppgift saknas',
      'Ja',
    ]);
    expect(rows[8]?.[3]).toBe('Stockholm – Bromma');
    expect(rows[10]?.[8]).toBe('Nej');
    expect(rows.length).toBe(6 + data.units.length);
  });

  it('R-PUBLICATION-07 keep background measures on a tab of their own, as numbers', () => {
    const rows = getRows('Bakgrundsmått');
    expect(rows[5]?.slice(9)).toEqual(['Handläggare med socionomexamen']);
    expect(rows.slice(6).map((row) => row[9])).toEqual([
      54.5,
      100,
      'Kan ej lämna uppgift',
      'Redovisas ej, motsägande uppgifter',
      'Ej svar',
      80,
      66.7,
      0,
      73.1,
    ]);
  });

  it('keep measures made of figures of registers on Nyckeltal too, with register and period over each', () => {
    const rows = getRows('Nyckeltal');
    expect(rows.slice(2, 6).map((row) => row[9])).toEqual([
      'Handläggare: Personalregistret',
      '2017',
      'LSS-B1',
      'Handläggare med socionomexamen',
    ]);
    expect(rows.slice(6).map((row) => row[9])).toEqual(
      getRows('Bakgrundsmått')
        .slice(6)
        .map((row) => row[9]),
    );
  });

  it('R-PUBLICATION-10 R-DOCUMENTATION-07 describe each column on one row of Analysstöd', () => {
    const rows = getRows('Analysstöd');
    expect(rows.slice(3).map((row) => row[0])).toEqual(data.columns.map((column) => column.code));
    const heads = rows[2] ?? [];
    const read = (head: string): unknown => rows[4]?.[heads.indexOf(head)];
    expect(read('Datatäckning')).toBe('89 procent: 8 av 9 enheter besvarade delen Gemensam del');
    expect(read('Redovisningsnivåer')).toBe('kommun, stadsdelsområde, storstad, län, riket, storleksgrupp, SKR-grupp');
    expect(read('Jämförbart med året före')).toBe(
      '2017: Jämförbarheten påverkas. Perioden för uppföljning har ändrats.',
    );
    expect(read('Regler i ord')).toContain('Delvis: svaret på G2 är ”Ja” och svaret på G2a är ”Nej”');
    expect(read('Regler i ord')).toContain('I övriga fall: Nej');
  });

  it('R-DOCUMENTATION-05 take the numbers of the method from the data', () => {
    const texts = getRows('Metod och kvalitet').map((row) => row.join('|'));
    expect(texts).toContain('Gemensam del|9|8|89|90');
    expect(texts.some((text) => text.includes('9 enheter: 7 kommuner och 2 stadsdelsområden.'))).toBe(true);
    expect(texts.some((text) => text.includes('Stockholm (2).'))).toBe(true);
    expect(texts.some((text) => text.includes('fler än 20 procent'))).toBe(true);
  });

  it('log versions, and changes cell by cell with names, words, class and reason', () => {
    const rows = getRows('Ändringar').map((row) => row.filter((cell) => cell !== null));
    const kind = 'ett svar är rättat';
    expect(rows.slice(2)).toEqual([
      ['Versioner'],
      ['Version', 'Vad som rättades', 'Ändrade uppgifter i området', 'Skäl', 'Ändrade texter'],
      [2, kind, 2, 'Rättat svar', 2],
      ['Ändrade uppgifter'],
      ['Version', 'Nivå', 'Kod', 'Namn', 'Kolumn', 'Tidigare', 'Nu', 'Vad som rättades', 'Skäl'],
      [2, 'Enhet', '0114', 'Upplands Väsby', 'LSS-01', 'Nej', 'Ja', kind, 'Rättat svar'],
      [2, 'Enhet', '0115', 'Vallentuna', 'LSS-B1', 54.5, 'Redovisas ej, motsägande uppgifter', kind, 'Rättat'],
      ['Ändrade texter'],
      ['Version', 'Gäller', 'Språk', 'Text', 'Kolumn', 'Tidigare', 'Nu', 'Vad som rättades', 'Skäl'],
      [2, 'Jourverksamhet med socionom', 'svenska', 'Syfte', 'LSS-01', 'Förr.', 'Nu.', kind, 'Rättat'],
      [2, 'Hela området', 'engelska', 'Fråga G2', 'alla', 'fanns inte', 'Do you?', kind, 'Rättat'],
    ]);
  });
});

describe('fills', () => {
  /** Word and colour of every rule of a tab. */
  function listFills(sheet: number): Readonly<Record<string, string>> {
    const styles = [...file.getPart('xl/styles.xml').matchAll(/<dxf>(.*?)<\/dxf>/g)].map((match) => match[1] ?? '');
    const rules = file
      .getPart(`xl/worksheets/sheet${sheet}.xml`)
      .matchAll(/<cfRule[^>]*dxfId="(\d+)"[^>]*><formula>&quot;([^<]*)&quot;</g);
    return Object.fromEntries(
      [...rules].map(([, style, word = '']) => {
        const [, pattern, colour] =
          /patternType="(\w+)"><fgColor rgb="\w+"\/><bgColor rgb="FF(\w+)"/.exec(styles[Number(style)] ?? '') ?? [];
        return [word, `${pattern} ${colour}`];
      }),
    );
  }

  it('R-COLOUR-01 R-COLOUR-02 R-COLOUR-03 R-PUBLICATION-08 follow the word in the cell', () => {
    const fills = listFills(2);
    expect({ Ja: fills.Ja, Delvis: fills.Delvis, Nej: fills.Nej, 'Ej aktuellt': fills['Ej aktuellt'] }).toEqual({
      Ja: 'solid A9DCD3',
      Delvis: 'solid FDEAB0',
      Nej: 'solid E9A08C',
      'Ej aktuellt': undefined,
    });
    expect(fills['Ej svar']).toBe('lightUp F6F4EF');
    expect(Object.keys(fills).length).toBe(14);
  });

  it('R-COLOUR-04 give background measures and shares no colour, only the hatch of what is not there', () => {
    for (const sheet of [3, 5]) {
      const fills = listFills(sheet);
      expect(new Set(Object.values(fills))).toEqual(new Set(['lightUp F6F4EF']));
      expect(Object.keys(fills).length).toBe(11);
      expect(fills.Ja).toBeUndefined();
    }
  });
});
