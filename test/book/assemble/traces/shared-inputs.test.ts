import { expect, it } from 'vitest';
import { sharedInputs } from '../../../../src/book/assemble/traces/shared-inputs.ts';
import type { Trace, TraceInput } from '../../../../src/book/assemble/traces/trace.ts';

const text = { zh: '值', en: 'value' };

function input(symbol: string, line: number | null, value = line): TraceInput {
  const rows = line === null ? [] : [{ file: 'f.csv', line, key: `k${line}` }];
  return { symbol, label: text, value, rows, revised: [], elsewhere: null };
}

/** Inputs `a_{1}`, `a_{2}`, … of the rows at lines, numbered from `first` on. */
function series(letter: string, lines: readonly number[], first = 1): TraceInput[] {
  return lines.map((line, at) => input(`${letter}_{${first + at}}`, line));
}

function shown(...inputs: readonly (readonly TraceInput[])[]): string[] {
  const traces = inputs.map(
    (each, at): Trace => ({
      id: `t${at}`,
      title: text,
      rule: text,
      inputs: each,
      steps: [],
      value: 1,
      kind: 'amount',
    }),
  );
  const last = sharedInputs(traces).at(-1) ?? [];
  return last.map((each) =>
    'from' in each ? `${each.symbol}+${each.count}=${each.from.trace}:${each.from.symbol}` : each.symbol,
  );
}

const YEAR = series('a', [11, 12, 13, 14, 15, 16]);

it.each<[string, string[], (readonly TraceInput[])[]]>([
  ['a whole run under another letter', ['v_{1}+6=t0:a_{1}'], [YEAR, series('v', [11, 12, 13, 14, 15, 16])]],
  ['its beginning', ['T', 'a_{1}+4=t0:a_{1}'], [YEAR, [input('T', 2), ...series('a', [11, 12, 13, 14])]]],
  [
    'its middle, numbered anew',
    ['x_{1}+4=t0:a_{3}', 't'],
    [YEAR, [...series('x', [13, 14, 15, 16]), input('t', null, 2)]],
  ],
  [
    'the trace in which it stands first',
    ['c_{1}+6=t0:a_{1}'],
    [YEAR, series('b', [11, 12, 13, 14, 15, 16]), series('c', [11, 12, 13, 14, 15, 16])],
  ],
])('tells by reference %s', (_, expected, traces) => {
  expect(shown(...traces)).toEqual(expected);
});

it.each<[string, TraceInput[]]>([
  ['what is quickly read again', series('v', [11, 12, 13])],
  ['other values of the same rows', YEAR.map((each) => ({ ...each, value: 0.5 }))],
  ['values without rows', YEAR.map((each) => ({ ...each, rows: [] }))],
  ['values without symbols', YEAR.map((each) => ({ ...each, symbol: '' }))],
  [
    'what was corrected otherwise',
    YEAR.map((each) => ({ ...each, revised: [{ value: 3, row: { file: 'f.csv', line: 1, key: 'k' } }] })),
  ],
  ['what is numbered otherwise', YEAR.map((each, at) => ({ ...each, symbol: `v_{${2 * at}}` }))],
])('writes out %s', (_, inputs) => {
  expect(shown(YEAR, inputs)).toEqual(inputs.map(({ symbol }) => symbol));
});

it('takes values without rows into a run only where they are the same', () => {
  const with7 = YEAR.with(2, input('a_{3}', null, 7));
  expect(shown(with7, with7)).toEqual(['a_{1}+6=t0:a_{1}']);
  const with8 = YEAR.with(2, input('a_{3}', null, 8));
  expect(shown(with7, with8)).toEqual(YEAR.map(({ symbol }) => symbol));
  const worked = YEAR.with(2, { ...input('a_{3}', null, 7), elsewhere: { trace: 't9', unit: null } });
  expect(shown(with7, worked)).toEqual(YEAR.map(({ symbol }) => symbol));
});
