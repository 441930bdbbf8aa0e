import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeGb18030 } from '../../scripts/office/gb18030.ts';
import { launchBrowser } from '../../scripts/web/browser.ts';
import { type StaticServer, serveFolder } from '../../scripts/web/static-server.ts';
import { site } from './built-site.ts';
import { violations } from './violations.ts';

const project = resolve(import.meta.dirname, '../..');
/** A file as a clerk may send it: in GB18030, with a title, and wrong in each row but the first. */
const BROKEN = `澄岚州2026年11月进展表
月份,单位编码,指标编码,完成值,备注
2026年11月,CL01,XX01,"1,234",+86 851
2026-11,CL02,XX01,abc,
2026-11,CL0l,XX01,5,
2026-12,CL03,XX01,7,
2026-11,CL04
合计,,,9999,
`;

let browser: Browser;
let server: StaticServer;
let folder: string;
let broken: string;

beforeAll(async () => {
  browser = await launchBrowser();
  server = await serveFolder(site(), 0);
  folder = mkdtempSync(join(tmpdir(), 'kaoping-check-page-'));
  // The folder's name is the month of the drop, as it is on the page by default.
  mkdirSync(join(folder, '2026-11'));
  broken = join(folder, '2026-11', '进展.csv');
  writeFileSync(broken, encodeGb18030(BROKEN));
  cpSync(join(project, 'data/office.yaml'), join(folder, 'office/office.yaml'));
  cpSync(join(project, 'data/registers'), join(folder, 'office/registers'), { recursive: true });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

const WAYS = ['http', 'file'] as const;
type Way = (typeof WAYS)[number];

function address(way: Way, language: 'zh' | 'en'): string {
  const path = `${language === 'en' ? 'en/' : ''}check/index.html`;
  return way === 'http' ? `${server.url}${path}` : pathToFileURL(join(site(), path)).href;
}

interface Visit {
  readonly page: Page;
  /** Every request after the page was there, and everything that went wrong. */
  readonly faults: string[];
}

async function visit<T>(
  url: string,
  look: (visit: Visit) => Promise<T>,
  options: BrowserContextOptions & { readonly before?: string } = {},
): Promise<T> {
  const { before, ...rest } = options;
  const context = await browser.newContext(rest);
  if (before !== undefined) await context.addInitScript(before);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => faults.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  try {
    await page.goto(url, { waitUntil: 'load' });
    page.on('request', (request) => {
      // What is made in the page itself has an address that begins with blob.
      if (!request.url().startsWith('blob:')) faults.push(`request: ${request.url()}`);
    });
    return await look({ page, faults });
  } finally {
    await context.close();
  }
}

async function check(page: Page, file: string | { name: string; text: string }): Promise<void> {
  const given =
    typeof file === 'string'
      ? file
      : { name: file.name, mimeType: 'text/csv', buffer: Buffer.from(file.text) };
  await page.setInputFiles('#check-files', given);
  await page.waitForSelector('.check-file');
}

async function downloadOf(page: Page, name: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ]);
  const path = join(folder, `download-${download.suggestedFilename()}`);
  await download.saveAs(path);
  return { name: download.suggestedFilename(), text: readFileSync(path, 'utf8') };
}

/** What the check command writes for the same file, held against the same registers. */
function fromTerminal(): { csv: string; page: string } {
  const out = join(folder, 'slips');
  const args = ['scripts/check.ts', broken, '--office', join(folder, 'office'), '--slip', out];
  spawnSync(process.execPath, args, { cwd: project });
  const read = (ending: string) => readFileSync(join(out, `进展-退回单.${ending}`), 'utf8');
  return { csv: read('csv'), page: read('html') };
}

describe.each(WAYS)('the check page over %s', (way) => {
  it('shows the faults of a GB18030 file in their places, in a worker, and asks nobody', async () => {
    await visit(address(way, 'zh'), async ({ page, faults }) => {
      const workers: string[] = [];
      page.on('worker', (worker) => workers.push(worker.url()));
      await check(page, broken);
      const status = await page.textContent('#check-status');
      expect(status).toContain('读取 8 行 = 采用 1 + 不计 3 + 退回 4');
      expect(status).toContain('错误 4 个');
      const marked = await page.locator('.check-error mark').allTextContents();
      expect(marked).toEqual(['abc', 'CL0l', '2026-12']);
      const codes = await page.locator('.check-error code:not(.check-line)').allTextContents();
      expect(codes).toEqual(['CELL_TYPE', 'REF_UNKNOWN', 'FILE_PERIOD', 'ROW_SHORT']);
      expect(await page.textContent('.check-file')).toContain('“CL0l” → CL01');
      expect(page.workers()).toHaveLength(1);
      expect(faults).toEqual([]);
    });
  });

  it('gives the return slip that the terminal gives', async () => {
    const expected = fromTerminal();
    await visit(address(way, 'zh'), async ({ page, faults }) => {
      await check(page, broken);
      expect(await downloadOf(page, '下载退回单（CSV）')).toEqual({
        name: '进展-退回单.csv',
        text: expected.csv,
      });
      expect(await downloadOf(page, '下载退回单（打印）')).toEqual({
        name: '进展-退回单.html',
        text: expected.page,
      });
      const copy = await downloadOf(page, '下载规范稿（CSV）');
      expect(copy.text).toContain("2026-11,CL01,XX01,1234,'+86 851");
      expect(faults).toEqual([]);
    });
  });

  it('works without workers too', async () => {
    const before = 'delete globalThis.Worker';
    await visit(
      address(way, 'en'),
      async ({ page, faults }) => {
        await check(page, broken);
        expect(page.workers()).toHaveLength(0);
        expect(await page.textContent('#check-status')).toContain('4 errors');
        expect(faults).toEqual([]);
      },
      { before },
    );
  });
});

describe('the check page', () => {
  it('falls back when a worker is refused only after it was made', async () => {
    const before = `globalThis.Worker = class extends EventTarget {
      postMessage() { setTimeout(() => this.dispatchEvent(new Event('error', { cancelable: true })), 0); }
      terminate() {}
    }`;
    await visit(
      address('http', 'zh'),
      async ({ page }) => {
        await check(page, broken);
        expect(await page.textContent('#check-status')).toContain('错误 4 个');
      },
      { before },
    );
  });

  it('takes files that are dropped on it', async () => {
    await visit(address('http', 'en'), async ({ page, faults }) => {
      await page.evaluate(() => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File(['月份,单位编码,指标编码,完成值\n2026-11,CL01,XX01,x\n'], 'a.csv'));
        dataTransfer.items.add(new File(['a,b\n1,2\n'], 'b.csv'));
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      });
      await page.waitForSelector('.check-file');
      expect(await page.locator('.check-file h2').allTextContents()).toEqual(['a.csv', 'b.csv']);
      expect(faults).toEqual([]);
    });
  });

  it('replaces a file by the mended one of the same name, follows the month, and starts over', async () => {
    await visit(address('http', 'zh'), async ({ page, faults }) => {
      const rows = (value: string) => `月份,单位编码,指标编码,完成值\n2026.1,CL01,XX01,${value}\n`;
      const status = page.locator('#check-status');
      await check(page, { name: 'a.csv', text: rows('x') });
      expect(await status.textContent()).toContain('错误 2 个');
      await page.setInputFiles('#check-files', {
        name: 'a.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(rows('5')),
      });
      await status.filter({ hasText: '检查 1 个文件' }).filter({ hasText: '错误 1 个' }).waitFor();
      await page.selectOption('#check-month', '2026-10');
      await status.filter({ hasText: '没有错误，可以报送' }).waitFor();
      await page.getByRole('button', { name: '清空，重新开始' }).click();
      expect(await page.locator('.check-file').count()).toBe(0);
      expect(await status.textContent()).toBe('');
      expect(faults).toEqual([]);
    });
  });

  it('can be used by keyboard, and takes the reader to the result', async () => {
    await visit(address('http', 'zh'), async ({ page }) => {
      const focused = () => page.evaluate(() => document.activeElement?.id);
      for (let step = 0; step < 30 && (await focused()) !== 'check-files'; step += 1)
        await page.keyboard.press('Tab');
      expect(await focused()).toBe('check-files');
      await page.keyboard.press('Tab');
      expect(await focused()).toBe('check-month');
      await check(page, broken);
      expect(await focused()).toBe('check-status');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('下载退回单（CSV）');
    });
  });

  it('says how to check by command where there is no JavaScript', async () => {
    await visit(
      address('http', 'zh'),
      async ({ page }) => {
        expect(await page.locator('#check-form').isVisible()).toBe(false);
        expect(await page.locator('#check-plain').isVisible()).toBe(true);
        expect(await page.textContent('.check-command')).toContain('npm run check -- ');
      },
      { javaScriptEnabled: false },
    );
  });

  it.each(['light', 'dark'] as const)(
    'its result has no accessibility violation in the %s scheme',
    async (colorScheme) => {
      await visit(
        address('http', 'en'),
        async ({ page }) => {
          await check(page, broken);
          await page.locator('.check-more summary').click();
          expect(await violations(page)).toEqual([]);
        },
        { colorScheme, bypassCSP: true },
      );
    },
  );

  it.each([320, 390, 1440])('its result does not scroll sideways at %i px', async (width) => {
    await visit(
      address('http', 'en'),
      async ({ page }) => {
        const long = `月份,单位编码,指标编码,完成值,备注\n2026-11,CL01,XX01,x,${'很长的备注'.repeat(40)}${'w'.repeat(200)}\n`;
        await check(page, { name: `${'a-very-long-name-'.repeat(6)}.csv`, text: long });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      },
      { viewport: { width, height: 900 } },
    );
  });

  it('no other page loads its script', () => {
    const other = readFileSync(join(site(), 'index.html'), 'utf8');
    const own = readFileSync(join(site(), 'check/index.html'), 'utf8');
    expect(other).not.toContain('check.js');
    expect(other).not.toContain('worker-src');
    expect(own).toMatch(/<script defer src="\.\.\/check\.js\?v=[0-9a-f]{8}">/);
    expect(own).toContain('worker-src blob:');
    expect(own).toContain("connect-src 'none'");
  });
});

describe('pages that are mailed', () => {
  it.each([390, 1440])('do not scroll sideways at %i px', async (width) => {
    const report = join(folder, 'report.html');
    spawnSync(
      process.execPath,
      ['scripts/check.ts', broken, '--office', join(folder, 'office'), '--html', report],
      { cwd: project },
    );
    fromTerminal();
    for (const path of [report, join(folder, 'slips/进展-退回单.html')]) {
      await visit(
        pathToFileURL(path).href,
        async ({ page, faults }) => {
          expect(faults).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
          const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
          expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);
        },
        { viewport: { width, height: 900 } },
      );
    }
  });
});
