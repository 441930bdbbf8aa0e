import { readFileSync } from 'node:fs';
import { dirname, join, normalize, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';
import type { Overrun } from '../../src/words/budgets.ts';
import { pageTyping, type SiteFile, samplePages } from './site-pages.ts';

const limits = z.object({ default: z.int().positive() }).catchall(z.int().positive());

/** `budgets.json`: bytes of a page's first load when packed by gzip, by page type (`units/*`) and for all others. */
const budgetsFile = z.strictObject({ html: limits, css: limits, js: limits });

export type Budgets = z.infer<typeof budgetsFile>;

/** Pages of a type that are weighed: the largest ones, since packing thousands would take longer than making them. */
const WEIGHED = 3;

/** The budgets of the project in a folder. */
export function readBudgets(root: string): Budgets {
  return budgetsFile.parse(JSON.parse(readFileSync(join(root, 'budgets.json'), 'utf8')));
}

const packed = (path: string): number => gzipSync(readFileSync(path)).length;

/** Files that a page loads at once, as paths. */
function loadedBy(site: string, page: string, pattern: RegExp): string[] {
  const html = readFileSync(join(site, page), 'utf8');
  const links = [...html.matchAll(pattern)].map(([, href = '']) => href.replace(/\?.*$/, ''));
  return [...new Set(links)].map((href) => resolve(site, normalize(join(dirname(page), href))));
}

const SCRIPTS = /<script\b[^>]*\ssrc="([^"]+)"/g;
const SHEETS = /<link\b[^>]*\brel="stylesheet"[^>]*\shref="([^"]+)"/g;

/** Pages of each type, those with the most bytes first. */
function largestByType(pages: readonly SiteFile[]): Map<string, SiteFile[]> {
  const typeOf = pageTyping();
  const sorted = pages.toSorted((a, b) => b.bytes - a.bytes || (a.path < b.path ? -1 : 1));
  return Map.groupBy(sorted, ({ path }) => typeOf(path));
}

/**
 * Everything on a built site that is over its budget: the largest pages of each type, and what one page of each type loads.
 * `files` are all files of the site, in order.
 */
export function overruns(site: string, files: readonly SiteFile[], budgets: Budgets): Overrun[] {
  const typeOf = pageTyping();
  const pages = files.filter(({ path }) => path.endsWith('.html'));
  const limitOf = (part: keyof Budgets, page: string) => budgets[part][typeOf(page)] ?? budgets[part].default;
  const html = [...largestByType(pages).values()].flatMap((largest) =>
    largest.slice(0, WEIGHED).map(({ path }) => ({
      page: path,
      part: 'html' as const,
      bytes: packed(join(site, path)),
      limit: limitOf('html', path),
    })),
  );
  const loads = samplePages(pages.map(({ path }) => path)).flatMap((page) =>
    [
      { part: 'css' as const, pattern: SHEETS },
      { part: 'js' as const, pattern: SCRIPTS },
    ].map(({ part, pattern }) => ({
      page,
      part,
      bytes: loadedBy(site, page, pattern).reduce((sum, path) => sum + packed(path), 0),
      limit: limitOf(part, page),
    })),
  );
  return [...html, ...loads].filter(({ bytes, limit }) => bytes > limit);
}
