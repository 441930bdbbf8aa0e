import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sitePages } from '../../scripts/publish/site-pages.ts';
import { launchBrowser } from '../../scripts/web/browser.ts';
import { type StaticServer, serveFolder } from '../../scripts/web/static-server.ts';
import type { ExploreSlice } from '../../src/book/schema/explore-file.ts';
import { stateOf } from '../../src/explore/address.ts';
import { pageText, site } from './built-site.ts';
import { labelClashes } from './label-clashes.ts';
import { violations } from './violations.ts';

/** Three units on one indicator, and the error rate of all, over time. */
const FOUR = '#s=XX01.CL02.total&s=XX01.CL03.total&s=XX01.CL04.total&s=_rate._.value&view=time';

let browser: Browser;
let server: StaticServer;
let folder: string;

beforeAll(async () => {
  browser = await launchBrowser();
  server = await serveFolder(site(), 0);
  folder = mkdtempSync(join(tmpdir(), 'kaoping-explore-page-'));
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

const WAYS = ['http', 'file'] as const;
type Way = (typeof WAYS)[number];

function address(way: Way, language: 'zh' | 'en', fragment = ''): string {
  const path = `${language === 'en' ? 'en/' : ''}explore/index.html`;
  const base = way === 'http' ? `${server.url}${path}` : pathToFileURL(join(site(), path)).href;
  return base + fragment;
}

interface Visit {
  readonly page: Page;
  /** Everything that went wrong, and requests that left the site. */
  readonly faults: string[];
  /** Names of the files asked for. */
  readonly asked: string[];
}

async function visit<T>(
  url: string,
  look: (visit: Visit) => Promise<T>,
  options: BrowserContextOptions = {},
): Promise<T> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const faults: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => faults.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const { pathname, protocol, origin } = new URL(request.url());
    asked.push(pathname.slice(pathname.lastIndexOf('/') + 1));
    const own = protocol === 'file:' || protocol === 'blob:' || protocol === 'data:';
    if (!own && origin !== new URL(server.url).origin) faults.push(`request: ${request.url()}`);
  });
  try {
    await page.goto(url, { waitUntil: 'load' });
    return await look({ page, faults, asked });
  } finally {
    await context.close();
  }
}

const LONG = '澄岚州经济技术开发区管理委员会综合行政执法局办公室暨营商环境建设工作领导小组';
const both = (text: string) => ({ zh: text, en: text });
const subject = (slug: string, measured: string) => ({
  slug,
  kind: 'indicator',
  name: both(`${slug} ${LONG}`),
  area: null,
  unit: both(measured),
  decimals: 0,
  measures: ['value'],
  grain: 'month',
});
const EXTREME = {
  year: 2026,
  yearStarts: 1,
  subjects: [subject('big', '元'), subject('one', '件')],
  start: { subject: 'big', unit: 'u0', measure: 'value' },
  hasYears: true,
};
const months = Array.from({ length: 24 }, (_, at) => {
  const year = 2025 + Math.floor(at / 12);
  const month = `${year}-${String((at % 12) + 1).padStart(2, '0')}`;
  return { period: month, month, year };
});
const unit = (at: number, values: (number | null)[]) => ({
  key: `u${at}`,
  name: both(`${LONG}${at}`),
  short: both(`${LONG}${at}`),
  measures: { value: values },
  due: null,
});
const course = (at: number) =>
  months.map((_, month) => (month === 9 ? null : 123456789012345 * (1 + at / 300 + month / 50)));
const BIG = {
  slug: 'big',
  grain: 'month',
  periods: months,
  units: Array.from({ length: 300 }, (_, at) => unit(at, course(at))),
  left: 0,
};
const ONE = { slug: 'one', grain: 'month', periods: months.slice(0, 1), units: [unit(0, [-7])], left: 0 };

const curves = (page: Page) => page.locator('.explore-chart .explore-series-line path.recharts-line-curve');
const chartThere = (page: Page) => page.waitForSelector('.explore-chart path.recharts-line-curve');
const names = (page: Page) => page.locator('.explore-series li').allTextContents();

async function saved(page: Page, button: RegExp): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  const path = join(folder, `saved-${download.suggestedFilename()}`);
  await download.saveAs(path);
  return { name: download.suggestedFilename(), bytes: readFileSync(path) };
}

/** A page that is given the extreme data in place of the office's own. */
async function extreme(width: number) {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  const give = (pattern: string, text: string) =>
    page.route(pattern, (route) => route.fulfill({ contentType: 'text/javascript', body: text }));
  const first = { ...EXTREME, subjects: EXTREME.subjects.slice(0, 1) };
  await give('**/explore/start.js*', `explorer.start(${JSON.stringify(first)})`);
  await give('**/explore/subjects.js*', `explorer.take(${JSON.stringify({ subjects: EXTREME.subjects })})`);
  await give('**/explore/data/big.js*', `explorer.take(${JSON.stringify(BIG)})`);
  await give('**/explore/data/one.js*', `explorer.take(${JSON.stringify(ONE)})`);
  return { context, page, faults };
}

describe.each(WAYS)('the explorer over %s', (way) => {
  it('draws what it begins with, and loads no more than that shows', async () => {
    await visit(address(way, 'zh'), async ({ page, faults, asked }) => {
      await chartThere(page);
      expect(await names(page)).toHaveLength(1);
      expect(await page.locator('#explore-plain').isVisible()).toBe(false);
      const start = JSON.parse(readFileSync(join(site(), 'data/explore.json'), 'utf8')).start;
      const scripts = asked.filter((name) => name.endsWith('.js')).sort();
      expect(scripts).toEqual(
        ['explore-chart.js', 'explore.js', 'site.js', 'start.js', `${start.subject}.js`].sort(),
      );
      await page.getByRole('combobox', { name: '指标' }).click();
      await page.getByRole('option', { name: '差错率' }).waitFor();
      expect(asked.at(-1)).toBe('subjects.js');
      expect(faults).toEqual([]);
    });
  });

  it('draws the series of an address, and not on two axes', async () => {
    await visit(address(way, 'zh', FOUR), async ({ page, faults }) => {
      await chartThere(page);
      await page.waitForFunction(() => document.querySelectorAll('.explore-panel').length === 2);
      const sentences = await page.locator('.explore-panel figcaption').allTextContents();
      expect(sentences[0]).toMatch(/^信息采用（本年累计）2026年10月：.+篇；.+篇；.+篇。$/);
      expect(sentences[1]).toMatch(/^全部单位 差错率2026年10月：0\.\d+%。$/);
      expect(faults).toEqual([]);
    });
  });

  it('adds, hides and removes a series, and keeps all that in the address', async () => {
    await visit(address(way, 'en'), async ({ page, faults }) => {
      await chartThere(page);
      const before = page.url();
      await page.getByRole('radio', { name: 'Over time' }).check({ force: true });
      await page.getByRole('combobox', { name: 'Indicator' }).fill('reports ad');
      await page.getByRole('option', { name: 'Reports adopted' }).waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('combobox', { name: 'Unit' }).click();
      await page.getByRole('option', { name: 'Jichuan' }).click();
      await page.getByRole('button', { name: 'Add', exact: true }).click();
      expect((await names(page)).at(-1)).toContain('Jichuan City, Reports adopted');
      expect(page.url()).toMatch(/s=XX01\.CL02\.\w+/);
      await page.getByRole('checkbox').first().uncheck();
      expect(page.url()).toContain('.off');
      expect(await page.locator('.explore-panel').count()).toBe(1);

      await page.reload();
      await chartThere(page);
      expect(await page.getByRole('checkbox').first().isChecked()).toBe(false);
      expect(await names(page)).toHaveLength(2);

      await page.goBack();
      await page.waitForFunction(() => document.querySelectorAll('.explore-panel').length === 2);
      await page.goForward();
      await page.waitForFunction(() => document.querySelectorAll('.explore-panel').length === 1);
      await page.getByRole('button', { name: /^Remove Jichuan/ }).click();
      expect(await names(page)).toHaveLength(1);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('explore-series-title');
      expect(before).not.toContain('#');
      expect(faults).toEqual([]);
    });
  });

  it('saves what is on show as a picture and as numbers', async () => {
    await visit(address(way, 'zh', `${FOUR}&from=2026-01`), async ({ page, faults }) => {
      await page.waitForFunction(
        () => document.querySelectorAll('.explore-panel svg.recharts-surface').length === 2,
      );
      const picture = await saved(page, /PNG/);
      expect(picture.name).toBe('自助分析.png');
      expect(picture.bytes.subarray(1, 4).toString()).toBe('PNG');
      // Width and height stand at bytes 16 and 20 of a PNG file; two drawings stand one below the other.
      expect(picture.bytes.readUInt32BE(16)).toBeGreaterThan(1000);
      expect(picture.bytes.readUInt32BE(20)).toBeGreaterThan(1000);
      const data = await saved(page, /CSV/);
      expect(data.name).toBe('自助分析.csv');
      const [head, ...rows] = data.bytes.toString().trimEnd().split('\r\n');
      expect(head).toMatch(/^\uFEFF期间,.+信息采用（本年累计）（篇）,.+,全部单位 差错率（1即100%）$/);
      expect(rows).toHaveLength(10);
      expect(rows[0]).toMatch(/^2026年1月,\d+,\d+,\d+,0\.\d+$/);
      expect(faults).toEqual([]);
    });
  });
});

describe('the explorer', () => {
  it('shows numbers in place of drawings without loading what draws', async () => {
    await visit(address('http', 'en', `${FOUR}&form=table`), async ({ page, faults, asked }) => {
      await page.waitForFunction(() => document.querySelectorAll('.explore-panel table').length === 2);
      expect(await page.locator('.explore-panel thead').first().textContent()).toMatch(/^PeriodJichuan City/);
      expect(await page.locator('.explore-panel tbody tr').count()).toBeGreaterThan(40);
      expect(asked).not.toContain('explore-chart.js');
      expect(faults).toEqual([]);
    });
  });

  it('shows this year beside last, each series by itself, in any year there is', async () => {
    await visit(address('http', 'zh', FOUR.replace('view=time', 'view=years')), async ({ page, faults }) => {
      await page.waitForFunction(() => document.querySelectorAll('.explore-panel').length === 4);
      await chartThere(page);
      expect(await page.locator('.explore-panel').first().locator('.explore-last').count()).toBeGreaterThan(
        0,
      );
      expect(await page.textContent('.explore-panel figcaption')).toContain('上年同期');
      await page.getByRole('combobox', { name: '年度' }).selectOption('2025');
      expect(page.url()).toContain('year=2025');
      expect(await page.textContent('.explore-panel figcaption')).toContain('2025年12月为');
      expect(faults).toEqual([]);
    });
  });

  it('draws series of any unit together as an index', async () => {
    await visit(address('http', 'zh', FOUR.replace('view=time', 'view=index')), async ({ page }) => {
      await chartThere(page);
      expect(await page.locator('.explore-panel').count()).toBe(1);
      expect(await page.textContent('.explore-panel figcaption')).toContain('以2025年1月为100');
    });
  });

  it('narrows the months by lists and by dragging', async () => {
    await visit(address('http', 'zh', FOUR), async ({ page, faults }) => {
      await chartThere(page);
      await page.getByRole('combobox', { name: '自' }).selectOption('2025-06');
      expect(page.url()).toContain('from=2025-06');
      const steps = await page.evaluate(() => history.length);
      const end = page.locator('.recharts-brush-traveller').last();
      await end.scrollIntoViewIfNeeded();
      const box = await end.boundingBox();
      if (box === null) throw new Error('no end to drag');
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await page.mouse.down();
      await page.mouse.move(box.x - 200, box.y + box.height / 2, { steps: 8 });
      await page.mouse.up();
      expect(page.url()).toMatch(/to=2026-0\d/);
      expect(await page.evaluate(() => history.length)).toBe(steps);
      await end.focus();
      const before = page.url();
      await page.keyboard.press('ArrowLeft');
      await page.waitForFunction((url) => location.href !== url, before);
      expect(faults).toEqual([]);
    });
  });

  it('can be used by keyboard alone', async () => {
    await visit(address('http', 'zh', FOUR.replace('&s=_rate._.value', '')), async ({ page, faults }) => {
      await chartThere(page);
      await page.locator('svg.recharts-surface[tabindex="0"]').first().focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      expect(await page.textContent('.explore-reading')).toMatch(/^2025年[23]月/);

      const unit = page.getByRole('combobox', { name: '单位' });
      await unit.focus();
      await page.keyboard.press('ArrowDown');
      expect(await unit.getAttribute('aria-expanded')).toBe('true');
      const first = await unit.getAttribute('aria-activedescendant');
      await page.keyboard.press('ArrowDown');
      expect(await unit.getAttribute('aria-activedescendant')).not.toBe(first);
      await page.keyboard.press('Escape');
      expect(await unit.getAttribute('aria-expanded')).toBe('false');
      await unit.pressSequentially('CL05');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(page.url()).toContain('s=XX01.CL05.total');
      expect(faults).toEqual([]);
    });
  });

  it('says what it does not hold, and shows the rest', async () => {
    const fragment = '#s=NOPE.CL02.total&s=XX01.NOBODY.total&s=XX01.CL02.total&view=time';
    await visit(address('http', 'en', fragment), async ({ page, faults }) => {
      await chartThere(page);
      const [first, second] = await names(page);
      expect(first).toContain('no such data');
      expect(second).toContain('no such data');
      expect(await curves(page).count()).toBe(2);
      expect(faults).toEqual([]);
    });
  });

  it('keeps its state on the way to the content and to the other language', async () => {
    await visit(address('http', 'zh', FOUR), async ({ page }) => {
      await chartThere(page);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => location.hash.startsWith('#s='));
      expect(await names(page)).toHaveLength(4);
      await page.getByRole('link', { name: 'English' }).click();
      await chartThere(page);
      expect(await names(page)).toHaveLength(4);
      expect((await names(page))[0]).toContain('Reports adopted');
    });
  });

  it('says what it cannot do without JavaScript and shows its first figure and table', async () => {
    await visit(
      address('http', 'zh'),
      async ({ page, faults }) => {
        expect(await page.textContent('.explore-plain .empty')).toContain('JavaScript');
        expect(await page.locator('.explore-plain figure svg:visible').count()).toBe(1);
        expect(await page.locator('.explore-plain table tbody tr').count()).toBe(12);
        expect(await page.locator('#explore').isVisible()).toBe(false);
        expect(faults).toEqual([]);
      },
      { javaScriptEnabled: false },
    );
  });

  it.each([320, 390, 1440, 3840])(
    'does not scroll sideways at %i px, nor do its labels clash',
    async (width) => {
      for (const view of ['time', 'years']) {
        await visit(
          address('http', 'en', FOUR.replace('view=time', `view=${view}`)),
          async ({ page }) => {
            await chartThere(page);
            expect(await labelClashes(page)).toEqual([]);
            expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
              width,
            );
            await page.getByRole('radio', { name: 'Table' }).check({ force: true });
            expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
              width,
            );
          },
          { viewport: { width, height: 900 } },
        );
      }
    },
  );

  it.each(
    (['light', 'dark'] as const).flatMap((scheme) =>
      (['zh', 'en'] as const).map((language) => [scheme, language] as const),
    ),
  )('has no accessibility violation in the %s scheme in %s', async (colorScheme, language) => {
    await visit(
      address('http', language, FOUR),
      async ({ page }) => {
        await chartThere(page);
        expect(await violations(page)).toEqual([]);
        await page.locator('#explore-unit').click();
        expect(await violations(page)).toEqual([]);
        await page.locator('input[value="table"]').check({ force: true });
        expect(await violations(page)).toEqual([]);
      },
      { colorScheme, bypassCSP: true },
    );
  });

  it('draws names of 40 characters, 15 digits, 300 units, one month alone, and gaps', async () => {
    const { context, page, faults } = await extreme(390);
    for (const width of [320, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(
        address('http', 'zh', '#s=big.u0.value&s=big.u1.value&s=big.u299.value&s=one.u0.value&view=time'),
      );
      await page.waitForFunction(
        () => document.querySelectorAll('.explore-panel .explore-point').length > 20,
      );
      // The drawing is made anew when its room has changed.
      await expect.poll(() => labelClashes(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      // A gap parts a line in two; a month alone is a point.
      const parted = await curves(page).first().getAttribute('d');
      expect(parted?.match(/M/g)).toHaveLength(2);
      expect(await page.locator('.explore-panel').last().locator('.explore-point').count()).toBe(1);
    }
    expect(faults).toEqual([]);
    await context.close();
  });

  it('lists 60 of 300 units, says how many more there are, and finds any by its id', async () => {
    const { context, page, faults } = await extreme(1440);
    await page.goto(address('http', 'zh', '#s=big.u0.value&view=time'));
    await chartThere(page);
    const unit = page.getByRole('combobox', { name: '单位' });
    await unit.click();
    const options = page.getByRole('listbox', { name: '单位' }).getByRole('option');
    expect(await options.count()).toBe(60);
    expect(await page.locator('.explore-popup').textContent()).toContain('另有240项');
    await unit.fill('u287');
    expect(await options.count()).toBe(1);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '添加' }).click();
    expect(page.url()).toContain('s=big.u287.value');
    expect(await names(page)).toHaveLength(2);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('is linked from pages of units and indicators, with what it holds of them', () => {
    const linking = sitePages(site()).flatMap((path) => {
      const fragments = [...pageText(path).matchAll(/explore\/index\.html(#s=[^"]+)"/g)];
      return fragments.map(([, fragment = '']) => ({
        path,
        state: stateOf(fragment.replaceAll('&#38;', '&')),
      }));
    });
    const types = new Set(linking.map(({ path }) => path.replace(/[^/]+\/index\.html$/, '')));
    expect([...types].sort()).toEqual(['en/targets/', 'en/units/', 'targets/', 'units/']);
    const slices = new Map<string, ExploreSlice>();
    const sliceOf = (slug: string): ExploreSlice => {
      const slice =
        slices.get(slug) ?? JSON.parse(readFileSync(join(site(), `data/explore/${slug}.json`), 'utf8'));
      slices.set(slug, slice);
      return slice;
    };
    for (const { path, state } of linking) {
      for (const { subject, unit, measure } of state?.series ?? []) {
        const held = sliceOf(subject).units.find(({ key }) => key === unit)?.measures[measure];
        expect([path, subject, unit, measure, held === undefined]).toEqual([
          path,
          subject,
          unit,
          measure,
          false,
        ]);
      }
    }
  });

  it('no other page loads its scripts, and what it loads later stays small', () => {
    const others = sitePages(site()).filter((path) => !/^(en\/)?explore\//.test(path));
    expect(others.filter((path) => pageText(path).includes('explore.js'))).toEqual([]);
    const weight = (name: string) => gzipSync(readFileSync(join(site(), name)), { level: 9 }).length;
    expect(weight('explore-chart.js')).toBeLessThan(125_000);
    expect(weight('explore/data/XX01.js')).toBeLessThan(8_000);
  });
});
