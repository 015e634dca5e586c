// A visitor who follows every link of the site, in both languages, without a browser: every link leads somewhere, and what comes back is
// valid HTML by the judgement of html-validate.

import { Hono } from 'hono';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { readAssetFiles } from '../../../src/adapters/files/readAssetFiles.ts';
import { createApi } from '../../../src/apps/api/createApi.ts';
import { createSite } from '../../../src/apps/site/createSite.tsx';
import { packCells } from '../../../src/stages/publication/index.ts';
import { createAssetRoutes } from '../../../src/ui/assetRoutes.ts';
import { buildFault } from '../../support/buildFault.ts';
import { buildReleaseFixture } from '../../support/buildReleaseFixture.ts';
import { createMappedReader, publishedUrl } from '../../support/publishedSite.ts';

/** Pages of one shape (same path but for codes, same names in the query) that are looked at. */
const mostOfAShape = process.env.JAMFOR_LONG === '1' ? 20 : 2;
const minutes = 60_000;

const validator = new HtmlValidate(
  new FileSystemConfigLoader({
    root: true,
    extends: ['html-validate:standard'],
    rules: {
      // Matters of taste in which we differ: attributes and void elements are written as Preact writes them.
      'void-style': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'no-trailing-whitespace': 'off',
      'doctype-style': 'off',
      'long-title': 'off',
      // The style of a bar's width and the like is geometry; the pages' own policy forbids what matters.
      'no-inline-style': 'off',
      'no-implicit-button-type': 'off',
      // Numbers with their thousands mark and codes are not telephone numbers.
      'tel-non-breaking': 'off',
    },
  }),
);

function describeShape(url: URL): string {
  const path = url.pathname.replace(/[A-Z]+-[A-Z]?\d[\d.]*/g, '#').replace(/\d[\d-]*[a-zåäö-]*/g, '#');
  return `${path}?${[...new Set(url.searchParams.keys())].toSorted().join('&')}`;
}

function listLinks(page: string, from: URL): readonly URL[] {
  const attributes = page.matchAll(/<(?:a|link|form)\b[^>]*?\b(?:href|action)="([^"]*)"/g);
  return [...attributes]
    .map(([, address = '']) => new URL(address.replaceAll('&amp;', '&'), from))
    .filter(({ origin }) => origin === from.origin);
}

it(
  'every link of the site leads to an answer, and every page is valid HTML',
  async () => {
    const first = buildReleaseFixture();
    const second = {
      ...first,
      version: 2,
      time: '2018-09-03T08:00:00+02:00',
      earlier: [{ ...packCells(first), round: first.round - 1 }],
    };
    // Known faults stand on pages of every kind: of an indicator now, and of all in the version before.
    const end = { kind: 'corrected', time: '2018-09-03T08:00:00.000Z', version: 2 } as const;
    const faults = [buildFault({ id: '2018-lss-2', columns: ['LSS-01'] }), buildFault({ end })];
    const reader = createMappedReader([first, second], faults);
    const app = new Hono()
      .route('/', createAssetRoutes(readAssetFiles()))
      .route('/', createApi(reader))
      .route('/', createSite(reader, { url: publishedUrl }));
    const seen = new Map<string, number>();
    const visited = new Set<string>();
    const found: string[] = [];
    let pages = 0;
    const queue = [new URL('http://localhost/'), new URL('http://localhost/en')];
    for (const url of queue) {
      url.hash = '';
      if (visited.has(url.href)) continue;
      visited.add(url.href);
      const shape = describeShape(url);
      const count = (seen.get(shape) ?? 0) + 1;
      seen.set(shape, count);
      if (count > mostOfAShape) continue;
      const response = await app.request(url.href);
      if (response.status >= 400) found.push(`${url.pathname}${url.search}: ${response.status}`);
      if (!response.headers.get('content-type')?.startsWith('text/html')) continue;
      const page = await response.text();
      pages += 1;
      const report = await validator.validateString(page);
      for (const { messages } of report.results) {
        found.push(
          ...messages.map(
            ({ ruleId, message, selector }) =>
              `${url.pathname}${url.search}: ${ruleId}: ${message} (${selector ?? ''})`,
          ),
        );
      }
      queue.push(...listLinks(page, url));
    }
    expect([...new Set(found)]).toEqual([]);
    expect(pages).toBeGreaterThan(40);
  },
  10 * minutes,
);
