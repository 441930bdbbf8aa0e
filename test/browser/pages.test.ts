import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageTyping, samplePages, sitePages } from '../../scripts/publish/site-pages.ts';
import { launchBrowser } from '../../scripts/web/browser.ts';
import { layOutWhole } from '../../scripts/web/lay-out-whole.ts';
import { type StaticServer, serveFolder } from '../../scripts/web/static-server.ts';
import { site } from './built-site.ts';
import { tellingPages } from './telling-pages.ts';
import { TARGET_SIZE, violations } from './violations.ts';

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

/** The only ones that the two schemes, which differ in nothing but colours, may keep or break by themselves. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** Opens a page of the served site and looks at it. What goes wrong while pages load is the matter of settings.test.ts. */
async function visit<T>(
  path: string,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    await page.goto(`${server.url}${path}`, { waitUntil: 'load' });
    return await look(page);
  } finally {
    await context.close();
  }
}

/** How wide a page is, with what is reached by scrolling; to be polled, since the explorer draws anew when its room has changed. */
function scrolledWidth(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth);
}

describe.each(samplePages(sitePages(site())))('%s', (path) => {
  // The explorer alone draws in the browser; what it shows without JavaScript has a test of its own.
  it.skipIf(pageTyping()(path) === 'explore')('shows the same without JavaScript', async () => {
    const text = (javaScriptEnabled: boolean) =>
      visit(path, { javaScriptEnabled }, async (page) => ({
        words: await page.locator('main').textContent(),
        drawings: await page.locator('main svg').count(),
      }));
    const without = await text(false);
    expect(without).toEqual(await text(true));
    expect(without.words?.length).toBeGreaterThan(80);
  });

  it('has a title and its style, and does not scroll sideways at any width', async () => {
    await visit(path, {}, async (page) => {
      expect(await page.title()).not.toBe('');
      // Without the style sheet the body would have the browser's own margin.
      expect(await page.evaluate(() => getComputedStyle(document.body).marginTop)).toBe('0px');
      await layOutWhole(page);
      for (const width of [320, 390, 768, 1440, 3840]) {
        await page.setViewportSize({ width, height: 900 });
        await expect
          .poll(() => scrolledWidth(page), { message: `at ${width} px` })
          .toBeLessThanOrEqual(width);
      }
    });
  });

  it('does not scroll sideways with text twice as large', async () => {
    await visit(path, {}, async (page) => {
      const devtools = await page.context().newCDPSession(page);
      // Playwright's types lack the method.
      await devtools.send('Page.setFontSizes' as never, { fontSizes: { standard: 32, fixed: 26 } } as never);
      await page.reload();
      await layOutWhole(page);
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
      for (const width of [390, 768, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        await expect
          .poll(() => scrolledWidth(page), { message: `at ${width} px` })
          .toBeLessThanOrEqual(width);
      }
    });
  });

  it('has no accessibility violation in either scheme', async () => {
    await visit(path, { colorScheme: 'light', bypassCSP: true }, async (page) => {
      await layOutWhole(page);
      expect(await violations(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violations(page, ...RULES_OF_COLOUR)).toEqual([]);
      await page.setViewportSize({ width: 390, height: 900 });
      expect(await violations(page, TARGET_SIZE)).toEqual([]);
    });
  });
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

/** Width in pixels of A4 between the margins of a sheet. */
const TYPE_AREA = 688;

/** Pages that are printed to be handed out, those with the most to say. */
function handedOut(): string[] {
  const typeOf = pageTyping();
  const types = ['units/*', 'quality/weeks/*', 'quality/quarters/*'];
  return tellingPages(site()).filter((path) => types.includes(typeOf(path)));
}

describe('on paper', () => {
  it.each(handedOut())('%s is no wider than the type area', async (path) => {
    const viewport = { width: TYPE_AREA, height: 900 };
    await visit(path, { viewport }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(TYPE_AREA);
    });
  });

  it.each(longestScorecards())('%s is at most two A4 pages', async (path) => {
    await visit(path, {}, async (page) => {
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
