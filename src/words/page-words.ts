import type { Bilingual } from '../contract/bilingual.ts';

/** Words of one page or part of pages: fixed texts, and texts with places to fill, each in both languages. */
export type PageWords = Readonly<Record<string, Bilingual | ((...values: never[]) => Bilingual)>>;
