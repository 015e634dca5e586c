// Going from page to page in a browser. A click returns before the page that it leads to is there: what is read straight after it
// may be the old page, or half of the new one.

import type { Locator, Page } from 'playwright-core';

/** Does what leads to another page, or to the same one anew, and waits until that is loaded. */
export async function follow(page: Page, act: () => Promise<unknown>): Promise<void> {
  const loaded = page.waitForEvent('load');
  // The act tells what went wrong; waiting in vain for its page only repeats it.
  loaded.catch(() => {});
  await act();
  await loaded;
}

/** Clicks a link or a button that leads to another page. */
export async function go(page: Page, target: string | Locator): Promise<void> {
  const locator = typeof target === 'string' ? page.locator(target) : target;
  await follow(page, () => locator.click());
}

/** Presses the button of this name, which sends a form. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  await go(page, page.getByRole('button', { name, exact: true }));
}
