import { existsSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pageTypes, pageTyping, sitePages } from '../../scripts/publish/site-pages.ts';
import { pageText, site } from './built-site.ts';

interface Link {
  readonly page: string;
  readonly href: string;
}

function linksOf(page: string): Link[] {
  return [...pageText(page).matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, href = '']) => ({ page, href }));
}

const anchors = new Map<string, Set<string>>();

function anchorsOf(page: string): Set<string> {
  const known = anchors.get(page);
  if (known) return known;
  const found = new Set([...pageText(page).matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id));
  anchors.set(page, found);
  return found;
}

/** The file that a link leads to, as a path below the site's root. */
function targetOf({ page, href }: Link): string {
  const path = href.replace(/[?#].*$/, '');
  return path === '' ? page : normalize(join(dirname(page), decodeURIComponent(path)));
}

function isBroken(link: Link): boolean {
  const file = targetOf(link);
  const [, anchor] = link.href.split('#');
  if (file.startsWith('..')) return true;
  const target = join(site(), file);
  if (!existsSync(target) || !statSync(target).isFile()) return true;
  // What stands behind the explorer's # is a choice of figures; explore-page.test.ts holds that it is understood.
  if (/(^|\/)explore\/index\.html$/.test(file)) return false;
  return Boolean(anchor) && !anchorsOf(file).has(decodeURIComponent(anchor ?? ''));
}

/** Pages that the overview leads to, over however many others. */
function reached(links: readonly Link[]): ReadonlySet<string> {
  const byPage = Map.groupBy(links, ({ page }) => page);
  const found = new Set(['index.html']);
  // A set that grows while it is gone through is gone through to its end.
  for (const page of found) {
    for (const link of byPage.get(page) ?? []) {
      const target = targetOf(link);
      if (target.endsWith('.html')) found.add(target);
    }
  }
  return found;
}

/** Types of pages that only offices of many units have. */
const OF_MANY_UNITS = ['appraisal/*/*', 'quality/units', 'targets/*/units'];

it('the site has pages of every type that an office of few units can have', () => {
  const types = new Set(sitePages(site()).map(pageTyping()));
  const wanted = pageTypes().filter((type) => !OF_MANY_UNITS.includes(type));
  expect([...types].sort()).toEqual(wanted.sort());
});

describe('links over the whole built site', () => {
  const links = sitePages(site()).flatMap(linksOf);

  it('are there', () => {
    expect(sitePages(site()).length).toBeGreaterThan(100);
    expect(links.length).toBeGreaterThan(1000);
  });

  it('are all relative, so that a sub-path, a share and file:// work alike', () => {
    expect(
      links.filter(({ href }) => /^([a-z][a-z0-9+.-]*:|\/)/i.test(href) && !href.startsWith('data:')),
    ).toEqual([]);
  });

  it('lead to a file and an anchor that exist', () => {
    const local = links.filter(({ href }) => !href.startsWith('data:'));
    expect(local.filter(isBroken)).toEqual([]);
  });

  it('lead from the overview to every page', () => {
    const found = reached(links);
    const unreached = sitePages(site()).filter((path) => !found.has(path));
    // The gallery is for those who work on the figures, and no page leads to it.
    expect(unreached.map(pageTyping())).toEqual(['gallery', 'gallery']);
  });

  it('lead from each page below a section back up to the overview and the section', () => {
    const below = sitePages(site()).filter((path) => path.replace(/^en\//, '').split('/').length > 2);
    expect(below.length).toBeGreaterThan(100);
    for (const page of below) {
      const [trail = ''] = pageText(page).match(/<nav class="breadcrumbs.*?<\/nav>/s) ?? [];
      expect(
        [...trail.matchAll(/<a href="[./]*(\w+\/)?(\w+\/)?index\.html">/g)].length,
        page,
      ).toBeGreaterThan(1);
    }
  });

  it('lead from each page to the same page in the other language', () => {
    for (const page of sitePages(site())) {
      const other = page.startsWith('en/') ? 'zh-CN' : 'en';
      const [link = ''] = pageText(page).match(/<a[^>]*hreflang="[^"]*"[^>]*>/) ?? [];
      expect(link, page).toContain(`rel="alternate" hreflang="${other}" lang="${other}"`);
    }
  });
});
