// Answers a second of pages and of the API, the first time they are asked for and when they are kept, beside nginx with the same bytes.

import { request } from 'node:http';
import { createLeanClient } from '../leanClient.ts';
import { formatMilliseconds, formatRate, formatRatio, type Measurement, pickQuantile } from '../measure.ts';
import type { PublicServer } from './publicServer.ts';
import { startNginx } from './startNginx.ts';

const connections = 16;
const accept = 'accept-encoding: br\r\n';

interface Rate {
  readonly perSecond: number;
  readonly p99: number;
}

/** The bytes of an answer as they go over the wire to a browser. */
export function fetchWire(url: string): Promise<{ readonly status: number; readonly bytes: Buffer }> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { headers: { 'accept-encoding': 'br' } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, bytes: Buffer.concat(chunks) }));
    });
    sent.on('error', reject);
    sent.end();
  });
}

/** `units` have a page each. The server has just been started, so that nothing is kept yet. */
export async function measureRates(
  server: PublicServer,
  units: readonly string[],
  folder: string,
  seconds: number,
): Promise<Measurement[]> {
  const pages = units.map((unit) => `${server.url}/enhet/${unit}?omgang=2024`);
  const answers = units.map((unit) => `${server.url}/api/v1/results?round=2024&area=lss&level=unit&code=${unit}`);
  const client = createLeanClient();
  try {
    const ask = async (url: string) => {
      const { status } = await client.get(url, accept);
      if (status !== 200) throw new Error(`${url} answered ${status}`);
    };
    const firstPages = await askEach(pages, ask);
    const firstAnswers = await askEach(answers, ask);
    const kept = pages.slice(0, 50);
    const keptAnswers = answers.slice(0, 50);
    await askFor(seconds / 3, kept, ask);
    const pageRate = await askFor(seconds, kept, ask);
    const answerRate = await askFor(seconds, keptAnswers, ask);
    const files = new Map<string, Uint8Array>();
    for (const [kind, urls] of [
      ['page', kept],
      ['answer', keptAnswers],
    ] as const) {
      for (const [index, url] of urls.entries()) files.set(`${kind}-${index}`, (await fetchWire(url)).bytes);
    }
    const nginx = await startNginx(folder, files);
    const peers = createLeanClient();
    try {
      const askPeer = async (url: string) => {
        const { status } = await peers.get(url, accept);
        if (status !== 200) throw new Error(`${url} answered ${status}`);
      };
      const list = (kind: string) => kept.map((_, index) => `${nginx.url}/${kind}-${index}`);
      await askFor(seconds / 3, list('page'), askPeer);
      const peerPages = await askFor(seconds, list('page'), askPeer);
      const peerAnswers = await askFor(seconds, list('answer'), askPeer);
      return [
        buildRow('municipality pages, first time each', firstPages, peerPages),
        buildRow('municipality pages, kept', pageRate, peerPages),
        buildRow('API results of a unit, first time each', firstAnswers, peerAnswers),
        buildRow('API results of a unit, kept', answerRate, peerAnswers),
      ];
    } finally {
      peers.close();
      await nginx.stop();
    }
  } finally {
    client.close();
  }
}

function buildRow(name: string, ours: Rate, peer: Rate): Measurement {
  return {
    name,
    figure: `${formatRate(ours.perSecond)}, p99 ${formatMilliseconds(ours.p99)}`,
    peer: `nginx, same bytes as files: ${formatRate(peer.perSecond)}, p99 ${formatMilliseconds(peer.p99)}`,
    ratio: formatRatio(ours.perSecond, peer.perSecond),
  };
}

/** Every address once, so many at a time. */
function askEach(urls: readonly string[], ask: (url: string) => Promise<void>): Promise<Rate> {
  let next = 0;
  return timeAsking(ask, () => urls[next++]);
}

/** The addresses round and round. */
function askFor(seconds: number, urls: readonly string[], ask: (url: string) => Promise<void>): Promise<Rate> {
  const end = performance.now() + seconds * 1000;
  let next = 0;
  return timeAsking(ask, () => (performance.now() < end ? urls[next++ % urls.length] : undefined));
}

async function timeAsking(ask: (url: string) => Promise<void>, pick: () => string | undefined): Promise<Rate> {
  const times: number[] = [];
  const start = performance.now();
  const work = async () => {
    for (let url = pick(); url !== undefined; url = pick()) {
      const began = performance.now();
      await ask(url);
      times.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: connections }, work));
  const perSecond = times.length / ((performance.now() - start) / 1000);
  return {
    perSecond,
    p99: pickQuantile(
      times.sort((a, b) => a - b),
      0.99,
    ),
  };
}
