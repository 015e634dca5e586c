import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gatherCalls } from '../../../../src/adapters/database/gatherCalls.ts';

interface Call {
  readonly key: string;
  readonly value: number;
  readonly isBad: boolean;
}

describe('calls gathered', () => {
  it('each gets its own result, in whatever company it runs; one that fails takes no other along', async () => {
    const call = fc.record({ key: fc.constantFrom('a', 'b', 'c', 'd'), value: fc.nat(), isBad: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(call, { maxLength: 200 }), async (calls: readonly Call[]) => {
        const runs: (readonly Call[])[] = [];
        const ask = gatherCalls<Call, number>({
          run: async (together) => {
            runs.push(together);
            await Promise.resolve();
            if (together.some(({ isBad }) => isBad)) throw new Error('bad');
            return together.map(({ value }) => value + 1);
          },
          findKey: ({ key }) => key,
        });
        const results = await Promise.allSettled(calls.map(ask));
        expect(results.map((result) => (result.status === 'fulfilled' ? result.value : 'bad'))).toEqual(
          calls.map(({ value, isBad }) => (isBad ? 'bad' : value + 1)),
        );
        for (const together of runs) expect(new Set(together.map(({ key }) => key)).size).toBe(together.length);
        for (const key of ['a', 'b', 'c', 'd']) {
          const first = [...new Set(runs.flat().filter((one) => one.key === key))];
          expect(first).toEqual(calls.filter((one) => one.key === key));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('what comes while one runs goes together in the next', async () => {
    const sizes: number[] = [];
    const ask = gatherCalls<number, number>({
      run: async (together) => {
        sizes.push(together.length);
        await wait(5);
        return together;
      },
    });
    const first = ask(0);
    await wait(2);
    const rest = Array.from({ length: 10 }, (_, index) => ask(index));
    expect(await first).toBe(0);
    expect(await Promise.all(rest)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(sizes).toEqual([1, 10]);
  });

  it('one that is held up holds up nobody else', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const ask = gatherCalls<string, string>({
      run: async (together) => {
        if (together.includes('held')) await held;
        return together;
      },
    });
    const waiting = ask('held');
    await wait(5);
    expect(await ask('free')).toBe('free');
    release();
    expect(await waiting).toBe('held');
  });
});
