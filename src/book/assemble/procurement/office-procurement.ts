import { planExecution } from '../../../measures/plan-execution.ts';
import { atLeast } from '../../../measures/tolerance.ts';
import { procurementSentence } from '../../../words/sentences/procurement-sentence.ts';
import {
  type ExecutionResult,
  type ProcurementFile,
  procurementMethod,
} from '../../schema/procurement-file.ts';
import type { ProcurementRow } from '../material/fact-rows.ts';
import type { Material } from '../material/material.ts';
import { nameIn } from '../material/name-in.ts';
import { rowRefOf } from '../traces/row-ref.ts';

function executionOf(rows: readonly ProcurementRow[]): ExecutionResult {
  return planExecution(
    rows.map(({ record }) => ({ planned: record.planned_amount, ordered: record.amount })),
  );
}

/** Planned and bought, side by side. */
interface Pair {
  readonly planned: number | null;
  readonly bought: number | null;
}

function exceeds({ planned, bought }: Pair): boolean {
  return planned !== null && bought !== null && !atLeast(planned, bought);
}

function pairsOf({ record }: ProcurementRow) {
  return {
    quantity: { planned: record.planned_quantity, bought: record.quantity },
    unitPrice: { planned: record.planned_unit_price, bought: record.unit_price },
    amount: { planned: record.planned_amount, bought: record.amount },
  };
}

/** Lines beyond their plan in quantity, unit price or amount. */
function beyondPlan(rows: readonly ProcurementRow[], { office, units }: Material): ProcurementFile['beyond'] {
  return rows.flatMap((row) => {
    const pairs = pairsOf(row);
    const unit = units.byId.get(row.record.unit_id);
    if (unit === undefined || !Object.values(pairs).some(exceeds)) return [];
    const { category, method } = row.record;
    return [
      { unit: unit.ref, category: nameIn(office, category), method, ...pairs, row: rowRefOf(row.source) },
    ];
  });
}

/** `procurement.json`: the plan of the latest year that has one; `null` without any. */
export function procurementFileOf(material: Material): ProcurementFile | null {
  const { office, units } = material;
  const known = material.rows.procurement.filter(({ record }) => units.byId.has(record.unit_id));
  if (known.length === 0) return null;
  const year = known.reduce((latest, { record }) => Math.max(latest, record.year), 0);
  const rows = known.filter(({ record }) => record.year === year);
  const whole = executionOf(rows);
  const beyond = beyondPlan(rows, material);
  const byCategory = Map.groupBy(rows, ({ record }) => record.category);
  const byUnit = Map.groupBy(rows, ({ record }) => record.unit_id);
  return {
    year,
    whole,
    sentence: procurementSentence({ year, yearStarts: office.year_starts, ...whole, beyond: beyond.length }),
    categories: [...byCategory]
      .map(([category, own]) => ({ name: nameIn(office, category), result: executionOf(own) }))
      .toSorted((a, b) => b.result.planned - a.result.planned),
    methods: procurementMethod.options.flatMap((method) => {
      const own = rows.filter(({ record }) => record.method === method);
      return own.length === 0 ? [] : [{ method, result: executionOf(own) }];
    }),
    units: units.all.flatMap((unit) => {
      const own = byUnit.get(unit.id);
      return own === undefined ? [] : [{ unit: unit.ref, result: executionOf(own) }];
    }),
    beyond,
  };
}
