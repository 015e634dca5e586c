// Notices of known faults on disk, as the reader of releases gives them.

import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createReleaseReader } from '../../../../src/adapters/files/createReleaseReader.ts';
import { findFaultId, writeFaultEnd, writeFaultNotice } from '../../../../src/adapters/files/faultNotices.ts';
import { fingerprintPublished } from '../../../../src/stages/publication/index.ts';
import { buildFault } from '../../../support/buildFault.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jamfor-faults-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const end = { kind: 'noFault', time: '2018-08-21T09:00:00.000Z' } as const;

describe('notices on disk', () => {
  it('are seen at once, in the same object until there is another, and change what is published', async () => {
    const reader = createReleaseReader(folder, () => false);
    const none = await reader.listFaults();
    const before = await fingerprintPublished(reader);
    expect(none).toEqual({ notices: [], unreadable: [] });
    expect(await reader.listFaults()).toBe(none);
    expect(await writeFaultNotice(folder, buildFault())).toBe(true);
    const one = await reader.listFaults();
    expect(one.notices).toEqual([buildFault()]);
    expect(await reader.listFaults()).toBe(one);
    expect(await fingerprintPublished(reader)).not.toBe(before);
    await writeFaultEnd(folder, '2018-lss-1', end);
    expect((await reader.listFaults()).notices[0]?.end).toEqual(end);
    expect(await reader.list()).toEqual([]);
  });

  it('are written once: of two with the same id the second is refused, and nothing else is left', async () => {
    const written = await Promise.all([1, 2, 3].map(() => writeFaultNotice(folder, buildFault())));
    expect(written.filter(Boolean)).toHaveLength(1);
    expect(await writeFaultNotice(folder, buildFault({ text: { sv: 'Annat.', en: undefined } }))).toBe(false);
    expect([await writeFaultEnd(folder, '2018-lss-1', end), await writeFaultEnd(folder, '2018-lss-1', end)]).toEqual([
      true,
      false,
    ]);
    expect(await readdir(join(folder, 'faults'))).toEqual(['2018-lss-1.end.json', '2018-lss-1.json']);
    expect(await readFile(join(folder, 'faults', '2018-lss-1.json'), 'utf8')).toContain('förväxlade');
    expect(await findFaultId(folder, { round: 2018, area: 'lss' })).toBe('2018-lss-2');
  });

  it('tell of a broken file, leave drafts alone, and take what is mended within a second', async () => {
    await writeFaultNotice(folder, buildFault());
    const broken = join(folder, 'faults', '2018-lss-2.json');
    await writeFile(broken, '{');
    await writeFile(join(folder, 'faults', '.draft-1'), 'half');
    const reader = createReleaseReader(folder, () => false);
    expect(await reader.listFaults()).toEqual({ notices: [buildFault()], unreadable: [broken] });
    await rm(broken);
    await vi.waitFor(async () => expect((await reader.listFaults()).unreadable).toEqual([]), {
      timeout: 3000,
      interval: 200,
    });
  });
});
