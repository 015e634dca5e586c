import { beforeAll, expect, it } from 'vitest';
import {
  createCollectionStore,
  createTeamworkStore,
  digestSha256,
  openDatabase,
} from '../../../src/adapters/database/index.ts';
import type { LinkAccess, Mail, NewMail, TeamworkStore, Writer } from '../../../src/stages/collection/index.ts';
import { describeDatabases } from '../../support/describeDatabases.ts';

const at = '2018-02-05T09:00:00.000Z';
const by: Writer = { actor: 'k1', link: undefined, at, definitionHash: 'd1' };
const years = '2090-01-01T00:00:00.000Z';

let lastMail = 0;
function newMail(rest: Partial<NewMail> = {}): NewMail {
  lastMail += 1;
  return {
    id: `m${lastMail}`,
    round: 2018,
    unit: '0114',
    kind: 'reminder',
    occasion: `reminder-1|0114|${lastMail}`,
    to: 'p1',
    reason: 'Två delar är inte inlämnade',
    subject: 'Påminnelse',
    text: 'Hej',
    links: [],
    attachments: [],
    createdAt: at,
    sendAfter: at,
    ...rest,
  };
}

describeDatabases('the outbox', (database) => {
  let teamwork: TeamworkStore;
  beforeAll(() => {
    teamwork = createTeamworkStore(database.open().db);
  });
  const store = (...mails: NewMail[]) => teamwork.record({ key: { round: 2018, unit: '0114' }, facts: [], mails }, by);
  /** Takes everything that waits, so that a test has the outbox to itself. */
  const empty = async (now: string, from = teamwork): Promise<Mail[]> => {
    const claimed: Mail[] = [];
    for (;;) {
      const mail = await from.claimMail(now);
      if (mail === undefined) return claimed;
      claimed.push(mail);
    }
  };

  it('gives the mail that has been due longest, marked as being sent, and none that is not due', async () => {
    const first = newMail({
      sendAfter: '2018-02-05T10:00:00.000Z',
      attachments: [{ kind: 'receipt', part: 'lss', sequence: 1 }],
    });
    const second = newMail({ sendAfter: '2018-02-05T11:00:00.000Z' });
    await store(second, first);
    expect(await teamwork.claimMail('2018-02-05T09:59:59.999Z')).toBeUndefined();
    const claimed = await teamwork.claimMail('2018-02-05T12:00:00.000Z');
    expect(claimed).toEqual({
      ...first,
      state: 'sending',
      attempts: 1,
      lastAttemptAt: '2018-02-05T12:00:00.000Z',
      sentAt: undefined,
      diagnosis: undefined,
    });
    expect((await teamwork.claimMail('2018-02-05T12:00:00.000Z'))?.id).toBe(second.id);
    expect(await teamwork.claimMail('2018-02-05T12:00:00.000Z')).toBeUndefined();
  });

  it('R-COLLECTION-14 an occasion is said once, also when many store it at once', async () => {
    const mails = Array.from({ length: 8 }, () => newMail({ occasion: 'reminder-2|0114|k9', round: 2019 }));
    await Promise.all(mails.map((mail) => store(mail)));
    expect(await teamwork.loadMails({ round: 2019 })).toHaveLength(1);
    await store(newMail({ occasion: 'reminder-2|0114|k9', round: 2019 }));
    expect(await teamwork.loadOccasions(2019)).toEqual(new Set(['reminder-2|0114|k9']));
    await empty(years);
  });

  it('several processes that send at once get each mail once', async () => {
    const mails = Array.from({ length: 40 }, () => newMail());
    await store(...mails);
    const other = await openDatabase(database.settings());
    const workers = [teamwork, createTeamworkStore(other.db), teamwork, createTeamworkStore(other.db)];
    const claimed = (await Promise.all(workers.map((worker) => empty(at, worker)))).flat().map((mail) => mail.id);
    await other.close();
    expect(claimed.toSorted()).toEqual(mails.map((mail) => mail.id).toSorted());
  });

  it('knows what became of a mail, and tells which were under way when a process stopped', async () => {
    const mails = [newMail(), newMail(), newMail(), newMail()];
    await store(...mails);
    await empty('2018-02-05T10:00:00.000Z');
    const [sent, later, refused, forgotten] = mails.map((mail) => mail.id);
    const sentAt = '2018-02-05T10:00:01.000Z';
    const sendAfter = '2018-02-05T11:00:00.000Z';
    await teamwork.finishMail(sent ?? '', { state: 'sent', at: sentAt });
    await teamwork.finishMail(later ?? '', { state: 'waiting', at: sentAt, sendAfter, diagnosis: '451 senare' });
    await teamwork.finishMail(refused ?? '', { state: 'refused', at: sentAt, diagnosis: '550 okänd' });
    const find = async (id: string | undefined) => teamwork.findMail(id ?? '');
    expect(await find(sent)).toMatchObject({ state: 'sent', sentAt, diagnosis: undefined });
    expect(await find(later)).toMatchObject({ state: 'waiting', sendAfter, diagnosis: '451 senare', attempts: 1 });
    expect(await find(refused)).toMatchObject({ state: 'refused', diagnosis: '550 okänd', sentAt: undefined });
    expect(await teamwork.loadInterruptedMails('2018-02-05T10:00:00.000Z')).not.toContainEqual(
      expect.objectContaining({ id: forgotten }),
    );
    const interrupted = await teamwork.loadInterruptedMails('2018-02-05T10:00:00.001Z');
    expect(interrupted.map((mail) => mail.id)).toContain(forgotten);
    expect(interrupted.map((mail) => mail.id)).not.toContain(sent);
    expect((await teamwork.claimMail(sendAfter))?.attempts).toBe(2);
    expect(await teamwork.findMail('no such mail')).toBeUndefined();
  });

  it('is listed newest first by round, unit and state, at most as many as asked for', async () => {
    const mails = ['0114', '0115', '0114'].map((unit) => newMail({ round: 2020, unit }));
    await store(...mails);
    const ids = async (filter: Parameters<TeamworkStore['loadMails']>[0]) =>
      (await teamwork.loadMails(filter)).map((mail) => mail.id);
    const [first, second, third] = mails.map((mail) => mail.id);
    expect(await ids({ round: 2020 })).toEqual([third, second, first]);
    expect(await ids({ round: 2020, unit: '0114' })).toEqual([third, first]);
    expect(await ids({ round: 2020, unit: '0114', limit: 1 })).toEqual([third]);
    expect(await ids({ round: 2020, state: 'sent' })).toEqual([]);
    await empty(years);
  });
});

describeDatabases('the log of opened links', (database) => {
  const access = (link: string, day: number, rest: Partial<LinkAccess> = {}): LinkAccess => ({
    at: `2018-02-0${day}T09:00:00.000Z`,
    link,
    action: 'opened',
    part: '',
    address: '192.0.2.7',
    by: 'browser',
    ...rest,
  });

  it('is read per unit, newest first, and gives up addresses and rows by age', async () => {
    const teamwork = createTeamworkStore(database.open().db);
    const collection = createCollectionStore(database.open().db);
    const link = {
      id: 'a1',
      round: 2018,
      unit: '0114',
      part: undefined,
      questions: [],
      role: 'coordinator',
      actor: 'p1',
      createdAt: at,
      expiresAt: years,
      revokedAt: undefined,
    } as const;
    await collection.saveLink(link, digestSha256('a1'));
    await collection.saveLink({ ...link, id: 'a2', unit: '0115' }, digestSha256('a2'));
    const own = [
      access('a1', 1),
      access('a1', 2, { action: 'saved', part: 'lss', by: 'machine' }),
      access('a1', 3, { address: undefined }),
    ];
    await teamwork.saveAccesses([...own, access('a2', 2), access('no such link', 1)]);
    await teamwork.saveAccesses([]);
    expect(await teamwork.loadAccesses(2018, '0114', 10)).toEqual(own.toReversed());
    expect(await teamwork.loadAccesses(2018, '0114', 1)).toEqual([own[2]]);
    expect(await teamwork.eraseAccesses('address', '2018-02-02T09:00:00.000Z')).toBe(2);
    expect(await teamwork.eraseAccesses('address', '2018-02-02T09:00:00.000Z')).toBe(0);
    expect((await teamwork.loadAccesses(2018, '0114', 10)).map((one) => one.address)).toEqual([
      undefined,
      '192.0.2.7',
      undefined,
    ]);
    expect(await teamwork.eraseAccesses('row', '2018-02-03T09:00:00.000Z')).toBe(4);
    expect(await teamwork.loadAccesses(2018, '0114', 10)).toEqual([own[2]]);
  });
});
