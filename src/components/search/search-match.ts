import type { SearchEntry } from './search-entry.ts';

const HAN = /\p{Script=Han}/u;
const LETTER = /[\p{L}\p{N}]/u;

/** Text as it is compared: full-width letters as plain ones, capitals as small ones. */
export function comparable(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** Whether all characters of a word stand in a text in the same order: 招资 in 招商引资. */
function inOrder(word: string, text: string): boolean {
  let from = 0;
  for (const character of word) {
    const at = text.indexOf(character, from);
    if (at < 0) return false;
    from = at + character.length;
  }
  return true;
}

/** Where a word begins a word of the text; -1 if nowhere. */
function wordStart(word: string, text: string): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (at === 0 || !LETTER.test(text.charAt(at - 1))) return at;
  return -1;
}

/** How well a text answers to one word: 4 is it, 3 begins with it, 2 has it, 1 has its characters in order, 0 not at all. */
function wordRank(word: string, text: string): number {
  if (text === word) return 4;
  const isHan = HAN.test(word);
  const at = isHan ? text.indexOf(word) : wordStart(word, text);
  if (at === 0) return 3;
  if (at > 0) return 2;
  return isHan && inOrder(word, text) ? 1 : 0;
}

/**
 * How well an entry answers to a question; 0 is not at all. Chinese is found by a part of a name or by some of its characters in
 * order, everything else by the beginnings of words. Every word must be found in one of the entry's names.
 */
export function matchRank([, ...names]: SearchEntry, question: string): number {
  const words = comparable(question).split(/\s+/).filter(Boolean);
  if (words.length === 0) return 0;
  const texts = names.map(comparable);
  return Math.min(...words.map((word) => Math.max(...texts.map((text) => wordRank(word, text)))));
}

/** Entries that answer to a question, the best first and otherwise in their order. */
export function matches(entries: readonly SearchEntry[], question: string): SearchEntry[] {
  return entries
    .map((entry) => ({ entry, rank: matchRank(entry, question) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({ entry }) => entry);
}
