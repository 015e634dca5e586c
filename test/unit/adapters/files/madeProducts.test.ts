import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openMadeProducts } from '../../../../src/adapters/files/madeProducts.ts';

const folder = mkdtempSync(join(tmpdir(), 'jamfor-made-'));
const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array | undefined) => bytes && new TextDecoder().decode(bytes);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('files made on request', () => {
  it('keep the first that is written, whoever comes after, also of many at once', async () => {
    const made = openMadeProducts(join(folder, 'first'));
    expect(await made.find('2024-0a', 'rapport.pdf')).toBeUndefined();
    const all = ['ett', 'två', 'tre'].map((text) => made.keep('2024-0a', 'rapport.pdf', encode(text)));
    const kept = (await Promise.all(all)).map(decode);
    expect(new Set(kept).size).toBe(1);
    expect(decode(await made.find('2024-0a', 'rapport.pdf'))).toBe(kept[0]);
    expect(decode(await openMadeProducts(join(folder, 'first')).keep('2024-0a', 'rapport.pdf', encode('fyra')))).toBe(
      kept[0],
    );
    expect(readdirSync(join(folder, 'first', '2024-0a'))).toEqual(['rapport.pdf']);
  });

  it('are handed on without being kept when there is no room, also counted over a restart', async () => {
    const place = join(folder, 'small');
    await openMadeProducts(place, 10).keep('2024-0a', 'a.pdf', encode('12345678'));
    const made = openMadeProducts(place, 10);
    expect(decode(await made.keep('2024-0a', 'b.pdf', encode('12345678')))).toBe('12345678');
    expect(await made.find('2024-0a', 'b.pdf')).toBeUndefined();
    expect(decode(await made.find('2024-0a', 'a.pdf'))).toBe('12345678');
  });

  it('lie in their folder only', async () => {
    const made = openMadeProducts(join(folder, 'closed'));
    for (const name of ['../a.pdf', 'a/b.pdf', '.hidden', '']) {
      await expect(async () => made.find('2024-0a', name)).rejects.toThrow('no name of a file');
    }
    expect(existsSync(join(folder, 'closed'))).toBe(false);
  });
});
