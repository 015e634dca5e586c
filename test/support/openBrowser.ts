// Debian's Chromium, driven without downloading anything; the caller closes it.

import { type Browser, chromium } from 'playwright-core';

const chromiumPath = process.env.JAMFOR_CHROMIUM ?? '/usr/bin/chromium';
const chromiumArguments = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath, args: chromiumArguments });
}
