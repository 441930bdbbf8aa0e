import { expect, it } from 'vitest';
import { condensedInputs } from '../../src/components/condensed-inputs.ts';

const label = { zh: '工作目标', en: 'Target' };

function inputs(letter: string, count: number) {
  return Array.from({ length: count }, (_, i) => ({
    symbol: `${letter}_{${i + 1}}`,
    label,
    value: 2,
    rows: [{ drop: 'registers', file: 'registers/targets.csv', line: i + 2, key: `targets|${i}` }],
    revised: [],
  }));
}

it('shows up to sixty inputs as they are', () => {
  const few = inputs('T', 60);
  expect(condensedInputs(few)).toBe(few);
});

it('tells many inputs of one kind in one line with their number, sum and rows; a few stay', () => {
  const shown = condensedInputs([...inputs('T', 70), ...inputs('a', 3)]);
  expect(shown.map(({ symbol }) => symbol)).toEqual(['T_{i}', 'a_{1}', 'a_{2}', 'a_{3}']);
  expect(shown[0]).toMatchObject({ value: 140, label: { zh: '工作目标等70项合计' } });
  expect(shown[0]?.rows).toHaveLength(70);
});

it('adds up no texts', () => {
  const counts = inputs('x', 61).map((input) => ({ ...input, value: '3/120' }));
  expect(condensedInputs(counts)[0]).toMatchObject({ value: null, label: { zh: '工作目标等61项' } });
});
