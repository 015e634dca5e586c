// A whole national round through the port of the server: start, invitations, coordinators, delegations, answers, three reminders,
// review, corrections, closing. Everything that should hold is collected in `faults`; a sound run has none.

import { parseCellKey } from '../../../src/kernel/answer.ts';
import { buildQuestionBlocks } from '../../../src/stages/collection/index.ts';
import type { PlannedResponse, RoundPlan, Week } from './planRound.ts';
import type { Letter } from './readLetters.ts';
import { doSideBySide, type RoundClient } from './roundClient.ts';
import {
  buildRegistrator,
  nameColleague,
  nameCoordinator,
  nameRegistrator,
  readSaved,
  readUnit,
  unescapeHtml,
} from './roundPeople.ts';
import type { RoundServer } from './startRoundServer.ts';

const atATime = 12;

export interface RoundGame {
  readonly server: RoundServer;
  readonly client: RoundClient;
  readonly plan: RoundPlan;
  readonly readLetters: () => readonly Letter[];
  /** Told of every step. */
  readonly tell: (line: string) => void;
}

export interface PlayedRound {
  readonly faults: readonly string[];
  /** Every secret that anybody got. */
  readonly secrets: ReadonlySet<string>;
  /** Answers that the server has acknowledged. */
  readonly acknowledged: number;
  readonly savingSeconds: number;
  readonly letters: number;
}

/** Days of the calendar of 2024 at eight in the morning, in Stockholm. */
const days = {
  start: '2024-01-23T09:00:00.000Z',
  mailing: '2024-01-24T07:00:30.000Z',
  answering: '2024-01-29T08:00:00.000Z',
  reminders: ['2024-02-22T07:00:30.000Z', '2024-02-29T07:00:30.000Z', '2024-03-06T07:00:30.000Z'],
  lastDay: '2024-03-11T12:00:00.000Z',
  review: '2024-03-12T07:00:30.000Z',
  late: '2024-03-14T09:00:00.000Z',
  closed: '2024-03-25T23:30:00.000Z',
} as const;

export async function playRound(game: RoundGame): Promise<PlayedRound> {
  const play = new Play(game);
  await play.start();
  await play.nameCoordinators();
  await play.delegate();
  const weeks: readonly Week[] = ['first', 'second', 'third'];
  for (const [index, week] of weeks.entries()) {
    await play.answer(week);
    if (index === 0) await play.decline();
    await play.remind(index + 1, days.reminders[index] ?? '');
  }
  await game.server.ask({ do: 'clock', time: days.lastDay });
  await play.answer('last');
  await play.review();
  await game.server.ask({ do: 'clock', time: days.late });
  await play.answer('late');
  await play.confirmAndCorrect();
  await play.close();
  return play.result();
}

/** The state of a round while it is played. */
class Play {
  private readonly game: RoundGame;
  private readonly faults: string[] = [];
  private readonly secrets = new Set<string>();
  private readonly coordinators = new Map<string, string>();
  /** Addresses of colleagues' links by `unit|part`. */
  private readonly colleagues = new Map<string, string>();
  private readonly outstanding: Map<string, Set<string>>;
  /** Every unit of the frame, also those that take no part: they are invited and reminded all the same. */
  private readonly all: readonly string[];
  private acknowledged = 0;
  private savingSeconds = 0;
  private letters = 0;

  constructor(game: RoundGame) {
    this.game = game;
    const { plan } = game;
    this.all = plan.frame.units.map(({ code }) => code);
    this.outstanding = new Map(this.all.map((unit) => [unit, new Set(plan.frame.partsByUnit.get(unit) ?? [])]));
  }

  result(): PlayedRound {
    const { faults, secrets, acknowledged, savingSeconds, letters } = this;
    return { faults, secrets, acknowledged, savingSeconds, letters };
  }

  /** The desk starts the round, and the invitations go to the registrators. */
  async start(): Promise<void> {
    const { server, client, plan, tell } = this.game;
    await server.ask({ do: 'clock', time: days.start });
    await server.ask({ do: 'contacts', contacts: this.all.map(buildRegistrator) });
    const link = String(await server.ask({ do: 'signInLink' }));
    this.secrets.add(link.split('/').at(-1) ?? '');
    const signedIn = await client.post('sign in', link, {});
    const cookie = String(signedIn.headers['set-cookie'] ?? '').split(';')[0] ?? '';
    const path = `${server.url}/desk/2024/kalender/starta`;
    const form = await client.get('desk page', path, cookie);
    const notes = [...form.text.matchAll(/name="(skal-[^"]+)"/g)].map(([, name = '']) => [name, 'Provat.'] as const);
    const started = await client.post('start round', path, Object.fromEntries(notes), cookie);
    this.expect(started.status === 303, `The round could not be started: ${started.status}`);
    const invitations = await this.sendMail(days.mailing);
    this.expectSame(
      'invitation',
      invitations.map(({ to }) => to),
      this.all.map(nameRegistrator),
    );
    for (const letter of invitations) {
      const unit = readUnit(letter);
      this.coordinators.set(unit, this.takeLink(letter));
    }
    if (this.coordinators.size < plan.units.length) {
      throw new Error(`The round did not start: ${this.faults.slice(0, 5).join('; ')} ${server.output()}`);
    }
    tell(`started, ${invitations.length} invitations`);
  }

  async nameCoordinators(): Promise<void> {
    const { client, plan, tell } = this.game;
    await doSideBySide(plan.units, atATime, async (unit) => {
      const link = this.coordinators.get(unit) ?? '';
      await client.get('registrator page', link);
      const named = await client.post('name coordinator', `${link}/samordnare`, {
        epost: nameCoordinator(unit),
        namn: `Samordnare ${unit}`,
      });
      this.expect(named.status < 400, `${unit}: no coordinator named, ${named.status}`);
    });
    const letters = await this.sendMail();
    this.expectSame(
      'coordinator',
      letters.map(({ to }) => to),
      plan.units.map(nameCoordinator),
    );
    for (const letter of letters) {
      this.coordinators.set(readUnit(letter), this.takeLink(letter));
    }
    tell(`${letters.length} coordinators`);
  }

  async delegate(): Promise<void> {
    const { server, client, plan, tell } = this.game;
    await server.ask({ do: 'clock', time: days.answering });
    const delegated = new Set(plan.responses.filter(({ isDelegated }) => isDelegated).map(({ part }) => part.code));
    const byUnit = Map.groupBy(
      plan.responses.filter(({ isDelegated }) => isDelegated),
      ({ unit }) => unit,
    );
    await doSideBySide([...byUnit], atATime, async ([unit, responses]) => {
      const link = this.coordinators.get(unit) ?? '';
      await client.get('board', link);
      const row = {
        'k0-epost': nameColleague(unit),
        'k0-namn': `Kollega ${unit}`,
        'k0-dag': '',
        'k0-text': 'Svara gärna.',
      };
      const fields = { ...row, rader: '1', 'k0-del': responses.map(({ part }) => part.code) };
      const seen = await client.post('delegation preview', `${link}/delegera`, fields);
      const key = /name="nyckel" value="([^"]+)"/.exec(seen.text)?.[1] ?? '';
      const sent = await client.post('delegate', `${link}/delegera`, { ...fields, steg: 'skicka', nyckel: key });
      this.expect(sent.status === 303, `${unit}: delegation refused, ${sent.status}`);
    });
    const letters = await this.sendMail();
    // A letter, with a link of its own, for each part that is handed over.
    const handedOver = [...byUnit].flatMap(([unit, responses]) => responses.map(() => unit));
    this.expect(
      letters.length === handedOver.length,
      `${letters.length} delegation letters for ${handedOver.length} parts`,
    );
    this.expectSame('delegation', [...new Set(letters.map(({ to }) => to))], [...byUnit.keys()].map(nameColleague));
    await doSideBySide(letters, atATime, async (letter) => {
      const unit = readUnit(letter);
      const link = this.takeLink(letter);
      for (const { part } of byUnit.get(unit) ?? []) {
        const page = await client.get('colleague page', `${link}/${part.code}`);
        if (page.status === 200) this.colleagues.set(`${unit}|${part.code}`, link);
      }
    });
    for (const { unit, part } of plan.responses) {
      const isOpened = !delegated.has(part.code) || this.colleagues.has(`${unit}|${part.code}`);
      this.expect(isOpened, `${unit}: no colleague’s link opens ${part.code}`);
    }
    tell(`${letters.length} colleagues`);
  }

  async answer(week: Week): Promise<void> {
    const { plan, tell } = this.game;
    const own = plan.responses.filter((response) => response.week === week);
    const before = this.acknowledged;
    const began = performance.now();
    await doSideBySide(own, atATime, (response) => this.answerPart(response));
    const seconds = (performance.now() - began) / 1000;
    this.savingSeconds += seconds;
    const saved = this.acknowledged - before;
    const receipts = await this.sendMail();
    this.expect(
      receipts.length === own.length,
      `${receipts.length} receipts for ${own.length} parts handed in ${week}`,
    );
    for (const letter of receipts) this.remember(...letter.links);
    tell(`${week}: ${own.length} parts, ${saved} answers, ${Math.round(saved / seconds)} answers/s`);
  }

  private async answerPart({ unit, part, answers, isDelegated }: PlannedResponse): Promise<void> {
    const { client } = this.game;
    const colleague = isDelegated ? this.colleagues.get(`${unit}|${part.code}`) : undefined;
    const path = `${colleague ?? this.coordinators.get(unit)}/${part.code}`;
    const page = await client.get('part page', path);
    this.expect(page.status === 200, `${unit} ${part.code}: the page gives ${page.status}`);
    const cells = [...answers].map(([key, value]) => ({ ...parseCellKey(key), value }));
    for (const { main, followUps } of buildQuestionBlocks(part)) {
      const codes = new Set([main.code, ...followUps.map(({ code }) => code)]);
      const changes = cells
        .filter(({ question }) => codes.has(question))
        .map(({ question, item, value }) => ({ target: 'answer', question, item, value, knownVersion: 0 }));
      if (changes.length === 0) continue;
      const reply = await client.postJson('save answers', path, { changes });
      const saved = readSaved(reply.text);
      this.acknowledged += saved;
      this.expect(
        saved === changes.length,
        `${unit} ${part.code}: ${saved} of ${changes.length} saved, ${reply.status}`,
      );
    }
    await this.handIn(path, unit, part.code);
    this.outstanding.get(unit)?.delete(part.code);
  }

  private async handIn(path: string, unit: string, part: string): Promise<void> {
    const { client } = this.game;
    const review = await client.get('review before hand-in', `${path}/granska`);
    const reviewed = /name="granskat" value="([^"]*)"/.exec(review.text)?.[1] ?? '';
    const handedIn = await client.post('hand in', `${path}/lamna-in`, { granskat: reviewed });
    this.expect(handedIn.status === 303, `${unit} ${part}: not handed in, ${handedIn.status}`);
    const receipt = await client.get('receipt', `${path}/kvitto`);
    this.expect(receipt.status === 200, `${unit} ${part}: no receipt, ${receipt.status}`);
  }

  async decline(): Promise<void> {
    const { client, plan, tell } = this.game;
    await doSideBySide([...plan.declined], atATime, async ([unit, part]) => {
      const path = `${this.coordinators.get(unit)}/${part}/besluta`;
      const fields = { steg: 'avsta', beslut: 'declined', 'skal-avsta': 'Vi hinner inte i år.' };
      const declined = await client.post('decline', path, fields);
      this.expect(declined.status === 303, `${unit}: ${part} could not be declined, ${declined.status}`);
      this.outstanding.get(unit)?.delete(part);
    });
    tell(`${plan.declined.size} parts declined`);
  }

  /** The reminder goes to those with parts left, names those parts, and nobody else gets one. */
  async remind(number: number, time: string): Promise<void> {
    const { plan, tell } = this.game;
    const letters = await this.sendMail(time);
    const left = this.all.filter((unit) => (this.outstanding.get(unit)?.size ?? 0) > 0);
    const taking = new Set(plan.units);
    const own = letters.filter(({ to }) => !to.startsWith('kollega-'));
    this.expectSame(
      `reminder ${number}`,
      own.map(({ to }) => to),
      left.map((unit) => (taking.has(unit) ? nameCoordinator(unit) : nameRegistrator(unit))),
    );
    for (const letter of own) {
      const unit = readUnit(letter);
      const lines = letter.text.split(/\r?\n/).map((line) => line.replace(/^[-–•] /, '').trim());
      const named = plan.round.parts.filter(({ name }) => lines.some((line) => line.startsWith(name.sv)));
      const expected = [...(this.outstanding.get(unit) ?? [])].toSorted().join(' ');
      const found = named
        .map(({ code }) => code)
        .toSorted()
        .join(' ');
      this.expect(found === expected, `reminder ${number}: ${unit} is told of ${found}, left are ${expected}`);
      this.remember(...letter.links);
    }
    tell(`reminder ${number}: ${own.length} letters, ${letters.length - own.length} to colleagues`);
  }

  async review(): Promise<void> {
    const { tell } = this.game;
    const letters = await this.sendMail(days.review);
    const to = letters.map((letter) => letter.to);
    this.expect(new Set(to).size === to.length, 'Somebody got the review letter twice');
    for (const letter of letters) this.remember(...letter.links);
    tell(`review: ${letters.length} letters`);
  }

  /** Every unit looks through what is flagged and confirms some of it; some open a part again and hand it in with a comment. */
  async confirmAndCorrect(): Promise<void> {
    const { client, plan, tell } = this.game;
    let confirmed = 0;
    let corrected = 0;
    const byUnit = [...Map.groupBy(plan.responses, ({ unit }) => unit)];
    await doSideBySide(byUnit, atATime, async ([unit, responses]) => {
      const link = this.coordinators.get(unit) ?? '';
      const page = await client.get('review page', `${link}/granskning`);
      this.expect(page.status === 200, `${unit}: the review page gives ${page.status}`);
      const form =
        /action="([^"]*\/granskning\/bekrafta)".*?name="del" value="([^"]*)".*?name="arende" value="([^"]*)".*?name="sammandrag" value="([^"]*)"/s.exec(
          page.text,
        );
      if (form !== null) {
        const [, , del = '', arende = '', sammandrag = ''] = form.map(unescapeHtml);
        const done = await client.post('confirm', `${link}/granskning/bekrafta`, {
          del,
          arende,
          sammandrag,
          kommentar: '',
        });
        this.expect(done.status === 303, `${unit}: nothing confirmed, ${done.status}`);
        confirmed += 1;
      }
      const first = responses[0];
      if (first === undefined || Number.parseInt(unit.slice(0, 4), 10) % 8 !== 0) return;
      const code = first.part.code;
      const opened = await client.post('correct', `${link}/granskning/ratta`, {
        del: code,
        arende: '',
        sammandrag: '',
        ruta: '',
      });
      this.expect(opened.status === 303, `${unit}: ${code} cannot be corrected, ${opened.status}`);
      const question = first.part.questions[0]?.code ?? '';
      const change = { target: 'comment', question, item: '', value: 'Genomgånget.', knownVersion: 0 };
      const reply = await client.postJson('save answers', `${link}/${code}`, { changes: [change] });
      this.expect(readSaved(reply.text) === 1, `${unit}: the correction is not saved, ${reply.status}`);
      await this.handIn(`${link}/${code}`, unit, code);
      corrected += 1;
    });
    tell(`${confirmed} confirmed, ${corrected} corrected`);
  }

  /** After closing nothing is accepted. */
  async close(): Promise<void> {
    const { server, client, plan } = this.game;
    await server.ask({ do: 'clock', time: days.closed });
    const [unit = ''] = plan.units;
    const part = plan.round.parts.find(({ code }) => plan.frame.partsByUnit.get(unit)?.includes(code));
    const question = part?.questions[0]?.code ?? '';
    const change = { target: 'answer', question, item: '', value: 'JA', knownVersion: 0 };
    const reply = await client.postJson('save after closing', `${this.coordinators.get(unit)}/${part?.code}`, {
      changes: [change],
    });
    this.expect(
      reply.status === 403 || reply.status === 409 || reply.status === 410,
      `Saved after closing: ${reply.status}`,
    );
  }

  /** Sends what is due, and reads the letters that came of it. */
  private async sendMail(time?: string): Promise<readonly Letter[]> {
    const { server, readLetters } = this.game;
    if (time !== undefined) await server.ask({ do: 'clock', time });
    const letters: Letter[] = [];
    for (;;) {
      await server.ask({ do: 'mail' });
      const more = readLetters();
      letters.push(...more);
      if (more.length === 0) break;
    }
    this.letters += letters.length;
    return letters;
  }

  private takeLink(letter: Letter): string {
    const [link = ''] = letter.links;
    this.expect(link !== '', `The letter to ${letter.to} has no link`);
    this.remember(...letter.links);
    return link;
  }

  private remember(...links: readonly string[]): string {
    for (const link of links) this.secrets.add(link.split('/svara/')[1] ?? '');
    return links[0] ?? '';
  }

  private expect(isSo: boolean, otherwise: string): void {
    if (!isSo) this.faults.push(otherwise);
  }

  private expectSame(what: string, found: readonly string[], expected: readonly string[]): void {
    const [left, right] = [new Set(found), new Set(expected)];
    for (const one of expected) if (!left.has(one)) this.faults.push(`${what}: ${one} got none`);
    for (const one of found) if (!right.has(one)) this.faults.push(`${what}: ${one} should have none`);
    if (left.size !== found.length) this.faults.push(`${what}: somebody got two`);
  }
}
