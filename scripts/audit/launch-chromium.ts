import { type Browser, chromium } from 'playwright-core';

/** Starts a browser that asks nothing of the network by itself. */
export const launchChromium = (executablePath: string): Promise<Browser> =>
  chromium.launch({
    executablePath,
    // As root, as in a container, Chromium's own sandbox does not start.
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-default-apps',
      '--disable-sync',
      '--no-first-run',
    ],
  });
