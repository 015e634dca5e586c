import { beforeEach, describe, expect, it } from 'vitest';
import { createSite } from '../../../../src/apps/site/createSite.tsx';
import type { MadeProduct, ProductMaker } from '../../../../src/products/unitReport/index.ts';
import { packCells } from '../../../../src/stages/publication/index.ts';
import { siteBriefing } from '../../../../src/texts/sv/siteBriefing.ts';
import { buildReleaseFixture } from '../../../support/buildReleaseFixture.ts';
import { createFixtureReader } from '../../../support/createFixtureReader.ts';

const texts = siteBriefing.products;
const data = buildReleaseFixture();
const corrected = { ...data, version: 2, time: '2018-09-03T08:00:00+02:00' };
const before = { ...data, round: 2017, time: '2017-06-14T08:00:00+02:00', earlier: [] };
const releases = [data, corrected, { ...before, columns: [], results: [], earlier: [packCells(before)] }];

type Asked = Parameters<ProductMaker['make']>[0];

let asked: Asked[] = [];
let faults: unknown[] = [];
let answer: () => MadeProduct = () => ({ kind: 'unknown' });

const productMaker: ProductMaker = {
  async make(request) {
    asked.push(request);
    return answer();
  },
};
const site = createSite(createFixtureReader(releases), { productMaker, reportError: (fault) => faults.push(fault) });

beforeEach(() => {
  asked = [];
  faults = [];
  const bytes = new TextEncoder().encode('%PDF ett två');
  answer = () => ({ kind: 'made', name: 'oj-2018-0586-rapport.pdf', mediaType: 'application/pdf', bytes });
});

async function findLocation(path: string): Promise<string> {
  const response = await site.request(path);
  expect(response.status).toBe(302);
  return response.headers.get('location') ?? '';
}

describe('the reports of a unit', () => {
  it('lead to the address of the newest edition, which is another for an earlier moment', async () => {
    const newest = await findLocation('/enhet/0586/rapport.pdf');
    expect(newest).toMatch(/^\/enhet\/0586\/rapport\.pdf\?omgang=2018&utgava=[0-9a-f]{12}$/);
    expect(await findLocation('/enhet/0586/rapport.pdf?omgang=2018&asOf=2018-07-01')).not.toBe(newest);
    expect(await findLocation('/enhet/0586/rapport.pdf?omgang=2018&omrade=lss&version=1')).toBe(
      await findLocation('/enhet/0586/rapport.pdf?omgang=2018&asOf=2018-07-01'),
    );
    expect(await findLocation('/enhet/0586/rapport.pdf?omgang=2018&asOf=2018-12-31')).toBe(newest);
    const slides = await findLocation('/enhet/0586/bildspel.pptx');
    await site.request(slides);
    expect(asked.splice(0)).toMatchObject([{ kind: 'slides', format: 'pptx', unit: '0586', group: undefined }]);
    expect(await findLocation('/en/enhet/0586/underlag.docx?med=lan')).toMatch(
      /^\/en\/enhet\/0586\/underlag\.docx\?omgang=2018&med=lan&utgava=[0-9a-f]{12}$/,
    );
    expect(asked).toEqual([]);
  });

  it('are files that never change, in pieces too, and come with their name and hash', async () => {
    const path = await findLocation('/en/enhet/0586/rapport.pdf?med=skr-B4');
    const response = await site.request(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="oj-2018-0586-rapport.pdf"');
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect(await response.text()).toBe('%PDF ett två');
    expect(asked).toEqual([
      {
        ...{ kind: 'report', format: 'pdf', language: 'en', unit: '0586', round: 2018 },
        edition: path.slice(-12),
        group: { level: 'skrGroup', code: 'B4' },
      },
    ]);
    const tag = response.headers.get('etag') ?? '';
    expect((await site.request(path, { headers: { 'if-none-match': tag } })).status).toBe(304);
    const piece = await site.request(path, { headers: { range: 'bytes=1-3' } });
    expect([piece.status, await piece.text()]).toEqual([206, 'PDF']);
  });

  it('say in words what is not there: a unit, an edition, a moment', async () => {
    const read = async (path: string) => {
      const response = await site.request(path);
      expect(response.status).toBe(404);
      return response.text();
    };
    expect(await read('/enhet/9999/rapport.pdf')).toContain(texts.noUnit('9999'));
    expect(await read('/enhet/0180/rapport.pdf')).toContain(texts.noUnit('0180'));
    expect(await read('/enhet/0586/rapport.pdf?utgava=x')).toContain(texts.noEdition);
    answer = () => ({ kind: 'unknown' });
    expect(await read('/enhet/0586/rapport.pdf?omgang=2018&utgava=000000000000')).toContain(texts.noEdition);
    expect(await read('/en/enhet/0586/rapport.pdf?asOf=inte-en-dag')).toContain('<html lang="en">');
    for (const file of ['rapport.xlsx', 'rapport.pptx', 'bildspel.pdf', 'annat.pdf']) {
      expect(await read(`/enhet/0586/${file}`)).toContain('<html lang="sv">');
    }
  });

  it('ask to come back when many wait, and tell a fault of ours, with the way to the same results', async () => {
    const path = await findLocation('/enhet/0586/underlag.pdf');
    answer = () => ({ kind: 'busy' });
    const busy = await site.request(path);
    expect([busy.status, busy.headers.get('retry-after')]).toEqual([503, '60']);
    expect(busy.headers.get('cache-control')).toBe('no-store');
    expect(await busy.text()).toContain('href="/enhet/0586?omgang=2018"');
    answer = () => {
      throw new Error('no room');
    };
    const failed = await site.request(path);
    expect(failed.status).toBe(500);
    expect(await failed.text()).toContain(texts.faultTitle);
    expect(faults).toHaveLength(1);
  });

  it('are offered on the page of the unit with language, form and length, beside the group that it shows', async () => {
    const html = await (await site.request('/enhet/0586?med=lan')).text();
    const section = html.slice(html.indexOf('id="ta-med"'));
    expect(section).toContain(
      'href="/enhet/0586/rapport.pdf?omgang=2018&amp;med=lan" rel="nofollow">Rapport (PDF)</a>',
    );
    expect(section).toContain('href="/enhet/0586/underlag.docx?omgang=2018&amp;med=lan"');
    expect(section).toContain('en sida med frågor att ställa, på svenska');
    expect(section).toContain(
      'href="/enhet/0586/bildspel.pptx?omgang=2018&amp;med=lan" rel="nofollow">Bildspel (PowerPoint)</a>',
    );
    expect(section).toContain('Jämförelserna är med Östergötlands län.');
    const english = await (await site.request('/en/enhet/0586?asOf=2018-07-01')).text();
    expect(english).toContain('href="/en/enhet/0586/rapport.docx?asOf=2018-07-01&amp;omgang=2018"');
    const old = await (await site.request('/enhet/0586?omgang=2018&omrade=lss&version=1')).text();
    expect(old).toContain('/enhet/0586/rapport.pdf?version=1&amp;omgang=2018&amp;omrade=lss"');
    const none = await (await createSite(createFixtureReader([data])).request('/enhet/0586')).text();
    expect(none).not.toContain('rapport.pdf');
  });
});
