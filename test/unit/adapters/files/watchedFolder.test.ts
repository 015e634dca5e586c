import { describe, expect, it } from 'vitest';
import { noteRelease } from '../../../../src/adapters/files/placedReleases.ts';
import { WatchedFolder } from '../../../../src/adapters/files/watchedFolder.ts';

/** Looks that end when they are told to, in any order. */
function createLooks() {
  const ends: ((found: string) => void)[] = [];
  const befores: string[] = [];
  const watched = new WatchedFolder<string>((before) => {
    befores.push(before);
    return new Promise((resolve) => ends.push(resolve));
  }, 'nothing');
  return { watched, befores, end: (look: number, found: string) => ends[look]?.(found) };
}

describe('a watched folder', () => {
  it('is looked through once for all who ask meanwhile, and kept for a moment', async () => {
    const { watched, befores, end } = createLooks();
    const asked = [watched.get(), watched.get()];
    end(0, 'one');
    expect(await Promise.all(asked)).toEqual(['one', 'one']);
    expect(await watched.get()).toBe('one');
    expect(befores).toEqual(['nothing']);
  });

  it('is looked through anew when this process has written, and an older look hides nothing', async () => {
    const { watched, befores, end } = createLooks();
    const older = watched.get();
    noteRelease();
    const newer = watched.get();
    end(1, 'two');
    expect(await newer).toBe('two');
    end(0, 'one');
    expect(await older).toBe('two');
    expect(await watched.get()).toBe('two');
    expect(befores).toEqual(['nothing', 'nothing']);
  });

  it('is looked through again after a look that failed', async () => {
    let count = 0;
    const watched = new WatchedFolder<number>(async () => {
      count += 1;
      if (count === 1) throw new Error('the disk is away');
      return count;
    }, 0);
    await expect(watched.get()).rejects.toThrow('the disk is away');
    expect(await watched.get()).toBe(2);
  });
});
