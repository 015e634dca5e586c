// Everything that must hold of a page, wide and light, narrow and dark. JAMFOR_SHOTS=folder keeps pictures.

import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { checkAccessibility } from './checkAccessibility.ts';
import { listSmallControls, measureSidewaysScroll } from './checkPage.ts';

const shotFolder = process.env.JAMFOR_SHOTS;
export const wide = { width: 1280, height: 900 };
export const narrow = { width: 320, height: 640 };

const looks = [
  { name: 'wide-light', colorScheme: 'light', viewport: wide },
  { name: 'narrow-dark', colorScheme: 'dark', viewport: narrow },
] as const;

/** Faults of the page as it stands; afterwards it is wide and light again. axe runs where the page has script. */
export async function listPageFaults(page: Page, name: string, hasScript = true): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const look of looks) {
    await page.setViewportSize(look.viewport);
    await page.emulateMedia({ colorScheme: look.colorScheme });
    if (hasScript) faults.push(...(await checkAccessibility(page)));
    if (shotFolder !== undefined) {
      mkdirSync(shotFolder, { recursive: true });
      await page.screenshot({ path: `${shotFolder}/${name}-${look.name}.png`, fullPage: true });
    }
    const sideways = await measureSidewaysScroll(page);
    if (sideways > 0) faults.push(`${look.name}: scrolls sideways by ${sideways} px`);
    faults.push(...(await listSmallControls(page)).map((control) => `${look.name}: small control ${control}`));
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(wide);
  return faults;
}
