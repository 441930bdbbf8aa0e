import { existsSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sitePages } from '../../scripts/site-pages.ts';
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

function isBroken({ page, href }: Link): boolean {
  const [path = '', anchor] = href.split('#');
  const file =
    path === '' ? page : normalize(join(dirname(page), decodeURIComponent(path.replace(/\?.*$/, ''))));
  if (file.startsWith('..')) return true;
  const target = join(site(), file);
  if (!existsSync(target) || !statSync(target).isFile()) return true;
  return Boolean(anchor) && !anchorsOf(file).has(decodeURIComponent(anchor ?? ''));
}

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
