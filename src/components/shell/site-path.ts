import type { Language } from '../../contract/bilingual.ts';

/** A page: its language, and its path below that language's root without slashes at the ends (`''`, `units/x01`). */
export interface Place {
  readonly language: Language;
  readonly path: string;
}

/** Folder segments of a page below the site's root; Chinese stands at the root, English in `en`. */
function folderOf(place: Place): string[] {
  const segments = place.path === '' ? [] : place.path.split('/');
  return place.language === 'en' ? ['en', ...segments] : segments;
}

/** The way from one folder to another, ending in a slash, or empty when they are the same. */
function wayBetween(from: readonly string[], to: readonly string[]): string {
  let common = 0;
  while (common < from.length && common < to.length && from[common] === to[common]) common += 1;
  const up = '../'.repeat(from.length - common);
  const down = to.slice(common).map((segment) => `${encodeURIComponent(segment)}/`);
  return up + down.join('');
}

/**
 * Link from a page to another page of the same language. `path` may end in `#fragment`. The link is relative and names
 * `index.html`, because a browser reading from file:// opens no folder by itself.
 */
export function pageHref(from: Place, path: string): string {
  const [folder = '', fragment] = path.split('#');
  const href = `${wayBetween(folderOf(from), folderOf({ language: from.language, path: folder }))}index.html`;
  return fragment === undefined ? href : `${href}#${encodeURIComponent(fragment)}`;
}

/** Link from a page to the same page in another language. */
export function languageHref(from: Place, language: Language): string {
  return `${wayBetween(folderOf(from), folderOf({ language, path: from.path }))}index.html`;
}

/** The address of a page of a site that is published at `address`, for those who take no relative link. */
export function fullAddress(address: string, place: Place): string {
  return new URL(wayBetween([], folderOf(place)), address.endsWith('/') ? address : `${address}/`).href;
}

/** Link from a page to a file below the site's root, such as `site.css` or `data/office.json`. */
export function fileHref(from: Place, file: string): string {
  const segments = file.split('/');
  const name = segments.pop() ?? '';
  return wayBetween(folderOf(from), segments) + encodeURIComponent(name);
}
