import { areSimilar } from './similar-characters.ts';

/** What a slip costs; ordinary slips cost 1. */
const COST = { slip: 1, likely: 0.5, unlikely: 3 } as const;

/** Endings that people leave off: 青石 for 青石县, 督查 for 督查科, 差错件 for 差错件数. */
const ENDINGS: ReadonlySet<string> = new Set(
  '省州市县区旗乡镇村街办局科处室组部委院所站队股班数值率量额项表',
);

const DIGIT = /^\d$/;

/** A digit more or less names another thing; only a nought at the front of a number is often left off. */
function gapCost(characters: readonly string[], at: number): number {
  const character = characters[at] ?? '';
  if (character === '0' && !DIGIT.test(characters[at - 1] ?? '')) return COST.likely;
  if (DIGIT.test(character)) return COST.unlikely;
  return at > 0 && at === characters.length - 1 && ENDINGS.has(character) ? COST.likely : COST.slip;
}

function changeCost(one: string, other: string): number {
  if (one === other) return 0;
  if (areSimilar(one, other)) return COST.likely;
  return DIGIT.test(one) || DIGIT.test(other) ? COST.unlikely : COST.slip;
}

/**
 * How far apart two spellings are: characters inserted, dropped, changed or swapped with their neighbour (the optimal
 * string alignment distance), where a slip that is often made costs half, and a digit in place of another three. Both are given
 * in the form of `plainSpelling`.
 */
export function spellingDistance(from: string, to: string): number {
  const source = [...from];
  const target = [...to];
  let beforeLast: number[] = [];
  let last = [0];
  for (const column of target.keys()) last.push((last[column] ?? 0) + gapCost(target, column));
  for (const [row, character] of source.entries()) {
    const dropCost = gapCost(source, row);
    const current = [(last[0] ?? 0) + dropCost];
    for (const [column, other] of target.entries()) {
      const isSwap = row > 0 && column > 0 && character === target[column - 1] && source[row - 1] === other;
      const swapCost = DIGIT.test(character) && DIGIT.test(other) ? COST.slip : COST.likely;
      current.push(
        Math.min(
          (last[column] ?? 0) + changeCost(character, other),
          (last[column + 1] ?? 0) + dropCost,
          (current[column] ?? 0) + gapCost(target, column),
          isSwap ? (beforeLast[column - 1] ?? 0) + swapCost : Number.POSITIVE_INFINITY,
        ),
      );
    }
    beforeLast = last;
    last = current;
  }
  return last.at(-1) ?? 0;
}
