import { readBook } from '../../book/read-book.ts';
import { exploreFile } from '../../book/schema/explore-file.ts';

/** What there is to explore. */
export const explored = readBook('explore.json', exploreFile);
