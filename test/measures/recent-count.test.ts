import { expect, it } from 'vitest';
import { recentCountTest } from '../../src/measures/recent-count.ts';

it.each<[number, number, number, number | null]>([
  [3, 1, 1, 0.625],
  [5, 0, 1, 0.0625],
  [0, 5, 1, 0.0625],
  // Both in the last of three stretches: (1/3)², and no count is less probable.
  [2, 0, 2, 1 / 9],
  [0, 0, 3, 1],
  [4, 0, 0, null],
])('%i after %i in %i stretches', (now, before, stretches, p) => {
  const found = recentCountTest(now, before, stretches);
  if (p === null) expect(found).toBeNull();
  else expect(found).toBeCloseTo(p, 14);
});
