import { readBook } from '../../book/read-book.ts';
import { qualityFile } from '../../book/schema/site-files.ts';
import { office } from '../shell/site-office.ts';

/** Weeks that have a bulletin and quarters that have a review; none where nothing is counted. */
export function reviewPeriods(): { readonly weeks: readonly string[]; readonly quarters: readonly string[] } {
  return office.has.quality ? readBook('quality.json', qualityFile) : { weeks: [], quarters: [] };
}
