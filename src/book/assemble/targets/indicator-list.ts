import type { Office } from '../../../contract/office.ts';
import type { IndicatorRef } from '../../schema/parts.ts';
import type { FactRows, IndicatorRow } from '../material/fact-rows.ts';
import { nameIn } from '../material/name-in.ts';
import { slugOf } from '../material/slug.ts';

/** An indicator as the register has it, with what pages call it. */
export interface Indicator {
  readonly id: string;
  readonly ref: IndicatorRef;
  readonly record: IndicatorRow['record'];
  readonly public: boolean;
}

/** Most decimals shown where the register does not say; more would be noise. */
const MOST_DECIMALS = 2;

function decimalsIn(value: number | null): number {
  if (value === null) return 0;
  for (let decimals = 0; decimals < MOST_DECIMALS; decimals += 1) {
    if (Math.abs(Number(value.toFixed(decimals)) - value) < 1e-9) return decimals;
  }
  return MOST_DECIMALS;
}

/** Decimals that an indicator's own numbers have, for registers that lay none down. */
function decimalsByUse(rows: FactRows): Map<string, number> {
  const used = new Map<string, number>();
  const see = (indicator: string, value: number | null) =>
    used.set(indicator, Math.max(used.get(indicator) ?? 0, decimalsIn(value)));
  for (const { record } of rows.actuals) see(record.indicator_id, record.value);
  for (const { record } of rows.targets) see(record.indicator_id, record.target);
  return used;
}

/** The indicators of an office in the register's order. */
export function indicatorList(office: Office, rows: FactRows): Indicator[] {
  const used = decimalsByUse(rows);
  return rows.indicators.map(({ record }) => ({
    id: record.indicator_id,
    ref: {
      id: record.indicator_id,
      slug: slugOf(record.indicator_id),
      name: nameIn(office, record.name),
      unit: nameIn(office, record.measure_unit ?? ''),
      decimals: record.decimals ?? used.get(record.indicator_id) ?? 0,
      direction: record.direction,
    },
    record,
    public: record.public === true,
  }));
}
