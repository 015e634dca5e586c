import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { editFiles } from '../../../../../src/stages/definition/editingFiles/editFiles.ts';
import { chooseRuns } from '../../../../support/propertyRuns.ts';

const source = `# Förklaring överst
part: gemensam   # kommentar bredvid
texts:
  plain: Har ni en rutin?
  single: 'Det heter ''så'''
  double: "Rad"
  folded: >-
    Har ni den 1 februari 2018 en skriftlig rutin, beslutad på ledningsnivå, för hur områdena inom socialtjänsten ska
    samordna sig i enskilda ärenden? Svara för hela kommunen, också om delarna har olika chefer och olika lokaler i
    kommunen.

  # En kommentar mellan
  clipped: >
    Kort text.
  literal: |-
    Första raden
    Andra raden
list:
  - { code: A, label: Ja, date: 2018-02-01, months: 12 }
  - { code: B, label: "Nej, inte", date: open }
  - JA: Ja, för alla
  - fri text
last: slut
`;

function edit(place: string, value: string | number): string {
  return editFiles(new Map([['a.yaml', source]]), [{ file: 'a.yaml', place, value }]).get('a.yaml') ?? '';
}

/** Lines that went away and lines that came. */
function diff(after: string): readonly string[] {
  const [before, now] = [source.split('\n'), after.split('\n')];
  return [
    ...before.filter((line) => !now.includes(line)).map((line) => `−${line}`),
    ...now.filter((line) => !before.includes(line)).map((line) => `+${line}`),
  ];
}

describe('editFiles', () => {
  it.each<readonly [place: string, value: string | number, lines: readonly string[]]>([
    ['texts/plain', 'Har ni en plan?', ['−  plain: Har ni en rutin?', '+  plain: Har ni en plan?']],
    ['texts/plain', 'Nej: inte nu', ['−  plain: Har ni en rutin?', '+  plain: "Nej: inte nu"']],
    ['texts/plain', 'nr #1', ['−  plain: Har ni en rutin?', '+  plain: "nr #1"']],
    ['texts/plain', 'true', ['−  plain: Har ni en rutin?', '+  plain: "true"']],
    ['texts/plain', '12', ['−  plain: Har ni en rutin?', '+  plain: "12"']],
    ['texts/single', "Det heter 'sådan'", ["−  single: 'Det heter ''så'''", "+  single: 'Det heter ''sådan'''"]],
    ['texts/double', 'Rad "två"', ['−  double: "Rad"', '+  double: "Rad \\"två\\""']],
    ['part', 'gemensamma', ['−part: gemensam   # kommentar bredvid', '+part: gemensamma   # kommentar bredvid']],
    ['texts/clipped', 'Kortare text.', ['−    Kort text.', '+    Kortare text.']],
    ['texts/literal', 'Första raden\nTredje raden', ['−    Andra raden', '+    Tredje raden']],
    [
      'list/A/label',
      'Ja, {helt}',
      [
        '−  - { code: A, label: Ja, date: 2018-02-01, months: 12 }',
        '+  - { code: A, label: "Ja, {helt}", date: 2018-02-01, months: 12 }',
      ],
    ],
    [
      'list/A/date',
      '2018-03-01',
      [
        '−  - { code: A, label: Ja, date: 2018-02-01, months: 12 }',
        '+  - { code: A, label: Ja, date: 2018-03-01, months: 12 }',
      ],
    ],
    [
      'list/A/months',
      24,
      [
        '−  - { code: A, label: Ja, date: 2018-02-01, months: 12 }',
        '+  - { code: A, label: Ja, date: 2018-02-01, months: 24 }',
      ],
    ],
    [
      'list/B/date',
      '2018-03-01',
      ['−  - { code: B, label: "Nej, inte", date: open }', '+  - { code: B, label: "Nej, inte", date: 2018-03-01 }'],
    ],
    ['list/JA/JA', 'Ja, alla', ['−  - JA: Ja, för alla', '+  - JA: Ja, alla']],
    ['list/fri text', 'annan text', ['−  - fri text', '+  - annan text']],
    ['last', 'inte slut', ['−last: slut', '+last: inte slut']],
  ])('%s as %j changes its own line and no other', (place, value, lines) => {
    expect(diff(edit(place, value))).toEqual(lines);
  });

  it('changes one line of a folded text when one word changes', () => {
    const [line, , third] = source.split('\n').slice(7);
    const text = `${line} ${source.split('\n')[8]} ${third}`.replace(/ +/g, ' ').trim();
    expect(diff(edit('texts/folded', text.replace('också', 'även')))).toEqual([
      '−    samordna sig i enskilda ärenden? Svara för hela kommunen, också om delarna har olika chefer och olika lokaler i',
      '+    samordna sig i enskilda ärenden? Svara för hela kommunen, även om delarna har olika chefer och olika lokaler i',
    ]);
  });

  it('folds a text that has become too long for its line', () => {
    const long = `Har ni ${'en mycket lång text, '.repeat(8)}slut?`;
    const after = edit('texts/plain', long);
    expect(after.split('\n').every((line) => line.length <= 120)).toBe(true);
    expect(after).toContain('  plain: >-\n    Har ni en mycket');
    expect(parse(after).texts.plain).toBe(long);
  });

  it('leaves a text that stands beside a comment on its line, however long', () => {
    const after = edit('part', 'x'.repeat(150));
    expect(after.split('\n')[1]).toBe(`part: ${'x'.repeat(150)}   # kommentar bredvid`);
  });

  it('makes several edits of one file, where one changes the name by which a place is known', () => {
    const edited = editFiles(new Map([['a.yaml', source]]), [
      { file: 'a.yaml', place: 'list/fri text', value: 'annan text' },
      { file: 'a.yaml', place: 'list/A/label', value: 'Jo' },
      { file: 'a.yaml', place: 'texts/plain', value: 'Ny' },
    ]);
    const data = parse(edited.get('a.yaml') ?? '');
    expect([data.list[3], data.list[0].label, data.texts.plain]).toEqual(['annan text', 'Jo', 'Ny']);
  });

  it.each(['*-', '&a', '!b', '- a', 'a: b', '#', '@', '%'])(
    'writes %s in quotes, since YAML would read it otherwise',
    (text) => {
      expect(parse(edit('texts/plain', text)).texts.plain).toBe(text);
    },
  );

  it('writes any text so that it is read as it was given, and nothing else changes', () => {
    const paths = [
      ['texts/plain', (data: typeof parsed) => data.texts.plain],
      ['texts/single', (data: typeof parsed) => data.texts.single],
      ['texts/folded', (data: typeof parsed) => data.texts.folded],
      ['texts/literal', (data: typeof parsed) => data.texts.literal],
      ['list/A/label', (data: typeof parsed) => data.list[0]?.label],
      ['list/fri text', (data: typeof parsed) => data.list[3]],
    ] as const;
    const parsed = parse(source) as { texts: Record<string, string>; list: { label?: string }[] };
    const words = fc
      .array(fc.stringMatching(/^[a-zåäö0-9:#'"{}[\],&*!|>%@`?-]{1,12}$/), { minLength: 1, maxLength: 25 })
      .map((list) => list.join(' '));
    fc.assert(
      fc.property(fc.constantFrom(...paths), words, ([place, get], text) => {
        expect(get(parse(edit(place, text)))).toBe(text);
      }),
      chooseRuns(300),
    );
  });

  it('refuses a place that is not there', () => {
    expect(() => edit('texts/finns-inte', 'x')).toThrow('There is no place texts/finns-inte');
  });
});
