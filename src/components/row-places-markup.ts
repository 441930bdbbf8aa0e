import type { RowRef } from '../book/schema/parts.ts';
import { html, type Markup } from '../contract/markup.ts';
import { originalOf, placeText, type RowPlace, rowAnchor, rowPlaces } from './row-place.ts';
import { office } from './site-office.ts';
import { fileHref, type Place } from './site-path.ts';

function hrefOf({ file, lines: [line] }: RowPlace, place: Place, quoted: readonly string[]): string | null {
  if (line !== undefined && quoted.includes(file)) return `#${rowAnchor({ file, line }, quoted)}`;
  return office.audience === 'internal' ? fileHref(place, originalOf(file)) : null;
}

/** Files and lines of rows: links to the rows where the page quotes them, else to the originals where they are published. */
export function rowPlacesMarkup(
  rows: readonly RowRef[],
  place: Place,
  quoted: readonly string[] = [],
): Markup[] {
  return rowPlaces(rows).map((each) => {
    const text = placeText(each, place.language);
    const href = hrefOf(each, place, quoted);
    return href === null
      ? html`<span class="row-place">${text}</span>`
      : html`<span class="row-place"><a class="trace" href="${href}">${text}</a></span>`;
  });
}
