import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageTyping, sitePages } from '../../scripts/publish/site-pages.ts';
import { launchBrowser } from '../../scripts/web/browser.ts';
import { type StaticServer, serveFolder } from '../../scripts/web/static-server.ts';
import { site } from './built-site.ts';
import { violations } from './violations.ts';

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

const PAGE = 'units/CL06/index.html';
const overHttp = (path: string) => `${server.url}${path}`;
const fromFolder = (path: string) => pathToFileURL(join(site(), path)).href;

async function visit(
  url: string,
  look: (page: Page, requests: string[]) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const requests: string[] = [];
  const faults: string[] = [];
  page.on('console', (message) => faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => requests.push(new URL(request.url()).pathname.split('/').pop() ?? ''));
  try {
    await page.goto(url);
    await look(page, requests);
    expect(faults).toEqual([]);
  } finally {
    await context.close();
  }
}

async function searchFor(page: Page, text: string): Promise<string[]> {
  await page.getByRole('combobox').fill(text);
  return page.getByRole('option').locator('span').allTextContents();
}

describe.each([
  ['a server', overHttp],
  ['a folder', fromFolder],
] as const)('the search on %s', (_, addressOf) => {
  it('loads on first use, finds as one types, and leads to the page', async () => {
    await visit(addressOf(PAGE), async (page, requests) => {
      expect(requests).not.toContain('search.js');
      await page.keyboard.press('/');
      await page.getByRole('dialog').waitFor();
      expect(requests.filter((name) => name === 'search.js')).toHaveLength(1);
      expect(await page.getByRole('combobox').inputValue()).toBe('');
      expect(await searchFor(page, '招资')).toEqual(['招商引资到位资金']);
      expect(await searchFor(page, 'cl05')).toEqual(['鹤汀县人民政府办公室']);
      await page.keyboard.press('Enter');
      await page.waitForURL(/units\/CL05\/index\.html$/);
      expect(await page.locator('h1').textContent()).toContain('鹤汀县');
    });
  });

  it('is in English on English pages, and finds Chinese names there too', async () => {
    await visit(addressOf(`en/${PAGE}`), async (page) => {
      await page.getByRole('button', { name: 'Search' }).click();
      expect(await searchFor(page, '鹤汀')).toEqual(['Government Office of Heting County']);
      expect(await searchFor(page, 'inv att')).toEqual(['Investment attracted, funds received']);
      await page.getByRole('option').click();
      await page.waitForURL(/en\/targets\/ZS01\/index\.html$/);
    });
  });
});

describe('the search', () => {
  it('moves through the results by the arrow keys and says which is chosen', async () => {
    await visit(overHttp(PAGE), async (page) => {
      await page.keyboard.press('/');
      const found = await searchFor(page, '县');
      expect(found.length).toBeGreaterThan(3);
      const chosen = async () => {
        const id = await page.getByRole('combobox').getAttribute('aria-activedescendant');
        const option = page.locator(`[id="${id}"][aria-selected=true]`);
        return found.indexOf((await option.locator('span').textContent()) ?? '');
      };
      expect(await chosen()).toBe(0);
      await page.keyboard.press('ArrowDown');
      expect(await chosen()).toBe(1);
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      expect(await chosen()).toBe(found.length - 1);
      expect(await page.getByRole('dialog').getByRole('status').textContent()).toMatch(/^找到\d+项/);
      await searchFor(page, '没有这样的名称');
      expect(await page.getByRole('dialog').getByRole('status').textContent()).toBe('没有找到。');
      expect(await page.getByRole('combobox').getAttribute('aria-expanded')).toBe('false');
    });
  });

  it('closes by Escape and gives the focus back', async () => {
    await visit(overHttp(PAGE), async (page) => {
      const button = page.getByRole('button', { name: '搜索' });
      await button.focus();
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').waitFor();
      await page.keyboard.press('Escape');
      expect(await page.getByRole('dialog').count()).toBe(0);
      expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    });
  });

  it('leaves the key to fields, and to those who switch it off', async () => {
    await visit(overHttp(PAGE), async (page) => {
      await page.keyboard.press('/');
      await page.getByRole('dialog').waitFor();
      await page.keyboard.type('a/b');
      expect(await page.getByRole('combobox').inputValue()).toBe('a/b');
      await page.getByRole('checkbox').uncheck();
      await page.keyboard.press('Escape');
      await page.keyboard.press('/');
      expect(await page.getByRole('dialog').count()).toBe(0);
      await page.getByRole('button', { name: '搜索' }).click();
      expect(await page.getByRole('checkbox').isChecked()).toBe(false);
    });
  });

  it.each(['light', 'dark'] as const)(
    'has no accessibility violation in the %s scheme',
    async (colorScheme) => {
      await visit(
        overHttp(`en/${PAGE}`),
        async (page) => {
          await page.keyboard.press('/');
          await searchFor(page, 'office');
          expect(await violations(page)).toEqual([]);
        },
        { colorScheme, bypassCSP: true },
      );
    },
  );

  it('has no button where there is no JavaScript', async () => {
    await visit(
      overHttp(PAGE),
      async (page) => {
        expect(await page.locator('#search-button').isVisible()).toBe(false);
        expect(await page.getByRole('button', { name: '搜索' }).count()).toBe(0);
      },
      { javaScriptEnabled: false },
    );
  });

  it('finds every page of the site but the basis of each scorecard, which its scorecard leads to', () => {
    const typeOf = pageTyping();
    const elsewhere = ['trace/*', 'gallery'];
    const script = readFileSync(join(site(), 'search.js'), 'utf8');
    const missing = sitePages(site())
      .filter((path) => !path.startsWith('en/') && !elsewhere.includes(typeOf(path)))
      .filter((path) => !script.includes(`\\"${path}\\"`));
    expect(missing).toEqual([]);
  });

  it('costs a page that does not search next to nothing', () => {
    expect(gzipSync(readFileSync(join(site(), 'site.js'))).length).toBeLessThan(2000);
    expect(readFileSync(join(site(), PAGE), 'utf8')).not.toMatch(/<script[^>]*search\.js/);
  });
});
