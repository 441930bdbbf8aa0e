import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';
import { pageTyping, sitePages } from '../../scripts/site-pages.ts';
import { type StaticServer, serveFolder } from '../../scripts/static-server.ts';
import { site } from './built-site.ts';
import { type Crawl, crawl } from './crawl.ts';

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

/** Hundreds of pages are loaded one after another, on a machine that may have other work. */
const PATIENCE = 600_000;

const fromFolder = () => `${pathToFileURL(site()).href}/`;
const underPath = () => `${below.url}${encodeURI('政务公开/kaoping')}/`;

/** Targets that are no file of the site; a folder is none, because a browser reading from a folder opens none. */
function missing({ targets }: Crawl): string[] {
  return [...targets].filter((path) => {
    const file = join(site(), path);
    return !(existsSync(file) && statSync(file).isFile());
  });
}

describe('a reader who follows every link', () => {
  it.each([
    ['on a server', () => atRoot.url, {}],
    ['under a sub-path', underPath, {}],
    ['from a folder', fromFolder, {}],
    ['without JavaScript', () => atRoot.url, { javaScriptEnabled: false }],
  ] as const)('%s reaches every page without a fault', { timeout: PATIENCE }, async (_, root, options) => {
    const result = await crawl(browser, root(), options);
    expect(result.faults).toEqual([]);
    expect(missing(result)).toEqual([]);
    const typeOf = pageTyping();
    const unreached = sitePages(site()).filter((path) => !result.pages.has(path));
    // The gallery is for those who work on the figures, and no page leads to it.
    expect(unreached.map(typeOf)).toEqual(['gallery', 'gallery']);
  });
});
