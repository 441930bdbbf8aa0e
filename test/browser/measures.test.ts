import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../scripts/web/browser.ts';
import { measuredSamples } from '../measures/measured-samples.ts';

/** All samples with the code that measures them, as one script for a page; the same file runs here in Node. */
async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [new URL('../measures/measured-samples.ts', import.meta.url).pathname],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'measured',
    platform: 'browser',
  });
  return outputFiles[0]?.text ?? '';
}

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage({ locale: 'tr-TR', timezoneId: 'Pacific/Kiritimati' });
  await page.addScriptTag({ content: await bundled() });
});

afterAll(async () => {
  await browser?.close();
});

describe('measures in the browser, in another locale and time zone', () => {
  it.each(Object.keys(measuredSamples))('%s gives what Node gives, to the last bit', async (name) => {
    const here = measuredSamples[name]?.() ?? [];
    const there = await page.evaluate((sample) => {
      const { measured } = globalThis as unknown as {
        measured: { measuredSamples: Record<string, () => string[]> };
      };
      return measured.measuredSamples[sample]?.();
    }, name);
    expect(here.length).toBeGreaterThan(0);
    expect(there).toEqual(here);
  });
});
