import { expect, it } from 'vitest';
import type { GivenInput, PublishedTrace } from '../../../src/book/schema/traces-file.ts';
import { condensedInputs } from '../../../src/components/traces/condensed-inputs.ts';

function inputs(letter: string, count: number): GivenInput[] {
  return Array.from({ length: count }, (_, i) => ({
    symbol: `${letter}_{${i + 1}}`,
    label: 0,
    value: 2,
    rows: [[0, i + 2]],
  }));
}

function traceOf(...kinds: readonly PublishedTrace['inputs'][]): PublishedTrace {
  const title = { zh: '值', en: 'value' };
  return { id: 't', title, rule: 0, inputs: kinds.flat(), steps: [], value: 1, kind: 'amount' };
}

it('shows up to sixty inputs as they are', () => {
  const few = traceOf(inputs('T', 60));
  expect(condensedInputs(few)).toBe(few.inputs);
});

it('tells many inputs of one kind in one line with their number, sum and rows; a few stay', () => {
  const shared = { symbol: 'v_{1}', count: 10, from: { trace: 'target-I', symbol: 'a_{1}' } };
  const shown = condensedInputs(traceOf(inputs('T', 70), inputs('a', 3), [shared]));
  expect(shown.map(({ symbol }) => symbol)).toEqual(['T_{i}', 'a_{1}', 'a_{2}', 'a_{3}', 'v_{1}']);
  expect(shown[0]).toMatchObject({ count: 70, sum: 140, first: { symbol: 'T_{1}' } });
  expect(shown[0]).toHaveProperty('rows.length', 70);
  expect(shown.at(-1)).toBe(shared);
});

it('adds up no texts', () => {
  const counts = inputs('x', 61).map((input) => ({ ...input, value: '1/2' }));
  expect(condensedInputs(traceOf(counts))[0]).toMatchObject({ count: 61, sum: null });
});
