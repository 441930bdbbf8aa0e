import { expect, it } from 'vitest';
import { factRows } from '../../../src/book/assemble/material/fact-rows.ts';
import { type Material, materialOf } from '../../../src/book/assemble/material/material.ts';
import { indicatorTargets } from '../../../src/book/assemble/targets/indicator-targets.ts';
import { officeSchema } from '../../../src/contract/office.ts';
import { addMonths } from '../../../src/contract/period.ts';
import { buildLedger } from '../../../src/ledger/build-ledger.ts';
import { reading } from '../small-office.ts';

const office = officeSchema.parse({ name: { zh: '机关', en: 'Office' } });
const MONTHS = Array.from({ length: 30 }, (_, step) => addMonths('2024-01', step));

/** Units of one peer group that report one indicator for two years and a half. */
function materialOfUnits(count: number): Material {
  const ids = Array.from({ length: count }, (_, i) => `U${i}`);
  const readings = [
    reading(
      'registers/units.csv',
      'units',
      ids.map((unit_id) => ({ unit_id, name: unit_id, kind: '科室' })),
    ),
    reading('registers/indicators.csv', 'indicators', [
      { indicator_id: 'I', name: '资金', direction: 'higher', reading: 'monthly', rollup: 'sum' },
    ]),
    reading(
      'drops/2026-06/actuals.csv',
      'actuals',
      MONTHS.flatMap((month, i) =>
        ids.map((unit_id) => ({ month, unit_id, indicator_id: 'I', value: 10 + (i % 5) })),
      ),
    ),
  ];
  return materialOf(office, factRows(buildLedger(readings)));
}

/** How often the rows of a unit and an indicator are looked up to work out the indicator for everybody. */
function lookUps(count: number): number {
  const material = materialOfUnits(count);
  let calls = 0;
  const actuals: Material['actuals'] = {
    of: (unit, indicator) => {
      calls += 1;
      return material.actuals.of(unit, indicator);
    },
  };
  const counted = { ...material, actuals };
  for (const indicator of counted.indicators) indicatorTargets(counted, indicator);
  return calls;
}

it('the work on an indicator grows with the number of units, not with its square', () => {
  const few = lookUps(10);
  expect(few).toBeGreaterThan(10);
  expect(lookUps(80) / few).toBeLessThan(10);
});
