import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildMessage,
  buildWelcome,
  type ClientDemand,
  ClientStream,
  findSessionState,
  resetMessages,
} from '../../../../src/adapters/database/wireMessages.ts';

function buildStartup(code: number): Buffer {
  const message = Buffer.alloc(8);
  message.writeUInt32BE(8, 0);
  message.writeUInt32BE(code, 4);
  return message;
}
const startup = buildStartup(196608);
const nothing = new Uint8Array(0);
const extended = ['P', 'B', 'D', 'E', 'S'].map((type) => buildMessage(type, type.repeat(9)));

function readAll(chunks: readonly Uint8Array[]): ClientDemand[] {
  const stream = new ClientStream();
  return chunks.flatMap((chunk) => stream.read(chunk));
}

function describeDemands(demands: readonly ClientDemand[]): string[] {
  return demands.map((demand) =>
    demand.kind === 'batch' ? Buffer.from(demand.bytes).toString('base64') : demand.kind,
  );
}

describe('ClientStream', () => {
  const query = buildMessage('Q', 'select 1');
  const stream = Buffer.concat([
    buildStartup(80877103),
    startup,
    query,
    ...extended,
    query,
    buildMessage('X', nothing),
  ]);
  const expected = [
    'encryption',
    'startup',
    Buffer.from(query).toString('base64'),
    Buffer.concat(extended).toString('base64'),
    Buffer.from(query).toString('base64'),
    'end',
  ];

  it('cuts where the client waits for an answer: a query, or everything up to a sync', () => {
    expect(describeDemands(readAll([stream]))).toEqual(expected);
  });

  it('gives the same demands however the stream is chopped', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: stream.length }), { maxLength: 30 }), (cuts) => {
        const places = [0, ...cuts.sort((a, b) => a - b), stream.length];
        const chunks = places.slice(1).map((end, index) => stream.subarray(places[index], end));
        expect(describeDemands(readAll(chunks))).toEqual(expected);
      }),
    );
  });

  it('a request to cancel is the end of that connection', () => {
    expect(readAll([buildStartup(80877102)])).toEqual([{ kind: 'end' }]);
  });

  it('refuses what is not this protocol', () => {
    expect(() => readAll([Buffer.from('GET / HTTP/1.1\r\n\r\n')])).toThrow('protocol');
  });
});

describe('findSessionState', () => {
  const ready = (state: string) => buildMessage('Z', Buffer.from(state));
  const row = buildMessage('D', Buffer.from('Z\0\0\0\u0005I'));

  it.each([
    ['idle', [row, ready('I')]],
    ['transaction', [row, ready('T')]],
    ['transaction', [ready('E')]],
    ['idle', [ready('T'), row, ready('I')]],
    ['middle', [row]],
    ['middle', [ready('I'), row]],
    ['middle', []],
  ])('is %s', (state, messages) => {
    expect(findSessionState(Buffer.concat(messages))).toBe(state);
  });

  it('a welcome leaves the session idle', () => {
    expect(findSessionState(buildWelcome('18.6'))).toBe('idle');
  });
});

it('a reset ends the batch and the transaction', () => {
  expect(describeDemands(readAll([startup, resetMessages]))).toHaveLength(3);
});
