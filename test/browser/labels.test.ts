import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../scripts/web/browser.ts';
import { site } from './built-site.ts';
import { labelClashes } from './label-clashes.ts';
import { tellingPages } from './telling-pages.ts';

const project = resolve(import.meta.dirname, '../..');

/** Offices whose figures are unlike those of the shipped one: 274 units, fiscal years, names as others give them. */
const EXAMPLES = ['nhs-ae', 'nyc-mmr', 'china-admin-cases'];

const WIDTHS = [320, 390, 768, 1440];

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
});

function built(example: string): string {
  const out = join(project, 'build', `test-${example}`);
  const office = join('examples', example);
  execFileSync(process.execPath, ['scripts/build.ts', '--office', office, '--out', out], {
    cwd: project,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return out;
}

/** How long a drawing that is made in the browser may take to follow a new width, in milliseconds. */
const SETTLING = 1000;

/** Clashes at the width that the page has now; where there are any, they are measured again once all has settled. */
async function settledClashes(page: Page): Promise<string[]> {
  if ((await labelClashes(page)).length === 0) return [];
  await page.waitForTimeout(SETTLING);
  return labelClashes(page);
}

/** Every clash on the telling pages of a site, at all widths. */
async function clashes(folder: string): Promise<string[]> {
  const page = await browser.newPage();
  const found: string[] = [];
  try {
    for (const path of tellingPages(folder)) {
      await page.goto(pathToFileURL(join(folder, path)).href);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        found.push(...(await settledClashes(page)).map((clash) => `${path} at ${width} px: ${clash}`));
      }
    }
  } finally {
    await page.close();
  }
  return found;
}

describe('labels of drawings neither overlap nor stick out', () => {
  it('on the pages of the shipped office and in the gallery', async () => {
    expect(await clashes(site())).toEqual([]);
  });

  it.each(EXAMPLES)('on the pages of examples/%s', async (example) => {
    expect(await clashes(built(example))).toEqual([]);
  });

  it('which the measure would see', async () => {
    const page = await browser.newPage();
    await page.setContent(
      `<svg width="100" height="40" viewBox="0 0 100 40" font-size="10" aria-label="drawing">
        <text x="10" y="20">left</text><text x="20" y="22">right</text><text x="90" y="20">outside</text>
      </svg>`,
    );
    expect(await labelClashes(page)).toEqual([
      '“left” lies on “right” in “drawing”',
      '“outside” sticks out of “drawing”',
    ]);
    await page.close();
  });
});
