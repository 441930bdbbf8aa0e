import { readBook } from '../../book/read-book.ts';
import { officeFile } from '../../book/schema/office-file.ts';
import { rateNames } from '../../words/pages/rate.ts';

/** The office whose site is being built; read once for all pages. */
export const office = readBook('office.json', officeFile);

/** What this office calls its error rate and what the rate is made of. */
export const officeRate = rateNames(office.items, office.errors);
