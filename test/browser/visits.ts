import type { Browser, BrowserContextOptions } from 'playwright-core';

/** Tabs that load pages at once. */
const TABS = 3;

/** Whether an address is of something that the page holds or made itself, such as the worker of the check page. */
const isMadeInPage = (address: string): boolean => /^(data|blob):/.test(address);

/**
 * Loads pages of a site in the browser, and gives everything that went wrong as sentences: console messages, failed
 * requests, requests to elsewhere. `root` is the address of the site's folder, with a slash at its end.
 */
export async function faultsOn(
  browser: Browser,
  root: string,
  pages: readonly string[],
  options: BrowserContextOptions,
): Promise<string[]> {
  const faults: string[] = [];
  const left = [...pages];
  const context = await browser.newContext(options);

  const loadAll = async () => {
    const page = await context.newPage();
    let at = '';
    page.on('console', (message) => faults.push(`${at} says: ${message.text()}`));
    page.on('pageerror', (error) => faults.push(`${at} fails: ${error.message}`));
    page.on('requestfailed', (request) => {
      // What a page was still loading when the reader left it is not missing.
      const isLeft = request.failure()?.errorText === 'net::ERR_ABORTED';
      if (!isLeft) faults.push(`${at} misses: ${request.url()}`);
    });
    page.on('request', (request) => {
      const address = request.url();
      if (!isMadeInPage(address) && !address.startsWith(root))
        faults.push(`${at} leaves the site: ${address}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) faults.push(`${at} gets ${response.status()}: ${response.url()}`);
    });
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      at = next;
      await page.goto(root + encodeURI(next), { waitUntil: 'load' });
    }
  };

  try {
    await Promise.all(Array.from({ length: TABS }, loadAll));
  } finally {
    await context.close();
  }
  return faults;
}
