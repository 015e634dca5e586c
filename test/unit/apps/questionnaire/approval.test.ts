import { beforeEach, describe, expect, it } from 'vitest';
import { buildQuestionnaire } from '../../../support/startQuestionnaire.ts';

const key = { round: 2018, unit: '0114' };
const by = { actor: 'samordnare', link: undefined, at: '2018-02-20T13:00:00.000Z', definitionHash: 'x' };
let pages: ReturnType<typeof buildQuestionnaire>;

beforeEach(async () => {
  pages = buildQuestionnaire('https://jamfor.example');
  await pages.startRound();
  for (const [part, question] of [
    ['aldre', 'Ä1'],
    ['lss', 'L1'],
  ] as const) {
    const change = { target: 'answer', question, item: '', value: 'NEJ', knownVersion: 0 } as const;
    await pages.store.saveDraft({ ...key, part }, [change], by);
  }
});

const read = async (address: string) => (await pages.app.request(address)).text();

/** A manager's link, asked for by a coordinator to approve two parts that have answers. */
async function askForApproval(): Promise<string> {
  await pages.store.savePerson({ actor: 'samordnare', name: 'Sam Ek', email: 'sam@kommunen.example' });
  const coordinator = await pages.addLink({ part: undefined, role: 'coordinator', actor: 'samordnare' });
  const body = new URLSearchParams([
    ['del', 'aldre'],
    ['del', 'lss'],
    ['epost', 'chef@kommunen.example'],
    ['nyckel', 'samma-formular'],
    ['steg', 'skicka'],
  ]);
  expect((await pages.app.request(`${coordinator}/godkannande`, { method: 'POST', body })).status).toBe(303);
  const [mail] = await pages.teamwork.loadMails({ round: 2018 });
  return pages.sendLink(mail?.links[0] ?? '');
}

async function decide(link: string, decisions: Readonly<Record<string, string>>) {
  const seen = [...(await read(link)).matchAll(/name="(d-\w+)" value="(\w+)"/g)];
  const body = new URLSearchParams([
    ...seen.map(([, name = '', value = '']) => [name, value]),
    ...Object.entries(decisions),
  ]);
  return pages.app.request(`${link}/godkann`, { method: 'POST', body });
}

describe('what a manager decides', () => {
  it('on several parts in one go is told in one letter that names them all, and not again', async () => {
    const manager = await askForApproval();
    const decisions = { 'b-aldre': 'approved', 'b-lss': 'sentBack', 'k-lss': 'Se L1.' };
    expect((await decide(manager, decisions)).status).toBe(303);
    expect((await decide(manager, decisions)).status).toBe(303);
    const letters = (await pages.teamwork.loadMails({ round: 2018 })).filter(({ kind }) => kind === 'approvalAnswered');
    expect(letters.map(({ to, subject }) => [to, subject])).toEqual([
      ['samordnare', 'Öppna jämförelser 2018: 1 del är godkänd, 1 kom tillbaka'],
    ]);
    const [letter] = letters;
    expect(letter?.text).toMatch(/Godkända:\n– Äldreomsorgen\n\nKom tillbaka med en kommentar:\n– /);
    expect(letter?.text).toContain('”Se L1.”');
    expect(await read(await pages.sendLink(letter?.links[0] ?? ''))).toContain('Äldreomsorgen');
  });

  it('on one part later is a letter of its own', async () => {
    const manager = await askForApproval();
    await decide(manager, { 'b-aldre': 'approved' });
    pages.setNow('2018-02-21T09:00:00Z');
    await decide(manager, { 'b-aldre': 'approved', 'b-lss': 'approved' });
    const letters = (await pages.teamwork.loadMails({ round: 2018 })).filter(({ kind }) => kind === 'approvalAnswered');
    expect(letters).toHaveLength(2);
    expect(letters[0]?.subject).toMatch(/\(LSS\) är godkänd$/);
  });
});

describe('the foot of a page behind a link', () => {
  const mayChange = 'Den som har länken kan läsa och ändra svaren';

  it('says of each role what its link lets the holder do', async () => {
    const manager = await read(await askForApproval());
    expect(manager).toContain('kan läsa svaren och godkänna dem eller skicka tillbaka dem, men inte ändra dem');
    const registrator = await read(await pages.addLink({ part: undefined, role: 'registrator' }));
    expect(registrator).toContain('kan utse vem som samordnar svaren, men själv varken läsa eller ändra dem');
    for (const page of [manager, registrator]) expect(page).not.toContain(mayChange);
    const coordinator = await pages.addLink({ part: undefined, role: 'coordinator' });
    const expert = `${await pages.addLink({ role: 'expert', part: 'lss' })}/lss`;
    for (const address of [coordinator, expert]) expect(await read(address)).toContain(mayChange);
  });

  it('claims nothing where no link is open, and says the same in English', async () => {
    expect(await read('https://jamfor.example/svara/finns-inte')).not.toContain(mayChange);
    pages = buildQuestionnaire('https://jamfor.example', 'en');
    const registrator = await read(await pages.addLink({ part: undefined, role: 'registrator' }));
    expect(registrator).toContain('can name who coordinates the answers, but neither read nor change them');
    expect(registrator).not.toContain('can read and change the answers');
  });
});
