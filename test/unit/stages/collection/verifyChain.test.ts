import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildFreeTextDigest, firstPreviousHash } from '../../../../src/stages/collection/hashChain.ts';
import type { ResponseEvent } from '../../../../src/stages/collection/model.ts';
import {
  buildReceipt,
  buildResponseEvent,
  isFreeTextUnchanged,
} from '../../../../src/stages/collection/responseEvent.ts';
import { verifyChain } from '../../../../src/stages/collection/verifyChain.ts';

const digest = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

const key = { round: 2018, unit: '0180-bromma', part: 'lss' };
const content = {
  key,
  actor: 'k7',
  link: 'l1',
  definitionHash: 'd'.repeat(64),
  comments: {},
  reason: undefined,
};

function buildChain(): readonly ResponseEvent[] {
  const submitted = buildResponseEvent(
    { ...content, kind: 'submitted', at: '2018-02-01T10:00:00Z', answers: { L1: 'JA', 'G2[eb+lss]': 'NEJ' } },
    undefined,
    digest,
  );
  const reopened = buildResponseEvent(
    { ...content, kind: 'reopened', at: '2018-04-03T08:00:00+02:00', answers: {}, reason: 'sha256:1' },
    submitted,
    digest,
  );
  const again = buildResponseEvent(
    { ...content, kind: 'submitted', at: '2018-04-05T08:00:00Z', answers: { L1: 'NEJ' }, comments: { L1: 'sha256:2' } },
    reopened,
    digest,
  );
  return [submitted, reopened, again];
}

describe('the chain of a response', () => {
  it('numbers the events, ties each to the one before and writes times as UTC', () => {
    const [first, second, third] = buildChain();
    expect([first?.sequence, second?.sequence, third?.sequence]).toEqual([1, 2, 3]);
    expect(first?.previousHash).toBe(firstPreviousHash);
    expect(second?.previousHash).toBe(first?.hash);
    expect(third?.previousHash).toBe(second?.hash);
    expect(second?.at).toBe('2018-04-03T06:00:00.000Z');
    expect(first?.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('has no fault as it was built', () => {
    const chain = buildChain();
    expect(verifyChain(chain, digest, chain.at(-1))).toEqual([]);
    expect(verifyChain([], digest)).toEqual([]);
  });

  const changes: readonly [string, (event: ResponseEvent) => ResponseEvent][] = [
    ['the unit', (event) => ({ ...event, key: { ...event.key, unit: '0181' } })],
    ['the round', (event) => ({ ...event, key: { ...event.key, round: 2019 } })],
    ['the part', (event) => ({ ...event, key: { ...event.key, part: 'eb' } })],
    ['the kind', (event) => ({ ...event, kind: 'withdrawn' })],
    ['the time, by a millisecond', (event) => ({ ...event, at: new Date(Date.parse(event.at) + 1).toISOString() })],
    ['the actor', (event) => ({ ...event, actor: 'k8' })],
    ['the link', (event) => ({ ...event, link: undefined })],
    ['the definitions', (event) => ({ ...event, definitionHash: 'e'.repeat(64) })],
    ['an answer', (event) => ({ ...event, answers: { ...event.answers, L1: 'JB' } })],
    ['a removed answer', (event) => ({ ...event, answers: {}, comments: { x: 'y' } })],
    ['a comment', (event) => ({ ...event, comments: { L1: 'sha256:3' } })],
    ['the reason', (event) => ({ ...event, reason: 'sha256:4' })],
  ];

  for (const [what, change] of changes) {
    it(`finds that ${what} was changed, in any event`, () => {
      const chain = buildChain();
      for (const place of chain.keys()) {
        const changed = chain.map((event, index) => (index === place ? change(event) : event));
        const kinds = verifyChain(changed, digest).filter((fault) => fault.sequence === place + 1);
        expect(kinds.map((fault) => fault.kind)).toContain('content');
      }
    });
  }

  it('finds any one changed character of any hash', () => {
    const chain = buildChain();
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2 }),
        fc.constantFrom('hash' as const, 'previousHash' as const),
        fc.integer({ min: 0, max: 63 }),
        (place, field, position) => {
          const changed = chain.map((event, index) =>
            index === place ? { ...event, [field]: flipDigit(event[field], position) } : event,
          );
          expect(verifyChain(changed, digest)).not.toEqual([]);
        },
      ),
    );
  });

  it('finds an event that was removed, doubled or moved, and a chain that was cut at its end', () => {
    const chain = buildChain();
    const [first, second, third] = chain;
    if (first === undefined || second === undefined || third === undefined) throw new Error('three events');
    expect(verifyChain([first, third], digest).map((fault) => fault.kind)).toEqual(['sequence', 'link']);
    expect(verifyChain([first, second, second, third], digest)).not.toEqual([]);
    expect(verifyChain([second, first, third], digest)).not.toEqual([]);
    expect(verifyChain([first, second], digest, third)).toEqual([{ key, sequence: 3, kind: 'head' }]);
    expect(verifyChain([], digest, third)).toEqual([{ key, sequence: 3, kind: 'head' }]);
  });

  it('finds a whole chain that was written anew, by the end that the store remembers', () => {
    const chain = buildChain();
    const forged = buildResponseEvent(
      { ...content, kind: 'submitted', at: '2018-02-01T10:00:00Z', answers: { L1: 'NEJ' } },
      undefined,
      digest,
    );
    expect(verifyChain([forged], digest)).toEqual([]);
    expect(verifyChain([forged], digest, chain[0]).map((fault) => fault.kind)).toEqual(['head']);
  });
});

describe('free text beside the chain', () => {
  const [event] = buildChain();
  if (event === undefined) throw new Error('one event');
  const comment = buildFreeTextDigest('salt', 'Vi är två', digest);

  it('is known again by its salted digest, and any change of text or salt is seen', () => {
    const written = { ...event, comments: { L1: comment } };
    const text = { sequence: 1, target: 'comment', cell: 'L1', salt: 'salt', text: 'Vi är två' } as const;
    expect(comment).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(isFreeTextUnchanged(written, text, digest)).toBe(true);
    expect(isFreeTextUnchanged(written, { ...text, text: 'Vi är tre' }, digest)).toBe(false);
    expect(isFreeTextUnchanged(written, { ...text, salt: 'tlas' }, digest)).toBe(false);
    expect(isFreeTextUnchanged(written, { ...text, cell: 'L2' }, digest)).toBe(false);
  });

  it('the same words give another digest with another salt, so that short texts cannot be guessed', () => {
    expect(buildFreeTextDigest('a', 'nej', digest)).not.toBe(buildFreeTextDigest('b', 'nej', digest));
  });
});

it('a receipt names round, unit, part, number and the hash', () => {
  expect(buildReceipt({ key, sequence: 2, hash: `4f2a9c01b7d3${'0'.repeat(52)}` })).toBe(
    '2018-0180-bromma-lss-2-4F2A9C01B7D3',
  );
});

function flipDigit(hash: string, position: number): string {
  const digit = hash[position] === '0' ? '1' : '0';
  return hash.slice(0, position) + digit + hash.slice(position + 1);
}
