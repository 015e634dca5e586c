import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { keepAnswers } from '../../../src/ui/answerCache.ts';

/** An app that counts how often an answer was made, and says what it was made from. */
function build({ maxBytes = 1_000_000 } = {}) {
  const world = { edition: 'one', isOpen: true, made: [] as string[] };
  const app = new Hono();
  app.use(
    keepAnswers({
      getEdition: async () => world.edition,
      isOpen: () => world.isOpen,
      maxBytes,
      variesBy: ['Accept'],
    }),
  );
  app.get('/page/:name', async (context) => {
    const { edition } = world;
    world.made.push(context.req.path + new URL(context.req.url).search);
    await new Promise((resolve) => setTimeout(resolve, 5));
    context.header('cache-control', 'public, max-age=60');
    return context.html(`<p>${edition} ${context.req.header('accept') ?? ''}</p>${'å'.repeat(2000)}`);
  });
  app.get('/now', (context) => {
    world.made.push('now');
    context.header('cache-control', 'no-store');
    return context.text('now');
  });
  app.get('/missing', (context) => {
    world.made.push('missing');
    return context.text('no', 404);
  });
  return { app, world };
}

describe('keepAnswers', () => {
  it('makes an answer once, and packs it as the reader takes it', async () => {
    const { app, world } = build();
    const plain = Buffer.from(await (await app.request('/page/a')).arrayBuffer());
    const brotli = await app.request('/page/a', { headers: { 'accept-encoding': 'gzip, deflate, br' } });
    const gzip = await app.request('/page/a', { headers: { 'accept-encoding': 'gzip;q=0.5, br;q=0' } });
    expect(world.made).toEqual(['/page/a']);
    expect(brotli.headers.get('content-encoding')).toBe('br');
    expect(gzip.headers.get('content-encoding')).toBe('gzip');
    expect(brotliDecompressSync(Buffer.from(await brotli.arrayBuffer()))).toEqual(plain);
    expect(gunzipSync(Buffer.from(await gzip.arrayBuffer()))).toEqual(plain);
    expect(gzip.headers.get('vary')).toBe('Accept, Accept-Encoding');
    expect(gzip.headers.get('cache-control')).toBe('public, max-age=60');
  });

  it('gives each packing a strong tag of its own, and answers 304 to any of them', async () => {
    const { app } = build();
    const [plain, packed] = await Promise.all([
      app.request('/page/a'),
      app.request('/page/a', { headers: { 'accept-encoding': 'br' } }),
    ]);
    const tags = [plain.headers.get('etag'), packed.headers.get('etag')];
    expect(new Set(tags).size).toBe(2);
    for (const tag of tags) {
      expect(tag).toMatch(/^"[0-9a-f]{32}(-br)?"$/);
      const again = await app.request('/page/a', { headers: { 'if-none-match': `"other", W/${tag}` } });
      expect([again.status, await again.text()]).toEqual([304, '']);
    }
    expect((await app.request('/page/a', { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
  });

  it('never sends an answer that was made before something was published', async () => {
    const { app, world } = build();
    expect(await (await app.request('/page/a')).text()).toContain('one');
    world.edition = 'two';
    expect(await (await app.request('/page/a')).text()).toContain('two');
    world.edition = 'one';
    expect(await (await app.request('/page/a')).text()).toContain('one');
    expect(world.made).toHaveLength(3);
  });

  it('does not keep what was made while something was published', async () => {
    const { app, world } = build();
    const early = app.request('/page/a');
    await new Promise((resolve) => setTimeout(resolve, 1));
    world.edition = 'two';
    expect(await (await app.request('/page/a')).text()).toContain('two');
    await early;
    expect(await (await app.request('/page/a')).text()).toContain('two');
  });

  it('makes one answer for many who ask at once', async () => {
    const { app, world } = build();
    const answers = await Promise.all(Array.from({ length: 20 }, () => app.request('/page/a')));
    expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1);
    expect(world.made).toHaveLength(1);
  });

  it('tells addresses, queries and wishes apart', async () => {
    const { app, world } = build();
    await app.request('/page/a');
    await app.request('/page/a?x=1');
    await app.request('/page/b');
    expect(await (await app.request('/page/a', { headers: { accept: 'text/csv' } })).text()).toContain('text/csv');
    expect(world.made).toHaveLength(4);
  });

  it('keeps neither faults, nor what must not be stored, nor anything while it is shut', async () => {
    const { app, world } = build();
    for (const path of ['/now', '/now', '/missing', '/missing']) await app.request(path);
    expect(world.made).toEqual(['now', 'now', 'missing', 'missing']);
    world.isOpen = false;
    await app.request('/page/a');
    await app.request('/page/a');
    expect(world.made).toHaveLength(6);
    await app.request(`/page/a?${'x'.repeat(1000)}`);
    expect(world.made).toHaveLength(7);
  });

  it('lets the answers not asked for longest give way', async () => {
    const { app, world } = build({ maxBytes: 9000 });
    await app.request('/page/a');
    await app.request('/page/b');
    await app.request('/page/a');
    await app.request('/page/c');
    world.made.length = 0;
    await app.request('/page/a');
    await app.request('/page/b');
    expect(world.made).toEqual(['/page/b']);
  });

  it('answers HEAD with the headers of the answer and no body', async () => {
    const { app } = build();
    const { length } = Buffer.from(await (await app.request('/page/a')).arrayBuffer());
    const head = await app.request('/page/a', { method: 'HEAD' });
    expect([head.headers.get('content-length'), await head.text()]).toEqual([String(length), '']);
  });
});
