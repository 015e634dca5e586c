// Looks for everything that the run before had acknowledged, says `verified` or what is lost, and then saves, hands in, corrects,
// delegates and mails as fast as it can until it is killed, printing each thing once it is acknowledged.
// Each run works in a round of its own (WORK_RUN), so that looking takes as long after the last run as after the first.

import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createStores, openDatabase } from '../../src/adapters/database/index.ts';
import { createFilesDelivery } from '../../src/adapters/mail/createFilesDelivery.ts';
import {
  recoverInterrupted,
  type SendingParts,
  sendWaitingMails,
} from '../../src/stages/collection/mail/sendWaitingMails.ts';
import { type Acknowledged, listLosses } from './findLosses.ts';

const { DATABASE_URL, JAMFOR_DATA = '', WORK_RUN = '0', WORK_ACKNOWLEDGED = '', WORK_LAST } = process.env;
const run = Number(WORK_RUN);
const writers = 3;
const outbox = join(JAMFOR_DATA, 'outbox');

const open = await openDatabase({
  databaseUrl: DATABASE_URL || undefined,
  dataFolder: JAMFOR_DATA,
  whenHeld: 'refuse',
});
const stores = createStores(open.db);
const sending: SendingParts = {
  store: stores.teamwork,
  delivery: createFilesDelivery(outbox),
  sender: { name: 'Kontoret', email: 'kontoret@example.se', url: 'https://jamfor.example' },
  replyTo: undefined,
  buildAttachment: async () => undefined,
  findBar: async () => undefined,
  now: () => new Date().toISOString(),
  drawSecret: () => randomBytes(24).toString('base64url'),
  digest: (text) => createHash('sha256').update(text).digest('hex'),
  definitionHash: () => 'd1',
};

await recoverInterrupted(sending, new Date(Date.now() + 60_000).toISOString());
const acknowledged: Acknowledged = {
  round: run - 1,
  lines:
    WORK_ACKNOWLEDGED === ''
      ? []
      : readFileSync(WORK_ACKNOWLEDGED, 'utf8')
          .split('\n')
          .filter((line) => line !== ''),
};
const listSent = () => readdirSync(outbox).flatMap((name) => /^(.+)\.eml$/u.exec(name)?.[1] ?? []);
for (const loss of await listLosses(open.db, stores, acknowledged, listSent())) console.log(`lost ${loss}`);
if (WORK_LAST === '1') {
  while ((await sendWaitingMails(sending, 1_000)) > 0);
  for (const round of await stores.audit.loadRounds()) {
    const { faults } = await stores.audit.auditRound(round);
    for (const fault of faults) console.log(`lost ${JSON.stringify(fault)}`);
  }
  const mails = await open.db.selectFrom('mail').select(['id', 'state']).execute();
  const sent = new Set(listSent());
  for (const { id, state } of mails) if (state !== 'sent' || !sent.has(id)) console.log(`lost mail ${id} ${state}`);
  if (sent.size !== mails.length) console.log(`lost ${mails.length} mails, ${sent.size} files`);
  console.log(`verified ${mails.length} mails`);
  await open.close();
} else {
  console.log('verified');
  await Promise.all([...Array.from({ length: writers }, (_, writer) => write(writer)), sendForEver()]);
}

/** Each writer takes one unit after the other through saving, handing in, correcting and delegating. */
async function write(writer: number): Promise<void> {
  const { collection } = stores;
  for (let count = 0; ; count += 1) {
    const key = { round: run, unit: `${writer}-${count}`, part: 'lss' };
    const by = { actor: `k${writer}`, link: undefined, at: new Date().toISOString(), definitionHash: 'd1' };
    const answers = new Map<string, string>();
    for (let save = 0; save < 3; save += 1) {
      const value = `${run}.${writer}.${count}.${save}`;
      await collection.saveDraft(
        key,
        [{ target: 'answer', question: `L${save}`, item: '', value, knownVersion: 0 }],
        by,
      );
      console.log(`saved ${key.unit} L${save} ${value}`);
      answers.set(`L${save}`, value);
    }
    const handedIn = await collection.handIn(key, answers, new Map([['L1', 'ord']]), new Set(['L2']), by);
    console.log(`event ${key.unit} ${handedIn.hash}`);
    const response = {
      ...{ kind: 'corrected' as const, part: key.part, freeTextCells: new Set(['L2']), reason: 'skäl' },
      ...{ answers: new Map([...answers, ['L0', 'rättat']]), comments: new Map() },
    };
    const coordinator = randomUUID();
    const [closed] = await stores.teamwork.record(
      {
        key: { round: run, unit: key.unit },
        facts: [{ fact: { kind: 'officeClosed', question: 'q', outcome: 'corrected' } }],
        persons: [{ actor: coordinator, name: 'Sam', email: 'sam@example.se' }],
        mails: [buildMail(key.unit, 'correction', coordinator, by.at, [])],
        response,
      },
      by,
    );
    console.log(`step ${key.unit} ${closed?.hash ?? ''}`);
    await delegate(key.unit, by);
  }
}

function buildMail(unit: string, occasion: string, to: string, at: string, links: readonly string[]) {
  return {
    ...{ round: run, unit, id: randomUUID(), kind: 'delegation' as const, occasion: `${occasion}|${run}|${unit}`, to },
    reason: 'r',
    subject: 'Frågor',
    text: `Hej\n\n${links.map((id) => `{{link:${id}}}`).join('')}`,
    links,
    attachments: [],
    createdAt: at,
    sendAfter: at,
  };
}

/** A step of teamwork with a mail; then its reminder twice, of which one may be stored. */
async function delegate(unit: string, by: Parameters<typeof stores.teamwork.record>[1]): Promise<void> {
  const key = { round: run, unit };
  const at = by.at;
  const [person, link, delegation] = [randomUUID(), randomUUID(), randomUUID()];
  const fact = { kind: 'delegated', delegation, part: 'lss', questions: [], person, link, due: '' } as const;
  const personalLink = {
    ...key,
    id: link,
    part: 'lss',
    questions: [],
    role: 'expert' as const,
    actor: person,
    createdAt: at,
    expiresAt: '2090-01-01T00:00:00.000Z',
    revokedAt: undefined,
  };
  const change = {
    key,
    facts: [{ fact, texts: { message: 'hej' } }],
    persons: [{ actor: person, name: 'Åsa', email: 'asa@example.se' }],
    links: [personalLink],
    mails: [buildMail(unit, 'delegation', person, at, [link])],
  };
  const [event] = await stores.teamwork.record(change, by);
  console.log(`step ${unit} ${event?.hash ?? ''}`);
  const remind = () =>
    stores.teamwork.record({ key, facts: [], mails: [buildMail(unit, 'reminder', person, at, [])] }, by);
  await Promise.all([remind(), remind()]);
  console.log(`occasion reminder|${run}|${unit}`);
}

async function sendForEver(): Promise<void> {
  for (;;) {
    const count = await sendWaitingMails(sending, 20);
    if (count === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
