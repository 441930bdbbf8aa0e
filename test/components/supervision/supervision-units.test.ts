import { expect, it } from 'vitest';
import type { SupervisionResult } from '../../../src/book/schema/supervision-file.ts';
import { overdueUnits, type UnitOnTime } from '../../../src/components/supervision/supervision-units.ts';

function unit(id: string, overdue: number, longest: number | null): UnitOnTime {
  const name = { zh: id, en: id };
  const result: SupervisionResult = {
    from: '2026-01',
    to: '2026-10',
    due: 10,
    onTime: 9,
    rate: 0.9,
    interval: [0.6, 0.98],
    late: 1,
    open: overdue,
    overdue,
    undated: 0,
    longest,
    sentence: name,
  };
  return { unit: { id, slug: id, name, short: name }, result, trace: 'supervision' };
}

it('begins with the units that have the most overdue items, and of as many with those that wait longest', () => {
  const units = [unit('none', 0, null), unit('short', 2, 3), unit('one', 1, 90), unit('long', 2, 8)];
  expect(overdueUnits(units).shown.map((each) => each.unit.id)).toEqual(['long', 'short', 'one']);
});

it('tells how many more have overdue items', () => {
  const units = Array.from({ length: 25 }, (_, index) => unit(`U${index}`, 1, 1));
  expect(overdueUnits(units)).toMatchObject({ shown: { length: 20 }, more: 5 });
});
