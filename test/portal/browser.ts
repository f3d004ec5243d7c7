// A real browser on the real site: what it shows, what it asks of whom, and whether anything breaks the content policy.
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { delimiter, join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { serveSite } from '../../scripts/portal/serve.ts';
import type { PortalData } from '../../scripts/portal/shared/data.ts';
import { makeSite } from '../../scripts/portal/site.tsx';

export interface Site {
  readonly address: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** What went wrong on any page since it was last asked: violations of the policy, errors, requests to anybody else. */
  takeTroubles(): string[];
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

/** The one that test/setup.mjs has looked for. */
function findChromium(): string {
  const found = (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'chromium'))
    .find((path) => existsSync(path));
  if (found === undefined) throw new Error('chromium is not in PATH: node test/setup.mjs says how to install it');
  return found;
}

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const openSite = async (data: PortalData): Promise<Site> => openMade(await makeSite(data));

export async function openMade(files: ReadonlyMap<string, Uint8Array>): Promise<Site> {
  const server = await serveSite(files, 0);
  const address = `http://localhost:${(server.address() as AddressInfo).port}/`;
  const browser: Browser = await chromium.launch({ executablePath: findChromium(), args: quiet });
  const troubles: string[] = [];
  return {
    address,
    files,
    takeTroubles: () => troubles.splice(0),
    open: async (path, options) => {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) troubles.push(message.text());
      });
      page.on('pageerror', (error) => troubles.push(error.message));
      page.on('request', (request) => {
        if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(address)) troubles.push(`asks ${request.url()}`);
      });
      await page.goto(address + path);
      return page;
    },
    close: async () => {
      await browser.close();
      await new Promise((done) => server.close(done));
    },
  };
}
