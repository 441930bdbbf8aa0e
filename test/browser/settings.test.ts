import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../scripts/web/browser.ts';
import { type StaticServer, serveFolder } from '../../scripts/web/static-server.ts';
import { site } from './built-site.ts';
import { tellingPages } from './telling-pages.ts';
import { faultsOn } from './visits.ts';

let browser: Browser;
let atRoot: StaticServer;
let below: StaticServer;
let host: string;

beforeAll(async () => {
  browser = await launchBrowser();
  atRoot = await serveFolder(site(), 0);
  host = mkdtempSync(join(tmpdir(), 'kaoping-'));
  mkdirSync(join(host, '政务公开'));
  symlinkSync(site(), join(host, '政务公开', 'kaoping'));
  below = await serveFolder(host, 0);
});

afterAll(async () => {
  await browser?.close();
  await atRoot?.close();
  await below?.close();
  rmSync(host, { recursive: true });
});

const fromFolder = () => `${pathToFileURL(site()).href}/`;
const underPath = () => `${below.url}${encodeURI('政务公开/kaoping')}/`;

describe('the telling pages load without a fault', () => {
  it.each([
    ['on a server', () => atRoot.url, {}],
    ['under a sub-path', underPath, {}],
    ['from a folder', fromFolder, {}],
    ['without JavaScript', () => atRoot.url, { javaScriptEnabled: false }],
  ] as const)('%s', async (_, root, options) => {
    expect(await faultsOn(browser, root(), tellingPages(site()), options)).toEqual([]);
  });

  it('and a fault would be seen', async () => {
    const faults = await faultsOn(browser, atRoot.url, ['nowhere/index.html'], {});
    expect(faults.join('\n')).toContain('nowhere/index.html gets 404');
  });
});
