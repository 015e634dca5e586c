import { sql } from 'kysely';
import { beforeAll, expect, it } from 'vitest';
import { createAuditStore, createCollectionStore, createTeamworkStore } from '../../../src/adapters/database/index.ts';
import type { AuditFault } from '../../../src/stages/collection/index.ts';
import { correctAsOffice } from '../../support/correctAsOffice.ts';
import { describeDatabases } from '../../support/describeDatabases.ts';

const by = { actor: 'k1', link: undefined, at: '2018-02-05T09:00:00.000Z', definitionHash: 'd1' };
const tables = ['response_event', 'response_text', 'response_current', 'unit_event', 'unit_text', 'unit_head'];
/** Not part of any chain: when a draft was last saved. A generated column follows the fact, and cannot be written. */
const outsideTheChains = ['response_current.last_saved_at', 'unit_event.kind'];

interface Column {
  readonly table: string;
  readonly column: string;
  readonly type: string;
}

describeDatabases('the audit', (database) => {
  const run = async (statement: string) =>
    (await sql.raw<Record<string, unknown>>(statement).execute(database.open().db)).rows;

  beforeAll(async () => {
    const { db } = database.open();
    const store = createCollectionStore(db);
    const teamwork = createTeamworkStore(db);
    const key = { round: 2018, unit: '0114', part: 'lss' };
    const answers = new Map([
      ['L1', 'JA'],
      ['L2', 'egna ord'],
    ]);
    for (const unit of ['0114', '0115']) {
      await store.handIn({ ...key, unit }, answers, new Map([['L1', 'en kommentar']]), new Set(['L2']), by);
      const correction = { answers, comments: new Map(), freeTextCells: new Set(['L2']), reason: 'Skäl' };
      await correctAsOffice({ store, teamwork }, { ...key, unit }, correction, by);
    }
    await store.saveDraft(
      { ...key, part: 'barn' },
      [{ target: 'answer', question: 'B1', item: '', value: 'JA', knownVersion: 0 }],
      by,
    );
    const asked = { kind: 'officeAsked', question: 'q1', part: 'lss', cells: ['L1'] } as const;
    const declined = { kind: 'declined', part: 'ekb', decline: 'declined' } as const;
    for (const unit of ['0114', '0115', '']) {
      await teamwork.record(
        { key: { round: 2018, unit }, facts: [{ fact: declined }, { fact: asked, texts: { question: 'Hur?' } }] },
        by,
      );
    }
    // The one who changes the database is its owner: constraints and triggers are no obstacle.
    await run('alter table unit_event alter column kind drop not null');
    for (const table of tables) {
      await run(`alter table ${table} disable trigger user`);
      const rows = await run(
        `select conname from pg_constraint where conrelid = '${table}'::regclass and contype in ('c', 'f')`,
      );
      for (const { conname } of rows) await run(`alter table ${table} drop constraint "${conname}"`);
    }
  });

  it('finds nothing wrong in what the stores wrote, and says how much it looked through', async () => {
    const audit = createAuditStore(database.open().db);
    expect(await audit.loadRounds()).toEqual([2018]);
    expect(await audit.auditRound(2018)).toEqual({
      round: 2018,
      responses: 6,
      events: 4,
      units: 3,
      unitEvents: 6,
      texts: 11,
      faults: [],
    });
  });

  /** Faults that the audit finds after statements, which are undone then. */
  const findFaults = async (...statements: readonly string[]): Promise<readonly AuditFault[]> => {
    let faults: readonly AuditFault[] = [];
    const undone = new Error('undone');
    const tried = database
      .open()
      .db.transaction()
      .execute(async (transaction) => {
        for (const statement of statements) await sql.raw(statement).execute(transaction);
        const audit = createAuditStore(transaction);
        for (const round of await audit.loadRounds()) faults = [...faults, ...(await audit.auditRound(round)).faults];
        throw undone;
      });
    await expect(tried).rejects.toBe(undone);
    return faults;
  };

  it('finds one changed byte in every column of every event, text and head', async () => {
    const columns = await listColumns(run);
    expect(columns).toHaveLength(51);
    const unseen: string[] = [];
    for (const { table, column, type } of columns) {
      for (const change of listChanges(column, type)) {
        const faults = await findFaults(`update ${table} set ${column} = ${change} where ${oneRow(table)}`);
        if (faults.length === 0) unseen.push(`${table}.${column}: ${change}`);
      }
    }
    expect(unseen).toEqual([]);
  });

  it('finds a removed row of every table; a removed text cannot be told from one that was erased', async () => {
    for (const table of tables) {
      const faults = await findFaults(`delete from ${table} where ${oneRow(table)}`);
      expect(faults.length > 0, table).toBe(!table.endsWith('_text'));
    }
  });

  it('finds one event that has changed places between two units, by the hash of its own content', async () => {
    for (const sequence of [1, 2]) {
      const faults = await findFaults(...swapUnits('unit_event', `and sequence = ${sequence}`));
      for (const unit of ['0114', '0115']) {
        expect(faults).toContainEqual({ round: 2018, unit, part: undefined, sequence, kind: 'content' });
      }
    }
  });

  it('finds two units’ whole logs in each other’s place, where nothing but the hashes of the events can tell', async () => {
    // The states of the declined parts are the same in both, so the pages show nothing wrong.
    const faults = await findFaults(
      ...['unit_event', 'unit_text', 'unit_head'].flatMap((table) => swapUnits(table, '')),
    );
    const places = ['0114', '0115'].flatMap((unit) => [1, 2].map((sequence) => ({ unit, sequence })));
    expect(faults).toHaveLength(places.length);
    for (const place of places) {
      expect(faults).toContainEqual({ round: 2018, part: undefined, kind: 'content', ...place });
    }
  });
});

/** Statements that let the rows of two units change places, by way of a unit that does not exist. */
function swapUnits(table: string, condition: string): readonly string[] {
  const move = (from: string, to: string) =>
    `update ${table} set unit = '${to}' where unit = '${from}' and round = 2018 ${condition}`;
  return [move('0114', 'x'), move('0115', '0114'), move('x', '0115')];
}

/** One row: the last of its chain, so that a number one higher is free. */
function oneRow(table: string): string {
  return `ctid = (select ctid from ${table} order by ${orderOf(table)} limit 1)`;
}

function orderOf(table: string): string {
  if (table === 'response_current') return `part = 'lss' desc, unit desc`;
  if (table === 'response_text') return `target, unit desc, sequence desc`;
  return table.endsWith('head') ? 'unit desc' : 'unit desc, sequence desc';
}

async function listColumns(run: (statement: string) => Promise<readonly Record<string, unknown>[]>): Promise<Column[]> {
  const rows = await run(`
    select table_name as table, column_name as column, data_type as type from information_schema.columns
    where table_schema = 'public' and table_name in (${tables.map((table) => `'${table}'`)})
    order by table_name, ordinal_position`);
  return rows
    .map((row) => row as unknown as Column)
    .filter(({ table, column }) => !outsideTheChains.includes(`${table}.${column}`));
}

function listChanges(column: string, type: string): readonly string[] {
  if (type === 'integer') return [`coalesce(${column}, 0) + 1`];
  if (type.startsWith('timestamp')) return [`coalesce(${column}, 'epoch') + interval '1 millisecond'`];
  if (type === 'jsonb') {
    const swap = (pattern: string) => `regexp_replace(${column}::text, '${pattern}', 'x')::jsonb`;
    // The first letter is of a key, the last one of a value.
    return [swap('[A-Za-z0-9]'), swap('[A-Za-z0-9](?=[^A-Za-z0-9]*$)')].map(
      (changed) => `case when ${column} = '{}' then '{"x": "x"}' else ${changed} end`,
    );
  }
  return [
    `left(coalesce(${column}, ''), -1) || case right(${column}, 1) when '0' then '1' else '0' end`,
    `coalesce(${column}, '') || 'x'`,
  ];
}
