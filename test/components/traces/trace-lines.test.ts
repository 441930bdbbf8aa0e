import { expect, it } from 'vitest';
import type { CitedFile, PublishedTrace } from '../../../src/book/schema/traces-file.ts';
import { citedLines, traceLines } from '../../../src/components/traces/trace-lines.ts';

const title = { zh: '值', en: 'value' };
const step = { label: 0, expression: 'A = T', value: 1 };

function traceOf(inputs: PublishedTrace['inputs'], steps = [step]): PublishedTrace {
  return { id: 't', title, rule: 0, inputs, steps, value: 1, kind: 'amount' };
}

it.each([
  ['a step', [], 1],
  ['a setting and a step', [{ symbol: 't', label: 0, value: 2 }], 2],
  [
    'an input from two rows of one file and one of another',
    [
      {
        symbol: 'T',
        label: 0,
        value: 2,
        rows: [
          [0, 2],
          [0, 3],
          [1, 2],
        ],
      },
    ],
    3,
  ],
  [
    'inputs that stand in another trace',
    [{ symbol: 'v_{1}', count: 10, from: { trace: 'o', symbol: 'a_{1}' } }],
    2,
  ],
] satisfies [string, PublishedTrace['inputs'], number][])('counts the lines of %s', (_, inputs, lines) => {
  expect(traceLines(traceOf(inputs))).toBe(lines);
});

it('counts quoted rows with the name and the head of their file', () => {
  const rows = [2, 3, 4].map((line) => ({ line, cells: ['x'] }));
  const files: CitedFile[] = [
    { file: 'a.csv', header: ['c'], rows },
    { file: 'b.csv', header: ['c'], rows: rows.slice(1) },
  ];
  expect(citedLines(files)).toBe(11);
});
