import { describe, expect, it } from 'vitest';
import { RecentReleases } from '../../../../src/adapters/files/recentReleases.ts';

function createReader() {
  const read: string[] = [];
  const recent = new RecentReleases<string>(100);
  const get = (key: string, bytes: number) =>
    recent.get(key, async () => {
      read.push(key);
      return { value: key.toUpperCase(), bytes };
    });
  return { read, get, recent };
}

describe('releases read lately', () => {
  it('are read once while they fit, and the one used longest ago is dropped first', async () => {
    const { read, get } = createReader();
    await get('a', 50);
    await get('b', 50);
    expect(await get('a', 50)).toBe('A');
    await get('c', 50);
    await get('a', 50);
    expect(read).toEqual(['a', 'b', 'c']);
    await get('b', 50);
    expect(read).toEqual(['a', 'b', 'c', 'b']);
  });

  it('are read by one reader when several ask at once, and kept even when one alone is too large', async () => {
    const { read, get } = createReader();
    expect(await Promise.all([get('big', 500), get('big', 500)])).toEqual(['BIG', 'BIG']);
    await get('big', 500);
    expect(read).toEqual(['big']);
  });

  it('are tried again when a reading failed', async () => {
    const { get, recent } = createReader();
    await expect(recent.get('a', () => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
    expect(await get('a', 1)).toBe('A');
  });
});
