// Prints the measurements as a table, with the machine they were made on.

import { cpus, totalmem } from 'node:os';
import { renderTextTable } from '../../src/apps/cli/renderTextTable.ts';
import type { Measurement } from './measure.ts';
import { measureCalculation, measureRules } from './measureCalculation.ts';
import { measureReports } from './measureReports.ts';
import { measureRounds } from './measureRounds.ts';
import { measureServer } from './measureServer.ts';

const measurements: Measurement[] = [
  ...measureRules(),
  ...(await measureCalculation()),
  ...(await measureRounds()),
  ...(await measureReports()),
  ...(await measureServer(undefined)),
  ...(process.env.DATABASE_URL ? await measureServer(process.env.DATABASE_URL) : []),
];
const memory = Math.round(totalmem() / 2 ** 30);
console.log(
  `${cpus().length} kärnor ${cpus()[0]?.model ?? ''}, ${memory} GiB, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}\n`,
);
console.log(
  renderTextTable(
    ['Vad', 'Mätt', 'Jämfört med', 'Kvot'],
    measurements.map(({ name, figure, peer, ratio }) => [name, figure, peer, ratio]),
  ),
);
process.exit(0);
