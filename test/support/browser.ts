import sparticuz from '@sparticuz/chromium';
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** A real Chromium: the one that `CHROMIUM_PATH` names, the system's, or that which comes from npm. */
export async function openBrowser(): Promise<Browser> {
  const own = process.env['CHROMIUM_PATH'] ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
  return own ? chromium.launch({ executablePath: own, args: quiet }) : chromium.launch({ executablePath: await sparticuz.executablePath(), args: [...sparticuz.args, ...quiet], headless: true });
}
