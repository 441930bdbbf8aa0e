import { expect, it } from 'vitest';
import { linesText } from '../../src/words/line-runs.ts';

it.each([
  [[], '', ''],
  [[7], '第7行', 'line 7'],
  [[16, 17], '第16、17行', 'lines 16, 17'],
  [[2, 3, 4, 5, 6], '第2—6行', 'lines 2–6'],
  [[1, 3, 4, 5, 9, 10], '第1、3—5、9、10行', 'lines 1, 3–5, 9, 10'],
])('%j', (lines, zh, en) => {
  expect(linesText(lines)).toEqual({ zh, en });
});
