import type { RowRef } from '../../book/schema/parts.ts';
import { html, type Markup } from '../../contract/markup.ts';
import { office } from '../shell/site-office.ts';
import { fileHref, type Place } from '../shell/site-path.ts';
import { originalOf, placeText, rowPlaces } from './row-place.ts';

/** Files and lines of rows: links to the originals where they are published. */
export function rowPlacesMarkup(rows: readonly RowRef[], place: Place): Markup[] {
  return rowPlaces(rows).map((each) => {
    const text = placeText(each, place.language);
    return office.audience === 'internal'
      ? html`<span class="row-place"><a class="trace" href="${fileHref(place, originalOf(each.file))}">${text}</a></span>`
      : html`<span class="row-place">${text}</span>`;
  });
}
