// Commands on what is stored: the audit, the rules of retention, one person's data.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStores, type OpenDatabase, openDatabase } from '../../../src/adapters/database/index.ts';
import { createFilesDelivery, getOutboxFolder } from '../../../src/adapters/mail/index.ts';
import { makeTestFolder, runCommand } from '../../support/runCommand.ts';
import { copyTestDatabase } from '../../support/testDatabase.ts';

const folder = makeTestFolder();
const run = (...args: readonly string[]) => runCommand(args, { JAMFOR_DATA: folder });
const by = { actor: 'k1', link: undefined, at: '2018-02-05T09:00:00.000Z', definitionHash: 'd1' };

describe('commands on what is stored', () => {
  // Held open, so that the commands attach to it instead of starting the database each.
  let open: OpenDatabase;
  beforeAll(async () => {
    await copyTestDatabase(join(folder, 'database'));
    open = await openDatabase({ databaseUrl: undefined, dataFolder: folder, whenHeld: 'refuse' });
    const { collection, teamwork } = createStores(open.db);
    await collection.handIn(
      { round: 2018, unit: '0114', part: 'lss' },
      new Map([['L1', 'JA']]),
      new Map(),
      new Set(),
      by,
    );
    const person = { actor: 'k1', name: 'Åsa Ek', email: 'asa@example.se' };
    await teamwork.record(
      { key: { round: 2018, unit: '' }, facts: [{ fact: { kind: 'roundStarted' } }], persons: [person] },
      by,
    );
  });
  afterAll(() => open.close());

  it('audit verify says what it looked through, and has status 0 when nothing is changed', async () => {
    const all = await run('audit', 'verify');
    expect(all).toMatchObject({ status: 0, errors: '' });
    expect(all.output).toBe(
      'Omgång 2018: 1 delar med 1 händelser, 1 enhetsloggar med 1 händelser och 0 fria texter. 0 fel.\nInget är ändrat.',
    );
    const one = await run('audit', 'verify', '2018', '--json');
    expect(JSON.parse(one.output)).toMatchObject({ faults: 0, rounds: [{ round: 2018, events: 1 }] });
  });

  it('retention show tells every class with its days, and who decided them', async () => {
    const shown = await run('retention', 'show');
    expect(shown.status).toBe(0);
    expect(shown.output).toContain(
      'Nätadresser i länkarnas logg (linkAddresses): 30 dagar efter händelsen, vårt förslag.',
    );
    expect(shown.output).toMatch(
      /Namn och adresser \(contacts\).*\n {2}2016, .*bevaras, för beslut om gallring saknas/u,
    );
    expect(JSON.parse((await run('retention', 'show', '--json')).output).length).toBeGreaterThan(8);
  });

  it('retention run erases what is due and says so', async () => {
    const { teamwork } = createStores(open.db);
    const access = {
      at: '2020-01-01T00:00:00.000Z',
      link: 'l1',
      action: 'opened',
      part: '',
      address: '192.0.2.1',
      by: 'browser',
    } as const;
    await teamwork.saveAccesses([access]);
    expect((await run('retention', 'run')).output).toBe(
      'Nätadresser i länkarnas logg, alla omgångar: 1 rader raderade.\nLänkarnas logg, alla omgångar: 1 rader raderade.',
    );
    expect((await run('retention', 'run')).output).toBe('Ingenting var förfallet.');
    expect((await run('retention', 'run', '--json')).output).toBe('[]');
  });

  it('the file of a mail goes after its days, or with its person; a mail on its way keeps its file', async () => {
    const { teamwork } = createStores(open.db);
    const delivery = createFilesDelivery(getOutboxFolder(folder));
    const send = async (id: string, to: string, at: string, isFinished = true) => {
      const mail = {
        ...{ id, round: 2018, unit: '0114', kind: 'reminder' as const, occasion: `r|${id}`, to, reason: 'r' },
        ...{ subject: 'Hej', text: 'Hej', links: [], attachments: [], createdAt: at, sendAfter: at },
      } as const;
      await teamwork.record({ key: { round: 2018, unit: '0114' }, facts: [], mails: [mail] }, by);
      await teamwork.claimMail(at);
      const message = { ...mail, messageId: `<${id}@a.example>`, from: 'a@a.example', replyTo: undefined, date: at };
      await delivery.deliver({ ...message, to: { name: '', email: 'b@b.example' }, html: '' });
      if (isFinished) await teamwork.finishMail(id, { state: 'sent', at });
    };
    const today = new Date().toISOString();
    await send('old', 'k1', '2020-01-01T00:00:00.000Z');
    await send('interrupted', 'k1', '2020-01-01T00:00:00.000Z', false);
    await send('new', 'k1', today);
    writeFileSync(join(getOutboxFolder(folder), 'new.eml.part'), 'cut short');
    const shown = await run('retention', 'show');
    expect(shown.output).toContain('Brev som filer (mailFiles): 30 dagar efter händelsen, vårt förslag.');
    expect((await run('retention', 'run')).output).toBe('Brev som filer, alla omgångar: 1 filer raderade.');
    expect(readdirSync(getOutboxFolder(folder)).toSorted()).toEqual(['interrupted.eml', 'new.eml', 'new.eml.part']);
  });

  it('person export writes everything of an address, and person erase removes it', async () => {
    const path = join(folder, 'asa.json');
    expect((await run('person', 'export', '--email', 'ASA@example.se', '--out', path)).status).toBe(0);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ persons: [{ name: 'Åsa Ek' }] });
    expect(JSON.parse((await run('person', 'export', '--email', 'asa@example.se')).output).log).toHaveLength(1);
    const erased = await run('person', 'erase', '--email', 'asa@example.se');
    expect(erased.output).toMatch(/^Raderat: 1 namn och adresser.* 3 brev tömda, 1 brevfiler raderade/u);
    expect(readdirSync(getOutboxFolder(folder))).toEqual(['interrupted.eml']);
    const gone = await run('person', 'erase', '--email', 'asa@example.se');
    expect(gone).toMatchObject({ status: 2, errors: expect.stringContaining('Ingen har adressen asa@example.se') });
    expect((await run('person', 'export')).status).toBe(2);
    expect((await run('audit', 'verify')).status).toBe(0);
  });

  it('audit verify prints each fault with its place, and has status 1', async () => {
    await sql`alter table response_event disable trigger user`.execute(open.db);
    await sql`update response_event set answers = '{"L1": "NEJ"}'`.execute(open.db);
    await sql`update unit_head set last_sequence = 2`.execute(open.db);
    const found = await run('audit', 'verify', '2018');
    expect(found.status).toBe(1);
    expect(found.output.split('\n').slice(1)).toEqual([
      '2018 0114, delen lss, händelse 1: innehållet är ändrat sedan det skrevs.',
      '2018 hela omgången, enhetens logg, händelse 2: läget som sidorna visar stämmer inte med loggen.',
      '2 fel. Återställ databasen från en säkerhetskopia, eller utred vem som har skrivit i den.',
    ]);
    const english = await run('audit', 'verify', '--lang', 'en');
    expect(english.output).toContain(
      '2018 0114, part lss, event 1: its content has been changed since it was written.',
    );
    expect(JSON.parse((await run('audit', 'verify', '--json')).output)).toMatchObject({ faults: 2 });
  });
});
