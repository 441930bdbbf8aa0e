import { existsSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allPages, pageText, site } from './built-site.ts';

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
  const links = allPages().flatMap(linksOf);

  it('are there', () => {
    expect(allPages().length).toBeGreaterThan(100);
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
    const below = allPages().filter((path) => path.replace(/^en\//, '').split('/').length > 2);
    expect(below.length).toBeGreaterThan(100);
    for (const page of below) {
      const [trail = ''] = pageText(page).match(/<nav class="breadcrumbs.*?<\/nav>/s) ?? [];
      expect(
        [...trail.matchAll(/<a href="[./]*(\w+\/)?(\w+\/)?index\.html">/g)].length,
        page,
      ).toBeGreaterThan(1);
    }
  });

  it('name each page in the other language', () => {
    for (const page of allPages().filter((path) => path !== '404.html')) {
      expect(pageText(page), page).toMatch(/hreflang="zh/);
      expect(pageText(page), page).toMatch(/hreflang="en/);
    }
  });
});
