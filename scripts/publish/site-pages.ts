import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The folder whose files are the kinds of pages: `units/[slug].astro` makes all pages of the type `units/*`. */
const ROUTES = resolve(import.meta.dirname, '../../src/pages/[...language]');

/** Paths of all files below a folder, with slashes, in order. */
function pathsBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

/** A file of a built site: its path below the root, with slashes, and its size in bytes. */
export interface SiteFile {
  readonly path: string;
  readonly bytes: number;
}

/** Every file of a built site, in order. */
export function siteFiles(site: string): SiteFile[] {
  return pathsBelow(site).flatMap((path) => {
    const entry = statSync(join(site, path));
    return entry.isFile() ? [{ path, bytes: entry.size }] : [];
  });
}

/** Every page of a built site as a path below its root, in order. */
export function sitePages(site: string): string[] {
  return pathsBelow(site).filter((path) => path.endsWith('.html'));
}

/** The types of pages that the program makes, those with a fixed path before those with a changing one. */
export function pageTypes(): string[] {
  return pathsBelow(ROUTES)
    .filter((path) => path.endsWith('.astro'))
    .map((path) => path.replace(/(?:^|\/)index\.astro$|\.astro$/, '').replace(/\[[^\]]+\]/g, '*'))
    .sort((a, b) => Number(a.includes('*')) - Number(b.includes('*')) || (a < b ? -1 : 1));
}

const languageOf = (path: string) => (path.startsWith('en/') ? 'en' : 'zh');

/** Gives the type of a page by its path: `en/units/x01/index.html` is of type `units/*`, the overview of type ''. */
export function pageTyping(): (path: string) => string {
  const types = pageTypes().map((type) => ({
    type,
    pattern: new RegExp(`^${type.replaceAll('*', '[^/]+')}$`),
  }));
  return (path) => {
    const below = path.replace(/^en\//, '').replace(/(?:^|\/)index\.html$/, '');
    return types.find(({ pattern }) => pattern.test(below))?.type ?? below;
  };
}

/** The first page of each type in each language among the pages given. */
export function samplePages(pages: readonly string[]): string[] {
  const typeOf = pageTyping();
  const firsts = new Map<string, string>();
  for (const path of pages) {
    const key = `${languageOf(path)} ${typeOf(path)}`;
    if (!firsts.has(key)) firsts.set(key, path);
  }
  return [...firsts.values()];
}
