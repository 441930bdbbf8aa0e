import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../scripts/web/browser.ts';
import { type StaticServer, serveFolder } from '../../scripts/web/static-server.ts';
import { site } from './built-site.ts';

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

async function visit(
  path: string,
  look: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  try {
    await page.goto(`${server.url}${path}`);
    await look(page);
  } finally {
    await context.close();
  }
}

const tip = (page: Page) => page.locator('.tip:visible');

/** The first control chart of the quality page, its marks that are shown, and the middle of one of them. */
async function chartOf(page: Page) {
  const drawing = page.locator('.drawing:has(.fig-control-chart)').first();
  await drawing.scrollIntoViewIfNeeded();
  const marks = drawing.locator('[data-v]:visible');
  const middleOf = async (at: number) => {
    const box = await marks.nth(at).boundingBox();
    if (box === null) throw new Error('the mark is not shown');
    return {
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
      value: await marks.nth(at).getAttribute('data-v'),
    };
  };
  return { drawing, marks, middleOf };
}

describe('the exact value of a mark', () => {
  it('is shown to a pointer on it or near it, stays under the pointer, and goes by Escape', async () => {
    await visit('quality/index.html', async (page) => {
      const { middleOf } = await chartOf(page);
      const { x, y, value } = await middleOf(3);
      await page.mouse.move(x, y + 7);
      expect(await tip(page).textContent()).toBe(value);
      const box = await tip(page).boundingBox();
      if (box === null) throw new Error('no tip');
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      expect(await tip(page).textContent()).toBe(value);
      await page.keyboard.press('Escape');
      expect(await tip(page).count()).toBe(0);
      await page.mouse.move(x, y);
      expect(await tip(page).textContent()).toBe(value);
      await page.mouse.move(2, 2);
      expect(await tip(page).count()).toBe(0);
    });
  });

  it('is shown and said to the keyboard, one mark after another', async () => {
    await visit('quality/index.html', async (page) => {
      const { drawing, marks, middleOf } = await chartOf(page);
      await drawing.focus();
      const said = page.locator('body > [role=status]');
      for (const [key, at] of [
        ['ArrowRight', 0],
        ['ArrowRight', 1],
        ['ArrowLeft', 0],
        ['ArrowLeft', 0],
        ['End', (await marks.count()) - 1],
      ] as const) {
        await page.keyboard.press(key);
        const { value } = await middleOf(at);
        expect(await tip(page).textContent()).toBe(value);
        expect(await said.textContent()).toBe(value);
      }
      await page.keyboard.press('Tab');
      expect(await tip(page).count()).toBe(0);
    });
  });

  it('is shown to a finger beside it, and goes when another place is touched', async () => {
    const phone = { viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true };
    await visit(
      'quality/index.html',
      async (page) => {
        const { middleOf } = await chartOf(page);
        const { x, y, value } = await middleOf(0);
        await page.touchscreen.tap(x - 14, y + 6);
        expect(await tip(page).textContent()).toBe(value);
        await page.touchscreen.tap(10, 400);
        expect(await tip(page).count()).toBe(0);
      },
      phone,
    );
  });

  it('is there in every kind of figure that stands alone, each a single stop of the Tab key', async () => {
    await visit('gallery/index.html', async (page) => {
      const kinds = await page.locator('.section').evaluateAll((sections) =>
        sections.map((section) => ({
          kind: section.id,
          reachable: [...section.querySelectorAll('.drawing')].some(
            (drawing) => (drawing as HTMLElement).tabIndex === 0,
          ),
        })),
      );
      // The cells of the matrix say their value in words.
      expect(kinds.filter(({ reachable }) => !reachable).map(({ kind }) => kind)).toEqual(['status-matrix']);
      expect(await page.locator('svg [tabindex]').count()).toBe(0);
    });
  });
});
