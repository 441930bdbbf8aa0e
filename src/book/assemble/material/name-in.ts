import type { Bilingual } from '../../../contract/bilingual.ts';
import type { Office } from '../../../contract/office.ts';

/** A word of the data in both languages: by the office's glossary, and as written where that says nothing. */
export function nameIn(office: Pick<Office, 'glossary'>, text: string): Bilingual {
  const entry = Object.hasOwn(office.glossary, text) ? office.glossary[text] : undefined;
  return { zh: entry?.zh ?? text, en: entry?.en ?? text };
}

/** As `nameIn`, for a cell that may be blank. */
export function maybeNameIn(office: Pick<Office, 'glossary'>, text: string | null): Bilingual | null {
  return text === null || text === '' ? null : nameIn(office, text);
}
