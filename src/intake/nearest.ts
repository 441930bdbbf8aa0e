/**
 * The candidate that a word was probably meant to be, or `null` when none is close. Close is: at most a third of its
 * characters, and always one, would have to be inserted, dropped, changed or swapped with its neighbour. Letter case does not count. Of equally
 * close candidates the first wins.
 */
export function nearestOf(word: string, candidates: Iterable<string>): string | null {
  const allowed = Math.max(1, Math.floor([...word].length / 3));
  let best: string | null = null;
  let bestDistance = allowed + 1;
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    // A one-character word would be "close" to every other one-character word.
    const shares = distance < [...candidate].length;
    if (shares && distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/**
 * Characters inserted, dropped, changed or swapped with their neighbour, at the least, to turn one word into another
 * (the optimal string alignment distance), row by row.
 */
function editDistance(from: string, to: string): number {
  const source = [...from];
  const target = [...to];
  let beforeLast: number[] = [];
  let last = Array.from({ length: target.length + 1 }, (_, column) => column);
  for (const [row, character] of source.entries()) {
    const current = [row + 1];
    for (const [column, other] of target.entries()) {
      const changed = (last[column] ?? 0) + (character === other ? 0 : 1);
      const dropped = (last[column + 1] ?? 0) + 1;
      const inserted = (current[column] ?? 0) + 1;
      const isSwap = row > 0 && column > 0 && character === target[column - 1] && source[row - 1] === other;
      const swapped = isSwap ? (beforeLast[column - 1] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      current.push(Math.min(changed, dropped, inserted, swapped));
    }
    beforeLast = last;
    last = current;
  }
  return last.at(-1) ?? 0;
}
