import { readBook } from '../book/read-book.ts';
import { officeFile } from '../book/schema/office-file.ts';

/** The office whose site is being built; read once for all pages. */
export const office = readBook('office.json', officeFile);
