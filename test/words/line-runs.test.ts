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

it('tells only first, last and number of lines that make too long a list', () => {
  const lines = Array.from({ length: 41 }, (_, i) => 2 + 3 * i);
  expect(linesText(lines)).toEqual({ zh: '第2—122行中的41行', en: '41 of the lines 2–122' });
  expect(linesText(lines.slice(1)).en).toContain('lines 5, 8, ');
});
