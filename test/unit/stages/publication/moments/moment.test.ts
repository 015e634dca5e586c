import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chooseRelease,
  isToCome,
  newestMoment,
  parseInstant,
  parseMoment,
  pinVersion,
  type ReleaseManifest,
  readAt,
} from '../../../../../src/stages/publication/index.ts';
import { buildReleaseFixture } from '../../../../support/buildReleaseFixture.ts';
import { createFixtureReader } from '../../../../support/createFixtureReader.ts';
import { chooseRuns } from '../../../../support/propertyRuns.ts';

function buildManifest(area: string, version: number, time: string): ReleaseManifest {
  return {
    formatVersion: 3,
    ...{ round: 2018, area, version, time, isSynthetic: true, definitionHash: '', inputs: [], replaces: undefined },
    files: [{ path: 'data.json', product: 'data', area: area === 'all' ? 'lss' : area, sha256: '' }],
  };
}

describe('parseMoment', () => {
  it('reads a day as its end in Stockholm, in winter and in summer', () => {
    expect(parseMoment(undefined, '2024-01-31')).toEqual({ kind: 'asOf', instant: '2024-01-31T22:59:59.999Z' });
    expect(parseMoment(undefined, '2024-06-18')).toEqual({ kind: 'asOf', instant: '2024-06-18T21:59:59.999Z' });
    expect(parseInstant('2024-06-18', 'start')).toBe('2024-06-17T22:00:00.000Z');
  });

  it('reads an instant with its zone, also where the address made a blank of the plus', () => {
    const instant = '2024-06-18T06:00:00.000Z';
    for (const text of ['2024-06-18T08:00:00+02:00', '2024-06-18T08:00:00 02:00', '2024-06-18T06:00Z']) {
      expect(parseMoment(undefined, text)).toEqual({ kind: 'asOf', instant });
    }
  });

  it('is the newest when nothing is asked for, and a version by its number', () => {
    expect(parseMoment(undefined, undefined)).toEqual({ kind: 'newest' });
    expect(parseMoment('12', undefined)).toEqual({ kind: 'version', version: 12 });
  });

  it.each([
    ['0', undefined],
    ['1.5', undefined],
    ['v2', undefined],
    ['', undefined],
    ['1', '2024-06-18'],
    [undefined, '2024-02-30'],
    [undefined, '2024-6-1'],
    [undefined, '2024-06-18T08:00'],
    [undefined, '2024-06-18T25:00Z'],
    [undefined, '9999-12-31'],
    [undefined, 'now'],
    [undefined, ''],
  ])('refuses version %s with asOf %s', (version, asOf) => {
    expect(parseMoment(version, asOf)).toBeUndefined();
  });
});

describe('isToCome', () => {
  it('is true after the end of today in Stockholm, or of the day of the newest release where that is later', () => {
    const at = (asOf: string, ...published: string[]) => {
      const moment = parseMoment(undefined, asOf) ?? newestMoment;
      return isToCome(
        moment,
        '2024-06-18T22:30:00Z',
        published.map((time) => ({ time })),
      );
    };
    expect([at('2024-06-18'), at('2024-06-19'), at('2024-06-20')]).toEqual([false, false, true]);
    expect(at('2024-06-19T23:00:00Z')).toBe(true);
    expect(at('2024-07-01', '2024-07-01T06:00:00+02:00')).toBe(false);
    expect(at('2024-07-02', '2024-07-01T06:00:00+02:00', '2018-01-01T00:00:00Z')).toBe(true);
    expect(isToCome(newestMoment, '2024-06-18T22:30:00Z', [])).toBe(false);
  });
});

describe('chooseRelease', () => {
  const own = [buildManifest('lss', 2, '2020-01-01T00:00:00Z'), buildManifest('lss', 1, '2019-01-01T00:00:00Z')];
  const all = [buildManifest('all', 1, '2018-01-01T00:00:00Z'), ...own];
  const choose = (asOf: string) => {
    const chosen = chooseRelease(all, 2018, 'lss', { kind: 'asOf', instant: asOf });
    return chosen && `${chosen.area} ${chosen.version}`;
  };

  it('is the release that was live then, the one of all areas before the area had its own', () => {
    expect(choose('2017-12-31T23:59:59Z')).toBeUndefined();
    expect(choose('2018-01-01T00:00:00Z')).toBe('all 1');
    expect(choose('2019-06-01T00:00:00Z')).toBe('lss 1');
    expect(choose('2030-01-01T00:00:00Z')).toBe('lss 2');
    expect(chooseRelease(all, 2018, 'lss', newestMoment)?.version).toBe(2);
    expect(chooseRelease(all, 2018, 'barn', newestMoment)).toBeUndefined();
  });

  it('never chooses what went live later, and nothing newer was live, for any history of versions', () => {
    const history = fc.uniqueArray(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(history, fc.integer({ min: -10, max: 1010 }), (days, asked) => {
        const at = (day: number) => new Date(Date.UTC(2018, 0, 1) + day * 86_400_000).toISOString();
        const sorted = days.toSorted((a, b) => a - b);
        const manifests = sorted.map((day, index) => buildManifest('lss', index + 1, at(day)));
        const chosen = chooseRelease(manifests, 2018, 'lss', { kind: 'asOf', instant: at(asked) });
        // Counted anew: as many versions as had their day.
        expect(chosen?.version ?? 0).toBe(sorted.filter((day) => day <= asked).length);
      }),
      chooseRuns(100),
    );
  });
});

describe('a reader of a moment', () => {
  const first = buildReleaseFixture({ time: '2018-06-14T08:00:00+02:00' });
  const second = buildReleaseFixture({ version: 2, time: '2019-06-14T08:00:00+02:00' });
  const later = buildReleaseFixture({ round: 2020, time: '2020-06-14T08:00:00+02:00' });
  const reader = createFixtureReader([first, second, later]);

  it('gives what was live then, and nothing else is as if it were there', async () => {
    const then = readAt(reader, { kind: 'asOf', instant: '2019-01-01T00:00:00Z' });
    expect(await then.list()).toHaveLength(1);
    expect(await then.load(2018, 'lss')).toBe(first);
    expect((await then.summarize(2018, 'lss'))?.version).toBe(1);
    expect((await then.readCells(2018, 'lss'))?.version).toBe(1);
    expect(await then.load(2020, 'lss')).toBeUndefined();
    const before = readAt(reader, { kind: 'asOf', instant: '2000-01-01T00:00:00Z' });
    expect([await before.list(), await before.load(2018, 'lss')]).toEqual([[], undefined]);
  });

  it('gives one area in a version, and the rest as it is now', async () => {
    const pinned = pinVersion(reader, { round: 2018, area: 'lss', version: 1 });
    expect(await pinned.load(2018, 'lss')).toBe(first);
    expect(await pinned.load(2020, 'lss')).toBe(later);
    expect(await pinned.list()).toHaveLength(3);
    expect(await reader.load(2018, 'lss')).toBe(second);
  });
});
