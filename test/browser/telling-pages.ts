import { statSync } from 'node:fs';
import { join } from 'node:path';
import { samplePages, sitePages } from '../../scripts/publish/site-pages.ts';

/** The first and the largest page of each type in each language: what is usual, and what has the most to show. */
export function tellingPages(folder: string): string[] {
  const pages = sitePages(folder);
  const bySize = pages
    .map((page) => ({ page, bytes: statSync(join(folder, page)).size }))
    .sort((a, b) => b.bytes - a.bytes)
    .map(({ page }) => page);
  return [...new Set([...samplePages(pages), ...samplePages(bySize)])];
}
