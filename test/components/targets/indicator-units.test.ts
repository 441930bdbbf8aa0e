import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { indicatorFile } from '../../../src/book/schema/site-files.ts';
import type { TargetResult } from '../../../src/book/schema/target-result.ts';
import { completionSpread, resultsToLookAt } from '../../../src/components/targets/indicator-units.ts';

const BOOK = join(import.meta.dirname, '../../pages/sample-book/targets');
const [pattern] = indicatorFile.parse(JSON.parse(readFileSync(join(BOOK, 'I01.json'), 'utf8'))).results;

function result(fields: Partial<TargetResult>): TargetResult {
  if (pattern === undefined) throw new Error('the sample book has no result');
  return { ...pattern, ...fields };
}

it('lists those that need a look, the most urgent first and of them the furthest behind', () => {
  const results = [
    result({ status: 'ahead', completion: 1.2 }),
    result({ status: 'behind', completion: 0.8 }),
    result({ status: 'behind', completion: 0.7 }),
    result({ status: 'far_behind', completion: 0.75 }),
    result({ status: 'no_data', completion: null }),
    result({ status: 'no_target', completion: null }),
  ];
  const { shown, more } = resultsToLookAt(results);
  expect(shown.map(({ status, completion }) => [status, completion])).toEqual([
    ['far_behind', 0.75],
    ['behind', 0.7],
    ['behind', 0.8],
    ['no_data', null],
  ]);
  expect(more).toBe(0);
});

it('says how many more there are', () => {
  const { shown, more } = resultsToLookAt(Array.from({ length: 33 }, () => result({ status: 'not_met' })));
  expect([shown.length, more]).toEqual([20, 13]);
});

it.each<[string, Partial<TargetResult>[], number[] | undefined]>([
  ['nothing without a completion', [{ completion: null }], undefined],
  [
    'pace and target where pace is common',
    [
      { completion: 0.9, paceBy: 'time', elapsed: 0.5 },
      { completion: 1, paceBy: 'time', elapsed: 0.5 },
    ],
    [0.5, 1],
  ],
  [
    'the target alone where pace differs',
    [
      { completion: 0.9, paceBy: 'time', elapsed: 0.5 },
      { completion: 1, paceBy: 'time', elapsed: 0.75 },
    ],
    [1],
  ],
  ['the target alone where pace is by plan', [{ completion: 0.9, paceBy: 'plan', elapsed: 0.5 }], [1]],
  ['the target alone where pace does not apply', [{ completion: 0.9, paceBy: null, elapsed: null }], [1]],
])('marks %s', (_, fields, marks) => {
  expect(completionSpread(fields.map(result))?.marks.map(({ value }) => value)).toEqual(marks);
});
