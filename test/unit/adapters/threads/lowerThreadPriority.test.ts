import { once } from 'node:events';
import { getPriority } from 'node:os';
import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';

const module = new URL('../../../../src/adapters/threads/lowerThreadPriority.ts', import.meta.url).href;
const script = `
  import { readlinkSync } from 'node:fs';
  import { getPriority } from 'node:os';
  import { basename } from 'node:path';
  import { parentPort } from 'node:worker_threads';
  import { lowerThreadPriority } from '${module}';
  lowerThreadPriority();
  parentPort.postMessage(getPriority(Number(basename(readlinkSync('/proc/thread-self')))));
`;

describe.runIf(process.platform === 'linux')('lowerThreadPriority', () => {
  it('lowers the thread that calls it, and not the one that answers requests', async () => {
    const before = getPriority(process.pid);
    const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(script)}`));
    const [priority] = await once(worker, 'message');
    expect(priority).toBe(Math.max(10, before));
    expect(getPriority(process.pid)).toBe(before);
    await worker.terminate();
  });
});
