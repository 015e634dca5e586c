// Reading in reports at the desk: who may, and how large they may be.

import { describe, expect, it } from 'vitest';
import type { DeskDependencies } from '../../../../src/apps/desk/deskDependencies.ts';
import type { BounceOutcome } from '../../../../src/stages/collection/index.ts';
import { buildDesk } from '../../../support/buildDesk.ts';

const megabyte = 1024 * 1024;

function build() {
  const taken: number[] = [];
  const takeBounce = async (message: string): Promise<BounceOutcome> => {
    taken.push(message.length);
    return { kind: 'notReport', because: 'noStatus' };
  };
  const desk = buildDesk({ mail: { takeBounce } as unknown as DeskDependencies['mail'] });
  const upload = (cookie: string, sizes: readonly number[]) => {
    const body = new FormData();
    sizes.forEach((size, index) => void body.append('fil', new File(['x'.repeat(size)], `rapport-${index}.eml`)));
    const headers = { cookie, origin: 'https://desk.example' };
    return desk.app.request('https://desk.example/desk/2024/utkorg/studsar', { method: 'POST', headers, body });
  };
  return { desk, taken, upload };
}

describe('reading in reports at the desk', () => {
  it('takes a report with a whole mail in it, and says of too much that nothing is read', async () => {
    const { desk, taken, upload } = build();
    const cookie = await desk.signIn('Redaktor', ['editor']);
    const large = await upload(cookie, [2 * megabyte, 10]);
    expect(large.status).toBe(422);
    expect(await large.text()).toContain('rapport-1.eml: Meddelandet har ingen leveransrapport');
    expect(taken).toEqual([2 * megabyte, 10]);
    const tooLarge = await upload(cookie, [6 * megabyte, 5 * megabyte]);
    expect(tooLarge.status).toBe(413);
    expect(await tooLarge.text()).toContain('större än 10 MB. Ingenting är inläst.');
    expect(taken).toHaveLength(2);
    expect(desk.errors).toEqual([]);
  });

  it('is for those who may send mails, and a page that is loaded again leads to the outbox', async () => {
    const { desk, taken, upload } = build();
    const reader = await desk.signIn('Granskare', ['reviewer']);
    expect((await upload(reader, [10])).status).toBe(403);
    expect((await upload('', [10])).status).toBe(303);
    expect(await desk.read('/2024/utkorg', reader)).not.toContain('Läs in rapporterna');
    const editor = await desk.signIn('Redaktor', ['editor']);
    expect(await desk.read('/2024/utkorg', editor)).toContain('Läs in rapporterna');
    expect((await desk.request('/2024/utkorg/studsar', editor)).headers.get('location')).toBe('/desk/2024/utkorg');
    expect(taken).toEqual([]);
  });
});
