import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** Tabs that load pages at once. */
const TABS = 3;

/** What came of following links from page to page. */
export interface Crawl {
  /** Pages that were loaded, as paths below the root. */
  readonly pages: ReadonlySet<string>;
  /** Everything that a page linked to or loaded, without fragments, as paths below the root. */
  readonly targets: ReadonlySet<string>;
  /** Console messages, failed requests, requests to elsewhere, links that leave the site. */
  readonly faults: readonly string[];
}

/** Whether an address is of something that the page holds or made itself, such as the worker of the check page. */
const isMadeInPage = (address: string): boolean => /^(data|blob):/.test(address);

/** Addresses of everything that the page links to or loads. */
function linksIn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[href], [src]')].map((element) => {
      const { href, src } = element as HTMLAnchorElement & HTMLScriptElement;
      return href || src;
    }),
  );
}

/**
 * Loads the overview of a site in the browser and every page that it leads to, and notes what goes wrong. `root` is the
 * address of the site's folder, with a slash at its end.
 */
export async function crawl(
  browser: Browser,
  root: string,
  options: BrowserContextOptions = {},
): Promise<Crawl> {
  const pages = new Set(['index.html']);
  const targets = new Set<string>();
  const faults: string[] = [];
  const queue = [...pages];
  const context = await browser.newContext(options);

  const note = (from: string, address: string) => {
    if (isMadeInPage(address)) return;
    const plain = address.replace(/[?#].*$/, '');
    if (!plain.startsWith(root)) {
      faults.push(`${from} leaves the site: ${address}`);
      return;
    }
    const path = decodeURIComponent(plain.slice(root.length));
    targets.add(path);
    if (!path.endsWith('.html') || pages.has(path)) return;
    pages.add(path);
    queue.push(path);
  };

  /** A tab, as what loads one page after another until none is left. */
  const openTab = async () => {
    const page = await context.newPage();
    let at = '';
    page.on('console', (message) => faults.push(`${at} says: ${message.text()}`));
    page.on('pageerror', (error) => faults.push(`${at} fails: ${error.message}`));
    page.on('requestfailed', (request) => {
      // What a page was still loading when the reader left it is not missing.
      const left = request.failure()?.errorText === 'net::ERR_ABORTED';
      if (!left) faults.push(`${at} misses: ${request.url()}`);
    });
    page.on('request', (request) => note(at, request.url()));
    page.on('response', (response) => {
      if (response.status() >= 400) faults.push(`${at} gets ${response.status()}: ${response.url()}`);
    });
    return async (wave: string[]) => {
      for (let next = wave.shift(); next !== undefined; next = wave.shift()) {
        at = next;
        await page.goto(root + encodeURI(next), { waitUntil: 'load' });
        for (const address of await linksIn(page)) note(at, address);
      }
    };
  };

  try {
    const tabs = await Promise.all(Array.from({ length: TABS }, openTab));
    for (let wave = queue.splice(0); wave.length > 0; wave = queue.splice(0)) {
      const shared = wave;
      await Promise.all(tabs.map((load) => load(shared)));
    }
  } finally {
    await context.close();
  }
  return { pages, targets, faults };
}
