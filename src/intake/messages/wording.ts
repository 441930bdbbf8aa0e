import type { Bilingual } from '../../contract/bilingual.ts';

/** The two sentences of a problem: what is wrong, and what to do. */
export interface Wording {
  readonly message: Bilingual;
  readonly remedy: Bilingual;
}

/** Both sentences from four texts, in the order in which they are read. */
export function wording(zh: string, en: string, remedyZh: string, remedyEn: string): Wording {
  return { message: { zh, en }, remedy: { zh: remedyZh, en: remedyEn } };
}

/** Longest quotation in a sentence, in characters. */
const QUOTED = 40;

/** A text as a sentence quotes it: on one line, and not too long. */
export function quoted(text: string): string {
  const characters = [...text.replace(/\s+/g, ' ')];
  return characters.length <= QUOTED ? characters.join('') : `${characters.slice(0, QUOTED).join('')}…`;
}

/** `1 row`, `2 rows`: English needs the plural, Chinese does not. */
export function counted(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}

/** `1 row was`, `2 rows were`. */
export function countedWere(count: number, noun: string): string {
  return `${counted(count, noun)} ${count === 1 ? 'was' : 'were'}`;
}
