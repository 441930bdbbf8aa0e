import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clopperPearson } from '../../src/measures/clopper-pearson.ts';
import { byarInterval, poissonInterval } from '../../src/measures/poisson-interval.ts';
import { wilson } from '../../src/measures/wilson.ts';

const share = fc
  .integer({ min: 1, max: 5000 })
  .chain((n) => fc.record({ n: fc.constant(n), x: fc.integer({ min: 0, max: n }) }));

describe.each([
  ['wilson', wilson],
  ['clopperPearson', (x: number, n: number) => clopperPearson(x, n)],
])('%s', (_, interval) => {
  it('lies inside 0 to 1 and holds x/n', () => {
    fc.assert(
      fc.property(share, ({ x, n }) => {
        const [lower, upper] = interval(x, n) ?? [Number.NaN, Number.NaN];
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(upper).toBeLessThanOrEqual(1);
        expect(lower).toBeLessThanOrEqual(x / n);
        expect(upper).toBeGreaterThanOrEqual(x / n);
        expect(lower).toBeLessThan(upper);
      }),
    );
  });

  it('mirrors for what is without errors', () => {
    fc.assert(
      fc.property(share, ({ x, n }) => {
        const [lower, upper] = interval(x, n) ?? [Number.NaN, Number.NaN];
        const [mirrorLower, mirrorUpper] = interval(n - x, n) ?? [Number.NaN, Number.NaN];
        expect(lower).toBeCloseTo(1 - mirrorUpper, 12);
        expect(upper).toBeCloseTo(1 - mirrorLower, 12);
      }),
    );
  });

  it.each([
    [0, 0],
    [1, -1],
    [-1, 10],
    [11, 10],
    [Number.NaN, 10],
  ])('has none for %f of %f', (x, n) => {
    expect(interval(x, n)).toBeNull();
  });

  it('ends exactly at 0 and 1', () => {
    expect(interval(0, 7)?.[0]).toBe(0);
    expect(interval(7, 7)?.[1]).toBe(1);
  });
});

describe('Poisson intervals', () => {
  it('hold the rate, and Byar keeps close to the exact one from ten events on', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10, max: 2000 }),
        fc.double({ min: 0.5, max: 1e4, noNaN: true }),
        (x, n) => {
          const [lower, upper] = poissonInterval(x, n) ?? [Number.NaN, Number.NaN];
          const [byarLower, byarUpper] = byarInterval(x, n) ?? [Number.NaN, Number.NaN];
          expect(lower).toBeLessThan(x / n);
          expect(upper).toBeGreaterThan(x / n);
          expect(Math.abs(byarLower / lower - 1)).toBeLessThan(0.002);
          expect(Math.abs(byarUpper / upper - 1)).toBeLessThan(0.002);
        },
      ),
    );
  });

  it.each([
    [1, 0],
    [1, -2],
    [-1, 5],
  ])('have none for %f over %f', (count, exposure) => {
    expect(poissonInterval(count, exposure)).toBeNull();
    expect(byarInterval(count, exposure)).toBeNull();
  });

  it('widen with the level', () => {
    const [lower, upper] = byarInterval(20, 1) ?? [Number.NaN, Number.NaN];
    const [wideLower, wideUpper] = byarInterval(20, 1, 0.998) ?? [Number.NaN, Number.NaN];
    expect(wideLower).toBeLessThan(lower);
    expect(wideUpper).toBeGreaterThan(upper);
  });
});
