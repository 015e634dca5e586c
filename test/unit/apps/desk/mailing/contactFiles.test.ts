import { describe, expect, it } from 'vitest';
import { readContactsFile, renderContactsCsv } from '../../../../../src/apps/desk/mailing/contactFiles.ts';

const read = (text: string) => readContactsFile(new TextEncoder().encode(text), 'sv');
const row = { line: 2, unit: '0114', role: 'registrator', email: 'reg@a.example', name: '' };

describe('a list of addresses', () => {
  it('is read with comma, semicolon or tab, in any order of columns', () => {
    expect(read('unit,role,email,name\n0114,registrator,reg@a.example,\n')).toEqual({ rows: [row], problems: [] });
    expect(read('unit;role;email;name\r\n0114;registrator;reg@a.example;\r\n')).toEqual({ rows: [row], problems: [] });
    expect(read('email\tunit\trole\tname\nreg@a.example\t0114\tregistrator\t')).toEqual({ rows: [row], problems: [] });
  });

  it('keeps a comma in a name that a spreadsheet has parted by semicolon', () => {
    expect(read('unit;role;email;name\n0114;copy;a@a.example;Ek, Anna').rows[0]?.name).toBe('Ek, Anna');
  });

  it('knows the Swedish words, and does without a column of names', () => {
    expect(read('Enhet,Roll,E-post\n0114,Samordnare,reg@a.example').rows[0]).toEqual({ ...row, role: 'coordinator' });
  });

  it('says which column is missing, and which line is broken', () => {
    expect(read('unit,role,name\n0114,copy,Anna').problems[0]?.message).toContain('email');
    const broken = read('unit,role,email,name\n0114,copy,a@a.example\n0115,copy,b@b.example,');
    expect(broken.rows.map(({ unit }) => unit)).toEqual(['0115']);
    expect(broken.problems[0]?.line).toBe(2);
    expect(read('').problems).toHaveLength(1);
  });
});

describe('the file of who gets what', () => {
  it('has a line for each address, and one for a unit without', () => {
    const unit = (code: string, name: string) => ({
      code,
      name,
      kind: 'municipality' as const,
      municipality: code,
      municipalityName: name,
      county: '01',
      sizeGroup: '3',
      skrGroup: 'A2',
      socioeconomicGroup: '',
    });
    const since = '2024-01-20T09:00:00.000Z';
    const contact = { id: 'k1', role: 'copy' as const, person: 'p1', since, bouncedAt: undefined };
    const units = [unit('0114', 'Upplands Väsby'), unit('0115', 'Vallentuna')];
    const csv = renderContactsCsv(
      {
        rows: [
          { unit: units[0] as never, contacts: [contact], isBounced: false },
          { unit: units[1] as never, contacts: [], isBounced: false },
        ],
        persons: new Map([['p1', { actor: 'p1', name: 'Anna Ek', email: 'anna@a.example' }]]),
      },
      {
        round: 2024,
        units,
        partsByUnit: new Map([['0114', ['eb', 'lss']]]),
        unitsByCode: new Map(units.map((each) => [each.code, each])),
      },
    );
    expect(csv.split('\n')).toEqual([
      'unit,unit_name,county,parts,role,email,name,since,bounced',
      `0114,Upplands Väsby,01,eb lss,copy,anna@a.example,Anna Ek,${since},`,
      '0115,Vallentuna,01,,,,,,',
      '',
    ]);
  });
});
