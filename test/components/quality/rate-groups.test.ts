import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../../src/book/schema/parts.ts';
import type { QualityResult } from '../../../src/book/schema/quality-result.ts';
import { rateGroups, rateScaleEnd, ratesToLookAt } from '../../../src/components/quality/rate-groups.ts';

function result(verdict: Verdict, handled: number, upper: number, benchmark: number | null): QualityResult {
  const year = {
    from: '2026-01',
    to: '2026-10',
    handled,
    withErrors: 0,
    rate: handled === 0 ? null : upper / 2,
    interval: handled === 0 ? null : ([0, upper] as [number, number]),
    benchmark,
    upperTail: null,
    lowerTail: null,
    verdict,
    sentence: { zh: '', en: '' },
  };
  return {
    unit: null,
    current: year,
    year,
    returned: null,
    overdue: null,
    errors: null,
    chart: null,
    gaps: null,
    trace: null,
  };
}

it('puts units under their verdicts, the most urgent first, and leaves empty ones out', () => {
  const results = [
    result('unclear', 10, 0.1, null),
    result('alarm', 9, 0.1, null),
    result('unclear', 8, 0.1, null),
  ];
  expect(
    rateGroups(results).map((group) => [group.verdict, group.results.map(({ year }) => year.handled)]),
  ).toEqual([
    ['alarm', [9]],
    ['unclear', [10, 8]],
  ]);
});

describe('the scale of rates', () => {
  it.each([
    {
      name: 'ends at the widest interval',
      results: [result('below', 500, 0.01, null), result('alarm', 400, 0.03, null)],
      end: 0.03,
    },
    { name: 'shows twice the benchmark', results: [result('below', 500, 0.001, 0.005)], end: 0.01 },
    {
      name: 'is not set by a unit with a handful of documents',
      results: [
        result('below', 500, 0.01, null),
        result('below', 600, 0.012, null),
        result('unclear', 2, 0.8, null),
      ],
      end: 0.012,
    },
    { name: 'is whole without anything counted', results: [result('no_data', 0, 0, null)], end: 1 },
    { name: 'is never more than the whole', results: [result('alarm', 50, 0.9, 0.8)], end: 1 },
  ])('$name', ({ results, end }) => {
    expect(rateScaleEnd(results)).toBeCloseTo(end, 12);
  });
});

it('asks for a look at those that a test found above the benchmark, and at no other', () => {
  const results = [
    result('alarm', 9, 0.3, 0.005),
    result('alert', 9, 0.2, 0.005),
    result('unclear', 9, 0.9, 0.005),
  ];
  expect(ratesToLookAt(results).shown.map(({ year }) => year.verdict)).toEqual(['alarm', 'alert']);
  const many = Array.from({ length: 25 }, () => result('alarm', 9, 0.3, 0.005));
  expect(ratesToLookAt(many)).toMatchObject({ shown: { length: 20 }, more: 5 });
});

it('shows the first rates without a benchmark, and does not say that there are more to look at', () => {
  const results = [
    ...Array.from({ length: 25 }, () => result('no_benchmark', 9, 0.3, null)),
    result('no_data', 0, 0, null),
  ];
  expect(ratesToLookAt(results)).toMatchObject({ shown: { length: 20 }, more: 0 });
});
