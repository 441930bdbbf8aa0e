import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { indicatorFile } from '../../../src/book/schema/site-files.ts';
import type { TargetResult } from '../../../src/book/schema/target-result.ts';
import { courseFacts, isYearly, yearlyChange } from '../../../src/components/targets/course-facts.ts';
import { courseHeadline, signedChange } from '../../../src/words/pages/indicator.ts';

const FILE = join(import.meta.dirname, '../../pages', 'sample-book', 'targets', 'I01.json');
const { whole } = indicatorFile.parse(JSON.parse(readFileSync(FILE, 'utf8')));

function result(change: Partial<TargetResult>, unit = '件'): TargetResult {
  if (whole === null) throw new Error('the sample book has no whole');
  const indicator = {
    ...whole.indicator,
    unit: { zh: unit, en: unit === '件' ? 'items' : unit },
    decimals: 1,
  };
  return { ...whole, indicator, ...change };
}

const point = (period: string, cumulative: number, lastYear: number | null) => ({
  period,
  value: cumulative,
  cumulative,
  expected: null,
  lastYear,
});

const monthly = result({
  asOf: '2026-10',
  value: 120,
  yearOnYear: 0.2,
  series: [point('2026-09', 110, 95), point('2026-10', 120, 100)],
});
const yearly = result({
  asOf: '2014',
  value: 90,
  yearOnYear: -0.1,
  series: [point('2013', 100, null), point('2014', 90, 100)],
});
const percentage = result(
  { asOf: '2026-10', value: 96.5, yearOnYear: -0.008, series: [point('2026-10', 96.5, 97.3)] },
  '%',
);

describe('the headline over a course', () => {
  it.each([
    {
      name: 'adds up over the year',
      facts: courseFacts(monthly, 'monthly', '2026-01'),
      zh: '2026年1\u2060—\u206010月为120.0件，上年同期100.0件，同比增长20%。',
      en: '120.0 items in January–October 2026, against 100.0 items a year earlier: up 20%.',
    },
    {
      name: 'runs over years',
      facts: courseFacts(yearly, 'monthly', '2014-01'),
      zh: '2014年为90.0件，上年100.0件，同比下降10%。',
      en: '90.0 items in 2014, against 100.0 items a year earlier: down 10%.',
    },
    {
      name: 'compares percentages in points',
      facts: courseFacts(percentage, 'latest', '2026-01'),
      zh: '2026年10月为96.5%，上年同期97.3%，降低0.8个百分点。',
      en: '96.5% in October 2026, against 97.3% a year earlier: down 0.8 pp.',
    },
    {
      name: 'has nothing to compare with',
      facts: courseFacts(
        result({ asOf: '2026-10', value: 120, series: [], yearOnYear: null }),
        'latest',
        '2026-01',
      ),
      zh: '2026年10月为120.0件。',
      en: '120.0 items in October 2026.',
    },
  ])('$name', ({ facts, zh, en }) => {
    expect(facts === null ? null : courseHeadline(facts)).toEqual({ zh, en });
  });

  it('is none without a value', () => {
    expect(courseFacts(result({ value: null }), 'monthly', '2026-01')).toBeNull();
  });
});

it('knows a course over years', () => {
  expect([isYearly(monthly), isYearly(yearly)]).toEqual([false, true]);
});

it('writes a change with its sign', () => {
  const change = yearlyChange(percentage);
  expect(change === null ? null : signedChange(change, 'zh')).toBe('−0.8个百分点');
});
