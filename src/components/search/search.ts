import { SEARCH_EVENT } from '../live/search-button.ts';
import { SearchDialog } from './search-dialog.ts';
import type { SearchIndex } from './search-entry.ts';

/** Makes the search of the page that loaded this script, which lies at the language's root, and answers when it is asked for. */
export function start(index: SearchIndex): void {
  const own = document.currentScript;
  const root = own instanceof HTMLScriptElement ? own.src : location.href;
  const dialog = new SearchDialog(index, root, document.documentElement.lang === 'en' ? 'en' : 'zh');
  document.addEventListener(SEARCH_EVENT, () => dialog.open());
}
