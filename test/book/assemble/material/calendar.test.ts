import { describe, expect, it } from 'vitest';
import {
  calendarOf,
  latestOf,
  periodsOfYear,
  yearOfPeriod,
} from '../../../../src/book/assemble/material/calendar.ts';
import { factRows } from '../../../../src/book/assemble/material/fact-rows.ts';
import { CALENDAR_YEAR, type YearRule } from '../../../../src/contract/period.ts';
import { buildLedger } from '../../../../src/ledger/build-ledger.ts';
import { reading, smallSettings } from '../../small-office.ts';

const FROM_APRIL: YearRule = { yearStarts: 4, yearNamedBy: 'start' };

describe('yearOfPeriod', () => {
  it.each([
    ['2026-03', CALENDAR_YEAR, 2026],
    ['2019-03', FROM_APRIL, 2018],
    ['2018-Q4', FROM_APRIL, 2018],
    ['2018', FROM_APRIL, 2018],
    ['2019-03', { yearStarts: 4, yearNamedBy: 'end' } as const, 2019],
  ])('%s by %j is of %i', (period, rule, year) => {
    expect(yearOfPeriod(period, rule)).toBe(year);
  });
});

describe('periodsOfYear', () => {
  it.each([
    ['quarter', ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4']],
    ['half', ['2026-H1', '2026-H2']],
    ['year', ['2026']],
  ] as const)('%s', (grain, periods) => {
    expect(periodsOfYear(2026, grain, CALENDAR_YEAR)).toEqual(periods);
  });
});

describe('latestOf', () => {
  it('takes the shortest of those that end together', () => {
    expect(latestOf(['2026', '2026-12', '2026-Q4', '2026-11'], CALENDAR_YEAR)).toBe('2026-12');
  });
});

describe('calendarOf', () => {
  const ledger = buildLedger([
    reading('drops/2026-03/a.csv', 'actuals', [
      { month: '2025-12', unit_id: 'A', indicator_id: 'I', value: 1 },
      { month: '2026-03', unit_id: 'A', indicator_id: 'I', value: 1 },
    ]),
    reading('drops/2026-03/s.csv', 'scores', [
      { period: '2026', unit_id: 'A', criterion_id: 'K', source: 'self', score: 1 },
    ]),
  ]);
  const rows = factRows(ledger);

  it('shows the year of the latest report; a score for a year under way does not move the cut-off', () => {
    expect(calendarOf(smallSettings(), rows)).toMatchObject({ year: 2026, cutoff: '2026-03' });
  });

  it('stops at the year that the office names', () => {
    expect(calendarOf(smallSettings({ year: 2025 }), rows)).toMatchObject({ year: 2025, cutoff: '2025-12' });
  });

  it('goes by scores where there is nothing else', () => {
    const judged = { ...rows, actuals: [] };
    expect(calendarOf(smallSettings(), judged)).toMatchObject({ year: 2026, cutoff: '2026' });
  });
});
