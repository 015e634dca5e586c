import { describe, expect, it } from 'vitest';
import {
  addTextChanges,
  listTextChanges,
  type ReleaseData,
  type ReleasedColumn,
  readReleaseData,
} from '../../../../../src/stages/publication/index.ts';
import { buildReleaseFixture, ours } from '../../../../support/buildReleaseFixture.ts';

const before = buildReleaseFixture();
const reason = 'Formuleringen var fel.';

/** The fixture as version 2, its columns changed. */
function edit(change: (column: ReleasedColumn) => ReleasedColumn, more: Partial<ReleaseData> = {}): ReleaseData {
  return { ...before, version: 2, columns: before.columns.map(change), ...more };
}

function editColumn(code: string, fields: Partial<ReleasedColumn>): ReleaseData {
  return edit((column) => (column.code === code ? { ...column, ...fields } : column));
}

describe('listTextChanges', () => {
  it('tells nothing of versions that say the same', () => {
    expect(listTextChanges(before, { ...before, version: 2, results: [] }, reason)).toEqual([]);
  });

  it('tells nothing of rules whose answers are quoted with other marks', () => {
    const quote = (marks: string) =>
      edit((column) => ({
        ...column,
        rules: [{ outcome: 'JA', words: `fråga G2 är besvarad med ${marks[0]}Ja${marks[1]}` }],
      }));
    expect(listTextChanges(quote('»«'), quote('””'), reason)).toEqual([]);
    expect(listTextChanges(quote('»«'), quote('()'), reason)).not.toEqual([]);
  });

  it('names the indicator, the text, both wordings, the reason and the class, in each language that changed', () => {
    const [first] = before.columns;
    const after = editColumn('LSS-01', { name: ours('Jour med socionom', first?.name.en) });
    expect(listTextChanges(before, after, reason, 'definition')).toEqual([
      {
        version: 2,
        column: 'LSS-01',
        kind: 'name',
        item: '',
        language: 'sv',
        before: 'Jourverksamhet med socionom',
        after: 'Jour med socionom',
        reason,
        changeClass: 'definition',
      },
    ]);
  });

  it('tells a question that many columns read once', () => {
    const after = edit((column) => ({
      ...column,
      questions: column.questions.map((question) => ({ ...question, text: ours('Har ni en rutin?', 'A routine?') })),
    }));
    expect(
      listTextChanges(before, after, reason).map(({ column, kind, item, language, after: text }) => {
        return { column, kind, item, language, text };
      }),
    ).toEqual([
      { column: undefined, kind: 'question', item: 'G2', language: 'sv', text: 'Har ni en rutin?' },
      { column: undefined, kind: 'question', item: 'G2', language: 'en', text: 'A routine?' },
    ]);
  });

  it('tells rules, comparability, readings and a withdrawal of a column', () => {
    const after = editColumn('LSS-01', {
      rules: [{ outcome: 'JA', words: 'svaret på G2 är ”Ja”' }],
      comparability: [{ year: 2017, status: 'notComparable', reason: ours('Frågan är en annan.') }],
      deviations: ['A-12'],
      withdrawn: ours('Frågan missförstods.'),
    });
    expect(
      listTextChanges(before, after, reason).map(({ kind, item, before: old, after: now }) => [kind, item, old, now]),
    ).toEqual([
      ['deviations', '', '', 'A-12'],
      ['comparability', '2017', 'direct', 'notComparable'],
      ['comparabilityReason', '2017', 'Frågan är oförändrad.', 'Frågan är en annan.'],
      ['withdrawn', '', '', 'Frågan missförstods.'],
      ['rule', 'JA', 'svaret på G2 är ”Ja” och svaret på G2a är ”Ja”', 'svaret på G2 är ”Ja”'],
      ['rule', 'EJ_AKTUELLT', 'svaret på G2 är ”Ej aktuellt”', ''],
      ['rule', 'DELVIS', 'svaret på G2 är ”Ja” och svaret på G2a är ”Nej”', ''],
    ]);
  });

  it('tells errata, the calendar and the response of the area', () => {
    const [erratum] = before.errata;
    const after = edit((column) => column, {
      errata: erratum === undefined ? [] : [{ ...erratum, ours: '313' }],
      calendar: before.calendar.filter(({ kind }) => kind !== 'reopen'),
      response: before.response.map((rate) => (rate.part === 'gemensam' ? { ...rate, answered: 9 } : rate)),
    });
    expect(listTextChanges(before, after, reason).map(({ kind, item, after: now }) => [kind, item, now])).toEqual([
      ['response', 'gemensam', '9/9'],
      ['erratum', 'E1', 'Tabell 1: 308 → 313. Tabellens rader summerar till 312.'],
      ['calendar', 'reopen', ''],
    ]);
  });

  it('tells a column that comes or goes by its name alone', () => {
    const after = { ...before, version: 2, columns: before.columns.filter(({ code }) => code !== 'LSS-12') };
    const gone = { column: 'LSS-12', kind: 'name', before: 'Standardiserad bedömningsmetod', after: '' };
    const english = { ...gone, before: 'English: Standardiserad bedömningsmetod' };
    expect(listTextChanges(before, after, reason)).toMatchObject([gone, english]);
    const come = { column: 'LSS-12', kind: 'name', before: '', after: 'Standardiserad bedömningsmetod' };
    expect(listTextChanges(after, before, reason)[0]).toMatchObject(come);
    expect(listTextChanges(after, before, reason)).toHaveLength(2);
  });
});

describe('addTextChanges', () => {
  it('keeps what earlier versions changed, and reads back what it wrote', () => {
    const second = addTextChanges(editColumn('LSS-01', { purpose: ours('Ett annat syfte.') }), {
      replaced: before,
      changeReason: reason,
    });
    const third = addTextChanges({ ...second, version: 3 }, { replaced: second, changeReason: 'annat' });
    expect(second.textChanges).toHaveLength(1);
    expect(third.textChanges).toEqual(second.textChanges);
    const read = readReleaseData(JSON.stringify({ ...third, reasons: [] }));
    expect(read.textChanges).toEqual(third.textChanges);
    const broken = JSON.stringify({ ...third, reasons: [], textChanges: [{ kind: 'name' }] });
    expect(() => readReleaseData(broken)).toThrow('textChanges');
  });

  it('leaves the list out where no version says anything in other words', () => {
    const next = { ...before, version: 2 };
    expect(addTextChanges(next, { replaced: before, changeReason: '' })).not.toHaveProperty('textChanges');
    expect(addTextChanges(before, { replaced: undefined, changeReason: '' })).toBe(before);
  });
});
