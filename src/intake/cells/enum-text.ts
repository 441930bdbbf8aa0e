import type { EnumValue } from '../../contract/cell.ts';
import { nearestOf } from '../nearest.ts';
import { halfWidth } from './half-width.ts';

/** What a written word stands for, and whether it is one of the contract's own words. */
export interface EnumWord {
  readonly key: string;
  readonly own: boolean;
}

export type EnumWords = ReadonlyMap<string, EnumWord>;

function spelling(text: string): string {
  return halfWidth(text).replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Every spelling of the values of an enumeration. */
export function enumWords(values: Readonly<Record<string, EnumValue>>): EnumWords {
  const words = new Map<string, EnumWord>();
  const add = (text: string, key: string, own: boolean): void => {
    const word = spelling(text);
    if (!words.has(word)) words.set(word, { key, own });
  };
  for (const [key, value] of Object.entries(values)) {
    for (const text of [key, value.zh, value.en]) add(text, key, true);
  }
  for (const [key, value] of Object.entries(values)) {
    for (const alias of value.aliases ?? []) add(alias, key, false);
  }
  return words;
}

export function enumWord(words: EnumWords, text: string): EnumWord | null {
  return words.get(spelling(text)) ?? null;
}

/** The canonical Chinese word nearest to what was written, or `null`. */
export function nearestWord(
  values: Readonly<Record<string, EnumValue>>,
  words: EnumWords,
  text: string,
): string | null {
  const spelt = nearestOf(spelling(text), words.keys(), (word) => words.get(word)?.key ?? word);
  const key = spelt === null ? undefined : words.get(spelt)?.key;
  return key === undefined ? null : (values[key]?.zh ?? null);
}
