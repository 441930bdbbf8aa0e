import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';
import { pageTyping, samplePages, sitePages } from '../../scripts/site-pages.ts';
import { type StaticServer, serveFolder } from '../../scripts/static-server.ts';
import { site } from './built-site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let server: StaticServer;

beforeAll(async () => {
  browser = await launchBrowser();
  server = await serveFolder(site(), 0);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

interface Visit {
  readonly page: Page;
  /** Everything that went wrong while the page loaded, as text. */
  readonly faults: string[];
}

async function visit<T>(
  url: string,
  options: BrowserContextOptions,
  look: (visit: Visit) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const faults: string[] = [];
  const origin = new URL(url).origin;
  page.on('console', (message) => faults.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    const target = new URL(request.url());
    if (target.origin !== origin && target.protocol !== 'data:')
      faults.push(`left the origin: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  try {
    await page.goto(url, { waitUntil: 'load' });
    return await look({ page, faults });
  } finally {
    await context.close();
  }
}

describe.each(samplePages(sitePages(site())))('%s', (path) => {
  it('loads from a server and from a folder without a fault', async () => {
    for (const url of [`${server.url}${path}`, pathToFileURL(`${site()}/${path}`).href]) {
      await visit(url, {}, async ({ page, faults }) => {
        expect(faults).toEqual([]);
        expect(await page.title()).not.toBe('');
        // The style sheet is in force: without it the body would have the browser's own margin.
        expect(await page.evaluate(() => getComputedStyle(document.body).marginTop), url).toBe('0px');
      });
    }
  });

  // The explorer alone draws in the browser; what it shows without JavaScript has a test of its own.
  it.skipIf(pageTyping()(path) === 'explore')('shows the same without JavaScript', async () => {
    const text = (javaScriptEnabled: boolean) =>
      visit(`${server.url}${path}`, { javaScriptEnabled }, async ({ page }) => ({
        words: await page.locator('main').textContent(),
        drawings: await page.locator('main svg').count(),
      }));
    const without = await text(false);
    expect(without).toEqual(await text(true));
    expect(without.words?.length).toBeGreaterThan(80);
  });

  it.each([320, 390, 768, 1440, 3840])('does not scroll sideways at %i px', async (width) => {
    await visit(`${server.url}${path}`, { viewport: { width, height: 900 } }, async ({ page }) => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  });

  it.each(['light', 'dark'] as const)(
    'has no accessibility violation in the %s scheme',
    async (colorScheme) => {
      await visit(`${server.url}${path}`, { colorScheme, bypassCSP: true }, async ({ page }) => {
        await page.evaluate(axe);
        const violations = await page.evaluate(async () => {
          const { axe } = globalThis as unknown as {
            axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
          };
          const result = await axe.run();
          return result.violations.map(
            ({ id, nodes }) =>
              `${id}: ${nodes
                .slice(0, 3)
                .map(({ html }) => html)
                .join(' | ')}`,
          );
        });
        expect(violations).toEqual([]);
      });
    },
  );
});

/** Those with the most to say, in each language. */
function longestScorecards(): string[] {
  const typeOf = pageTyping();
  const bytes = (path: string) => statSync(join(site(), path)).size;
  const cards = sitePages(site())
    .filter((path) => typeOf(path) === 'units/*')
    .toSorted((one, other) => bytes(other) - bytes(one));
  const longest = (chosen: readonly string[]) => chosen.slice(0, 5);
  const isEnglish = (path: string) => path.startsWith('en/');
  return [...longest(cards.filter(isEnglish)), ...longest(cards.filter((path) => !isEnglish(path)))];
}

describe('on paper', () => {
  it.each(longestScorecards())('%s is at most two A4 pages', async (path) => {
    await visit(`${server.url}${path}`, {}, async ({ page }) => {
      const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
      const text = pdf.toString('latin1');
      const pages = text.match(/\/Type\s*\/Page\b/g) ?? [];
      expect(pages.length).toBeGreaterThan(0);
      expect(pages.length).toBeLessThanOrEqual(2);
      // A4 in points.
      expect(text).toMatch(/\/MediaBox\s*\[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);
    });
  });
});
