import { mkdtempSync, rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildMessage } from '../../../../src/adapters/database/wireMessages.ts';
import { startWireServer, type WireServer } from '../../../../src/adapters/database/wireServer.ts';

// A database that writes down what it is asked: simple queries by their text, extended ones by their parse.
const heard: string[] = [];
let state = 'I';
const database = {
  async execProtocolRaw(messages: Uint8Array): Promise<Uint8Array> {
    const text = Buffer.from(messages)
      .toString('latin1')
      .replaceAll(/[^\x20-\x7e]/g, '');
    heard.push(text);
    await wait(1);
    if (text.includes('break')) throw new Error('broken');
    if (text.includes('begin')) state = 'T';
    if (text.includes('commit') || text.includes('rollback')) state = 'I';
    return buildMessage('Z', Buffer.from(state));
  },
};

let folder: string;
let server: WireServer;
let failures: unknown[];
const sockets: Socket[] = [];

beforeEach(async () => {
  heard.length = 0;
  state = 'I';
  failures = [];
  folder = mkdtempSync(join(tmpdir(), 'jamfor-wire-'));
  server = await startWireServer(database, join(folder, 's'), '18', (error) => failures.push(error));
});
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(): Promise<Socket> {
  const socket = connect(join(folder, 's'));
  sockets.push(socket);
  const startup = Buffer.alloc(8);
  startup.writeUInt32BE(8, 0);
  startup.writeUInt32BE(196608, 4);
  socket.write(startup);
  await new Promise((resolve) => socket.once('data', resolve));
  return socket;
}

const query = (text: string) => buildMessage('Q', text);
const waitForHeard = async (count: number) => {
  while (heard.length < count) await wait(1);
};

describe('startWireServer', () => {
  it('gives the database a client’s batch whole, also when its parts come late and others ask between', async () => {
    const [slow, fast] = [await open(), await open()];
    const parts = ['P', 'B', 'E', 'S'].map((type) => buildMessage(type, `slow-${type}`));
    for (const part of parts) {
      slow.write(part);
      await wait(5);
      fast.write(query('fast'));
      await wait(5);
    }
    await waitForHeard(5);
    expect(heard.filter((batch) => batch.includes('slow'))).toEqual(['Pslow-PBslow-BEslow-ESslow-S']);
    expect(heard.filter((batch) => batch === 'Qfast')).toHaveLength(4);
  });

  it('lets nobody between the statements of a transaction', async () => {
    const [one, other] = [await open(), await open()];
    one.write(query('begin'));
    await waitForHeard(1);
    other.write(query('other'));
    await wait(20);
    expect(heard).toEqual(['Qbegin']);
    one.write(query('insert'));
    await waitForHeard(2);
    one.write(query('commit'));
    await waitForHeard(4);
    expect(heard).toEqual(['Qbegin', 'Qinsert', 'Qcommit', 'Qother']);
  });

  it('rolls back what a client leaves open when it goes, and goes on with the others', async () => {
    const [one, other] = [await open(), await open()];
    one.write(query('begin'));
    await waitForHeard(1);
    other.write(query('other'));
    one.destroy();
    await waitForHeard(3);
    expect(heard).toEqual(['Qbegin', expect.stringContaining('rollback'), 'Qother']);
  });

  it('drops a client that does not speak the protocol, and serves the others', async () => {
    const stranger = connect(join(folder, 's'));
    const gone = new Promise((resolve) => stranger.once('close', resolve));
    stranger.on('error', () => {});
    stranger.write('GET / HTTP/1.1\r\n\r\n');
    await gone;
    const client = await open();
    client.write(query('still here'));
    await waitForHeard(1);
    expect(heard).toEqual(['Qstill here']);
  });

  it('tells when the database itself breaks, once, and asks it nothing more', async () => {
    const client = await open();
    client.write(Buffer.concat([query('break'), query('after')]));
    while (failures.length === 0) await wait(1);
    client.write(query('later'));
    await wait(20);
    expect(failures).toHaveLength(1);
    expect(heard).toEqual(['Qbreak']);
  });

  it('rolls back and ends every connection when it is closed', async () => {
    const client = await open();
    client.write(query('begin'));
    await waitForHeard(1);
    const gone = new Promise((resolve) => client.once('close', resolve));
    await server.close();
    await gone;
    expect(heard.at(-1)).toContain('rollback');
  });
});
