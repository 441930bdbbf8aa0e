import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the shipped office's built site. */
    site: string;
  }
}

/** Folder of the shipped office's site, built once for all browser tests. */
export const site = (): string => inject('site');

/** Every page of the site as a path below its root, in order. */
export function allPages(): string[] {
  return readdirSync(site(), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html') && !path.startsWith('data/'))
    .sort();
}

export const pageText = (path: string): string => readFileSync(join(site(), path), 'utf8');

const SEGMENTS = ['units', 'targets', 'appraisal', 'drops', 'trace'];

/** The type of a page: `units/x01/index.html` is of type `units/*`. */
export function pageType(path: string): string {
  const below = relative('.', path)
    .replace(/^en\//, '')
    .replace(/(^|\/)index\.html$/, '');
  const [first = '', second] = below.split('/');
  return second && SEGMENTS.includes(first) ? `${first}/*` : first;
}

/** One page of each type in each language. */
export function samplePages(): string[] {
  const samples = new Map<string, string>();
  for (const path of allPages()) {
    const key = `${path.startsWith('en/') ? 'en' : 'zh'} ${pageType(path)}`;
    if (!samples.has(key)) samples.set(key, path);
  }
  return [...samples.values()];
}
