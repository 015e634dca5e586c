// Measures that must hold of every page that a journey touches, beside what axe finds.

import type { Page } from 'playwright-core';

/** How many pixels the page can be scrolled sideways; 0 is right. */
export function measureSidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Controls and buttons that are shown smaller than `pixels` in height (WCAG 2.5.8 asks for 24, we for 44). */
export function listSmallControls(page: Page, pixels = 44): Promise<readonly string[]> {
  return page.evaluate((least) => {
    const controls = [
      ...document.querySelectorAll(
        'main button, main .button, main input:not([type=hidden]), main select, main textarea, main summary',
      ),
    ];
    return controls.flatMap((control) => {
      const label = control.closest('label') ?? control;
      const { width, height } = label.getBoundingClientRect();
      const isShown = width > 0 && height > 0;
      return isShown && Math.round(height) < least ? [`${control.outerHTML.slice(0, 120)} ${height}`] : [];
    });
  }, pixels);
}
