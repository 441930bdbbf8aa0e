import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { againstBenchmark } from '../../src/measures/benchmark.ts';
import {
  criticalHigh,
  criticalLow,
  zeroErrorsNeeded,
  zeroErrorsNeededByWilson,
} from '../../src/measures/critical-counts.ts';
import { wilson } from '../../src/measures/wilson.ts';

describe('critical counts', () => {
  it('are where the verdict turns', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 4000 }), fc.integer({ min: 1, max: 100 }), (n, permille) => {
        const benchmark = permille / 1000;
        const verdict = (x: number) =>
          againstBenchmark({ x, n, benchmark, alert: 0.025, alarm: 0.001 }).verdict;
        const high = Math.max(2, criticalHigh(n, benchmark, 0.025) ?? n + 1);
        if (high <= n) expect(['alert', 'alarm']).toContain(verdict(high));
        if (high > 0) expect(['alert', 'alarm']).not.toContain(verdict(high - 1));
        const low = criticalLow(n, benchmark, 0.025);
        if (low !== null) expect(verdict(low)).toBe('below');
        expect(verdict((low ?? -1) + 1)).not.toBe('below');
      }),
    );
  });

  it('may be impossible', () => {
    expect(criticalHigh(1, 0.5, 0.025)).toBeNull();
    expect(criticalHigh(1, 0.5, 0.5)).toBeNull();
    expect(criticalHigh(2, 0.1, 0.025)).toBe(2);
    expect(criticalLow(1, 0.5, 0.5)).toBeNull();
    expect(criticalLow(735, 0.005, 0.025)).toBeNull();
    expect(criticalLow(736, 0.005, 0.025)).toBe(0);
  });

  it.each([0.001, 0.005, 0.02, 0.3])(
    'documents without an error suffice, and one fewer does not: %f',
    (benchmark) => {
      const needed = zeroErrorsNeeded(benchmark, 0.025);
      expect((1 - benchmark) ** needed).toBeLessThanOrEqual(0.025);
      expect((1 - benchmark) ** (needed - 1)).toBeGreaterThan(0.025);
      const byWilson = zeroErrorsNeededByWilson(benchmark);
      expect(wilson(0, byWilson)?.[1]).toBeLessThanOrEqual(benchmark);
      expect(wilson(0, byWilson - 1)?.[1]).toBeGreaterThan(benchmark);
    },
  );
});
