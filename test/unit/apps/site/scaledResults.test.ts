// Scales with words of their own, classes and numbers on the public pages.

import { describe, expect, it } from 'vitest';
import { createSite } from '../../../../src/apps/site/createSite.tsx';
import type { ReleaseData } from '../../../../src/stages/publication/index.ts';
import { buildReleaseFixture } from '../../../support/buildReleaseFixture.ts';
import { buildScaledRelease } from '../../../support/buildScaledRelease.ts';
import { createFixtureReader } from '../../../support/createFixtureReader.ts';

const scaled = buildScaledRelease({ nonresponseLimitPercent: 50 });

/** Text of a page: tags are gone, blanks are one, no-break spaces are blanks. */
async function read(path: string, releases: readonly ReleaseData[] = [scaled]) {
  const response = await createSite(createFixtureReader(releases)).request(path);
  const html = await response.text();
  const text = html
    .replace(/<(style|script)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/[\s\u00a0]+/g, ' ');
  return { status: response.status, html, text };
}

describe('the area page', () => {
  it('R-COLOUR-06 shows each outcome in the words of its scale, and never a colour without a word', async () => {
    const { html } = await read('/2018/eb');
    expect(html).toMatch(/<td class="meaning-green"><a[^>]*>Ja, för alla<\/a>/);
    expect(html).toMatch(/<td class="meaning-yellow"><a[^>]*>4–14 dagar<\/a>/);
    expect(html).toMatch(/<td class="meaning-red"><a[^>]*>Mer än 14 dagar<\/a>/);
    expect(html).toMatch(/<td><a[^>]*>Omgående<\/a>/);
    for (const [, word] of html.matchAll(/class="meaning-\w+">(?:<a[^>]*>)?([^<]*)</g)) expect(word).toMatch(/\p{L}/u);
  });

  it('explains in the legend the words that the page has', async () => {
    const { text } = await read('/2018/eb');
    expect(text).toMatch(/Ja, för alla Inom 3 dagar Ja önskvärt läge/);
    expect(text).toMatch(/Mer än 14 dagar utvecklingsområde/);
  });

  it('sorts by the order of the scale, and numbers from high to low', async () => {
    const order = async (code: string) =>
      [...(await read(`/2018/eb?ordna=${code}`)).html.matchAll(/<tr><th scope="row"><a[^>]*>Kommun (\d{4})<\/a>/g)].map(
        ([, unit]) => unit,
      );
    expect((await order('EB-02')).slice(7, 13)).toEqual(['0103', '0202', '0207', '0104', '0204', '0105']);
    expect((await order('EB-B1')).slice(0, 3)).toEqual(['0104', '0206', '0101']);
  });

  it('tells the reasons of numbers in words', async () => {
    const { text } = await read('/2018/eb');
    for (const word of ['Kan ej lämna uppgift', 'Redovisas ej, motsägande uppgifter', 'Uppgift saknas']) {
      expect(text).toContain(word);
    }
    expect(text).toContain('Redovisas ej av sekretesskäl');
  });
});

describe('the page of an indicator with classes', () => {
  it('names the share by the outcome that it counts', async () => {
    const { text } = await read('/2018/eb/EB-02');
    expect(text).toContain('I riket har 7 av 12 enheter ”Inom 3 dagar” 2018: 58 %.');
    expect(text).toContain('Andel Inom 3 dagar');
    expect(text).toContain('4–14 dagar och Mer än 14 dagar räknas bland de svarande men inte som Inom 3 dagar.');
    expect(text).toContain('Ej aktuellt räknas inte med bland de svarande.');
  });

  it('tells what is left when no rule holds, and groups the units by outcome', async () => {
    const { html, text } = await read('/2018/eb/EB-02');
    expect(text).toMatch(/Mer än 14 dagar annars, när alla frågor är besvarade/);
    expect(text).toMatch(/Inom 3 dagar: 7 .*4–14 dagar: 3 .*Mer än 14 dagar: 2 .*Ej aktuellt: 1 /);
    expect(html).toContain('<span class="meaning-red">Mer än 14 dagar</span>');
  });

  it('speaks English where the scale does', async () => {
    const { text } = await read('/en/2018/eb/EB-02');
    expect(text).toMatch(/“Within 3 days” in 2018: 58%/);
  });
});

describe('the page of a measure in numbers', () => {
  it('shows what is divided by what, the value of the nation with its base, and no colour', async () => {
    const { text, html } = await read('/2018/eb/EB-B1');
    expect(text).toContain('Värdet är registeruppgiften ”Hushållsärenden” delat med talet i fråga E5.');
    expect(text).toContain('Registeruppgift: Hushållsärenden (hushåll). Register: inte angivet. Period: 2017.');
    expect(text).toMatch(/I riket är värdet 35,90 hushåll per handläggare 2018, beräknat på \d+ enheter\./);
    expect(html).not.toMatch(/meaning-(green|yellow|red)/);
    expect((await read('/2018/eb/EB-05')).text).toMatch(/Det redovisas inte när talet i fråga E6 är större än/);
  });

  it('R-REGISTER-08 tells why a unit has its number: the answer and the figure', async () => {
    const { text } = await read('/2018/eb/EB-B1?enhet=0101');
    expect(text).toContain('250 delat med 10 ger 25,00.');
    expect(text).toMatch(/Registeruppgift: Hushållsärenden 250 hushåll/);
    expect((await read('/2018/eb/EB-B1?enhet=0203')).text).toMatch(
      /Registeruppgift: Hushållsärenden Redovisas ej av sekretesskäl/,
    );
  });
});

describe('the method page', () => {
  it('R-EDITING-06 has the table of results that are not shown, with a dash for none', async () => {
    const { text } = await read('/metod');
    expect(text).toContain('Resultat som inte redovisas');
    expect(text).toMatch(/EB-05 Ekonomiskt bistånd 1 1 .*EB-B1 \(bakgrundsmått\) Ekonomiskt bistånd 1 – /);
  });

  it('R-AGGREGATION-12 R-NONRESPONSE-12 says what a share is taken to hold for, and why it may be withheld', async () => {
    const { text } = await read('/metod');
    expect(text).toContain('Andelen antas gälla hela gruppen, också de enheter som inte har svarat.');
    expect(text).toContain('Skiljer sig de som inte har svarat från dem som har svarat är antagandet fel.');
    expect((await read('/en/metod')).text).toContain('Where those that have not answered differ');
  });

  it('has no such table where every number is shown', async () => {
    const { text } = await read('/metod', [buildReleaseFixture({ notShown: [] })]);
    expect(text).not.toContain('Resultat som inte redovisas');
  });
});

describe('the page of a series', () => {
  const series = 'series-lss-02.1';
  const whole = buildReleaseFixture();
  const columns = whole.columns.filter((column) => column.series !== series);
  const releases = [
    buildReleaseFixture({ round: 2018 }),
    buildReleaseFixture({ round: 2019, columns, unknownSeries: [series] }),
    buildReleaseFixture({ round: 2020, columns }),
  ];

  it('R-SUPPRESSION-07 says of every round whether it was measured, and has no empty cell', async () => {
    const { text, html } = await read(`/serie/${series}`, releases);
    expect(text).toMatch(/2020 Mäts inte detta år Mäts inte detta år Indikatorn ingår inte i årets undersökning\./);
    expect(text).toMatch(/2019 Uppgift saknas Uppgift saknas Det är inte känt om indikatorn mättes/);
    expect(text).toMatch(/2018 LSS-02\.1 .* 40 %/);
    expect(html).not.toMatch(/<td[^>]*><\/td>/);
  });

  it('shows a chosen unit beside the nation, in the words of the scale', async () => {
    const { text } = await read(`/serie/${series}?enhet=0114`, releases);
    expect(text).toMatch(/2020 Mäts inte detta år Mäts inte detta år Mäts inte detta år/);
    expect(text).toMatch(/2018 LSS-02\.1 Rutin för samordning med ekonomiskt bistånd Ja 40 %/);
    expect((await read(`/serie/${series}?enhet=9999`, releases)).status).toBe(404);
    expect((await read('/serie/en-annan', releases)).status).toBe(404);
  });
});
