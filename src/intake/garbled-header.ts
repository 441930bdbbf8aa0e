import type { ColumnNames } from './column-names.ts';
import { comparable } from './header-text.ts';

const HAN = /\p{Script=Han}{2,}/gu;
const FIRST_LEAD = 0x81;
const LAST_LEAD = 0xfe;
const FIRST_TRAIL = 0x40;
const LAST_TRAIL = 0xfe;

/** The two bytes of every character that has two in GB18030. */
function gbBytes(): ReadonlyMap<string, readonly [number, number]> {
  const decoder = new TextDecoder('gb18030');
  const bytes = new Map<string, readonly [number, number]>();
  for (let lead = FIRST_LEAD; lead <= LAST_LEAD; lead++) {
    for (let trail = FIRST_TRAIL; trail <= LAST_TRAIL; trail++) {
      const pair = [lead, trail] as const;
      bytes.set(decoder.decode(Uint8Array.from(pair)), pair);
    }
  }
  return bytes;
}

/** What a text was if its UTF-8 had been read as GB18030. */
function fromGb18030(text: string): string {
  const known = gbBytes();
  const bytes = Array.from(text, (character) => known.get(character) ?? [character.charCodeAt(0) & 0x7f]);
  return new TextDecoder().decode(Uint8Array.from(bytes.flat()));
}

/** What a text was if its GB18030 had been read as Latin-1, one character a byte. */
function fromLatin1(text: string): string {
  const bytes = Array.from(text, (character) => character.charCodeAt(0) & 0xff);
  return new TextDecoder('gb18030').decode(Uint8Array.from(bytes));
}

/**
 * Whether a row is a header that was once read in a wrong encoding and saved as it looked: put back into its bytes, it
 * has names of columns again.
 */
export function isGarbledHeader(cells: readonly string[], tables: Iterable<ColumnNames>): boolean {
  const text = cells.join(',');
  const words = [fromGb18030(text), fromLatin1(text)].flatMap((restored) => restored.match(HAN) ?? []);
  if (words.length < 2) return false;
  for (const names of tables) {
    if (words.filter((word) => names.has(comparable(word))).length >= 2) return true;
  }
  return false;
}
