import { expect, it } from 'vitest';
import { checkMonths } from '../../../src/components/check/check-months.ts';

it('the month after the latest drop comes first, then a year back', () => {
  const months = checkMonths({ drop: '2026-12', yearMonths: [] });
  expect(months.slice(0, 3)).toEqual(['2027-01', '2026-12', '2026-11']);
  expect(months).toHaveLength(13);
});

it('before the first drop, the months of the year', () => {
  expect(checkMonths({ drop: null, yearMonths: ['2026-01', '2026-02'] })).toEqual(['2026-01', '2026-02']);
});
