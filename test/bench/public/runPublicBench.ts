// `npm run bench:public`: the public side with nine rounds of releases. Options: `--seconds N` of each rate; `--data FOLDER` keeps the
// releases for another run.

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { renderTextTable } from '../../../src/apps/cli/renderTextTable.ts';
import { formatMilliseconds, type Measurement } from '../measure.ts';
import { measurePages } from './measurePages.ts';
import { fetchWire, measureRates } from './measureRates.ts';
import { makeReleases, startPublicServer } from './publicServer.ts';

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '10' }, data: { type: 'string' } } });
const rounds = 9;
const pages = new Map([
  ['start', '/'],
  ['municipality', '/enhet/0586?omgang=2024'],
  ['area', '/2024/lss'],
  ['county', '/lan/05'],
  ['compare', '/jamfor?omgang=2024&omrade=lss&enheter=0586,0580,0581'],
  ['method', '/metod'],
]);

const memory = Math.round(totalmem() / 2 ** 30);
console.log(
  `${cpus().length} kärnor ${cpus()[0]?.model ?? ''}, ${memory} GiB, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}`,
);
const folder = mkdtempSync(join(tmpdir(), 'jamfor-bench-public-'));
const dataFolder = values.data ?? join(folder, 'data');
mkdirSync(dataFolder, { recursive: true });
try {
  const seconds = await makeReleases(dataFolder, rounds);
  console.log(`${rounds} omgångar med alla utgåvor efter ${Math.round(seconds)} s`);
  console.log(renderTable(await measureServed()));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(0);

async function measureServed(): Promise<readonly Measurement[]> {
  const server = await startPublicServer(dataFolder, { demo: false });
  try {
    const atStart = server.readMemory();
    const units = await listUnits(server.url);
    const rates = await measureRates(server, units, join(folder, 'nginx'), Number(values.seconds));
    for (const area of await listAreaPages(server.url)) await fetchWire(server.url + area);
    return [
      {
        name: `start to the first answer, ${rounds} rounds of releases`,
        figure: formatMilliseconds(server.firstAnswer),
        peer: `memory ${Math.round(atStart)} MB; after every area and ${units.length} municipalities ${Math.round(server.readMemory())} MB`,
        ratio: '',
      },
      ...rates,
      ...(await measurePages(server.url, pages)),
    ];
  } finally {
    await server.stop();
  }
}

async function listUnits(url: string): Promise<readonly string[]> {
  const units = (await (await fetch(`${url}/api/v1/units?round=2024`)).json()) as {
    readonly values: readonly { readonly code: string; readonly kind: string }[];
  };
  const codes = units.values.filter(({ kind }) => kind === 'municipality').map(({ code }) => code);
  if (codes.length === 0) throw new Error('No municipality is published');
  return codes;
}

async function listAreaPages(url: string): Promise<readonly string[]> {
  const areas = (await (await fetch(`${url}/api/v1/areas`)).json()) as {
    readonly values: readonly { readonly round: number; readonly area: string }[];
  };
  if (areas.values.length === 0) throw new Error('No area is published');
  return areas.values.map(({ round, area }) => `/${round}/${area}`);
}

function renderTable(measurements: readonly Measurement[]): string {
  const rows = measurements.map(({ name, figure, peer, ratio }) => [name, figure, peer, ratio]);
  return renderTextTable(['Vad', 'Mätt', 'Jämfört med', 'Kvot'], rows);
}
