import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spread } from '../../src/figures/label-box.ts';

const labels = fc.array(
  fc.record({
    centre: fc.integer({ min: 0, max: 300 }),
    extent: fc.integer({ min: 1, max: 40 }),
  }),
  { maxLength: 7 },
);

it('labels with room enough neither overlap nor leave their bounds', () => {
  fc.assert(
    fc.property(labels, (items) => {
      const extents = items.map(({ extent }) => extent);
      const placed = spread(
        items.map(({ centre }) => centre),
        extents,
        0,
        300,
      );
      const spans = placed
        .map(
          (centre, index) =>
            [centre - (extents[index] ?? 0) / 2, centre + (extents[index] ?? 0) / 2] as const,
        )
        .sort((a, b) => a[0] - b[0]);
      for (const [index, [start, end]] of spans.entries()) {
        expect(start).toBeGreaterThanOrEqual((spans[index - 1]?.[1] ?? 0) - 1e-9);
        expect(end).toBeLessThanOrEqual(300 + 1e-9);
      }
    }),
  );
});

it('labels that do not touch stay where they are', () => {
  expect(spread([10, 100, 55], [10, 10, 10], 0, 200)).toEqual([10, 100, 55]);
});

it('two labels that want one place part evenly', () => {
  expect(spread([50, 50], [20, 20], 0, 200)).toEqual([40, 60]);
});
