// Saves and hands in answers as fast as it can until it is killed, and prints each one once it is acknowledged:
// `saved UNIT CELL VALUE` or `handedIn UNIT HASH`.

import { createCollectionStore, openDatabase } from '../../src/adapters/database/index.ts';

const { DATABASE_URL, JAMFOR_DATA, SAVE_RUN = '0' } = process.env;
const writers = 4;
const savesBeforeHandIn = 7;

const open = await openDatabase({
  databaseUrl: DATABASE_URL || undefined,
  dataFolder: JAMFOR_DATA ?? '',
  whenHeld: 'refuse',
});
const store = createCollectionStore(open.db);
await Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)));

/** Each writer fills one unit after the other; together they keep several saves under way at any moment. */
async function write(writer: number): Promise<void> {
  for (let unit = 0; ; unit += 1) {
    const key = { round: 2018, unit: `${SAVE_RUN}-${writer}-${unit}`, part: 'lss' };
    const answers = new Map<string, string>();
    for (let save = 1; save <= savesBeforeHandIn; save += 1) {
      const question = `L${1 + (save % 3)}`;
      const value = `${SAVE_RUN}.${writer}.${unit}.${save}`;
      const knownVersion = Math.floor((save - 1) / 3);
      await store.saveDraft(
        key,
        [{ target: 'answer', question, item: '', value, knownVersion }],
        describeWriter(writer),
      );
      console.log(`saved ${key.unit} ${question} ${value}`);
      answers.set(question, value);
    }
    const comments = new Map([['L1', `kommentar ${key.unit}`]]);
    const event = await store.handIn(key, answers, comments, new Set(), describeWriter(writer));
    console.log(`handedIn ${key.unit} ${event.hash}`);
  }
}

function describeWriter(writer: number) {
  return { actor: `k${writer}`, link: undefined, at: new Date().toISOString(), definitionHash: 'd1' };
}
