import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, correspondingDay, isWeekend, utcOf } from '../../src/measures/calendar-date.ts';

const date = fc
  .integer({ min: Date.UTC(1900, 0, 1) / 86_400_000, max: Date.UTC(2200, 0, 1) / 86_400_000 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));

describe('calendar dates', () => {
  it.each(['2026-02-29', '2026-13-01', '2026-1-1', '2026-01-01T00:00', ''])('%j is no date', (text) => {
    expect(() => utcOf(text)).toThrow(RangeError);
  });

  it.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-03-08', 21, '2026-03-29'],
  ])('%s and %i days is %s', (from, count, to) => {
    expect(addDays(from, count)).toBe(to);
  });

  it('counts days there and back', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -800, max: 800 }), (start, count) => {
        expect(addDays(addDays(start, count), -count)).toBe(start);
      }),
    );
  });

  it.each([
    ['2026-10-30', false],
    ['2026-10-31', true],
    ['2026-11-01', true],
    ['2026-11-02', false],
  ])('%s is a weekend: %s', (day, weekend) => {
    expect(isWeekend(day)).toBe(weekend);
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-11-30', 3, '2026-02-28'],
    ['2026-03-15', 12, '2027-03-15'],
    ['2026-03-31', -1, '2026-02-28'],
  ])('%s and %i months correspond to %s', (from, count, to) => {
    expect(correspondingDay(from, count)).toBe(to);
  });
});
