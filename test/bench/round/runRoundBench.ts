// `npm run bench:round`: a whole national round through the port of the server, and then steady load, on both databases. Options:
// `--units N` takes the first N units; `--database embedded|postgres`; `--seconds N` of each kind of load; `--only round|load`.

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readDefinitionFiles } from '../../../src/adapters/files/readDefinitionFiles.ts';
import { renderTextTable } from '../../../src/apps/cli/renderTextTable.ts';
import { type DefinitionSet, getRound, loadDefinitions } from '../../../src/stages/definition/index.ts';
import { startPostgres } from '../../support/startPostgres.ts';
import { formatMilliseconds, formatRate, formatRatio } from '../measure.ts';
import { checkPlayed } from './checkPlayed.ts';
import { type LoadFigures, measureLoad } from './measureLoad.ts';
import { planRound } from './planRound.ts';
import { playRound } from './playRound.ts';
import { createLetterReader } from './readLetters.ts';
import { createRoundClient } from './roundClient.ts';
import { startRoundServer } from './startRoundServer.ts';

const { values } = parseArgs({
  options: {
    units: { type: 'string' },
    database: { type: 'string' },
    seconds: { type: 'string', default: '20' },
    only: { type: 'string' },
  },
});
const port = 8198;
const firstClock = '2024-01-22T08:00:00.000Z';
const sockets = 24;

/** Cores of the steady load: one is the app's alone; what asks it, and a database server, have the other. */
const cores = availableParallelism() > 1 ? { app: 0, others: 1 } : undefined;

interface Place {
  readonly name: string;
  /** A database server of its own, beside the app. */
  readonly isServer: boolean;
}

const memory = Math.round(totalmem() / 2 ** 30);
console.log(
  `${cpus().length} kärnor ${cpus()[0]?.model ?? ''}, ${memory} GiB, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}`,
);
const folder = mkdtempSync(join(tmpdir(), 'jamfor-bench-round-'));
const definitionsFolder = writeDefinitions();
const { set } = loadDefinitions(readDefinitionFiles(definitionsFolder));
if (set === undefined) throw new Error('The definitions of the bench have faults');
let faults = 0;
try {
  if (values.database !== 'postgres') await measure({ name: 'inbyggd databas', isServer: false }, set);
  if (values.database !== 'embedded') await measure({ name: 'PostgreSQL', isServer: true }, set);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(faults === 0 ? 0 : 1);

async function measure(place: Place, definitions: DefinitionSet): Promise<void> {
  console.log(`\n${place.name}`);
  if (values.only !== 'load') {
    await withDatabase(place, undefined, (databaseUrl) => measureRound(place.name, databaseUrl, definitions));
  }
  if (values.only === 'round') return;
  await withDatabase(place, cores?.others, async (databaseUrl) => {
    const dataFolder = join(folder, `load-${place.name}`);
    const settings = { port, dataFolder, definitionsFolder, databaseUrl, clock: firstClock };
    printLoad(await measureLoad({ settings, set: definitions, seconds: Number(values.seconds), cores }));
  });
}

/** Hands out the address of an empty database; undefined for the embedded one, which the app opens itself. */
async function withDatabase(
  { isServer }: Place,
  core: number | undefined,
  act: (databaseUrl: string | undefined) => Promise<void>,
): Promise<void> {
  if (!isServer) return act(undefined);
  const postgres = await startPostgres({ core });
  try {
    await act(await postgres.createDatabase());
  } finally {
    await postgres.stop();
  }
}

async function measureRound(name: string, databaseUrl: string | undefined, definitions: DefinitionSet): Promise<void> {
  const dataFolder = join(folder, name);
  const server = await startRoundServer({ port, dataFolder, definitionsFolder, databaseUrl, clock: firstClock });
  const client = createRoundClient(sockets);
  const began = performance.now();
  try {
    const round = getRound(definitions, 2024);
    const plan = planRound(definitions, round, values.units === undefined ? undefined : Number(values.units));
    const readLetters = createLetterReader(join(dataFolder, 'outbox'));
    const tell = (line: string) => console.log(`  ${line}`);
    const played = await playRound({ server, client, plan, readLetters, tell });
    const minutes = (performance.now() - began) / 60_000;
    const found = await checkPlayed({ plan, played, server, dataFolder, definitionsFolder, databaseUrl });
    const meters = await server.meters();
    faults += found.length + client.errors.length;
    console.log(
      [
        `  ${plan.units.length} enheter, ${plan.responses.length} delar, ${played.acknowledged} svar, ${played.letters} brev, ${minutes.toFixed(1)} minuter`,
        `  ${formatRate(played.acknowledged / played.savingSeconds)} svar sparade medan sidor läses och delar lämnas in`,
        `  minne ${Math.round(meters.residentMegabytes)} MB, längsta paus ${formatMilliseconds(meters.longestPause)}, ${Math.round(meters.cpuSeconds)} s processor, ${Math.round(meters.writtenMegabytes ?? 0)} MB skrivet`,
        `  ${found.length} fel i kontrollerna, ${client.errors.length} fel från servern`,
        ...[...found, ...client.errors].slice(0, 20).map((fault) => `    ${fault}`),
        renderTextTable(
          ['Förfrågan', 'Antal', 'p50', 'p99', 'Längsta'],
          client
            .listTimes()
            .map(({ kind, count, p50, p99, longest }) => [
              kind,
              String(count),
              formatMilliseconds(p50),
              formatMilliseconds(p99),
              formatMilliseconds(longest),
            ]),
        ),
      ].join('\n'),
    );
  } finally {
    client.close();
    await server.stop();
  }
}

function printLoad(figures: LoadFigures): void {
  const { steady, replacing } = figures;
  faults += steady.errors + steady.lost + replacing.errors + replacing.lost;
  console.log(
    renderTextTable(
      ['Jämn last, servern på en kärna', 'Mätt', 'Jämfört med', 'Kvot'],
      [
        [
          'Sparade svar, så fort de tas emot',
          `${formatRate(figures.saves)}, p99 ${formatMilliseconds(figures.savesP99)}`,
          `enbart raden: ${formatRate(figures.bareInserts)}, p99 ${formatMilliseconds(figures.bareP99)}`,
          formatRatio(figures.saves, figures.bareInserts),
        ],
        [
          '500 förfrågningar i sekunden, fyra av fem sparar',
          `p50 ${formatMilliseconds(steady.p50)}, p99 ${formatMilliseconds(steady.p99)}, längsta ${formatMilliseconds(steady.longest)}`,
          `${steady.sent} på ${steady.seconds.toFixed(1)} s, ${steady.errors} fel, ${steady.lost} förlorade`,
          `${Math.round(steady.meters.residentMegabytes)} MB`,
        ],
        [
          'Samma, medan definitionerna byts',
          `p99 ${formatMilliseconds(replacing.p99)}, längsta ${formatMilliseconds(replacing.longest)}, ${replacing.over500} över 500 ms`,
          `${replacing.errors} fel, ${replacing.lost} förlorade, ${replacing.replaced}`,
          `paus ${formatMilliseconds(replacing.longestPause)}`,
        ],
      ],
    ),
  );
}

/** The bundled definitions with a consultation, without which no round can be started. */
function writeDefinitions(): string {
  const path = join(folder, 'definitions');
  cpSync('definitions', path, { recursive: true });
  const file = join(path, 'rounds/2024/round.yaml');
  const open = 'consultation: { date: open, registrationNumber: open }';
  const text = readFileSync(file, 'utf8');
  if (!text.includes(open)) throw new Error('Round 2024 no longer leaves the consultation open');
  writeFileSync(file, text.replace(open, 'consultation: { date: 2023-10-02, registrationNumber: PROV 2023/1 }'));
  return path;
}
