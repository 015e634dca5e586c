import { describe, expect, it } from 'vitest';
import {
  buildRightsEnd,
  checkUserForm,
  type DeskUser,
  findLastRightsDay,
  isActiveUser,
  isLastAdministrator,
  listEndingUsers,
  readRoles,
  type UserForm,
} from '../../../../src/stages/collection/index.ts';

const now = '2024-03-01T10:00:00.000Z';

function buildUser(actor: string, changes: Partial<DeskUser> = {}): DeskUser {
  const times = { createdAt: '2024-01-01T00:00:00.000Z', disabledAt: undefined };
  return {
    actor,
    name: actor,
    email: `${actor}@exempel.se`,
    roles: ['editor'],
    passwordHash: undefined,
    ...times,
    ...changes,
  };
}

const administrator = buildUser('a', { roles: ['administrator'] });
const form: UserForm = { name: 'Åsa', email: 'asa@exempel.se', roles: ['administrator'], lastDay: '2025-03-01' };

describe("the desk's users", () => {
  it('have rights that end with their last day in Swedish time', () => {
    const expiresAt = buildRightsEnd('2024-03-30');
    // The night to Easter Day summer time begins; the day is 23 hours long.
    expect(expiresAt).toBe('2024-03-30T23:00:00.000Z');
    expect(findLastRightsDay(expiresAt)).toBe('2024-03-30');
    const user = buildUser('u', { expiresAt });
    expect(isActiveUser(user, '2024-03-30T22:59:59.999Z')).toBe(true);
    expect(isActiveUser(user, expiresAt)).toBe(false);
    expect(isActiveUser(buildUser('u', { disabledAt: now }), now)).toBe(false);
  });

  it.each<[Partial<UserForm>, readonly string[]]>([
    [{}, []],
    [{ name: '' }, ['nameMissing']],
    [{ email: 'asa' }, ['emailWrong']],
    [{ email: 'asa ek@exempel.se' }, ['emailWrong']],
    [{ email: 'asa@exempel..se' }, ['emailWrong']],
    [{ email: 'Åsa <asa@exempel.se>' }, ['emailWrong']],
    [{ roles: [] }, ['noRole']],
    [{ lastDay: '' }, ['dayMissing']],
    [{ lastDay: '2024-02-31x' }, ['dayMissing']],
    [{ lastDay: '2024-02-29' }, ['dayPast']],
    [{ lastDay: '2024-03-01' }, []],
    [{ lastDay: '2025-03-02' }, []],
    [{ lastDay: '2025-03-03' }, ['dayTooFar']],
  ])('are given rights for a year at most: %o gives %o', (changes, faults) => {
    expect(checkUserForm({ ...form, ...changes }, [administrator], undefined, now)).toEqual(faults);
  });

  it('always have an administrator among them', () => {
    const disabled = buildUser('b', { roles: ['administrator'], disabledAt: now });
    const expired = buildUser('c', { roles: ['administrator'], expiresAt: now });
    const users = [administrator, disabled, expired, buildUser('d')];
    expect(isLastAdministrator(users, 'a', now)).toBe(true);
    expect(isLastAdministrator(users, 'd', now)).toBe(false);
    expect(isLastAdministrator([...users, buildUser('e', { roles: ['administrator'] })], 'a', now)).toBe(false);
    expect(checkUserForm({ ...form, roles: ['editor'] }, users, 'a', now)).toEqual(['lastAdministrator']);
    expect(checkUserForm({ ...form, roles: ['editor'] }, users, 'd', now)).toEqual([]);
  });

  it('are told of thirty days before their rights end, soonest first', () => {
    const ending = [
      buildUser('late', { expiresAt: '2024-03-31T10:00:00.000Z' }),
      buildUser('soon', { expiresAt: '2024-03-02T10:00:00.000Z' }),
      buildUser('far', { expiresAt: '2024-03-31T10:00:00.001Z' }),
      buildUser('gone', { expiresAt: '2024-02-28T10:00:00.000Z' }),
      buildUser('off', { expiresAt: '2024-03-02T10:00:00.000Z', disabledAt: now }),
      buildUser('never'),
    ];
    expect(listEndingUsers(ending, now).map(({ actor }) => actor)).toEqual(['soon', 'late']);
  });

  it('have only roles that there are', () => {
    expect(readRoles(['publisher', 'root', 'editor', 'editor'])).toEqual(['editor', 'publisher']);
  });
});
