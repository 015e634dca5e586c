// Texts that a version changed, on the page of method and in the feed.

import { describe, expect, it } from 'vitest';
import { createSite } from '../../../../src/apps/site/createSite.tsx';
import { addTextChanges } from '../../../../src/stages/publication/index.ts';
import { buildReleaseFixture, ours } from '../../../support/buildReleaseFixture.ts';
import { createFixtureReader } from '../../../support/createFixtureReader.ts';

const first = buildReleaseFixture({ time: '2018-06-14T08:00:00+02:00' });
const columns = first.columns.map((column) => ({
  ...column,
  questions: column.questions.map((question) => ({ ...question, text: ours('Har ni en rutin?', question.text.en) })),
  ...(column.code === 'LSS-01' && {
    purpose: undefined,
    comparability: [{ year: 2017, status: 'notComparable' as const, reason: ours('Frågan är oförändrad.') }],
  }),
}));
const second = addTextChanges(
  { ...first, version: 2, time: '2018-09-01T08:00:00+02:00', columns },
  { replaced: first, changeReason: 'Fel i formuleringen.', changeClass: 'definition' },
);
const site = createSite(createFixtureReader([first, second]), { url: 'https://jamfor.example' });

/** Cells of each row below the caption, in words. */
async function readRows(path: string): Promise<readonly (readonly string[])[]> {
  const html = await (await site.request(path)).text();
  const table = /<table[^>]*id="andrade-texter"[\s\S]*?<\/table>/.exec(html)?.[0] ?? '';
  return [...table.matchAll(/<tr>([\s\S]*?)<\/tr>/g)]
    .slice(1)
    .map(([, row = '']) =>
      [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell = '']) => cell.replace(/<[^>]*>/g, '').trim()),
    );
}

describe('texts that a version changed', () => {
  it('stand on the page of method: which, how they read, how they read now, the class and the reason', async () => {
    const area = 'Stöd till personer med funktionsnedsättning (LSS)';
    const purpose = 'Rutiner är en förutsättning för att den enskilda ska få sina insatser samordnade.';
    const question = 'Har ni en skriftlig rutin för samordning mellan LSS och ekonomiskt bistånd?';
    const why = ['en definition är rättad', 'Fel i formuleringen.'];
    expect(await readRows('/metod')).toEqual([
      ['Fråga G2', area, '2', question, 'Har ni en rutin?', ...why],
      ['LSS-01, Jämförbarhet med 2017', area, '2', 'Jämförbar', 'Inte jämförbar', ...why],
      ['LSS-01, Syfte', area, '2', purpose, 'finns inte längre', ...why],
    ]);
    const english = await readRows('/en/metod');
    expect(english.map(([name, , , , after]) => [name, after])).toEqual([
      ['Question G2', 'Har ni en rutin?'],
      ['LSS-01, Comparability with 2017', 'Not comparable'],
      ['LSS-01, Purpose', 'is there no more'],
    ]);
    expect(await readRows('/metod?version=1')).toEqual([]);
  });

  it('are named in the feed with the reason, also where no value is changed', async () => {
    const feed = await (await site.request('/nytt.atom')).text();
    expect(feed).toContain(
      'Inget värde är ändrat. 3 texter är ändrade: Fråga G2; LSS-01 Jämförbarhet med 2017; LSS-01 Syfte. Skäl: Fel i formuleringen.',
    );
  });
});
