import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Contact,
  checkContactRows,
  contactRoles,
  isMailAddress,
  planContactChanges,
  type WantedContact,
} from '../../../../../src/stages/collection/index.ts';
import { chooseRuns } from '../../../../support/propertyRuns.ts';

const frame = { unitsByCode: new Map([['0114', {} as never]]) };
const good = { line: 2, unit: '0114', role: 'copy', email: 'anna@a.example', name: 'Anna' };

describe('rows of a list', () => {
  it('are each checked, and every fault is told with its line', () => {
    const { wanted, faults } = checkContactRows(
      [
        good,
        { ...good, line: 3, unit: '9999', role: 'chef' },
        { ...good, line: 4, email: 'anna' },
        { ...good, line: 5, email: 'ANNA@a.example' },
        { ...good, line: 6, role: 'registrator', name: 'x'.repeat(201) },
      ],
      frame,
    );
    expect(wanted).toEqual([{ unit: '0114', role: 'copy', email: 'anna@a.example', name: 'Anna' }]);
    expect(faults.map(({ line, kind }) => `${line} ${kind}`)).toEqual([
      '3 unknownUnit',
      '3 unknownRole',
      '4 notAddress',
      '5 doubled',
      '6 nameTooLong',
    ]);
  });

  it.each([
    ['reg@kommun.se', true],
    ["o'neil+a@sub.kommun.se", true],
    ['reg@kommun', false],
    ['a@b.se, c@d.se', false],
    ['"Anna" <a@b.se>', false],
    ['a@b.se\nBcc: x@y.se', false],
    [`${'a'.repeat(250)}@b.se`, false],
  ])('takes %j for an address: %s', (text, isAddress) => {
    expect(isMailAddress(text)).toBe(isAddress);
  });
});

describe('what follows from a list', () => {
  const contact = (id: string, bouncedAt?: string): Contact => ({
    id,
    role: 'registrator',
    person: `p-${id}`,
    since: '2024-01-20T09:00:00.000Z',
    bouncedAt,
  });
  const persons = new Map([['p-k1', { actor: 'p-k1', name: '', email: 'reg@a.example' }]]);
  const wanted: WantedContact = { unit: '0114', role: 'registrator', email: 'reg@a.example', name: '' };
  let keys = 0;
  const plan = (list: readonly WantedContact[], contacts: readonly Contact[], mode: 'add' | 'replace' = 'add') =>
    planContactChanges(list, new Map([['0114', contacts]]), persons, mode, () => `ny-${++keys}`);

  it('is nothing where the address is there already', () => {
    expect(plan([wanted], [contact('k1')])).toEqual([]);
  });

  it('names an address anew when mail came back from it, so that mail leaves for it again', () => {
    const [change] = plan([wanted], [contact('k1', '2024-02-01T08:00:00.000Z')]);
    expect(change?.facts.map(({ fact }) => fact.kind)).toEqual(['contactRemoved', 'contactNamed']);
  });

  it('removes what is not in the list only when it is to replace', () => {
    const other = { ...wanted, email: 'ny@a.example' };
    expect(plan([other], [contact('k1')])[0]).toMatchObject({ added: 1, removed: 0 });
    expect(plan([other], [contact('k1')], 'replace')[0]).toMatchObject({ added: 1, removed: 1 });
  });

  it('never loses a wanted address, whatever is there', () => {
    const anyWanted = fc.uniqueArray(
      fc.record({
        unit: fc.constant('0114'),
        role: fc.constantFrom(...contactRoles),
        email: fc.constantFrom('reg@a.example', 'b@a.example', 'c@a.example'),
        name: fc.constantFrom('', 'Anna'),
      }),
      { selector: ({ role, email }) => `${role}|${email}` },
    );
    fc.assert(
      fc.property(anyWanted, fc.boolean(), fc.constantFrom('add', 'replace'), (list, hasOld, mode) => {
        const old = hasOld ? [contact('k1')] : [];
        const [change] = plan(list, old, mode);
        const removed = new Set(
          change?.facts.flatMap(({ fact }) => (fact.kind === 'contactRemoved' ? [fact.contact] : [])),
        );
        const after = [
          ...old.filter(({ id }) => !removed.has(id)).map(({ role }) => `${role}|reg@a.example`),
          ...(change?.facts ?? []).flatMap(({ fact }) =>
            fact.kind === 'contactNamed'
              ? [`${fact.role}|${change?.persons.find(({ actor }) => actor === fact.person)?.email}`]
              : [],
          ),
        ];
        for (const { role, email } of list) expect(after).toContain(`${role}|${email}`);
        expect(new Set(after).size).toBe(after.length);
      }),
      chooseRuns(100),
    );
  });
});
