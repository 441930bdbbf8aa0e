import { plainSpelling } from './plain-spelling.ts';
import { spellingDistance } from './spelling-distance.ts';

const HAN = /\p{Script=Han}/u;

/**
 * How far a spelling may lie from what it was meant to be. Two or three characters of Chinese are a name already, so
 * that only a likely slip is let pass; longer words may have one slip for every three characters.
 */
function allowedFor(word: string, candidate: string): number {
  const length = Math.max([...word].length, [...candidate].length);
  if (HAN.test(candidate) && length <= 3) return 0.5;
  return Math.max(length < 3 ? 0.5 : 1, Math.floor(length / 3));
}

interface Spelt {
  readonly text: string;
  readonly plain: string;
}

/**
 * The longest end that a name has in common with another of the candidates: 县人民政府办公室 of 青石县人民政府办公室.
 * It tells nothing, so it must not make two names look alike.
 */
function commonEnd(name: string, others: Iterable<string>): string {
  let longest = 0;
  for (const other of others) {
    if (other === name) continue;
    let length = 0;
    while (length < Math.min(name.length, other.length) && name.at(-1 - length) === other.at(-1 - length)) {
      length += 1;
    }
    longest = Math.max(longest, length);
  }
  return longest < 2 ? '' : name.slice(-longest);
}

/** Whether two Chinese names are still close without the end that other names share with them. */
function tellingPartsAgree(word: string, best: Spelt, spelt: readonly Spelt[]): boolean {
  if (!HAN.test(best.plain)) return true;
  const end = commonEnd(
    best.plain,
    spelt.map(({ plain }) => plain),
  );
  if (end === '' || !word.endsWith(end)) return true;
  const [head, likeHead] = [word.slice(0, -end.length), best.plain.slice(0, -end.length)];
  if (head === '' || likeHead === '') return head === likeHead;
  return spellingDistance(head, likeHead) <= allowedFor(head, likeHead);
}

/**
 * The candidate that a word was probably meant to be, or `null` when none is close or several are equally close. Width,
 * case, blanks and traditional characters do not count. `meaning` says what a candidate stands for: spellings of one
 * thing are no rivals.
 */
export function nearestOf(
  word: string,
  candidates: Iterable<string>,
  meaning: (candidate: string) => string = (candidate) => candidate,
): string | null {
  const plain = plainSpelling(word);
  if (plain === '') return null;
  const spelt = Array.from(candidates, (text) => ({ text, plain: plainSpelling(text) }));
  let best: Spelt | null = null;
  let least = Number.POSITIVE_INFINITY;
  let rival = false;
  for (const each of spelt) {
    const allowed = allowedFor(plain, each.plain);
    if (Math.abs(plain.length - each.plain.length) / 2 > Math.min(allowed, least)) continue;
    const distance = spellingDistance(plain, each.plain);
    // What has nothing in common with a word is never near to it, however short both are.
    if (distance > allowed || distance > least || distance >= [...each.plain].length) continue;
    rival = distance === least && (rival || (best !== null && meaning(best.text) !== meaning(each.text)));
    best = distance === least ? best : each;
    least = distance;
  }
  if (best === null || rival) return null;
  return tellingPartsAgree(plain, best, spelt) ? best.text : null;
}
