// Opens the database that the environment names, says so, and holds it until it is killed or told to end.

import { openDatabase } from '../../src/adapters/database/index.ts';

const open = await openDatabase({
  databaseUrl: undefined,
  dataFolder: process.env.JAMFOR_DATA ?? '',
  whenHeld: 'refuse',
});
console.log('open');
process.on('SIGTERM', () => void open.close().then(() => console.log('closed')));
