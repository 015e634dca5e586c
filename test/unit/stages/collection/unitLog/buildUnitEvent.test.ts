import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildFreeTextDigest } from '../../../../../src/stages/collection/hashChain.ts';
import {
  buildUnitEvent,
  isUnitTextUnchanged,
  verifyUnitChain,
} from '../../../../../src/stages/collection/unitLog/buildUnitEvent.ts';
import type { UnitEvent, UnitFact } from '../../../../../src/stages/collection/unitLog/model.ts';
import { chooseRuns } from '../../../../support/propertyRuns.ts';

const digest = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const key = { round: 2018, unit: '0114' };
const asked: UnitFact = { kind: 'officeAsked', question: 'q1', part: 'lss', cells: ['L1', 'L3'] };
const content = { key, at: '2018-04-03T10:00:00Z', actor: 'k1', link: undefined, definitionHash: 'd1', digests: {} };

function buildChain(facts: readonly UnitFact[]): UnitEvent[] {
  const events: UnitEvent[] = [];
  for (const fact of facts) events.push(buildUnitEvent({ ...content, fact }, events.at(-1), digest));
  return events;
}

function verify(events: readonly UnitEvent[], end = events.at(-1)) {
  const head = { key, sequence: end?.sequence ?? 0, hash: end?.hash ?? '' };
  return verifyUnitChain(events, digest, head).map(({ sequence, kind }) => `${sequence} ${kind}`);
}

describe('the chain of a unit’s log', () => {
  const chain = buildChain([asked, { kind: 'officeAnswered', question: 'q1' }, { kind: 'supportEnded' }]);

  it('is numbered from one, each event with the hash of the one before, in a form that stays', () => {
    expect(chain.map(({ sequence, at }) => [sequence, at])).toEqual(
      [1, 2, 3].map((n) => [n, '2018-04-03T10:00:00.000Z']),
    );
    expect(chain[0]?.hash).toBe('c4c2555641334aa3211b1fb83086e88d1423e2095b76cefa9c075b98f9300738');
    expect(chain[1]?.previousHash).toBe(chain[0]?.hash);
    expect(verify(chain)).toEqual([]);
  });

  it('shows an event that is left out, doubled or moved, and a cut end', () => {
    const [first, second, third] = chain as [UnitEvent, UnitEvent, UnitEvent];
    expect(verify([first, third])).toEqual(['3 sequence', '3 link']);
    expect(verify([first, first, second, third])).toContain('1 sequence');
    expect(verify([second, first, third])).toContain('2 link');
    expect(verify([first, second], third)).toEqual(['3 head']);
    expect(verify([first, { ...second, key: { ...key, unit: '0115' } }, third])).toEqual(['2 key', '2 content']);
  });

  it('shows a log that stands under another unit or round by the hash of each event', () => {
    for (const other of [
      { ...key, unit: '0115' },
      { ...key, round: 2024 },
    ]) {
      const moved = chain.map((event) => ({ ...event, key: other }));
      expect(verify(moved)).toEqual(['1 content', '2 content', '3 content']);
    }
  });

  it('shows any one changed character of any event', () => {
    const places = chain.flatMap((event, index) => listTexts(event).map((path) => ({ index, path })));
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.nat(), ({ index, path }, place) => {
        const changed = chain.map((event, at) => (at === index ? changeText(event, path, place) : event));
        expect(verify(changed, chain.at(-1))).not.toEqual([]);
      }),
      chooseRuns(200),
    );
  });

  it('knows a free text by its salted digest', () => {
    const digests = { question: buildFreeTextDigest('salt', 'Stämmer det?', digest) };
    const event = buildUnitEvent({ ...content, fact: asked, digests }, undefined, digest);
    const text = { sequence: 1, name: 'question', salt: 'salt', text: 'Stämmer det?' };
    expect(isUnitTextUnchanged(event, text, digest)).toBe(true);
    expect(isUnitTextUnchanged(event, { ...text, text: 'Stämmer det!' }, digest)).toBe(false);
    expect(isUnitTextUnchanged(event, { ...text, name: 'answer' }, digest)).toBe(false);
  });
});

/** Paths of the event's texts, members of the fact included. */
function listTexts(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => listTexts(member, [...path, name]));
}

function changeText(event: UnitEvent, path: readonly string[], place: number): UnitEvent {
  const copy: unknown = structuredClone(event);
  let holder = copy as Record<string, unknown>;
  for (const name of path.slice(0, -1)) holder = holder[name] as Record<string, unknown>;
  const last = path.at(-1) ?? '';
  const text = String(holder[last]);
  const at = place % Math.max(text.length, 1);
  holder[last] = `${text.slice(0, at)}${text[at] === 'x' ? 'y' : 'x'}${text.slice(at + 1)}`;
  return copy as UnitEvent;
}
