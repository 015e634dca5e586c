// What a page weighs on the wire with all that it fetches, and when the largest of it is painted on a slow device.

import { openBrowser } from '../../support/openBrowser.ts';
import { formatMilliseconds, formatRatio, type Measurement } from '../measure.ts';

/** A device that calculates at a quarter of this machine's speed. */
const slowDown = 4;
const visits = 5;
const heaviest = 100;

/** `pages`: name → path. */
export async function measurePages(url: string, pages: ReadonlyMap<string, string>): Promise<Measurement[]> {
  const browser = await openBrowser();
  try {
    const measured: Measurement[] = [];
    for (const [name, path] of pages) {
      const painted: number[] = [];
      let weight = 0;
      for (let visit = 0; visit < visits; visit += 1) {
        const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
        const page = await context.newPage();
        const session = await context.newCDPSession(page);
        await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
        await session.send('Network.enable');
        const received = new Map<string, number>();
        session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
          received.set(requestId, encodedDataLength),
        );
        await page.addInitScript(() => {
          new PerformanceObserver((list) => {
            (globalThis as { largest?: number | undefined }).largest = list.getEntries().at(-1)?.startTime;
          }).observe({ type: 'largest-contentful-paint', buffered: true });
        });
        await page.goto(url + path, { waitUntil: 'networkidle' });
        await page.waitForFunction(() => (globalThis as { largest?: number }).largest !== undefined);
        painted.push(await page.evaluate(() => (globalThis as { largest?: number }).largest ?? Number.NaN));
        weight = [...received.values()].reduce((sum, bytes) => sum + bytes, 0);
        await context.close();
      }
      const median = painted.sort((a, b) => a - b)[Math.floor(visits / 2)] ?? Number.NaN;
      measured.push({
        name: `${name}: ${path}`,
        figure: `${kilobytes(weight)} with style, script and fonts; largest paint ${formatMilliseconds(median)} at a quarter of the speed`,
        peer: `aim for all of it: ${heaviest} kB`,
        ratio: formatRatio(weight / 1000, heaviest),
      });
    }
    return measured;
  } finally {
    await browser.close();
  }
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`;
}
