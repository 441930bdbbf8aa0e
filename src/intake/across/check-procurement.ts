import { procurement as table } from '../../contract/tables/procurement.ts';
import { amountMismatch, overPlan } from '../messages/procurement-messages.ts';
import { numberText } from '../messages/row-name.ts';
import type { Problem } from '../problem.ts';
import { problemOf } from '../problem-codes.ts';
import type { SourcedRecord } from '../reading.ts';
import type { OfficeFacts } from './office-facts.ts';

type Key = keyof typeof table.columns;

/** What was bought, and what the plan allows. */
const BOUNDED = [
  ['quantity', 'planned_quantity'],
  ['unit_price', 'planned_unit_price'],
  ['amount', 'planned_amount'],
] as const satisfies readonly (readonly [Key, Key])[];

/** An amount with the numbers whose product it is. */
const PRODUCTS = [
  ['planned_amount', 'planned_quantity', 'planned_unit_price'],
  ['amount', 'quantity', 'unit_price'],
] as const satisfies readonly (readonly [Key, Key, Key])[];

/** Share by which an amount may differ from quantity times unit price: prices are means, and amounts are rounded. */
const ROUNDING = 0.005;

function nameOf(key: Key) {
  return { zh: table.columns[key].header, en: table.columns[key].label };
}

function beyondPlan(row: SourcedRecord, facts: OfficeFacts): Problem[] {
  return BOUNDED.flatMap(([key, limit]) => {
    const [bought, planned] = [row.record[key], row.record[limit]];
    if (typeof bought !== 'number' || typeof planned !== 'number') return [];
    if (bought <= planned * (1 + 1e-9)) return [];
    const words = overPlan(nameOf(key), bought, planned);
    const detail = { severity: 'warning', value: numberText(bought) } as const;
    return [problemOf('ROW_RULE', facts.at(row, key), words, detail)];
  });
}

function wrongProducts(row: SourcedRecord, facts: OfficeFacts): Problem[] {
  return PRODUCTS.flatMap(([key, ...factors]) => {
    const amount = row.record[key];
    const [count, price] = factors.map((factor) => row.record[factor]);
    if (typeof amount !== 'number' || typeof count !== 'number' || typeof price !== 'number') return [];
    const product = count * price;
    if (Math.abs(product - amount) <= ROUNDING * Math.max(product, amount)) return [];
    const words = amountMismatch(nameOf(key), amount, product);
    const detail = { severity: 'warning', value: numberText(amount) } as const;
    return [problemOf('SUM_MISMATCH', facts.at(row, key), words, detail)];
  });
}

/**
 * Purchases beyond their plan in quantity, unit price or amount, and amounts that are not quantity times price. They are
 * questioned and kept: what was bought was bought, and the pages flag it. Each line is judged as it now stands.
 */
export function checkProcurement(facts: OfficeFacts): Problem[] {
  const identity = ({ record }: SourcedRecord) => table.identity.map((key) => record[key]).join('\u001f');
  const latest = [...Map.groupBy(facts.of('procurement'), identity).values()].flatMap(
    (statements) => statements.at(-1) ?? [],
  );
  return latest.flatMap((row) => [...beyondPlan(row, facts), ...wrongProducts(row, facts)]);
}
