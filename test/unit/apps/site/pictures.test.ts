// Charts under addresses of their own stand without their page: each says what it shows, of what year, on what answers, from where,
// and that answers are invented where they are.

import { describe, expect, it } from 'vitest';
import { createSite } from '../../../../src/apps/site/createSite.tsx';
import { packCells } from '../../../../src/stages/publication/index.ts';
import { buildReleaseFixture, ours } from '../../../support/buildReleaseFixture.ts';
import { buildScaledRelease } from '../../../support/buildScaledRelease.ts';
import { createFixtureReader } from '../../../support/createFixtureReader.ts';
import { createPublishedApp, publishedUrl } from '../../../support/publishedSite.ts';

const fixture = buildReleaseFixture({ earlier: [packCells(buildReleaseFixture({ round: 2017 }))] });
const data = {
  ...fixture,
  isSynthetic: false,
  columns: fixture.columns.map((column) =>
    column.code === 'LSS-01'
      ? {
          ...column,
          name: ours('Socialjour dygnet runt'),
          scale: column.scale.map((step) => (step.outcome === 'JA' ? { ...step, label: ours('Ja, för alla') } : step)),
        }
      : column,
  ),
};
const app = createPublishedApp(data);
const invented = createPublishedApp({ ...data, isSynthetic: true });
const kinds = ['lan', 'fordelning', 'svar', 'karta', 'lanskarta', 'serie'];

async function get(site: Pick<typeof app, 'request'>, path: string): Promise<string> {
  const answer = await site.request(path);
  expect(answer.status, path).toBe(200);
  return (await answer.text()).replaceAll('\u00a0', ' ');
}

/** What is written on a picture, line after line; names and tips for those who do not see it are left out. */
function readLines(svg: string): string {
  return [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)]
    .map(([, words]) => (words ?? '').replaceAll(/<[^>]+>/g, '').replaceAll('&amp;', '&'))
    .join(' ');
}

describe('a picture of a chart', () => {
  it.each(kinds)(
    'says what %s shows, of which round and area, with its counts, source and lasting address',
    async (kind) => {
      const words = readLines(await get(app, `/diagram/2018/lss/LSS-01/${kind}.svg?enhet=0586`));
      expect(words).toMatch(/^Socialjour dygnet runt LSS-01, .*LSS.*, Öppna jämförelser 2018 /);
      expect(words).toMatch(
        kind === 'serie' ? /5 av 8.* 2017/ : /I riket har 5 av 8 enheter ”Ja, för alla” 2018: 63 %\./,
      );
      expect(words).toContain('Källa: Jämför, Öppna jämförelser 2018, version 1, 14 juni 2018.');
      expect(words.replaceAll(/(?<=[/?&]) /g, '')).toContain(`${publishedUrl}/2018/lss/LSS-01?version=1&enhet=0586`);
      expect(words).not.toMatch(/[Pp]åhittad/);
    },
  );

  it.each(kinds)('warns above and below %s where answers are invented', async (kind) => {
    const words = readLines(await get(invented, `/diagram/2018/lss/LSS-01/${kind}.svg`));
    expect(words).toMatch(/^Påhittade svar Socialjour/);
    expect(words).toContain('Svaren är påhittade.');
    expect(readLines(await get(invented, `/en/diagram/2018/lss/LSS-01/${kind}.svg`))).toMatch(/^Invented answers /);
  });

  it('says how bars, lines and outlines are read', async () => {
    const read = async (kind: string) => readLines(await get(app, `/diagram/2018/lss/LSS-01/${kind}.svg?enhet=0586`));
    expect(await read('lan')).toContain('Det tunna strecket visar mellan vilka värden andelen kan ligga');
    expect(await read('fordelning')).toContain('Ordningen är ingen rangordning av kvalitet.');
    expect(await read('serie')).toContain('Linjen är prickad');
    expect(await read('karta')).toContain('Kraftig kontur: Mjölby: Ja, för alla.');
    expect(await read('lanskarta')).toContain('Kraftig kontur: Östergötlands län: ');
    expect(readLines(await get(app, '/diagram/2018/lss/LSS-01/karta.svg'))).not.toContain('Kraftig kontur');
  });

  it('marks what an English picture says in Swedish', async () => {
    const svg = await get(app, '/en/diagram/2018/lss/LSS-01/karta.svg?enhet=0586');
    expect(svg).toMatch(/^<svg[^>]* lang="en"/);
    const swedish = [...svg.matchAll(/<tspan lang="sv" xml:lang="sv">([^<]*)</g)].map(([, words]) => words);
    expect(swedish).toEqual(['Socialjour dygnet runt', 'Ja, för alla', 'Ja, för alla', 'Mjölby: Ja, för alla']);
    expect(readLines(svg)).toContain('Source: Jämför, Open comparisons 2018, version 1, 14 June 2018.');
    expect(readLines(svg).replaceAll(/(?<=[/?&]) /g, '')).toContain(`${publishedUrl}/en/2018/lss/LSS-01?version=1`);
  });

  it('names the unit of numbers, which the axis does not', async () => {
    const words = readLines(await get(createPublishedApp(buildScaledRelease()), '/diagram/2018/eb/EB-B1/lan.svg'));
    expect(words).toContain('Värden i länen (hushåll per handläggare)');
  });

  it('carries no address where that of the server is not known', async () => {
    const svg = await get(createSite(createFixtureReader([data])), '/diagram/2018/lss/LSS-01/lan.svg');
    expect(readLines(svg)).toMatch(/14 juni 2018\.$/);
  });

  it('is saved under a name that tells it from others', async () => {
    const answer = await app.request('/en/diagram/2018/lss/LSS-01/lan.svg?enhet=0586');
    expect(answer.headers.get('content-disposition')).toBe('inline; filename="oj-2018-LSS-01-lan-0586-en.svg"');
  });
});

describe('what is taken along from the page of an indicator', () => {
  it('keeps the unit marked in pictures, embedded pages and their way back', async () => {
    const page = (await get(app, '/2018/lss/LSS-01?enhet=0586')).replaceAll('&amp;', '&').replaceAll('&amp;', '&');
    const addresses = [...page.matchAll(/(?<=href="|src=&quot;)[^"&]*\/(?:diagram|infoga)\/.*?(?="|&quot;)/g)];
    expect(addresses.map(([address]) => address)).toEqual(
      kinds.flatMap((kind) => [
        `/diagram/2018/lss/LSS-01/${kind}.svg?version=1&enhet=0586`,
        `${publishedUrl}/infoga/2018/lss/LSS-01/${kind}?version=1&enhet=0586`,
      ]),
    );
    expect(page.includes('aria-label="Bild (SVG): Karta över länen"')).toBe(true);
    const embedded = (await get(app, '/infoga/2018/lss/LSS-01/karta?version=1&enhet=0586')).replaceAll('&amp;', '&');
    expect(embedded).toMatch(/href="[^"]*\/2018\/lss\/LSS-01\?(version=1&enhet=0586|enhet=0586&version=1)"/);
    expect((await get(app, '/2018/lss/LSS-01')).match(/(diagram|infoga)\/[^"]*enhet=/)).toBeNull();
  });
});
