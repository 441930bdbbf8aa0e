import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageTyping } from '../../scripts/publish/site-pages.ts';
import { launchBrowser } from '../../scripts/web/browser.ts';
import { layOutWhole } from '../../scripts/web/lay-out-whole.ts';
import { type StaticServer, serveFolder } from '../../scripts/web/static-server.ts';
import { site } from './built-site.ts';
import { tellingPages } from './telling-pages.ts';

const SIZES = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
];

/** Frames within which the browser lays out what has come near. */
const SETTLING = 10;

/** Types of pages whose long parts are laid out when they come near. */
const LONG = ['trace/*', 'data'];

const pages = tellingPages(site()).filter((path) => LONG.includes(pageTyping()(path)));

let browser: Browser;
let server: StaticServer;

beforeAll(async () => {
  // As a screen reader would have it, whose view of a page the browser otherwise does not work out.
  browser = await launchBrowser(['--force-renderer-accessibility']);
  server = await serveFolder(site(), 0);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function visit(
  path: string,
  viewport: { width: number; height: number },
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await browser.newPage({ viewport });
  try {
    await page.goto(`${server.url}${path}`);
    await look(page);
  } finally {
    await page.close();
  }
}

/** Lets the browser draw some frames. */
const settled = (page: Page) =>
  page.evaluate(async (frames) => {
    for (let frame = 0; frame < frames; frame += 1) await new Promise(requestAnimationFrame);
  }, SETTLING);

/** How many rows of tables are left out now. */
const rowsLeftOut = (page: Page) =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('tr')].filter(
        (row) => !row.checkVisibility({ contentVisibilityAuto: true }),
      ).length,
  );

/** Anchors that the page itself leads to, the first and the last of them and some between. */
const anchors = (page: Page) =>
  page.evaluate(() => {
    const links = [...document.querySelectorAll('main a[href^="#"]')].map(
      (link) => link.getAttribute('href') ?? '',
    );
    const all = [...new Set(links)];
    return [0, 0.25, 0.5, 0.75, 1].map((share) => all[Math.round(share * (all.length - 1))] ?? '');
  });

/** Where an element begins in the window, in pixels from the top. */
const topOf = (page: Page, anchor: string) =>
  page.evaluate(
    (id) => Math.round(document.getElementById(id)?.getBoundingClientRect().top ?? -1),
    anchor.slice(1),
  );

const lengthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);

describe.each(pages)('%s', (path) => {
  it.each(SIZES)('lays out at $width px what is near, and is about as long as it will be', async (size) => {
    await visit(path, size, async (page) => {
      expect(await rowsLeftOut(page)).toBeGreaterThan(50);
      const estimated = await lengthOf(page);
      await layOutWhole(page);
      const relative = estimated / (await lengthOf(page));
      expect(relative).toBeGreaterThan(0.75);
      expect(relative).toBeLessThan(1.25);
    });
  });

  it.each(SIZES)('stays at $width px where a link led', async (size) => {
    await visit(path, size, async (page) => {
      for (const anchor of await anchors(page)) {
        await page.evaluate(() => scrollTo(0, 0));
        await page.evaluate(
          (href) => document.querySelector<HTMLElement>(`main a[href="${href}"]`)?.click(),
          anchor,
        );
        await settled(page);
        const top = await topOf(page, anchor);
        expect(top, anchor).toBeGreaterThanOrEqual(0);
        expect(top, anchor).toBeLessThan(size.height);
        await settled(page);
        expect(await topOf(page, anchor), anchor).toBe(top);
      }
    });
  });

  it('is read out and printed whole', async () => {
    await visit(path, { width: 390, height: 844 }, async (page) => {
      const session = await page.context().newCDPSession(page);
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      const rows = nodes.filter(({ role }) => role?.value === 'row');
      expect(rows).toHaveLength(await page.locator('tr').count());
      await page.emulateMedia({ media: 'print' });
      expect(await rowsLeftOut(page)).toBe(0);
    });
  });
});
