// What machines read of a page lies in it without a word from the browser: the policy of the pages lets data stand and would stop a script.
// Beside it, the pages that say who publishes, looked at as all others.

import { Hono } from 'hono';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readAssetFiles } from '../../src/adapters/files/readAssetFiles.ts';
import { createSite } from '../../src/apps/site/createSite.tsx';
import { createAssetRoutes } from '../../src/ui/assetRoutes.ts';
import { buildReleaseFixture } from '../support/buildReleaseFixture.ts';
import { createFixtureReader } from '../support/createFixtureReader.ts';
import { listPageFaults } from '../support/listPageFaults.ts';
import { openBrowser } from '../support/openBrowser.ts';
import { openVisit } from '../support/openVisit.ts';
import { type ServedApp, serveApp } from '../support/serveApp.ts';

const publisher = {
  name: 'Myndigheten',
  uri: 'http://dataportal.se/organisation/SE2021000001',
  email: 'data@example.se',
};
let browser: Browser;
let site: ServedApp;

beforeAll(async () => {
  browser = await openBrowser();
  const pages = createSite(createFixtureReader([buildReleaseFixture({ isSynthetic: false })]), {
    url: 'https://jamfor.example',
    publisher,
  });
  site = await serveApp(new Hono().route('/', createAssetRoutes(readAssetFiles())).route('/', pages));
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

it('the page of an area holds the description of its data, and the browser has nothing to say', async () => {
  const { context, page, faults } = await openVisit(browser);
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => console.error(event.violatedDirective));
  });
  await page.goto(`${site.url}/2018/lss`);
  const described = await page.locator('head script[type="application/ld+json"]').textContent();
  expect(JSON.parse(described ?? '')).toMatchObject({ '@type': 'Dataset', '@id': 'https://jamfor.example/2018/lss' });
  expect(faults).toEqual([]);
  await page.getByRole('contentinfo').getByRole('link', { name: publisher.name }).click();
  expect(page.url()).toBe(`${site.url}/om#fragor`);
  expect(await listPageFaults(page, 'about-publisher')).toEqual([]);
  await page.goto(`${site.url}/tillganglighet`);
  expect(await page.getByRole('link', { name: publisher.email }).getAttribute('href')).toBe('mailto:data@example.se');
  expect(await listPageFaults(page, 'accessibility-publisher')).toEqual([]);
  expect(faults).toEqual([]);
  await context.close();
});
