import { expect, it } from 'vitest';
import { lineRuns } from '../../src/components/line-runs.ts';

it.each([
  [[], ''],
  [[7], '7'],
  [[16, 17], '16、17'],
  [[2, 3, 4, 5, 6], '2—6'],
  [[1, 3, 4, 5, 9, 10], '1、3—5、9、10'],
])('%j', (lines, text) => {
  expect(lineRuns(lines, '、', '—')).toBe(text);
});
