// What is said of files that were edited, mixed up or made to do harm.

import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  describeWordProblem,
  describeWordRefusal,
  readWordQuestionnaire,
  type WordReading,
  wordFileLimits,
  writeWordQuestionnaire,
} from '../../../../src/products/document/index.ts';
import { getPart } from '../../../../src/stages/definition/index.ts';
import { documentReading } from '../../../../src/texts/sv/documentReading.ts';
import { editDocument } from '../../../support/editDocument.ts';
import { loadRealRound } from '../../../support/loadRealRound.ts';
import { buildQuestionnaireContent, testDefinitionHash } from '../../../support/questionnaireDocuments.ts';

const { round } = loadRealRound(2018);
const part = getPart(round, 'barn');
const answers = new Map([
  ['B1', '12.5'],
  ['B1a', '10'],
  ['B91[oppenvard]', 'JA'],
]);
const file = writeWordQuestionnaire(buildQuestionnaireContent(round, 'barn', { answers }));

type Expected = Partial<Parameters<typeof readWordQuestionnaire>[1]>;

function read(bytes: Uint8Array, expected: Expected = {}): WordReading {
  const own = { round: 2018, part, unit: '0186', definitionHash: testDefinitionHash };
  return readWordQuestionnaire(bytes, { ...own, ...expected });
}

/** The file with a part of it changed; a part that becomes undefined is taken away. */
const change = (path: string, edit: (xml: string) => string | undefined, bytes = file) =>
  editDocument(bytes, path, edit);
const editText = (edit: (xml: string) => string) => change('word/document.xml', edit);

/** The content control of a field, with its bookmark. */
function findControl(xml: string, tag: string): string {
  const place = xml.indexOf(`<w:tag w:val="${tag}"/>`);
  expect(place, tag).toBeGreaterThan(0);
  const start = xml.lastIndexOf('<w:bookmarkStart', place);
  return xml.slice(start, xml.indexOf('</w:sdt>', place) + '</w:sdt>'.length);
}

const fill = (tag: string, text: string) =>
  editText((xml) => {
    const control = findControl(xml, tag);
    const filled = control.replace(/<w:showingPlcHdr\/>/, '').replace(/<w:t [^>]*>[^<]*<\/w:t>/, `<w:t>${text}</w:t>`);
    return xml.replace(control, () => filled);
  });

function listProblems(reading: WordReading): readonly string[] {
  if (reading.kind === 'refused') throw new Error(`Refused: ${reading.refusal.kind}`);
  return reading.problems.map((problem) => {
    const { where, what } = describeWordProblem(problem, part, documentReading, 'sv');
    return `${where}: ${what}`;
  });
}

describe('an edited Word questionnaire', () => {
  it('is read with its answers when nothing is wrong', () => {
    expect(read(file)).toMatchObject({ kind: 'read', answers, comments: new Map(), problems: [] });
  });

  it.each([
    ['12', '12'],
    ['1 250,5', '1250.5'],
    ['007', '7'],
  ])('takes the number %s as %s', (written, value) => {
    const reading = read(fill('a:B1', written));
    expect(reading.kind === 'read' && reading.answers.get('B1')).toBe(value);
    expect(listProblems(reading)).toEqual([]);
  });

  it('tells of text where a number should be, and does not take it', () => {
    const reading = read(fill('a:B1', 'ungefär tolv'));
    expect(listProblems(reading)).toEqual([
      'Fråga B1: Där ett tal ska stå står ”ungefär tolv”. Skriv talet med siffror.',
    ]);
    expect(reading.kind === 'read' && [...reading.answers.keys()]).toEqual(['B1a', 'B91[oppenvard]']);
  });

  it('tells of a number beside the box that says that it cannot be given', () => {
    const control = (xml: string) => findControl(xml, 'k:B1');
    const reading = read(
      editText((xml) => xml.replace(control(xml), control(xml).replace('checked w14:val="0"', 'checked w14:val="1"'))),
    );
    expect(listProblems(reading)).toEqual([
      'Fråga B1: Både talet ”12,5” och rutan för att uppgiften inte kan lämnas är ifyllda. Inget av dem är läst.',
    ]);
  });

  it('tells of a choice that is none, and suggests the one that is near', () => {
    const reading = read(fill('a:B91[oppenvard]', 'Ja, har samanställt på gruppnivå'));
    expect(listProblems(reading)).toEqual([
      'Fråga B91, Öppenvård: ”Ja, har samanställt på gruppnivå” finns inte bland svaren. Menade ni ”Ja, har sammanställt på gruppnivå”?',
    ]);
  });

  it('takes a choice written in other letters, or as its code', () => {
    for (const written of ['ja, har sammanställt  på gruppnivå', 'JA']) {
      const reading = read(fill('a:B91[oppenvard]', written));
      expect(reading.kind === 'read' && reading.answers.get('B91[oppenvard]')).toBe('JA');
    }
  });

  it('tells of each field that is gone', () => {
    const reading = read(
      editText((xml) => xml.replace(findControl(xml, 'a:B1'), '').replace(findControl(xml, 'c:B2'), '')),
    );
    expect(listProblems(reading)).toEqual([
      'Fråga B1: Svarsfältet är borttaget. Svara på sidan i stället, eller hämta dokumentet igen.',
      'Fråga B2: Fältet för kommentar är borttaget.',
    ]);
  });

  it('tells of a field that is there twice with different answers, and takes neither', () => {
    const reading = read(
      editText((xml) => {
        const control = findControl(xml, 'a:B1');
        return xml.replace(control, control + control.replace('12,5', '13'));
      }),
    );
    expect(listProblems(reading)).toEqual([
      'Fråga B1: Svarsfältet finns flera gånger med olika svar. Inget av dem är läst.',
    ]);
    expect(reading.kind === 'read' && reading.answers.has('B1')).toBe(false);
  });

  it('takes a field that is there twice and says the same', () => {
    const reading = read(editText((xml) => xml.replace(findControl(xml, 'a:B1'), (control) => control + control)));
    expect(reading.kind === 'read' && reading.answers.get('B1')).toBe('12.5');
  });

  it('tells of what is written beside the fields, with the question that it stands under', () => {
    const added = '<w:p><w:r><w:t>Vi har tretton sedan mars.</w:t></w:r></w:p>';
    const reading = read(
      editText((xml) => {
        const control = findControl(xml, 'c:B1');
        const end = xml.indexOf('</w:p>', xml.indexOf(control) + control.length) + '</w:p>'.length;
        return xml.slice(0, end) + added + xml.slice(end);
      }),
    );
    expect(listProblems(reading)).toEqual([
      'Fråga B1: Utanför svarsfälten står ”Vi har tretton sedan mars.”. Det räknas inte som svar. Flytta det till ett svarsfält eller till kommentaren.',
    ]);
  });

  it('sees a digit that is typed right after a field', () => {
    const reading = read(
      editText((xml) => xml.replace(findControl(xml, 'a:B1'), (control) => `${control}<w:r><w:t>7</w:t></w:r>`)),
    );
    expect(listProblems(reading)).toHaveLength(1);
    expect(listProblems(reading)[0]).toContain('Fråga B1: Utanför svarsfälten står ”Svar: 7 årsarbetare”');
  });

  it('leaves out what a tracked change has removed, and takes what it has added', () => {
    const reading = read(
      editText((xml) => {
        const control = findControl(xml, 'a:B1');
        const tracked =
          '<w:del w:id="9001"><w:r><w:delText>12,5</w:delText></w:r></w:del><w:ins w:id="9002"><w:r><w:t>14</w:t></w:r></w:ins>';
        return xml.replace(control, control.replace(/<w:r><w:t [^>]*>12,5<\/w:t><\/w:r>/, tracked));
      }),
    );
    expect(reading.kind === 'read' && reading.answers.get('B1')).toBe('14');
  });

  it('takes a field that Word has emptied for empty', () => {
    const emptied = editText((xml) => {
      const control = findControl(xml, 'a:B1');
      const placeholder = control
        .replace('<w:lock', '<w:showingPlcHdr/><w:lock')
        .replace('12,5', 'Klicka eller tryck här för att ange text.');
      return xml.replace(control, placeholder);
    });
    const reading = read(emptied);
    expect(listProblems(reading)).toEqual([]);
    expect(reading.kind === 'read' && reading.answers.has('B1')).toBe(false);
  });

  it('tells that the questions have been revised since', () => {
    expect(listProblems(read(file, { definitionHash: 'b'.repeat(64) }))).toEqual([
      'Hela filen: Frågorna har setts över sedan filen hämtades. Svaren är lästa, men jämför med frågorna som de står på sidan nu.',
    ]);
  });

  it('is read by its tags where the hidden part is lost, and says so', () => {
    const reading = read(change('customXml/item1.xml', () => undefined));
    expect(reading).toMatchObject({ kind: 'read', answers });
    expect(listProblems(reading)).toHaveLength(1);
    expect(listProblems(reading)[0]).toContain('text utanför svarsfälten har inte kunnat letas upp');
  });

  it('tells of fields that the link does not open', () => {
    const questions = part.questions.filter(({ code }) => !code.startsWith('B91'));
    const reading = read(file, { part: { ...part, questions } });
    expect(reading.kind === 'read' && [...reading.answers.keys()]).toEqual(['B1', 'B1a']);
    expect(listProblems(reading).some((line) => line.includes('Fältet a:B91[oppenvard] hör inte till'))).toBe(true);
  });
});

describe('a file that is not read at all', () => {
  const expected = { round: '2018', part: 'Barn', unit: 'Lidingö' };
  const explain = (reading: WordReading) => {
    if (reading.kind === 'read') throw new Error('The file was read');
    return describeWordRefusal(reading.refusal, expected, documentReading);
  };

  it('says which round, part or unit it is for', () => {
    expect(explain(read(file, { round: 2024 }))).toContain('Filen hör till omgången 2018.');
    expect(explain(read(file, { part: getPart(round, 'lss') }))).toContain('Filen hör till delen barn.');
    expect(explain(read(file, { unit: '0114' }))).toContain('Filen är gjord för 0186');
  });

  it('may be for anybody', () => {
    const open = writeWordQuestionnaire(buildQuestionnaireContent(round, 'barn', { unit: undefined }));
    expect(read(open, { unit: '0114' }).kind).toBe('read');
  });

  it.each([
    ['nothing', new Uint8Array(), 'notWord'],
    ['a text', strToU8('Hej'), 'notWord'],
    ['a file cut short', file.slice(0, file.length / 2), 'notWord'],
    ['a workbook', zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), 'notWord'],
    [
      'a document of somebody else',
      change(
        'customXml/item1.xml',
        () => undefined,
        change('docProps/custom.xml', () => undefined),
      ),
      'notOurs',
    ],
    ['broken text', editText((xml) => xml.slice(0, -30)), 'broken'],
    [
      'entities',
      editText((xml) => xml.replace('<w:document', '<!DOCTYPE x [<!ENTITY a "aaaa">]><w:document')),
      'entities',
    ],
    ['an unknown entity', editText((xml) => xml.replace('12,5', '&a;')), 'broken'],
    [
      'endless depth',
      editText((xml) => xml.replace('</w:body>', `${'<w:p>'.repeat(5000)}${'</w:p>'.repeat(5000)}</w:body>`)),
      'tooDeep',
    ],
    ['a file above the limit', new Uint8Array(wordFileLimits.bytes + 1), 'tooLarge'],
    [
      'parts beyond count',
      zipSync({ ...Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`a${index}`, new Uint8Array()])) }),
      'tooLarge',
    ],
    [
      'a part that swells',
      change('word/document.xml', (xml) => xml + ' '.repeat(wordFileLimits.partBytes)),
      'tooLarge',
    ],
  ])('%s', (_, bytes, kind) => {
    const reading = read(bytes);
    expect(reading).toEqual({ kind: 'refused', refusal: { kind } });
    expect(explain(reading).length).toBeGreaterThan(20);
  });

  it('is stopped when a part swells beyond what it claims', () => {
    const swollen = change('word/document.xml', (xml) => xml + ' '.repeat(1_000_000));
    // The claimed size stands in the directory at the end and before the part.
    const view = new DataView(swollen.buffer, swollen.byteOffset, swollen.byteLength);
    for (let place = 0; place < swollen.length - 46; place++) {
      const signature = view.getUint32(place, true);
      const sizeAt = signature === 0x02014b50 ? place + 24 : signature === 0x04034b50 ? place + 22 : undefined;
      if (sizeAt !== undefined && view.getUint32(sizeAt, true) > 1_000_000) view.setUint32(sizeAt, 2000, true);
    }
    expect(read(swollen).kind).toBe('refused');
  });

  it('never throws, whichever byte is changed', () => {
    for (let place = 0; place < file.length; place += 97) {
      const damaged = file.slice();
      damaged[place] = (damaged[place] ?? 0) ^ 0xff;
      expect(['read', 'refused']).toContain(read(damaged).kind);
    }
  });
});
